// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consent.h"

namespace rebond::domain {

bool isValidOn(const Consent &consent, QDate day)
{
    return (!consent.givenOn || *consent.givenOn <= day) && (!consent.expiresOn || day <= *consent.expiresOn)
        && (!consent.withdrawnOn || day < *consent.withdrawnOn);
}

bool allows(const QList<Consent> &consents, ConsentUse use, ConsentMedium medium, QDate day)
{
    return std::any_of(consents.begin(), consents.end(), [&](const Consent &consent) {
        return consent.use == use && consent.medium == medium && isValidOn(consent, day);
    });
}

} // namespace rebond::domain
