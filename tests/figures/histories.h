// SPDX-License-Identifier: GPL-3.0-or-later
// Builders of dated facts for the tests of figures: by hand, and at random.
#pragma once

#include "domain/companyfacts.h"
#include "domain/facts.h"

#include <QRandomGenerator>

namespace rebond::test {

// A cohort written by hand, in the fewest words: members by reference, outcomes in their order.
class History
{
public:
    explicit History(const QString &cohort = QStringLiteral("Essai"));

    domain::Member &joins(const QString &reference, QDate joinedOn = QDate(2011, 6, 20));
    // known_on is effective_on unless given.
    domain::Outcome &finds(const QString &reference, domain::OutcomeType type, QDate effectiveOn,
                           std::optional<QDate> knownOn = {}, std::optional<domain::Channel> channel = {});
    domain::Checkpoint &answers(const domain::Outcome &outcome, int months, QDate answeredOn,
                                domain::CheckpointResult result);

    domain::CohortFacts facts;

private:
    quint64 m_nextId = 1;
};

// Up to a dozen members with crowded dates, so that ties, edges and contradictions happen often.
[[nodiscard]] domain::CohortFacts randomFacts(QRandomGenerator &random);
// A day on, near or far from those dates.
[[nodiscard]] QDate randomDay(QRandomGenerator &random);
// The sectors that random members have, in the order in which figures list them.
[[nodiscard]] QStringList randomSectors();

// What was done at a few companies, up to that day, by those members and in the name of the group. Some of the outcomes
// get their employer there.
[[nodiscard]] QList<domain::CompanyFacts> randomCompanies(QRandomGenerator &random, domain::CohortFacts &facts,
                                                          QDate asOf);
[[nodiscard]] QList<domain::CompanyFacts> shuffled(QList<domain::CompanyFacts> companies, QRandomGenerator &random);

// The same facts entered in another order.
[[nodiscard]] domain::CohortFacts shuffled(domain::CohortFacts facts, QRandomGenerator &random);

} // namespace rebond::test
