// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/places.h"

#include "storage/facts.h"
#include "storage/mappings/all.h"

namespace rebond::workspace {

namespace {

QHash<Id<domain::Member>, figures::Place> placesIn(const domain::CohortFacts &facts, QDate asOf)
{
    QHash<Id<domain::Member>, figures::Place> places;
    const QList<figures::Standing> standings = figures::standings(facts, {asOf, {}});
    for (const figures::Standing &standing : standings) {
        if (!standing.neutralised)
            places.insert(standing.member->id, standing.place);
    }
    return places;
}

} // namespace

Result<QHash<Id<domain::Member>, figures::Place>> places(const Workspace &workspace, QDate asOf)
{
    domain::CohortFacts facts;
    facts.cohort = workspace.cohort();
    const Done read = workspace.store().read([&](storage::Reader &reader) {
        const Id<domain::Cohort> cohort = facts.cohort.id;
        facts.members = reader.list<domain::Member>(
            storage::Query<domain::Member>().where(&domain::Member::cohort, cohort));
        facts.outcomes = storage::outcomesOf(reader, cohort);
        facts.checkpoints = storage::checkpointsOf(reader, cohort);
    });
    if (!read)
        return fail(read.error());
    return placesIn(facts, asOf);
}

QHash<Id<domain::Member>, figures::Place> placesOf(storage::Reader &reader, const domain::Cohort &cohort, QDate asOf,
                                                   const QList<domain::Member> &members)
{
    using domain::Checkpoint;
    using domain::Outcome;
    domain::CohortFacts facts;
    facts.cohort = cohort;
    facts.members = members;
    for (const domain::Member &member : members)
        facts.outcomes += reader.list(storage::Query<Outcome>().where(&Outcome::member, member.id));
    for (const Outcome &outcome : std::as_const(facts.outcomes))
        facts.checkpoints += reader.list(storage::Query<Checkpoint>().where(&Checkpoint::outcome, outcome.id));
    return placesIn(facts, asOf);
}

} // namespace rebond::workspace
