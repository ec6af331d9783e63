// SPDX-License-Identifier: GPL-3.0-or-later
// The consents of a group on one day: what each member allows, and until when; and of whom nothing is shown at all. Whoever
// publishes asks here.
#pragma once

#include "domain/records.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace rebond::domain {

class Agreements
{
public:
    // medium: of what is asked without naming another.
    Agreements(const QList<Consent> &consents, QDate day, ConsentMedium medium);

    [[nodiscard]] bool allow(Id<Member> member, ConsentUse use) const { return allow(member, use, m_medium); }
    [[nodiscard]] bool allow(Id<Member> member, ConsentUse use, ConsentMedium medium) const;
    // The last day of a use that holds today; none where it has no end.
    [[nodiscard]] std::optional<QDate> endOf(Id<Member> member, ConsentUse use) const
    {
        return endOf(member, use, m_medium);
    }
    [[nodiscard]] std::optional<QDate> endOf(Id<Member> member, ConsentUse use, ConsentMedium medium) const;
    // All of a member, whether they hold or not.
    [[nodiscard]] QList<Consent> of(Id<Member> member) const { return m_consents.value(member); }

private:
    QDate m_day;
    ConsentMedium m_medium;
    QHash<Id<Member>, QList<Consent>> m_consents;
};

// Who has died by that day or was entered by mistake, whatever they had agreed to.
[[nodiscard]] QSet<Id<Member>> notToBeShown(const QList<Member> &members, const QList<Outcome> &outcomes, QDate day);

} // namespace rebond::domain
