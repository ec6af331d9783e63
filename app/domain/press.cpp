// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/press.h"

#include "domain/consent.h"

namespace rebond::domain {

bool mayBeQuoted(const QList<Consent> &consents, QDate day)
{
    return allows(consents, ConsentUse::Name, ConsentMedium::Press, day);
}

} // namespace rebond::domain
