// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreements.h"

#include "domain/consent.h"

#include <algorithm>

namespace rebond::domain {

Agreements::Agreements(const QList<Consent> &consents, QDate day, ConsentMedium medium) : m_day(day), m_medium(medium)
{
    for (const Consent &consent : consents)
        m_consents[consent.member].append(consent);
}

bool Agreements::allow(Id<Member> member, ConsentUse use, ConsentMedium medium) const
{
    return allows(m_consents.value(member), use, medium, m_day);
}

std::optional<QDate> Agreements::endOf(Id<Member> member, ConsentUse use, ConsentMedium medium) const
{
    std::optional<QDate> end;
    const QList<Consent> consents = m_consents.value(member);
    for (const Consent &consent : consents) {
        if (consent.use != use || consent.medium != medium || !isValidOn(consent, m_day))
            continue;
        QDate last = consent.expiresOn.value_or(QDate());
        if (consent.withdrawnOn && (!last.isValid() || consent.withdrawnOn->addDays(-1) < last))
            last = consent.withdrawnOn->addDays(-1);
        if (!last.isValid())
            return {};
        end = std::max(end.value_or(last), last);
    }
    return end;
}

QSet<Id<Member>> notToBeShown(const QList<Member> &members, const QList<Outcome> &outcomes, QDate day)
{
    QSet<Id<Member>> found;
    for (const Outcome &outcome : outcomes) {
        if (outcome.type == OutcomeType::DECES && outcome.effectiveOn <= day && !outcome.cancelledKnownOn)
            found.insert(outcome.member);
    }
    for (const Member &member : members) {
        if (member.exitReason == ExitReason::ERREUR || member.exitReason == ExitReason::DECES)
            found.insert(member.id);
    }
    return found;
}

} // namespace rebond::domain
