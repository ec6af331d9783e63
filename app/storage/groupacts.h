// SPDX-License-Identifier: GPL-3.0-or-later
// What was sent in the name of the group, day by day, counted by the database.
#pragma once

#include "domain/daycount.h"
#include "domain/records.h"
#include "storage/transaction.h"

namespace rebond::storage {

// Outgoing acts in the name of the group on or before asOf, ascending, without days on which there was none.
[[nodiscard]] QList<domain::DayCount> groupActsByDay(Reader &reader, Id<domain::Cohort> cohort, QDate asOf);

} // namespace rebond::storage
