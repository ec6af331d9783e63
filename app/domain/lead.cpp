// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lead.h"

#include "base/folding.h"
#include "domain/leadstatus.h"
#include "domain/outcomeclass.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace rebond::domain {

namespace {

// One thing that happened to a lead, with the place it takes among those of its day.
struct Event
{
    enum class Rank { Interview, Act, Placement };

    QDate day;
    Rank rank = Rank::Act;
    RawId id;
    const Act *act = nullptr;

    [[nodiscard]] auto order() const { return std::tuple(day, int(rank), id.high, id.low); }
};

LeadStatus statusOf(ActResult result)
{
    switch (result) {
    case ActResult::SansReponse: return LeadStatus::SansReponse;
    case ActResult::Echange: return LeadStatus::Echange;
    case ActResult::Entretien: return LeadStatus::Entretien;
    case ActResult::Proposition: return LeadStatus::Proposition;
    case ActResult::Aboutie: return LeadStatus::Aboutie;
    case ActResult::Refus: return LeadStatus::Refus;
    case ActResult::Retrait: return LeadStatus::Retrait;
    case ActResult::Vivier: return LeadStatus::Vivier;
    }
    Q_UNREACHABLE();
}

// Goes through the events in their order.
class History
{
public:
    History(QDate today, int silenceDays) : m_today(today), m_silenceDays(silenceDays) {}

    void take(const Event &event)
    {
        fallSilentBy(event.day);
        switch (event.rank) {
        case Event::Rank::Interview: takeInterview(event.day); break;
        case Event::Rank::Act: takeAct(*event.act); break;
        case Event::Rank::Placement: answered(LeadStatus::Aboutie, event.day); break;
        }
    }
    void fallSilentBy(QDate day)
    {
        if (m_unansweredOn && m_unansweredOn->addDays(m_silenceDays) <= day)
            enter(LeadStatus::SansReponse, m_unansweredOn->addDays(m_silenceDays));
    }
    [[nodiscard]] LeadStatus status() const { return m_status.value_or(LeadStatus::Contactee); }
    [[nodiscard]] QDate since() const { return m_since; }

private:
    void enter(LeadStatus status, QDate day)
    {
        if (m_status == status)
            return;
        m_status = status;
        m_since = day;
    }
    void answered(LeadStatus status, QDate day)
    {
        enter(status, day);
        m_unansweredOn.reset();
    }
    void takeInterview(QDate day)
    {
        if (day <= m_today)
            answered(LeadStatus::Entretien, day);
        else if (!isEndedByWord(status()))
            answered(LeadStatus::Entretien, m_lastActOn);
    }
    void takeAct(const Act &act)
    {
        m_lastActOn = act.date;
        if (act.result && *act.result != ActResult::SansReponse) {
            answered(statusOf(*act.result), act.date);
        } else if (act.result) {
            enter(LeadStatus::SansReponse, act.date);
            m_unansweredOn = act.date;
        } else if (act.direction == Direction::Entrant) {
            answered(isUnderWay(status()) ? status() : LeadStatus::Echange, act.date);
        } else {
            if (!isUnderWay(status()))
                enter(m_unansweredOn ? LeadStatus::Relancee : LeadStatus::Contactee, act.date);
            m_unansweredOn = act.date;
        }
    }

