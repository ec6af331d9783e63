// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/places.h"

#include "storage/facts.h"
#include "storage/mappings/all.h"

namespace rebond::workspace {

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
    QHash<Id<domain::Member>, figures::Place> places;
    const QList<figures::Standing> standings = figures::standings(facts, {asOf, {}});
    for (const figures::Standing &standing : standings) {
        if (!standing.neutralised)
            places.insert(standing.member->id, standing.place);
    }
    return places;
}

} // namespace rebond::workspace
