// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/absences.h"

#include "desk/shortlist.h"
#include "storage/mappings/all.h"
#include "storage/workshopfacts.h"

#include <algorithm>

namespace rebond::desk {

using namespace domain;
using storage::Query;
using storage::Reader;

namespace {

Member daysOf(Reader &reader, Id<Member> id)
{
    Member member;
    reader.eachOf(
        Query<Member>().where(&Member::id, id),
        [&](QDate joinedOn, std::optional<QDate> leftOn, std::optional<ExitReason> reason) {
            member.joinedOn = joinedOn;
            member.leftOn = leftOn;
            member.exitReason = reason;
            return false;
        },
        &Member::joinedOn, &Member::leftOn, &Member::exitReason);
    return member;
}

// workshops: the latest first.
AbsencesInARow inARow(Reader &reader, Id<Member> id, const QList<Workshop> &workshops)
{
    QHash<Id<Workshop>, std::optional<Presence>> marks;
    reader.eachOf(
        Query<Participation>().where(&Participation::member, id).inAnyOrder(),
        [&](Id<Workshop> workshop, std::optional<Presence> mark) {
            marks.insert(workshop, mark);
            return true;
        },
        &Participation::workshop, &Participation::mark);
    const Member member = daysOf(reader, id);
    AbsencesInARow found{id, 0, {}};
    for (const Workshop &workshop : workshops) {
        const auto mark = marks.value(workshop.id);
        if (!mark || !isConcerned(member, workshop.date))
            continue;
        if (!isAbsence(*mark))
            break;
        ++found.times;
        found.since = workshop.date;
    }
    return found;
}

} // namespace

AbsencesFound absencesInARow(Reader &reader, Id<Cohort> cohort, QDate day, const AbsencesAsked &asked)
{
    const QList<Workshop> workshops = storage::workshopsBefore(reader, cohort, momentKeyAfter(day), asked.workshops);
    const auto ask = [&](int n) {
        const auto members = storage::membersAbsentFrom(reader, cohort, day, workshops, asked.times, n);
        return Candidates<Id<Member>>{members, members.size() < n};
    };
    AbsencesFound found;
    found.isAtLeast = !eachCandidate(asked.candidates + 1, asked.looks, ask, [&](const Id<Member> &id) {
        const AbsencesInARow absences = inARow(reader, id, workshops);
        if (absences.times < asked.times)
            return true;
        if (found.members.size() == asked.candidates)
            return false;
        found.members.append(absences);
        return true;
    });
    return found;
}

} // namespace rebond::desk
