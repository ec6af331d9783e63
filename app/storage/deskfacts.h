// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of the facilitator's day: what is due, and to whom. Each goes through an index and answers no more than
// `limit` records; a count beside them is of all that fit. Everything is of one cohort. What takes a rule to tell (which
// act is the newest of its lead, which outcome a member's first) is the desk's to say: candidates come from here.
#pragma once

#include "storage/transaction.h"

#include "domain/records.h"

namespace rebond::storage {

template<typename R>
struct Found
{
    QList<R> records;
    qint64 total = 0; // of all that fit, with those left out
};

enum class DateOrder { EarliestFirst, LatestFirst }; // on one day always in order of entry

// Acts with a due date between two days, both included, by that date. Whether a later act has settled them: isSettled().
[[nodiscard]] QList<domain::Act> actsDue(Reader &reader, Id<domain::Cohort> cohort, QDate from, QDate to,
                                         DateOrder order, int limit);
// Whether the lead of this act has a later one (domain/lead.h).
[[nodiscard]] bool isSettled(Reader &reader, const domain::Act &act);
// All acts of the same lead, in no order, this one included where it is stored.
[[nodiscard]] QList<domain::Act> actsOfLead(Reader &reader, const domain::Act &act);

// By day and time of day, those without a time first.
// Of that day, those still planned.
[[nodiscard]] Found<domain::Interview> interviewsOn(Reader &reader, Id<domain::Cohort> cohort, QDate day, int limit);
// Of the other days from Monday to Sunday around it, but those called off and those that interviewsToQualify() gives.
[[nodiscard]] Found<domain::Interview> interviewsOfWeekOf(Reader &reader, Id<domain::Cohort> cohort, QDate day,
                                                          int limit);
// Before that day and still planned; the latest first.
[[nodiscard]] Found<domain::Interview> interviewsToQualify(Reader &reader, Id<domain::Cohort> cohort, QDate day,
                                                           int limit);

// Rebounds that stand, took effect between two days, both included, and have no check-point after that many months yet,
// whatever one would say. By effective date.
[[nodiscard]] QList<domain::Outcome> reboundsWithoutCheckpoint(Reader &reader, Id<domain::Cohort> cohort, QDate from,
                                                               QDate to, int months, DateOrder order, int limit);

// Members who search (entered, not left, not entered by error, no outcome that counts on that day) and whom no act of the
// cohort names from the day after `since` to `day`; entered by `since` themselves. By name.
[[nodiscard]] Found<domain::Member> membersWithoutAct(Reader &reader, Id<domain::Cohort> cohort, QDate since, QDate day,
                                                      int limit);
// The last day up to `day` on which an act names the member.
[[nodiscard]] std::optional<QDate> lastActOn(Reader &reader, Id<domain::Member> member, QDate day);
// The same of any act of the cohort.
[[nodiscard]] std::optional<QDate> lastActOn(Reader &reader, Id<domain::Cohort> cohort, QDate day);

// What one member agreed to up to the same last day: as a rule one sheet of paper, renewed as one.
struct ExpiringConsents
{
    Id<domain::Member> member;
    QDate expiresOn;
    QList<domain::Consent> consents; // in order of entry
};
// Of members who have not left by `day`: consents that expire between two days, both included, are not withdrawn by `day`,
// and have no successor: another of the same member, use and medium that lasts longer, or was to. By that date, on one day
// by the members' order of entry; limit and count are of members and days.
[[nodiscard]] Found<ExpiringConsents> consentsExpiring(Reader &reader, Id<domain::Cohort> cohort, QDate day, QDate from,
                                                       QDate to, DateOrder order, int limit);

} // namespace rebond::storage
