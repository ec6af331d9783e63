// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/openleads.h"

#include "domain/leadstatus.h"
#include "domain/outcomeclass.h"
#include "storage/mappings/all.h"

#include <algorithm>

namespace rebond::desk {

using namespace domain;
using storage::Query;
using storage::Reader;

Leads leadsLeftBy(Reader &reader, const Outcome &outcome, QDate day, int limit, const Thresholds &thresholds)
{
    Leads left;
    const auto member = reader.find(outcome.member);
    if (!member || member->stillSearching == true || !isRebound(classOf(outcome)) || !stands(outcome, {}))
        return left;
    LeadFacts facts;
    facts.members = {*member};
    facts.outcomes = reader.list(Query<Outcome>().where(&Outcome::member, member->id));
    // It may have closed them already, by the rule: what it closed is what is asked for.
    facts.outcomes.removeIf([&](const Outcome &other) { return other.id == outcome.id; });
    facts.interviews = reader.list(Query<Interview>().where(&Interview::member, member->id));
    const QDate closes = std::max(outcome.effectiveOn, outcome.knownOn);
    Leads all = leadsOf(reader, member->id, day, 1000, thresholds);
    for (Lead &lead : all.leads) {
        const Act &newest = lead.acts.first();
        if (newest.members.size() != 1 || newest.company == outcome.company || newest.date > closes)
            continue;
        facts.acts = lead.acts;
        lead.state = stateOf(facts, day, thresholds.silenceDays);
        if (isOpen(lead.state.status) && left.total++ < limit)
            left.leads.append(lead);
    }
    left.names = all.names;
    return left;
}

} // namespace rebond::desk
