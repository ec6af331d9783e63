// SPDX-License-Identifier: GPL-3.0-or-later
// A workshop as it is called over: every member of the cohort in the order of the list, with the mark, what was agreed
// before and what was done since. One reading for the register and for the round of the table.
#pragma once

#include "storage/workshopfacts.h"

#include <optional>

namespace rebond::desk {

struct Turn
{
    Id<domain::Member> member;
    QString name; // "Prénom Nom"
    QString reference;
    bool isConcerned = true; // otherwise before the day of entry, or after the last one: no mark is asked for
    QDate joinedOn;
    std::optional<QDate> leftOn;
    domain::Participation own; // as it is stored; revision 0 where there is none yet
    // The last thing agreed at an earlier workshop, and when; empty and invalid where there is none in the last eight.
    QString agreedBefore;
    QDate agreedOn;
    storage::Activity since; // from the day of the workshop before to that of this one
    std::optional<Id<domain::Member>> buddy;
    QString buddyName;
};

struct Round
{
    domain::Workshop workshop;
    // The day of the last workshop before that day, or seven days before it. `since` of the turns begins with that day: what
    // was done on it after the workshop has its place in no other round. What was done before it is told in both.
    QDate since;
    QList<Turn> turns;                                                         // by name
    [[nodiscard]] qsizetype count(std::optional<domain::Presence> mark) const; // of those concerned
    [[nodiscard]] storage::Attendance attendance() const;
};

// None where there is no such workshop.
[[nodiscard]] std::optional<Round> roundOf(storage::Reader &reader, Id<domain::Workshop> workshop);

// Seven days, the last of which is `lastDay`.
struct WeekCount
{
    QDate lastDay;
    storage::Activity counts; // of the whole group
    friend bool operator==(const WeekCount &, const WeekCount &) = default;
};
// The week that ends on that day and those before it, the earliest first.
[[nodiscard]] QList<WeekCount> weeksUpTo(storage::Reader &reader, Id<domain::Cohort> cohort, QDate lastDay,
                                         int weeks = 8);

} // namespace rebond::desk
