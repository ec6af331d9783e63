// SPDX-License-Identifier: GPL-3.0-or-later
// The interviews of one week, Monday to Sunday, whatever their state: what a week's page shows.
#pragma once

#include "desk/names.h"

#include <array>

namespace rebond::desk {

struct WeekDay
{
    QDate date;
    QList<domain::Interview> interviews; // by time, those without one first; on one time in order of entry
    qint64 total = 0;                    // with those beyond the limit
};

struct Week
{
    std::array<WeekDay, 7> days; // from Monday on
    Names names;                 // of the members and companies in them
};

// The week in which that day is; at most `limit` interviews a day.
[[nodiscard]] Week weekOf(storage::Reader &reader, Id<domain::Cohort> cohort, QDate day, int limit = 30);

} // namespace rebond::desk
