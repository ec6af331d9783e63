// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/approaches.h"

#include "domain/outcomeclass.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace rebond::figures {

using domain::ActFact;
using domain::ActResult;
using domain::Direction;
using domain::InterviewFact;
using domain::InterviewState;
using domain::Member;
using domain::OnBehalfOf;

namespace {

// Of one company: what makes two acts one lead (domain::LeadKey).
using Key = std::tuple<OnBehalfOf, QList<Id<Member>>, QString>;

struct Lead
{
    std::vector<const ActFact *> acts;
    std::optional<QDate> sentOn;
    domain::Channel channel = domain::Channel::Courriel;

    void add(const ActFact &act)
    {
        acts.push_back(&act);
        if (act.direction != Direction::Sortant)
            return;
        if (!sentOn || std::tie(act.date, act.channel) < std::tie(*sentOn, channel)) {
            sentOn = act.date;
            channel = act.channel;
        }
    }
};

FunnelStep stepOf(ActResult result)
{
    switch (result) {
    case ActResult::SansReponse: return FunnelStep::Sent;
    case ActResult::Echange:
    case ActResult::Refus:
    case ActResult::Retrait:
    case ActResult::Vivier: return FunnelStep::Answered;
    case ActResult::Entretien: return FunnelStep::Interview;
    case ActResult::Proposition:
    case ActResult::Aboutie: return FunnelStep::Proposal;
    }
    Q_UNREACHABLE();
}

void keepEarlier(std::optional<QDate> &kept, QDate day)
{
    if (!kept || day < *kept)
        kept = day;
}

// A sign of an answer, on a day of its own.
void take(Approach &approach, FunnelStep step, QDate day)
{
    keepEarlier(approach.answeredOn, day);
    keepEarlier(approach.answeredBy, day);
    approach.step = std::max(approach.step, step);
}

void take(Approach &approach, const ActFact &act)
{
    if (act.date < approach.sentOn)
        return;
    const bool isIncoming = act.direction == Direction::Entrant;
    FunnelStep step = act.result ? stepOf(*act.result) : FunnelStep::Sent;
    if (isIncoming)
        step = std::max(step, FunnelStep::Answered);
    if (step == FunnelStep::Sent)
        return;
    keepEarlier(approach.answeredOn, act.date);
    if (isIncoming || act.date > approach.sentOn)
        keepEarlier(approach.answeredBy, act.date);
    approach.step = std::max(approach.step, step);
}

using Days = std::vector<QDate>;

// The days of interviews that were not called off, ascending, by member.
QHash<Id<Member>, Days> interviewsOf(const QList<InterviewFact> &interviews, QDate asOf)
{
    QHash<Id<Member>, Days> days;
    for (const InterviewFact &interview : interviews) {
        if (interview.state != InterviewState::Annule && interview.date <= asOf)
            days[interview.member].push_back(interview.date);
    }
    for (Days &ofOne : days)
        std::sort(ofOne.begin(), ofOne.end());
    return days;
}

Approach approachOf(const Key &key, const Lead &lead)
{
    Approach approach;
    approach.sentOn = *lead.sentOn;
    approach.channel = lead.channel;
    approach.onBehalfOf = std::get<0>(key);
    approach.members = std::get<1>(key);
    // Two spellings of one day: the same one whatever the order of entry.
    approach.position =
        (*std::min_element(lead.acts.begin(), lead.acts.end(), [](const ActFact *one, const ActFact *other) {
            return std::tie(one->date, one->position) < std::tie(other->date, other->position);
        }))->position;
    for (const ActFact *act : lead.acts)
        take(approach, *act);
    return approach;
}

bool isSaidToBeHired(const Lead &lead)
{
    return std::any_of(lead.acts.begin(), lead.acts.end(), [&](const ActFact *act) {
        return act->result == ActResult::Aboutie && act->date >= *lead.sentOn;
    });
}

} // namespace

