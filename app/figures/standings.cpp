// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/standings.h"

#include "figures/retention.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <vector>

namespace rebond::figures {

using domain::Checkpoint;
using domain::CheckpointResult;
using domain::OutcomeClass;
using domain::ExitReason;
using domain::Member;
using domain::Outcome;
using domain::OutcomeType;

namespace {

bool isKnown(QDate knownOn, const Question &question)
{
    return !question.knownBy || knownOn <= *question.knownBy;
}

// Without K a job that is still to come must be known by D: what nobody could say that day is no promise of that day.
bool isUpcoming(const Outcome &outcome, const Question &question)
{
    return outcome.effectiveOn > question.asOf && outcome.knownOn <= question.knownBy.value_or(question.asOf)
        && stands(outcome, question.knownBy) && isRebound(classOf(outcome));
}

bool hasLeftFor(const Member &member, ExitReason reason, QDate asOf)
{
    return member.exitReason == reason && member.leftOn && *member.leftOn <= asOf;
}

bool isTraining(OutcomeType type)
{
    return type == OutcomeType::FORM || type == OutcomeType::SIAE;
}

bool isOther(OutcomeType type)
{
    return type == OutcomeType::RET || type == OutcomeType::INDISPO || type == OutcomeType::DEM
        || type == OutcomeType::ABAND || type == OutcomeType::AUTRE;
}

bool hasLeftForOther(const Member &member, QDate asOf)
{
    constexpr std::array kReasons = {ExitReason::RET, ExitReason::INDISPO, ExitReason::DEM, ExitReason::ABAND,
                                     ExitReason::AUTRE};
    return std::any_of(kReasons.begin(), kReasons.end(),
                       [&](ExitReason reason) { return hasLeftFor(member, reason, asOf); });
}

void keepEarliest(const Outcome *&kept, const Outcome &candidate)
{
    if (!kept || comesFirst(candidate, *kept))
        kept = &candidate;
}

// The outcomes of each member, without sorting: one bucket a member.
class OutcomesByMember
{
public:
    explicit OutcomesByMember(const domain::CohortFacts &facts) : m_buckets(size_t(facts.members.size()))
    {
        QHash<Id<Member>, size_t> position;
        position.reserve(facts.members.size());
        for (size_t i = 0; i < m_buckets.size(); ++i)
            position.insert(facts.members.at(qsizetype(i)).id, i);
        for (const Outcome &outcome : facts.outcomes) {
            const auto found = position.constFind(outcome.member);
            if (found != position.constEnd())
                m_buckets[*found].push_back(&outcome);
        }
    }
    [[nodiscard]] const std::vector<const Outcome *> &of(size_t member) const { return m_buckets[member]; }

private:
    std::vector<std::vector<const Outcome *>> m_buckets;
};

// For each outcome, the last day by D (and K) on which its holder was said to be in work still.
QHash<Id<Outcome>, QDate> lastConfirmations(const domain::CohortFacts &facts, const Question &question)
{
    QHash<Id<Outcome>, QDate> last;
    for (const Checkpoint &checkpoint : facts.checkpoints) {
        if (!isInWork(checkpoint.result) || checkpoint.answeredOn > question.asOf
            || !isKnown(checkpoint.answeredOn, question))
            continue;
        QDate &kept = last[checkpoint.outcome];
        if (!kept.isValid() || kept < checkpoint.answeredOn)
            kept = checkpoint.answeredOn;
    }
    return last;
}

// The earliest counting outcome of each sort that a rule asks for.
struct Counting
{
    const Outcome *first = nullptr;
    const Outcome *best = nullptr;
    const Outcome *working = nullptr;
    const Outcome *training = nullptr;
    const Outcome *noNews = nullptr;
    const Outcome *other = nullptr;
    const Outcome *death = nullptr;
    const Outcome *upcoming = nullptr;
};

void file(const Outcome &outcome, Counting &counting, QDate asOf, const QHash<Id<Outcome>, QDate> &confirmations)
{
    const OutcomeClass value = classOf(outcome);
    if (isRebound(value)) {
        keepEarliest(counting.first, outcome);
        if (!counting.best || value < classOf(*counting.best))
            counting.best = &outcome;
        else if (value == classOf(*counting.best))
            keepEarliest(counting.best, outcome);
        if (!isOver(outcome, asOf, confirmations.value(outcome.id)))
            keepEarliest(counting.working, outcome);
    } else if (isTraining(outcome.type)) {
        keepEarliest(counting.training, outcome);
    } else if (isOther(outcome.type)) {
        keepEarliest(counting.other, outcome);
    } else if (outcome.type == OutcomeType::SNOUV) {
        keepEarliest(counting.noNews, outcome);
    } else if (outcome.type == OutcomeType::DECES) {
        keepEarliest(counting.death, outcome);
    }
}

Standing settle(const Member &member, const Counting &counting, QDate asOf)
{
    Standing standing;
    standing.member = &member;
    standing.neutralised = counting.death || hasLeftFor(member, ExitReason::DECES, asOf)
                        || member.exitReason == ExitReason::ERREUR;
    if (standing.neutralised) {
        standing.deciding = counting.death;
    } else if (counting.first) {
        standing.place = Place::Rebounded;
        standing.deciding = counting.first;
        standing.best = counting.best;
        standing.working = counting.working;
    } else if (counting.training) {
        standing.place = Place::Training;
        standing.deciding = counting.training;
    } else if (counting.noNews || hasLeftFor(member, ExitReason::SNOUV, asOf)) {
        standing.place = Place::NoNews;
        standing.deciding = counting.noNews;
    } else if (counting.other || hasLeftForOther(member, asOf)) {
        standing.place = Place::Other;
        standing.deciding = counting.other;
    }
    if (!standing.neutralised && !counting.first)
        standing.upcoming = counting.upcoming;
    return standing;
}

} // namespace

QList<Standing> standings(const domain::CohortFacts &facts, const Question &question)
{
    const OutcomesByMember outcomes(facts);
    const QHash<Id<Outcome>, QDate> confirmations = lastConfirmations(facts, question);
    QList<Standing> made;
    made.reserve(facts.members.size());
    for (qsizetype i = 0; i < facts.members.size(); ++i) {
        const Member &member = facts.members.at(i);
        if (member.joinedOn > question.asOf)
            continue;
        Counting counting;
        for (const Outcome *outcome : outcomes.of(size_t(i))) {
            if (counts(*outcome, question.asOf, question.knownBy))
                file(*outcome, counting, question.asOf, confirmations);
            else if (isUpcoming(*outcome, question))
                keepEarliest(counting.upcoming, *outcome);
        }
        made.append(settle(member, counting, question.asOf));
    }
    return made;
}

Spell spellOf(const Standing &standing, QDate asOf)
{
    const Member &member = *standing.member;
    const bool isEvent = standing.place == Place::Rebounded;
    const QDate last = isEvent ? standing.deciding->effectiveOn : std::min(asOf, member.leftOn.value_or(asOf));
    return {std::max<qint64>(0, member.joinedOn.daysTo(last)), isEvent};
}

AgeBand ageBandOf(const Member &member, QDate asOf)
{
    if (!member.birthYear)
        return AgeBand::Unknown;
    const int age = asOf.year() - *member.birthYear;
    if (age < 25)
        return AgeBand::Under25;
    return age < 50 ? AgeBand::From25To49 : AgeBand::From50;
}

QString sectorOf(const Member &member)
{
    return member.sectors.isEmpty() ? QString() : member.sectors.first();
}

} // namespace rebond::figures
