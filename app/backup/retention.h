// SPDX-License-Identifier: GPL-3.0-or-later
// Which backups stay: the last of each of twelve days, then of ten weeks, then of nine months; of the last two days up to
// ten more, so that the state before an import is there when its mistakes are found. A function of dates alone.
#pragma once

#include <QDateTime>
#include <QList>

namespace rebond::backup {

enum class Keeping { Recent, Daily, Weekly, Monthly, Gone };

inline constexpr int kRecentAtMost = 10;
inline constexpr int kDailyAtMost = 12;
inline constexpr int kWeeklyAtMost = 10;
inline constexpr int kMonthlyAtMost = 9;

// What becomes of each, in the order given; any order. The newest always stays. Days, ISO weeks and months in UTC; "the last
// two days" count back from the newest backup, not from the clock, which may be wrong.
[[nodiscard]] QList<Keeping> keepingOf(const QList<QDateTime> &madeAt);

} // namespace rebond::backup
