// SPDX-License-Identifier: GPL-3.0-or-later
// What the group did, day by day, counted by the database. All lists ascend, without days on which there was none.
#pragma once

#include "domain/daycount.h"
#include "domain/records.h"
#include "storage/transaction.h"

namespace rebond::storage {

// Outgoing acts in the name of the group on or before asOf.
[[nodiscard]] QList<domain::DayCount> groupActsByDay(Reader &reader, Id<domain::Cohort> cohort, QDate asOf);

// All acts of the cohort, and the interviews held, whoever the member, from the one day to the other.
[[nodiscard]] QList<domain::DayCount> actsByDay(Reader &reader, Id<domain::Cohort> cohort, QDate from, QDate to);
[[nodiscard]] QList<domain::DayCount> interviewsByDay(Reader &reader, Id<domain::Cohort> cohort, QDate from, QDate to);

} // namespace rebond::storage
