// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/today.h"

#include "desk/absences.h"
#include "desk/shortlist.h"
#include "domain/checkpoints.h"
#include "domain/lead.h"
#include "domain/outcomeclass.h"
#include "storage/deskfacts.h"
#include "storage/mappings/all.h"
#include "storage/offerfacts.h"

#include <algorithm>

namespace rebond::desk {

namespace {

using namespace domain;
using storage::DateOrder;
using storage::Query;
using storage::Reader;

const QDate kFirstDay(1000, 1, 1); // of the form of dates that files take

// The last day from which that many months lead no further than `to`: months are clipped at their end, so several days may
// lead to the same.
QDate monthsBefore(QDate to, int months)
{
    QDate day = to.addMonths(-months).addDays(3);
    while (monthsAfter(day, months) > to)
        day = day.addDays(-1);
    return day;
}

class Asked
{
public:
    Asked(Reader &reader, Id<Cohort> cohort, QDate day, const Thresholds &thresholds)
        : m_reader(reader),
          m_cohort(cohort),
          m_day(day),
          m_thresholds(thresholds)
    {
        m_today.day = day;
    }

    Today answer()
    {
        askFollowUps();
        askInterviews();
        askCheckpoints();
        askSilentMembers();
        askAbsentMembers();
        askConsents();
        askOffers();
        askStaleness();
        return std::move(m_today);
    }

private:
    Item itemOf(ItemKind kind, QDate date, const QList<Id<Member>> &members, std::optional<Id<Company>> company)
    {
        Item item;
        item.kind = kind;
        item.date = date;
        item.daysLate = date.daysTo(m_day);
        item.members = members;
        item.company = company;
        m_today.names.add(m_reader, members);
        if (company)
            m_today.names.add(m_reader, *company);
        return item;
    }
    // Of a member, only what the rules ask for: candidates are many, and a whole member is two dozen columns.
    struct Standing
    {
        Member member;
        QList<Outcome> outcomes;
    };
    const Standing &standingOf(Id<Member> id)
    {
        const auto known = m_standings.constFind(id);
        if (known != m_standings.constEnd())
            return *known;
        Standing standing;
        standing.member.id = id;
        m_reader.eachOf(
            Query<Member>().where(&Member::id, id),
            [&](QDate joinedOn, std::optional<QDate> leftOn, std::optional<ExitReason> exitReason,
                std::optional<bool> stillSearching) {
                standing.member.joinedOn = joinedOn;
                standing.member.leftOn = leftOn;
                standing.member.exitReason = exitReason;
                standing.member.stillSearching = stillSearching;
                return false;
            },
            &Member::joinedOn, &Member::leftOn, &Member::exitReason, &Member::stillSearching);
        standing.outcomes = m_reader.list(Query<Outcome>().where(&Outcome::member, id));
        return *m_standings.insert(id, standing);
    }
    // Counts one more, and keeps it while there is room; make() is only called then.
    template<typename Make>
    void add(Section &section, Make &&make)
    {
        if (section.total++ < m_thresholds.limit)
            section.items.append(make());
    }

    void askFollowUps()
    {
        m_today.followUpsOverdue = followUps(kFirstDay, m_day.addDays(-1), DateOrder::LatestFirst);
        m_today.followUpsToday = followUps(m_day, m_day, DateOrder::EarliestFirst);
        m_today.followUpsSoon = followUps(m_day.addDays(1), m_day.addDays(m_thresholds.soonDays),
                                          DateOrder::EarliestFirst);
    }
    // The candidates that pass; counted up to so many, and so many looked at.
    template<typename Ask, typename Passes, typename Make>
    Section sift(const Ask &ask, const Passes &passes, const Make &make)
    {
        Section section;
        const auto take = [&](const auto &candidate) {
            if (!passes(candidate))
                return true;
            if (section.total == m_thresholds.candidates)
                return false;
            add(section, [&] { return make(candidate); });
            return true;
        };
        section.isAtLeast = !eachCandidate(m_thresholds.candidates + 1, m_thresholds.looks, ask, take);
        return section;
    }
    Section followUps(QDate from, QDate to, DateOrder order)
    {
        const auto ask = [&](int n) {
            const QList<Act> acts = storage::actsDue(m_reader, m_cohort, from, to, order, n);
            return Candidates<Act>{acts, acts.size() < n};
        };
        return sift(
            ask, [&](const Act &act) { return !storage::isSettled(m_reader, act) && isStillPursued(act); },
            [&](const Act &act) { return followUpOf(act); });
    }
    bool isStillPursued(const Act &act)
    {
        QList<Member> members;
        QList<Outcome> outcomes;
        for (const Id<Member> &id : act.members) {
            members.append(standingOf(id).member);
            outcomes += standingOf(id).outcomes;
        }
        return isPursued(act, members, outcomes, m_day);
    }
    Item followUpOf(const Act &act)
    {
        Item item = itemOf(ItemKind::FollowUp, *act.dueOn, act.members, act.company);
        item.act = act.id;
        item.position = act.position;
        item.nextAction = act.nextAction;
        return item;
    }

