// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/round.h"

#include "storage/mappings/all.h"

#include <algorithm>

namespace rebond::desk {

using namespace domain;
using storage::Query;
using storage::Reader;

namespace {

constexpr int kWorkshopsBack = 8;
constexpr int kDaysAWeek = 7;

// Names, days and nothing else: a whole member is two dozen columns.
QList<Turn> turnsOf(Reader &reader, const Workshop &workshop)
{
    QList<Turn> turns;
    reader.eachOf(
        Query<Member>().where(&Member::cohort, workshop.cohort).orderByKey("name_key"),
        [&](Id<Member> id, const QString &reference, const QString &family, const QString &given, QDate joinedOn,
            std::optional<QDate> leftOn, std::optional<ExitReason> reason) {
            Member member;
            member.familyName = family;
            member.givenName = given;
            member.joinedOn = joinedOn;
            member.leftOn = leftOn;
            member.exitReason = reason;
            if (reason == ExitReason::ERREUR)
                return true;
            Turn turn;
            turn.member = id;
            turn.name = member.displayName();
            turn.reference = reference;
            turn.isConcerned = isConcerned(member, workshop.date);
            turn.joinedOn = joinedOn;
            turn.leftOn = leftOn;
            turn.own.workshop = workshop.id;
            turn.own.member = id;
            turns.append(turn);
            return true;
        },
        &Member::id, &Member::reference, &Member::familyName, &Member::givenName, &Member::joinedOn, &Member::leftOn,
        &Member::exitReason);
    return turns;
}

struct Agreed
{
    QString text;
    QDate on;
};

QHash<Id<Member>, Agreed> agreedBefore(Reader &reader, const QList<Workshop> &latestFirst)
{
    QHash<Id<Member>, Agreed> agreed;
    for (const Workshop &workshop : latestFirst) {
        reader.eachOf(
            Query<Participation>().where(&Participation::workshop, workshop.id).inAnyOrder(),
            [&](Id<Member> member, const QString &text) {
                if (!text.isEmpty() && !agreed.contains(member))
                    agreed.insert(member, {text, workshop.date});
                return true;
            },
            &Participation::member, &Participation::agreed);
    }
    return agreed;
}

void addBuddies(Reader &reader, QList<Turn> &turns)
{
    QHash<Id<Member>, qsizetype> places;
    for (qsizetype i = 0; i < turns.size(); ++i)
        places.insert(turns.at(i).member, i);
    const auto add = [&](Id<Member> one, Id<Member> other) {
        const auto mine = places.constFind(one);
        const auto theirs = places.constFind(other);
        if (mine == places.constEnd() || theirs == places.constEnd())
            return;
        turns[*mine].buddy = other;
        turns[*mine].buddyName = turns.at(*theirs).name;
    };
    for (const BuddyPair &pair : reader.list<BuddyPair>()) { // half as many as there are members, at most
        add(pair.member, pair.other);
        add(pair.other, pair.member);
    }
}

} // namespace

qsizetype Round::count(std::optional<Presence> mark) const
{
    return std::count_if(turns.begin(), turns.end(),
                         [&](const Turn &turn) { return turn.isConcerned && turn.own.mark == mark; });
}

storage::Attendance Round::attendance() const
{
    storage::Attendance attendance;
    for (const Turn &turn : turns) {
        if (turn.isConcerned)
            ++attendance.of(turn.own.mark);
    }
    return attendance;
}

std::optional<Round> roundOf(Reader &reader, Id<Workshop> id)
{
    const auto workshop = reader.find(id);
    if (!workshop)
        return {};
    Round round;
    round.workshop = *workshop;
    round.turns = turnsOf(reader, *workshop);
    const QList<Workshop> earlier = storage::workshopsBefore(reader, workshop->cohort, momentKeyOf(*workshop),
                                                             kWorkshopsBack);
    const auto last = std::find_if(earlier.begin(), earlier.end(),
                                   [&](const Workshop &other) { return other.date < workshop->date; });
    round.since = last == earlier.end() ? workshop->date.addDays(-kDaysAWeek) : last->date;
    QHash<Id<Member>, Participation> own;
    reader.each<Participation>(Query<Participation>().where(&Participation::workshop, id).inAnyOrder(),
                               [&](Participation &&participation) {
                                   own.insert(participation.member, std::move(participation));
                                   return true;
                               });
    const auto agreed = agreedBefore(reader, earlier);
    const auto activity = storage::activityByMember(reader, workshop->cohort, round.since, workshop->date);
    for (Turn &turn : round.turns) {
        turn.own = own.value(turn.member, turn.own);
        turn.since = activity.value(turn.member);
        if (const auto before = agreed.constFind(turn.member); before != agreed.constEnd()) {
            turn.agreedBefore = before->text;
            turn.agreedOn = before->on;
        }
    }
    addBuddies(reader, round.turns);
    return round;
}

QList<WeekCount> weeksUpTo(Reader &reader, Id<Cohort> cohort, QDate lastDay, int weeks)
{
    QList<WeekCount> found;
    for (int back = weeks - 1; back >= 0; --back) {
        const QDate end = lastDay.addDays(-kDaysAWeek * back);
        found.append({end, storage::activityOf(reader, cohort, end.addDays(1 - kDaysAWeek), end)});
    }
    return found;
}

} // namespace rebond::desk
