// SPDX-License-Identifier: GPL-3.0-or-later
// Dated records of one member or one company, newest first and in portions: each call answers at most `limit` of those
// before a place in that order, as fast however long the history is before it.
#pragma once

#include "storage/transaction.h"

#include "domain/press.h"
#include "domain/records.h"
#include "domain/workshop.h"

#include <compare>

namespace rebond::storage {

// A place in the order by date and, on one day, by entry. Records strictly before it are given.
struct Place
{
    QDate date;
    RawId id;
    friend bool operator==(const Place &, const Place &) = default;
};
[[nodiscard]] Place behindAll();        // behind every record
[[nodiscard]] Place endOf(QDate day);   // behind every record of that day
[[nodiscard]] Place beginOf(QDate day); // before every record of that day

// Of one member: among so many of the newest acts somebody's leads are looked for.
inline constexpr int kActsLookedAt = 1000;
// The acts that name the member, those in the name of the collective included.
[[nodiscard]] QList<domain::Act> actsBefore(Reader &reader, Id<domain::Member> member, const Place &place, int limit);
[[nodiscard]] QList<domain::Interview> interviewsBefore(Reader &reader, Id<domain::Member> member, const Place &place,
                                                        int limit);
// By effective date.
[[nodiscard]] QList<domain::Outcome> outcomesBefore(Reader &reader, Id<domain::Member> member, const Place &place,
                                                    int limit);
// By the day they were answered.
[[nodiscard]] QList<domain::Checkpoint> checkpointsBefore(Reader &reader, Id<domain::Member> member, const Place &place,
                                                          int limit);

// Those that concern the member (domain::isConcerned), and those where something was noted of them all the same.
[[nodiscard]] QList<domain::Workshop> workshopsBefore(Reader &reader, const domain::Member &member, const Place &place,
                                                      int limit);

// Those that name the member.
[[nodiscard]] QList<domain::PressMention> mentionsBefore(Reader &reader, Id<domain::Member> member, const Place &place,
                                                         int limit);

// Of all cohorts: companies belong to the file.
[[nodiscard]] QList<domain::Act> actsBefore(Reader &reader, Id<domain::Company> company, const Place &place, int limit);
[[nodiscard]] QList<domain::Interview> interviewsBefore(Reader &reader, Id<domain::Company> company, const Place &place,
                                                        int limit);
[[nodiscard]] QList<domain::Outcome> outcomesBefore(Reader &reader, Id<domain::Company> company, const Place &place,
                                                    int limit);

// How many acts there are at a company between two days, both included; `except` is not counted.
[[nodiscard]] qint64 countActsAt(Reader &reader, Id<domain::Company> company, QDate from, QDate to,
                                 std::optional<Id<domain::Act>> except = {});

} // namespace rebond::storage