    void askInterviews()
    {
        const int limit = m_thresholds.limit;
        m_today.interviewsToday = interviews(storage::interviewsOn(m_reader, m_cohort, m_day, limit));
        m_today.interviewsThisWeek = interviews(storage::interviewsOfWeekOf(m_reader, m_cohort, m_day, limit));
        m_today.interviewsToQualify = interviews(storage::interviewsToQualify(m_reader, m_cohort, m_day, limit));
    }
    Section interviews(const storage::Found<Interview> &found)
    {
        Section section;
        section.total = found.total;
        for (const Interview &interview : found.records) {
            Item item = itemOf(ItemKind::Interview, interview.date, {interview.member}, interview.company);
            item.interview = interview.id;
            item.time = interview.time;
            item.state = interview.state;
            section.items.append(item);
        }
        return section;
    }

    void askCheckpoints()
    {
        // A check-point's date lies from so many days before today to so many after.
        const QDate last = m_day.addDays(m_thresholds.checkpointEarly);
        const QDate firstInTime = m_day.addDays(-m_thresholds.checkpointLate);
        m_today.checkpointsDue = checkpoints(firstInTime, last, DateOrder::EarliestFirst);
        m_today.checkpointsOverdue = checkpoints(kFirstDay.addYears(1), firstInTime.addDays(-1),
                                                 DateOrder::LatestFirst);
    }
    struct Due
    {
        QDate date;
        int months = 0;
        Outcome outcome;
    };
    Section checkpoints(QDate from, QDate to, DateOrder order)
    {
        return sift([&](int n) { return withoutCheckpoint(from, to, order, n); },
                    [&](const Due &due) {
                        return !domain::isEndKnownBy(due.outcome, due.date) && isFollowed(due.outcome);
                    },
                    [&](const Due &due) { return checkpointOf(due); });
    }
    // Of all three months together. Where one of the three is cut, whoever comes after its last one may not be here yet.
    Candidates<Due> withoutCheckpoint(QDate from, QDate to, DateOrder order, int n)
    {
        const auto comesBefore = [order](QDate one, QDate other) {
            return order == DateOrder::EarliestFirst ? one < other : other < one;
        };
        Candidates<Due> portion{{}, true};
        QDate edge;
        for (const int months : domain::kCheckpointMonths) {
            const QList<Outcome> outcomes =
                storage::reboundsWithoutCheckpoint(m_reader, m_cohort,
                                                   monthsBefore(from.addDays(-1), months).addDays(1),
                                                   monthsBefore(to, months), months, order, n);
            for (const Outcome &outcome : outcomes)
                portion.candidates.append({monthsAfter(outcome.effectiveOn, months), months, outcome});
            if (outcomes.size() < n)
                continue;
            portion.isAll = false;
            if (const QDate last = portion.candidates.last().date; edge.isNull() || comesBefore(last, edge))
                edge = last;
        }
        if (!portion.isAll)
            portion.candidates.removeIf([&](const Due &due) { return !comesBefore(due.date, edge); });
        std::sort(portion.candidates.begin(), portion.candidates.end(), [&](const Due &one, const Due &other) {
            if (one.date != other.date)
                return comesBefore(one.date, other.date);
            return std::pair(one.outcome.id, one.months) < std::pair(other.outcome.id, other.months);
        });
        return portion;
    }
    Item checkpointOf(const Due &due)
    {
        Item item = itemOf(ItemKind::Checkpoint, due.date, {due.outcome.member}, due.outcome.company);
        item.outcome = due.outcome.id;
        item.months = due.months;
        item.position = due.outcome.position;
        return item;
    }
    // Whether the outcome is the first of a counted member, or a job that is not over.
    bool isFollowed(const Outcome &outcome)
    {
        const QList<Outcome> &outcomes = standingOf(outcome.member).outcomes;
        if (isNeutralised(standingOf(outcome.member).member, outcomes))
            return false;
        const bool isFirst = std::none_of(outcomes.begin(), outcomes.end(), [&](const Outcome &other) {
            return counts(other, m_day, {}) && isRebound(classOf(other)) && comesFirst(other, outcome);
        });
        return isFirst || !isOver(outcome, m_day, lastFoundOn(outcome));
    }
    bool isNeutralised(const Member &member, const QList<Outcome> &outcomes) const
    {
        if (member.joinedOn > m_day || member.exitReason == ExitReason::ERREUR
            || (member.exitReason == ExitReason::DECES && member.leftOn && *member.leftOn <= m_day))
            return true;
        return std::any_of(outcomes.begin(), outcomes.end(), [&](const Outcome &outcome) {
            return outcome.type == OutcomeType::DECES && counts(outcome, m_day, {});
        });
    }
    QDate lastFoundOn(const Outcome &outcome)
    {
        QDate last;
        for (const Checkpoint &checkpoint : m_reader.list(
                 Query<Checkpoint>().where(&Checkpoint::outcome, outcome.id).upTo(&Checkpoint::answeredOn, m_day))) {
            const bool inWork = checkpoint.result == CheckpointResult::MemePoste
                             || checkpoint.result == CheckpointResult::AutrePoste;
            if (inWork && (!last.isValid() || checkpoint.answeredOn > last))
                last = checkpoint.answeredOn;
        }
        return last;
    }

