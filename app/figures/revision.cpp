// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/revision.h"

#include "figures/catalogue.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace rebond::figures {

using domain::CountedMember;
using domain::FrozenReport;
using domain::Member;
using domain::Outcome;

namespace {

const QString kNeutralised = QStringLiteral("neutralised");
const QString kRebounded = QStringLiteral("rebounded");

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
        Revision revision{m_now, m_report.frozenOn, {}, {}, {}};
        for (const CountedMember &counted : m_report.members)
            count(counted.place, revision.then);
        QSet<Id<Member>> entered;
        for (const Standing &standing : standings(m_facts, m_now)) {
            const QString place = placeOf(standing);
            entered.insert(standing.member->id);
            count(place, revision.now);
            const CountedMember then = m_then.value(standing.member->id);
            if (then.place != place)
                revision.changes.append(changeOf(then, *standing.member, place, standing.deciding));
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
        if (then.outcome == outcome->id)
            return RevisionCause::Corrected;
        if (m_outcomesOfGone.contains(outcome->id))
            return RevisionCause::Merged;
        if (outcome->knownOn > m_report.knownBy.value_or(m_report.frozenOn))
            return {RevisionCause::KnownLate, outcome->knownOn};
        if (outcome->id.raw() > m_report.id.raw())
            return {RevisionCause::EnteredLate, dayOf(outcome->id.raw())};
        return RevisionCause::Corrected;
    }

    // By an outcome that counted then and counts no more.
    [[nodiscard]] Cause lost(const CountedMember &then, const QString &place) const
    {
        if (!then.outcome)
            return RevisionCause::ExitCorrected;
        const auto found = m_outcomes.constFind(*then.outcome);
        if (found == m_outcomes.constEnd())
            return RevisionCause::Removed;
        const Outcome &outcome = **found;
        if (!stands(outcome, m_now.knownBy))
            return {RevisionCause::Cancelled, outcome.cancelledKnownOn};
        // Who has not entered any more moved by their entry, not by the outcome.
        return place.isEmpty() && counts(outcome, m_now.asOf, m_now.knownBy) ? RevisionCause::ExitCorrected
                                                                             : RevisionCause::Corrected;
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
                     placeOf(standing)});
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

Audience audienceOf(const FrozenReport &report)
{
    if (report.audience == codeOf(Audience::Funder))
        return Audience::Funder;
    return report.audience == codeOf(Audience::Public) ? Audience::Public : Audience::Internal;
}

} // namespace rebond::figures