Hirings::Hirings(const domain::CohortFacts &facts, const Question &question)
{
    for (const domain::Outcome &outcome : facts.outcomes) {
        if (isRebound(classOf(outcome)) && counts(outcome, question.asOf, question.knownBy))
            m_hirings[outcome.member].append(
                {outcome.company, outcome.effectiveOn, std::min(outcome.effectiveOn, outcome.knownOn)});
    }
}

const QList<Hirings::Hiring> &Hirings::of(Id<Member> member) const
{
    static const QList<Hiring> kNone;
    const auto found = m_hirings.constFind(member);
    return found == m_hirings.constEnd() ? kNone : *found;
}

QList<Approach> approachesIn(const domain::CompanyFacts &facts, const Hirings &hirings, QDate asOf)
{
    std::map<Key, Lead> leads;
    for (const ActFact &act : facts.acts)
        leads[{act.onBehalfOf, act.members, act.positionKey}].add(act);
    const QHash<Id<Member>, Days> interviews = interviewsOf(facts.interviews, asOf);
    QList<Approach> made;
    for (const auto &[key, lead] : leads) {
        if (!lead.sentOn)
            continue;
        Approach approach = approachOf(key, lead);
        const bool isHired = isSaidToBeHired(lead);
        for (const Id<Member> &member : std::as_const(approach.members)) {
            if (const auto days = interviews.constFind(member); days != interviews.constEnd()) {
                const auto first = std::lower_bound(days->begin(), days->end(), approach.sentOn);
                if (first != days->end())
                    take(approach, FunnelStep::Interview, *first);
            }
            for (const Hirings::Hiring &hiring : hirings.of(member)) {
                const bool isHere = hiring.company ? *hiring.company == facts.company : isHired;
                if (isHere && hiring.effectiveOn >= approach.sentOn)
                    take(approach, FunnelStep::Rebound, std::max(hiring.toldOn, approach.sentOn));
            }
        }
        made.append(std::move(approach));
    }
    std::stable_sort(made.begin(), made.end(),
                     [](const Approach &one, const Approach &other) { return one.sentOn < other.sentOn; });
    return made;
}

void FunnelCounter::Tally::add(const Approach &approach, QDate asOf)
{
    for (size_t step = 0; step <= size_t(approach.step); ++step)
        ++row.reached[step];
    const qint64 age = approach.sentOn.daysTo(asOf);
    const qint64 followed = std::min<qint64>(age, kAnswerDays);
    const auto file = [&](std::map<qint64, DayEnds> &spells, std::optional<QDate> answered) {
        const qint64 days = answered ? approach.sentOn.daysTo(*answered) : followed + 1;
        if (days <= followed)
            ++spells[days].events;
        else
            ++spells[followed].censored;
    };
    file(soonest, approach.answeredOn);
    file(latest, approach.answeredBy);
    if (approach.answeredOn == approach.sentOn && approach.answeredBy != approach.answeredOn)
        ++row.answeredOnSending;
    if (age <= kAnswerDays)
        return;
    ++row.mature;
    if (approach.answeredOn && approach.sentOn.daysTo(*approach.answeredOn) <= kAnswerDays)
        ++row.answeredInTime;
}

FunnelRow FunnelCounter::Tally::finished() const
{
    FunnelRow made = row;
    made.medianDays = medianDay(kaplanMeier(soonest));
    made.medianDaysAtMost = medianDay(kaplanMeier(latest));
    return made;
}

void FunnelCounter::add(const Approach &approach)
{
    const QDate month(approach.sentOn.year(), approach.sentOn.month(), 1);
    for (Tally *tally : {&m_all, approach.onBehalfOf == OnBehalfOf::Collectif ? &m_collective : &m_individual,
                         &m_channels[approach.channel], &m_months[month]})
        tally->add(approach, m_asOf);
}

Funnel FunnelCounter::funnel() const
{
    Funnel made;
    made.all = m_all.finished();
    made.collective = m_collective.finished();
    made.individual = m_individual.finished();
    for (const auto &[channel, tally] : m_channels)
        made.byChannel.append({channel, tally.finished()});
    for (const auto &[month, tally] : m_months)
        made.byMonth.append({month, tally.finished()});
    return made;
}

} // namespace rebond::figures
