// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace rebond {

// The first day of the week in which that day is.
[[nodiscard]] inline QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace rebond