    QDate m_today;
    int m_silenceDays;
    std::optional<LeadStatus> m_status;
    QDate m_since;
    QDate m_lastActOn;
    std::optional<QDate> m_unansweredOn; // the last outgoing act, while nothing has come back
};

bool isOf(const QList<Id<Member>> &members, Id<Member> member)
{
    return std::binary_search(members.begin(), members.end(), member);
}

std::vector<Event> eventsOf(const LeadFacts &facts, const LeadKey &lead, QDate firstOn, QDate today)
{
    std::vector<Event> events;
    for (const Act &act : facts.acts)
        events.push_back({act.date, Event::Rank::Act, act.id.raw(), &act});
    for (const Interview &interview : facts.interviews) {
        if (interview.company == lead.company && isOf(lead.members, interview.member)
            && interview.state != InterviewState::Annule && interview.date >= firstOn)
            events.push_back({interview.date, Event::Rank::Interview, interview.id.raw(), nullptr});
    }
    for (const Outcome &outcome : facts.outcomes) {
        if (outcome.company != lead.company || !isOf(lead.members, outcome.member) || !isRebound(classOf(outcome))
            || !stands(outcome, {}) || outcome.effectiveOn < firstOn)
            continue;
        const QDate day = std::max(firstOn, std::min(outcome.effectiveOn, outcome.knownOn));
        if (day <= today)
            events.push_back({day, Event::Rank::Placement, outcome.id.raw(), nullptr});
    }
    std::sort(events.begin(), events.end(),
              [](const Event &one, const Event &other) { return one.order() < other.order(); });
    return events;
}

// The day on which the last of the members was placed; none while one of them is not, or where the lead names nobody.
std::optional<QDate> allPlacedOn(const Act &newest, const LeadFacts &facts, QDate today)
{
    std::optional<QDate> last;
    for (const Id<Member> &id : newest.members) {
        const auto member = std::find_if(facts.members.begin(), facts.members.end(),
                                         [&](const Member &each) { return each.id == id; });
        const auto placed = member == facts.members.end() ? std::nullopt
                                                          : placedElsewhereOn(*member, newest, facts.outcomes, today);
        if (!placed)
            return {};
        last = last ? std::max(*last, *placed) : *placed;
    }
    return last;
}

} // namespace

QDate defaultDueOn(QDate sentOn, int followUpDays)
{
    return sentOn.addDays(followUpDays);
}

LeadKey leadOf(const Act &act)
{
    LeadKey key{act.cohort, act.company, act.onBehalfOf, act.members, fold(act.position)};
    std::sort(key.members.begin(), key.members.end());
    key.members.resize(std::unique(key.members.begin(), key.members.end()) - key.members.begin());
    return key;
}

bool isLater(const Act &one, const Act &other)
{
    return one.date != other.date ? one.date > other.date : one.id > other.id;
}

LeadState stateOf(const LeadFacts &facts, QDate today, int silenceDays)
{
    Q_ASSERT(!facts.acts.isEmpty());
    const auto earlier = [](const Act &one, const Act &other) { return isLater(other, one); };
    const auto [first, newest] = std::minmax_element(facts.acts.begin(), facts.acts.end(), earlier);
    History history(today, silenceDays);
    for (const Event &event : eventsOf(facts, leadOf(*newest), first->date, today))
        history.take(event);
    history.fallSilentBy(today);

    LeadState state{history.status(), history.since(), {}};
    const auto placed = allPlacedOn(*newest, facts, today);
    const bool hadEnded = isEndedByWord(state.status)
                       || (state.status == LeadStatus::SansReponse && placed && state.since <= *placed);
    if (placed && !hadEnded) {
        state.status = LeadStatus::CloseAilleurs;
        state.since = *placed;
    }
    const bool leavesSomething = newest->dueOn || !newest->nextAction.isEmpty();
    if (leavesSomething && isPursued(*newest, facts.members, facts.outcomes, today))
        state.next = NextAction{newest->nextAction, newest->dueOn};
    return state;
}

std::optional<QDate> placedElsewhereOn(const Member &member, const Act &newest, const QList<Outcome> &outcomes,
                                       QDate today)
{
    if (member.stillSearching == true)
        return {};
    std::optional<QDate> placed;
    for (const Outcome &outcome : outcomes) {
        if (outcome.member != member.id || outcome.company == newest.company || !isRebound(classOf(outcome))
            || !stands(outcome, {}))
            continue;
        const QDate day = std::max(outcome.effectiveOn, outcome.knownOn);
        if (newest.date <= day && day <= today && (!placed || day < *placed))
            placed = day;
    }
    return placed;
}

bool isPursued(const Act &newest, const QList<Member> &members, const QList<Outcome> &outcomes, QDate today)
{
    if (newest.members.isEmpty())
        return true;
    return std::any_of(newest.members.begin(), newest.members.end(), [&](const Id<Member> &id) {
        const auto member = std::find_if(members.begin(), members.end(),
                                         [&](const Member &each) { return each.id == id; });
        if (member == members.end())
            return true;
        const bool hasLeft = member->leftOn && *member->leftOn <= today;
        return !hasLeft && !placedElsewhereOn(*member, newest, outcomes, today);
    });
}

} // namespace rebond::domain
