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

namespace {
constexpr int kMostLeads = 1000;

bool isAJob(const Outcome &outcome)
{
    return isRebound(classOf(outcome)) && stands(outcome, {});
}

// A lead that went on after the job is not closed by it.
bool wentNoFurther(const Act &newest, const Outcome &outcome)
{
    return newest.date <= std::max(outcome.effectiveOn, outcome.knownOn);
}
} // namespace

Leads leadsLeftBy(Reader &reader, const Outcome &outcome, QDate day, int limit, const Thresholds &thresholds)
{
    Leads left;
    const auto member = reader.find(outcome.member);
    if (!member || !isAJob(outcome))
        return left;
    LeadFacts facts;
    facts.members = {*member};
    facts.outcomes = reader.list(Query<Outcome>().where(&Outcome::member, member->id));
    // It may have closed them already, by the rule: what it closed is what is asked for.
    facts.outcomes.removeIf([&](const Outcome &other) { return other.id == outcome.id; });
    facts.interviews = reader.list(Query<Interview>().where(&Interview::member, member->id));
    Leads all = leadsOf(reader, member->id, day, kMostLeads, thresholds);
    for (Lead &lead : all.leads) {
        const Act &newest = lead.acts.first();
        if (newest.members.size() != 1 || newest.company == outcome.company || !wentNoFurther(newest, outcome))
            continue;
        facts.acts = lead.acts;
        lead.state = stateOf(facts, day, thresholds.silenceDays);
        if (isOpen(lead.state.status) && left.total++ < limit)
            left.leads.append(lead);
    }
    left.names = all.names;
    return left;
}

LooseEnds looseEndsOf(Reader &reader, const Outcome &outcome, QDate day)
{
    LooseEnds ends;
    if (!isAJob(outcome))
        return ends;
    const Leads all = leadsOf(reader, outcome.member, day, kMostLeads);
    for (const Lead &lead : all.leads) {
        const Act &newest = lead.acts.first();
        const bool leavesSomething = newest.dueOn || !newest.nextAction.isEmpty();
        if (newest.members.size() == 1 && newest.company == outcome.company && leavesSomething
            && wentNoFurther(newest, outcome))
            ends.atEmployer.append(newest);
    }
    if (outcome.company)
        ends.names.add(reader, *outcome.company);
    const auto interviews = reader.list(
        Query<Interview>().where(&Interview::member, outcome.member).where(&Interview::state, InterviewState::Prevu));
    for (const Interview &interview : interviews) {
        if (interview.date < day || interview.company == outcome.company)
            continue;
        ends.planned.append(interview);
        ends.names.add(reader, interview.company);
    }
    std::sort(ends.planned.begin(), ends.planned.end(), [](const Interview &one, const Interview &other) {
        return std::pair(one.date, one.id) < std::pair(other.date, other.id);
    });
    return ends;
}

} // namespace rebond::desk
