// SPDX-License-Identifier: GPL-3.0-or-later
// The group's own line, week by week: what N. H. Azrin's Job Club hangs on its wall. The same on paper, on the page and on the
// screen; no per cents, and nobody's name.
#pragma once

#include "base/formats.h"
#include "document/block.h"
#include "figures/activity.h"

namespace rebond::reports {

inline constexpr qint64 kMostWeeksDrawn = 53; // a year, and the week it began in

// Acts and interviews of the last weeks that are over, those in which nothing was done included. Empty where no week is over.
// `weeks` ascending.
[[nodiscard]] QList<figures::ActivityWeek> weeksDrawn(const QList<figures::ActivityWeek> &weeks);

// Of weeksDrawn(); not to be drawn where it has no lines.
[[nodiscard]] document::WeekChart weekChart(const QList<figures::ActivityWeek> &weeks, const Formats &formats);

// "Week of 5 March 2012: Acts 12, Interviews held 3".
[[nodiscard]] QString weekInWords(const figures::ActivityWeek &week, const Formats &formats);

} // namespace rebond::reports
