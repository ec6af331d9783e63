// SPDX-License-Identifier: GPL-3.0-or-later
// All records of a file, in memory: made at random or the demonstration's, stored once, and reckoned with by plain loops.
#pragma once

#include "domain/offer.h"
#include "domain/press.h"
#include "domain/workshop.h"
#include "storage/engines.h"

#include <QRandomGenerator>

namespace rebond::test {

struct Records
{
    domain::Cohort cohort;
    domain::Cohort other; // a second one in the same file, whose records are no affair of the first
    QList<domain::Member> members;
    QList<domain::Consent> consents;
    QList<domain::Company> companies;
    QList<domain::Contact> contacts;
    QList<domain::Act> acts;
    QList<domain::Interview> interviews;
    QList<domain::Outcome> outcomes;
    QList<domain::Checkpoint> checkpoints;
    QList<domain::Workshop> workshops;
    QList<domain::Participation> participations;
    QList<domain::PressMention> press;
    QList<domain::Offer> offers;

    [[nodiscard]] const domain::Member &memberOf(Id<domain::Member> id) const;
    [[nodiscard]] const domain::Outcome &outcomeOf(Id<domain::Outcome> id) const;
};

// A few people, companies and days, so that leads, ties and edges are many; dates around the 30th of June 2012.
[[nodiscard]] Records storeRandom(storage::Store &store, QRandomGenerator &random);
[[nodiscard]] Records storeDemonstration(storage::Store &store);

} // namespace rebond::test
