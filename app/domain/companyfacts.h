// SPDX-License-Identifier: GPL-3.0-or-later
// What one cohort did at one company, as far as figures look at it: storage hands out one company after the other, so that
// a million acts are never held as records.
#pragma once

#include "domain/records.h"

#include <QList>

namespace rebond::domain {

struct ActFact
{
    QDate date;
    QList<Id<Member>> members; // a set, ascending
    OnBehalfOf onBehalfOf = OnBehalfOf::Membre;
    Channel channel = Channel::Courriel;
    Direction direction = Direction::Sortant;
    std::optional<ActResult> result;
    QString positionKey; // folded: with the others of its kind at the company it says which lead the act is of (lead.h)
    QString position;    // as typed: the same but for case, accents and spaces
};

struct InterviewFact
{
    QDate date;
    Id<Member> member;
    InterviewState state = InterviewState::Prevu;
};

// Lists in no particular order.
struct CompanyFacts
{
    Id<Company> company;
    QList<ActFact> acts; // date ≤ D
    QList<InterviewFact> interviews;
};

} // namespace rebond::domain
