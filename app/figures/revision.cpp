// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/revision.h"

#include "figures/catalogue.h"
#include "figures/retention.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace rebond::figures {

using domain::CountedMember;
using domain::CountedRebound;
using domain::FrozenReport;
using domain::Member;
using domain::Outcome;
using domain::OutcomeClass;

namespace {

const QString kNeutralised = QStringLiteral("neutralised");
const QString kRebounded = QStringLiteral("rebounded");
const QString kDurablePlace = QStringLiteral("durable");
const QString kTransitionPlace = QStringLiteral("transition");
const QString kInWork = QStringLiteral("in_work");
const QString kOver = QStringLiteral("over");

QString placeOf(const Standing &standing)
{
    return standing.neutralised ? kNeutralised : codeOf(standing.place);
}

// The rules look for one place after the other: who goes up does so by what counts now, who goes down by what counts no more.
int rankOf(const QString &place)
{
    static const QStringList kRanks{QString(),
                                    QStringLiteral("searching"),
                                    QStringLiteral("other"),
                                    QStringLiteral("no_news"),
                                    QStringLiteral("training"),
                                    kRebounded,
                                    kNeutralised};
    return int(kRanks.indexOf(place));
}

// The day an id was made on, as all programs tell it whatever the place.
QDate dayOf(RawId id)
{
    constexpr int kBelowMilliseconds = 16;
    return QDateTime::fromMSecsSinceEpoch(qint64(id.high >> kBelowMilliseconds), Qt::UTC).date();
}

void count(const QString &place, PlaceCounts &counts)
{
    counts.counted += place == kNeutralised ? 0 : 1;
    counts.rebounded += place == kRebounded ? 1 : 0;
}

bool isDurable(const Standing &standing)
{
    return standing.best && classOf(*standing.best) == OutcomeClass::Durable;
}

std::optional<CountedRebound> reboundOf(const Standing &standing)
{
    if (!standing.best)
        return {};
    return CountedRebound{standing.best->id, isDurable(standing),
                          standing.working ? std::optional(standing.working->id) : std::nullopt};
}

std::optional<ReboundCounts> reboundsOf(const FrozenReport &report)
{
    ReboundCounts counts;
    for (const CountedMember &counted : report.members) {
        if (counted.place != kRebounded)
            continue;
        if (!counted.rebound)
            return {};
        counts.durable += counted.rebound->isDurable ? 1 : 0;
        counts.inWork += counted.rebound->working ? 1 : 0;
    }
    return counts;
}

class Reviser
{
public:
    Reviser(const FrozenReport &report, const domain::CohortFacts &facts, const Question &now)
        : m_report(report),
          m_facts(facts),
          m_now(now)
    {
        for (const Member &member : facts.members)
            m_members.insert(member.id);
        for (const Outcome &outcome : facts.outcomes)
            m_outcomes.insert(outcome.id, &outcome);
        for (const CountedMember &counted : report.members) {
            if (!counted.member)
                continue;
            m_then.insert(*counted.member, counted);
            if (counted.outcome && !m_members.contains(*counted.member))
                m_outcomesOfGone.insert(*counted.outcome);
        }
    }

    Revision revise()
    {
        Revision revision{m_now, m_report.frozenOn};
        revision.reboundsThen = reboundsOf(m_report);
        for (const CountedMember &counted : m_report.members)
            count(counted.place, revision.then);
        QSet<Id<Member>> entered;
        for (const Standing &standing : standings(m_facts, m_now)) {
            const QString place = placeOf(standing);
            entered.insert(standing.member->id);
            count(place, revision.now);
            revision.reboundsNow.durable += isDurable(standing) ? 1 : 0;
            revision.reboundsNow.inWork += standing.working ? 1 : 0;
            const CountedMember then = m_then.value(standing.member->id);
            if (then.place != place)
                revision.changes.append(changeOf(then, *standing.member, place, standing.deciding));
            else if (then.rebound && standing.best)
                compareRebounds(then, standing, revision.within);
        }
        for (const Member &member : m_facts.members) { // who has entered later than the report had it
            const auto then = m_then.constFind(member.id);
            if (then != m_then.constEnd() && !entered.contains(member.id))
                revision.changes.append(changeOf(*then, member, {}, nullptr));
        }
        for (const CountedMember &counted : m_report.members) {
            if (!counted.member)
                revision.changes.append({RevisionCause::Erased, {}, {}, counted.place, {}, {}});
            else if (!m_members.contains(*counted.member))
                revision.changes.append({goneBy(counted), {}, {}, counted.place, {}, {}});
        }
        std::stable_partition(revision.changes.begin(), revision.changes.end(), [](const RevisionChange &change) {
            return change.from == kRebounded || change.to == kRebounded;
        });
        return revision;
    }

private:
    struct Cause
    {
        // NOLINTNEXTLINE(google-explicit-constructor): a cause without a day, on purpose
        Cause(RevisionCause what, std::optional<QDate> when = {}) : cause(what), day(when) {}
        RevisionCause cause;
        std::optional<QDate> day;
    };