    void askSilentMembers()
    {
        const auto found = storage::membersWithoutAct(m_reader, m_cohort, m_day.addDays(-m_thresholds.silentDays),
                                                      m_day, m_thresholds.limit);
        m_today.silentMembers.total = found.total;
        for (const Member &member : found.records) {
            const auto last = storage::lastActOn(m_reader, member.id, m_day);
            m_today.silentMembers.items.append(
                itemOf(ItemKind::SilentMember, last.value_or(member.joinedOn), {member.id}, {}));
        }
    }

    void askAbsentMembers()
    {
        const AbsencesFound found = absencesInARow(m_reader, m_cohort, m_day,
                                                   {.times = m_thresholds.absences,
                                                    .workshops = m_thresholds.workshops,
                                                    .candidates = m_thresholds.candidates,
                                                    .looks = m_thresholds.looks});
        m_today.absentMembers.isAtLeast = found.isAtLeast;
        for (const AbsencesInARow &absences : found.members) {
            add(m_today.absentMembers, [&] {
                Item item = itemOf(ItemKind::Absences, absences.since, {absences.member}, {});
                item.absences = absences.times;
                return item;
            });
        }
    }

    void askConsents()
    {
        m_today.consentsExpiring = consents(m_day, m_day.addDays(m_thresholds.consentDays), DateOrder::EarliestFirst);
        m_today.consentsExpired = consents(kFirstDay, m_day.addDays(-1), DateOrder::LatestFirst);
    }
    Section consents(QDate from, QDate to, DateOrder order)
    {
        const auto found = storage::consentsExpiring(m_reader, m_cohort, m_day, from, to, order, m_thresholds.limit);
        Section section;
        section.total = found.total;
        for (const storage::ExpiringConsents &expiring : found.records) {
            Item item = itemOf(ItemKind::Consents, expiring.expiresOn, {expiring.member}, {});
            item.consents = expiring.consents;
            section.items.append(item);
        }
        return section;
    }

    void askOffers()
    {
        const auto found = storage::offersEnding(m_reader, m_cohort, m_day, m_day.addDays(m_thresholds.soonDays),
                                                 m_thresholds.limit);
        m_today.offersEnding.total = found.total;
        for (const Offer &offer : found.records) {
            Item item = itemOf(ItemKind::Offer, *offer.expiresOn, {}, offer.company);
            item.offer = offer.id;
            item.position = offer.position;
            item.proposed = static_cast<int>(
                m_reader.count(Query<OfferProposal>().where(&OfferProposal::offer, offer.id)));
            m_today.offersEnding.items.append(item);
        }
    }

    void askStaleness()
    {
        const auto newest = storage::lastActOn(m_reader, m_cohort, m_day);
        if (newest && newest->daysTo(m_day) > m_thresholds.staleDays)
            m_today.staleSince = newest;
    }

    Reader &m_reader;
    Id<Cohort> m_cohort;
    QDate m_day;
    Thresholds m_thresholds;
    QHash<Id<Member>, Standing> m_standings;
    Today m_today;
};

} // namespace

Today todayOf(Reader &reader, Id<Cohort> cohort, QDate day, const Thresholds &thresholds)
{
    return Asked(reader, cohort, day, thresholds).answer();
}

} // namespace rebond::desk
