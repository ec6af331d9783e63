// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace rebond::domain {

// So many of something on one day.
struct DayCount
{
    QDate day;
    qint64 count = 0;
    friend bool operator==(const DayCount &, const DayCount &) = default;
};

} // namespace rebond::domain