    // A record whose outcomes are another's now was made one with it.
    [[nodiscard]] RevisionCause goneBy(const CountedMember &counted) const
    {
        return counted.outcome && m_outcomes.contains(*counted.outcome) ? RevisionCause::Merged
                                                                        : RevisionCause::MemberGone;
    }

    [[nodiscard]] RevisionChange changeOf(const CountedMember &then, const Member &member, const QString &place,
                                          const Outcome *deciding) const
    {
        const Cause cause = then.place.isEmpty() && member.id.raw() > m_report.id.raw()
                              ? Cause(RevisionCause::MemberEntered, dayOf(member.id.raw()))
                          : rankOf(place) > rankOf(then.place) ? gained(then, deciding)
                                                               : lost(then, place);
        return {cause.cause, member.id, member.displayName(), then.place, place, cause.day};
    }

    // By an outcome that counts now and did not then.
    [[nodiscard]] Cause gained(const CountedMember &then, const Outcome *outcome) const
    {
        if (!outcome || then.place.isEmpty())
            return RevisionCause::ExitCorrected;
        return then.outcome == outcome->id ? RevisionCause::Corrected : cameBy(*outcome);
    }

    // By an outcome that counted then and counts no more.
    [[nodiscard]] Cause lost(const CountedMember &then, const QString &place) const
    {
        if (!then.outcome)
            return RevisionCause::ExitCorrected;
        const Cause cause = wentBy(*then.outcome);
        // Who has not entered any more moved by their entry, not by the outcome.
        const bool countsStill = cause.cause == RevisionCause::Corrected
                              && counts(*m_outcomes.value(*then.outcome), m_now.asOf, m_now.knownBy);
        return place.isEmpty() && countsStill ? Cause(RevisionCause::ExitCorrected) : cause;
    }

    // What brought in an outcome that the report did not go by.
    [[nodiscard]] Cause cameBy(const Outcome &outcome) const
    {
        if (m_outcomesOfGone.contains(outcome.id))
            return RevisionCause::Merged;
        if (outcome.knownOn > m_report.knownBy.value_or(m_report.frozenOn))
            return {RevisionCause::KnownLate, outcome.knownOn};
        if (outcome.id.raw() > m_report.id.raw())
            return {RevisionCause::EnteredLate, dayOf(outcome.id.raw())};
        return RevisionCause::Corrected;
    }

    // What became of one that it went by.
    [[nodiscard]] Cause wentBy(Id<Outcome> id) const
    {
        const auto found = m_outcomes.constFind(id);
        if (found == m_outcomes.constEnd())
            return RevisionCause::Removed;
        if (!stands(**found, m_now.knownBy))
            return {RevisionCause::Cancelled, (*found)->cancelledKnownOn};
        return RevisionCause::Corrected;
    }

