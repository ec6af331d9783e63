// SPDX-License-Identifier: GPL-3.0-or-later
// The weeks in which most was sent in the name of the group, as marks on the curve of the rebounds: what came of it shows
// in what the curve does next. They claim no more.
#pragma once

#include "base/formats.h"
#include "document/block.h"
#include "domain/daycount.h"

namespace rebond::reports {

inline constexpr int kMostOutreachMarks = 3;
inline constexpr qint64 kFewestForMark = 5; // acts of a week; fewer are everyday work
inline constexpr int kWeeksApart = 4;       // two marks, so that their words have room

// The busiest weeks first chosen, the earlier of two alike; ascending, each on the first of its days. `days` ascending.
[[nodiscard]] QList<document::CurveEvent> outreachMarks(const QList<domain::DayCount> &days, const Formats &formats);

} // namespace rebond::reports
