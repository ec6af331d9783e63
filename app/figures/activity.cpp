// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/activity.h"

#include "domain/outcomeclass.h"
#include "figures/standings.h"
#include "figures/statistics.h"

#include <algorithm>
#include <cmath>

namespace rebond::figures {

using domain::ActFact;
using domain::InterviewFact;
using domain::Member;

namespace {

// Julian day 0 was a Monday.
qint64 weekOf(QDate day)
{
    return day.toJulianDay() / 7;
}

QDate mondayOf(qint64 week)
{
    return QDate::fromJulianDay(week * 7);
}

// The first day of each member on which an outcome counts; none for those without.
QHash<Id<Member>, QDate> firstOutcomes(const domain::CohortFacts &facts, const Question &question)
{
    QHash<Id<Member>, QDate> first;
    for (const domain::Outcome &outcome : facts.outcomes) {
        if (!counts(outcome, question.asOf, question.knownBy))
            continue;
        QDate &kept = first[outcome.member];
        if (!kept.isValid() || outcome.effectiveOn < kept)
            kept = outcome.effectiveOn;
    }
    return first;
}

double between(const QList<double> &sorted, double share)
{
    const double place = double(sorted.size() - 1) * share;
    const auto below = qsizetype(std::floor(place));
    if (below + 1 >= sorted.size())
        return sorted.last();
    return sorted.at(below) + (place - double(below)) * (sorted.at(below + 1) - sorted.at(below));
}

} // namespace

std::optional<Quartiles> quartilesOf(QList<double> values)
{
    if (values.isEmpty())
        return {};
    std::sort(values.begin(), values.end());
    return Quartiles{between(values, 0.25), between(values, 0.5), between(values, 0.75)};
}

QList<ActivityWeek> groupWeeks(const QList<domain::DayCount> &acts, const QList<domain::DayCount> &interviews,
                               QDate asOf)
{
    std::map<qint64, ActivityWeek> done;
    for (const domain::DayCount &day : acts) {
        if (day.day <= asOf)
            done[weekOf(day.day)].acts += day.count;
    }
    for (const domain::DayCount &day : interviews) {
        if (day.day <= asOf)
            done[weekOf(day.day)].interviews += day.count;
    }
    if (done.empty())
        return {};
    const qint64 last = weekOf(asOf);
    if (last - done.begin()->first < kMostWeeks) {
        for (qint64 week = done.begin()->first; week <= last; ++week)
            done.try_emplace(week);
    }
    QList<ActivityWeek> made;
    for (auto &[number, week] : done) {
        week.monday = mondayOf(number);
        week.isOver = week.monday.addDays(6) <= asOf;
        made.append(week);
    }
    return made;
}

ActivityCounter::ActivityCounter(const domain::CohortFacts &facts, const Question &question) : m_asOf(question.asOf)
{
    const QHash<Id<Member>, QDate> ends = firstOutcomes(facts, question);
    for (const Standing &standing : standings(facts, question)) {
        const Member &member = *standing.member;
        QDate last = std::min(m_asOf, member.leftOn ? member.leftOn->addDays(-1) : m_asOf);
        if (const auto end = ends.constFind(member.id); end != ends.constEnd())
            last = std::min(last, end->addDays(-1));
        if (standing.neutralised || last < member.joinedOn)
            continue;
        m_places.insert(member.id, m_searchers.size());
        m_searchers.append({member.id, weekOf(member.joinedOn), weekOf(last), 0, 0, 0});
    }
}

qint64 ActivityCounter::lastOver() const
{
    return weekOf(m_asOf.addDays(1)) - 1;
}

qint64 ActivityCounter::weeksOver(const Searcher &searcher) const
{
    return std::max<qint64>(0, std::min(searcher.last, lastOver()) - searcher.first + 1);
}

ActivityCounter::Searcher *ActivityCounter::atRisk(Id<Member> member, qint64 week)
{
    const auto place = m_places.constFind(member);
    if (place == m_places.constEnd())
        return nullptr;
    Searcher &searcher = m_searchers[*place];
    return week >= searcher.first && week <= std::min(searcher.last, lastOver()) ? &searcher : nullptr;
}

void ActivityCounter::add(const domain::CompanyFacts &facts)
{
    QDate firstOfAll;
    QHash<Id<Member>, QDate> firsts;
    for (const ActFact &act : facts.acts) {
        const qint64 week = weekOf(act.date);
        ++m_weeks[week].acts;
        if (!firstOfAll.isValid() || act.date < firstOfAll)
            firstOfAll = act.date;
        for (const Id<Member> &member : act.members) {
            if (Searcher *searcher = atRisk(member, week))
                ++searcher->acts;
            QDate &first = firsts[member];
            if (!first.isValid() || act.date < first)
                first = act.date;
        }
    }
    if (firstOfAll.isValid())
        ++m_weeks[weekOf(firstOfAll)].newCompanies;
    for (auto first = firsts.constBegin(); first != firsts.constEnd(); ++first) {
        if (Searcher *searcher = atRisk(first.key(), weekOf(*first)))
            ++searcher->newCompanies;
    }
    for (const InterviewFact &interview : facts.interviews) {
        if (interview.state != domain::InterviewState::Tenu || interview.date > m_asOf)
            continue;
        ++m_weeks[weekOf(interview.date)].interviews;
        if (Searcher *searcher = atRisk(interview.member, weekOf(interview.date)))
            ++searcher->interviews;
    }
}

QList<MemberActivity> ActivityCounter::members() const
{
    QList<MemberActivity> made;
    for (const Searcher &searcher : m_searchers) {
        if (const qint64 weeks = weeksOver(searcher); weeks > 0)
            made.append({searcher.member, mondayOf(searcher.first), weeks, searcher.acts, searcher.newCompanies,
                         searcher.interviews});
    }
    return made;
}

QList<ActivityWeek> ActivityCounter::line() const
{
    std::map<qint64, qint64> steps; // how many more search from that week on
    for (const Searcher &searcher : m_searchers) {
        ++steps[searcher.first];
        --steps[searcher.last + 1];
    }
    const qint64 last = weekOf(m_asOf);
    qint64 first = last + 1;
    if (!steps.empty())
        first = std::min(first, steps.begin()->first);
    if (!m_weeks.empty())
        first = std::min(first, m_weeks.begin()->first);
    std::map<qint64, Week> listed = m_weeks;
    if (last - first < kMostWeeks) {
        for (qint64 week = first; week <= last; ++week)
            listed.try_emplace(week);
    }
    QList<ActivityWeek> made;
    qint64 searching = 0;
    auto step = steps.begin();
    for (const auto &[week, done] : listed) {
        for (; step != steps.end() && step->first <= week; ++step)
            searching += step->second;
        made.append({mondayOf(week), week <= lastOver(), searching, done.acts, done.newCompanies, done.interviews});
    }
    return made;
}

Activity ActivityCounter::activity() const
{
    Activity made;
    QList<double> acts;
    QList<double> companies;
    QList<double> interviews;
    const QList<MemberActivity> all = members();
    for (const MemberActivity &one : all) {
        const auto weeks = double(one.weeks);
        made.memberWeeks += one.weeks;
        made.acts.total += one.acts;
        made.newCompanies.total += one.newCompanies;
        made.interviews.total += one.interviews;
        acts.append(double(one.acts) / weeks);
        companies.append(double(one.newCompanies) / weeks);
        interviews.append(double(one.interviews) / weeks);
    }
    made.members = all.size();
    for (Effort *effort : {&made.acts, &made.newCompanies, &made.interviews})
        effort->perMemberWeek = share(effort->total, made.memberWeeks);
    made.acts.quartiles = quartilesOf(acts);
    made.newCompanies.quartiles = quartilesOf(companies);
    made.interviews.quartiles = quartilesOf(interviews);
    made.weeks = line();
    return made;
}

} // namespace rebond::figures
