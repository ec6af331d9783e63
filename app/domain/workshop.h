// SPDX-License-Identifier: GPL-3.0-or-later
// Workshops: half-day sessions of the whole cohort, who was there, what each agreed to do until the next one, and who is
// whose buddy. Pure values and rules; records.h says what holds of every record.
#pragma once

#include "domain/records.h"

#include <QString>

#include <optional>

namespace rebond {
class Formats;
}

namespace rebond::domain {

enum class HalfDay { Matin, ApresMidi };
enum class Presence { Present, Retard, Justifie, Absent }; // Justifie: absent, with a reason

struct Workshop
{
    Id<Workshop> id;
    Id<Cohort> cohort;
    QString reference;
    QDate date;
    HalfDay halfDay = HalfDay::Matin;
    std::optional<QTime> time;    // within the half-day, where it is said
    std::optional<QTime> endTime; // after it; none without it
    QString title;
    QString place;
    QString facilitator;
    bool isClosed = false; // every member it concerned has a mark
    int revision = 0;
    friend bool operator==(const Workshop &, const Workshop &) = default;
};

// One member at one workshop: at most one record. "Not concerned" is no mark: it follows from the member's days.
struct Participation
{
    Id<Participation> id;
    Id<Workshop> workshop;
    Id<Member> member;
    std::optional<Presence> mark;
    QString agreed; // at the round: what the member will do until the next one
    QString done;   // what came of what was agreed before
    QString note;   // for the facilitator alone
    int revision = 0;
    friend bool operator==(const Participation &, const Participation &) = default;
};

// Two members who look after each other's search. A member is in one pair at most.
struct BuddyPair
{
    Id<BuddyPair> id;
    Id<Member> member; // whichever of the two has the smaller id: a pair is the same from both sides
    Id<Member> other;
    std::optional<QDate> since;
    int revision = 0;
    friend bool operator==(const BuddyPair &, const BuddyPair &) = default;
};

// Text that sorts as workshops follow each other: "2012-06-26 1 09:30"; without a time first in its half-day.
[[nodiscard]] QString momentKeyOf(const Workshop &workshop);
// Before the first workshop of that day, and behind its last.
[[nodiscard]] QString momentKeyBefore(QDate day);
[[nodiscard]] QString momentKeyAfter(QDate day);

// Whether a workshop on that day is an affair of the member: from the day of entry to the last one, both included, and
// never of one entered by error.
[[nodiscard]] bool isConcerned(const Member &member, QDate day);

[[nodiscard]] inline bool isAbsence(Presence mark)
{
    return mark == Presence::Justifie || mark == Presence::Absent;
}

// The half-day a time of day falls in: until 12:59 the morning.
[[nodiscard]] HalfDay halfDayOf(QTime time);

// As the day is said beside it: "9:30–12:00", "9:30", or where no time is said "Morning".
[[nodiscard]] QString hoursOf(const Workshop &workshop, const Formats &formats);

// It begins in the morning and is not over when afternoons begin, at 14: two half-days, which are signed one by one.
[[nodiscard]] bool lastsBothHalfDays(const Workshop &workshop);

struct HalfDayOn
{
    QDate date;
    HalfDay halfDay = HalfDay::Matin;
    friend bool operator==(const HalfDayOn &, const HalfDayOn &) = default;
};
// The first half-day, from Monday to Friday, that has not begun by then: mornings begin at 9, afternoons at 14.
[[nodiscard]] HalfDayOn nextHalfDay(QDate day, QTime time);

} // namespace rebond::domain
