// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of a round of the table: which workshops came before, what was done between two days, who stayed away.
// Each goes through an index.
#pragma once

#include "storage/transaction.h"

#include "domain/workshop.h"

namespace rebond::storage {

// The workshops of the cohort before that place in their order (domain::momentKey…), the latest first.
[[nodiscard]] QList<domain::Workshop> workshopsBefore(Reader &reader, Id<domain::Cohort> cohort,
                                                      const QString &momentKey, int limit);

// What was done: acts, interviews held, outcomes that took effect and were not cancelled.
struct Activity
{
    qint64 acts = 0;
    qint64 interviews = 0;
    qint64 outcomes = 0;
    [[nodiscard]] bool isNone() const { return acts == 0 && interviews == 0 && outcomes == 0; }
    friend bool operator==(const Activity &, const Activity &) = default;
};
// From one day to the other, both included. Of each member of the cohort who did anything; acts are of all whom they name.
[[nodiscard]] QHash<Id<domain::Member>, Activity> activityByMember(Reader &reader, Id<domain::Cohort> cohort,
                                                                   QDate from, QDate upTo);
// Of the cohort: an act counts once, whoever it names.
[[nodiscard]] Activity activityOf(Reader &reader, Id<domain::Cohort> cohort, QDate from, QDate upTo);

// How a workshop was attended, of those it concerns.
struct Attendance
{
    qint64 present = 0;
    qint64 late = 0;
    qint64 excused = 0; // absent with a reason
    qint64 absent = 0;
    qint64 unmarked = 0;
    friend bool operator==(const Attendance &, const Attendance &) = default;
    [[nodiscard]] qint64 &of(std::optional<domain::Presence> mark);
};
[[nodiscard]] Attendance attendanceAt(Reader &reader, const domain::Workshop &workshop);

// Members who search (entered, not left, not entered by error, no outcome that counts on that day) and were absent, with
// a reason or without, from at least so many of these workshops. By name; at most `limit`.
[[nodiscard]] QList<Id<domain::Member>> membersAbsentFrom(Reader &reader, Id<domain::Cohort> cohort, QDate day,
                                                          const QList<domain::Workshop> &workshops, int times,
                                                          int limit);

// What a member was called.
struct CalledThen
{
    QString familyName;
    QString givenName;
};
// How members were called when the workshop was last closed: those of any cohort who are called otherwise since, or are gone.
// Empty where it is not closed. From the journal, back to that closing.
[[nodiscard]] QHash<Id<domain::Member>, CalledThen> calledWhenClosed(Reader &reader, const domain::Workshop &workshop);

} // namespace rebond::storage
