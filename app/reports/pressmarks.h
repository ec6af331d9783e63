// SPDX-License-Identifier: GPL-3.0-or-later
// What the press said, as marks on the curve of the rebounds: the first time that each outlet spoke of the group. They claim
// no more than outreach's marks do.
#pragma once

#include "document/block.h"
#include "domain/press.h"

namespace rebond::reports {

inline constexpr int kMostPressMarks = 3;
inline constexpr int kDaysBetweenPress = 28;        // two marks, so that their words have room
inline constexpr qsizetype kLongestOutletTold = 30; // letters; a longer name is cut

// The earliest first, those too near the one before left out for good; ascending. `mentions` ascending by date.
[[nodiscard]] QList<document::CurveEvent> pressMarks(const QList<domain::PressMention> &mentions, QDate asOf);

} // namespace rebond::reports
