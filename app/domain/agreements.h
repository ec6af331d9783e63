// SPDX-License-Identifier: GPL-3.0-or-later
// The consents of a group on one day: what they allow, and until when.
#pragma once

#include "domain/records.h"

#include <QDate>
#include <QHash>
#include <QList>

#include <optional>

namespace rebond::site {

class Agreements
{
public:
    Agreements(const QList<domain::Consent> &consents, QDate day);

    [[nodiscard]] bool allow(Id<domain::Member> member, domain::ConsentUse use,
                             domain::ConsentMedium medium = domain::ConsentMedium::Site) const;
    // The last day of a use that holds today; none where it has no end.
    [[nodiscard]] std::optional<QDate> endOf(Id<domain::Member> member, domain::ConsentUse use,
                                             domain::ConsentMedium medium = domain::ConsentMedium::Site) const;
    // All of a member, whether they hold or not.
    [[nodiscard]] QList<domain::Consent> of(Id<domain::Member> member) const { return m_consents.value(member); }

private:
    QDate m_day;
    QHash<Id<domain::Member>, QList<domain::Consent>> m_consents;
};

} // namespace rebond::site
