// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/openleads.h"

#include "domain/outcomeclass.h"
#include "storage/mappings/all.h"

#include <algorithm>

namespace rebond::desk {

namespace {

using namespace domain;
using storage::Query;
using storage::Reader;

bool isUnderWay(LeadStatus status)
{
    switch (status) {
    case LeadStatus::Contactee:
    case LeadStatus::Relancee:
    case LeadStatus::Echange:
    case LeadStatus::Entretien:
    case LeadStatus::Proposition: return true;
    case LeadStatus::Aboutie:
    case LeadStatus::Refus:
    case LeadStatus::Retrait:
    case LeadStatus::SansReponse:
    case LeadStatus::CloseAilleurs:
    case LeadStatus::Vivier: break;
    }
    return false;
}

} // namespace

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
        if (isUnderWay(lead.state.status) && left.total++ < limit)
            left.leads.append(lead);
    }
    left.names = all.names;
    return left;
}

} // namespace rebond::desk