    // Of somebody who had rebounded and has: the best of the jobs, and whether one is not over.
    void compareRebounds(const CountedMember &then, const Standing &standing, QList<RevisionChange> &within) const
    {
        const auto add = [&](const Cause &cause, const QString &from, const QString &to) {
            within.append({cause.cause, standing.member->id, standing.member->displayName(), from, to, cause.day});
        };
        const bool isLasting = isDurable(standing);
        if (isLasting && !then.rebound->isDurable)
            add(isCounted(then, *standing.best) ? Cause(RevisionCause::Corrected) : cameBy(*standing.best),
                kTransitionPlace, kDurablePlace);
        else if (!isLasting && then.rebound->isDurable)
            add(wentBy(then.rebound->best), kDurablePlace, kTransitionPlace);
        if (standing.working && !then.rebound->working)
            add(foundWork(then, *standing.working), kOver, kInWork);
        else if (!standing.working && then.rebound->working)
            add(lostWork(then), kInWork, kOver);
    }

    // Whether the report went by that outcome already, in whatever it counted.
    [[nodiscard]] static bool isCounted(const CountedMember &then, const Outcome &outcome)
    {
        return then.outcome == outcome.id || then.rebound->best == outcome.id;
    }

    [[nodiscard]] Cause foundWork(const CountedMember &then, const Outcome &outcome) const
    {
        const Cause came = isCounted(then, outcome) ? Cause(RevisionCause::Corrected) : cameBy(outcome);
        if (came.cause != RevisionCause::Corrected || outcome.endedOn || !outcome.plannedEnd
            || *outcome.plannedEnd > m_now.asOf)
            return came;
        // Its plan is over: it goes on because a check-point says so.
        std::optional<QDate> answered;
        for (const domain::Checkpoint &each : m_facts.checkpoints) {
            const QDate day = each.answeredOn;
            if (each.outcome == outcome.id && isInWork(each.result) && day >= *outcome.plannedEnd && day <= m_now.asOf
                && day <= m_now.knownBy.value_or(day) && day > answered.value_or(QDate()))
                answered = day;
        }
        return answered ? Cause(RevisionCause::FoundInWork, answered) : came;
    }

    [[nodiscard]] Cause lostWork(const CountedMember &then) const
    {
        const Cause went = wentBy(*then.rebound->working);
        if (went.cause != RevisionCause::Corrected)
            return went;
        const Outcome &outcome = *m_outcomes.value(*then.rebound->working);
        const bool isEnd = outcome.member == then.member && outcome.endedOn && *outcome.endedOn <= m_now.asOf
                        && isRebound(classOf(outcome)) && counts(outcome, m_now.asOf, m_now.knownBy);
        return isEnd ? Cause(RevisionCause::Ended, outcome.endedOn) : went;
    }

    const FrozenReport &m_report;
    const domain::CohortFacts &m_facts;
    Question m_now;
    QSet<Id<Member>> m_members;
    QHash<Id<Outcome>, const Outcome *> m_outcomes;
    QHash<Id<Member>, CountedMember> m_then;
    QSet<Id<Outcome>> m_outcomesOfGone; // of members who are in the file no longer
};

} // namespace

QList<CountedMember> countedMembers(const domain::CohortFacts &facts, const Question &question)
{
    QList<CountedMember> made;
    for (const Standing &standing : standings(facts, question))
        made.append({standing.member->id, standing.deciding ? std::optional(standing.deciding->id) : std::nullopt,
                     placeOf(standing), reboundOf(standing)});
    domain::arrange(made);
    return made;
}

Question askedAgain(const FrozenReport &report, QDate today)
{
    if (!report.knownBy)
        return {report.asOf, {}};
    return {report.asOf, std::max(today, *report.knownBy)};
}

Revision revise(const FrozenReport &report, const domain::CohortFacts &facts, QDate today)
{
    return Reviser(report, facts, askedAgain(report, today)).revise();
}

bool isHeadlineRevised(const Revision &revision)
{
    return revision.then != revision.now
        || std::any_of(revision.changes.cbegin(), revision.changes.cend(), [](const RevisionChange &change) {
               return change.from == kRebounded || change.to == kRebounded;
           });
}

bool isRevised(const Revision &revision)
{
    return isHeadlineRevised(revision) || !revision.within.isEmpty();
}

Audience audienceOf(const FrozenReport &report)
{
    if (report.audience == codeOf(Audience::Funder))
        return Audience::Funder;
    return report.audience == codeOf(Audience::Public) ? Audience::Public : Audience::Internal;
}

} // namespace rebond::figures
