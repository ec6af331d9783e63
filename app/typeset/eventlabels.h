// SPDX-License-Identifier: GPL-3.0-or-later
// Where the labels of dated events stand above a curve: arithmetic on widths, no painter.
#pragma once

#include <QList>

namespace rebond::typeset {

struct EventSpot
{
    double x = 0;     // of its dotted line, ascending in a list
    double width = 0; // of its label
};

struct EventPlace
{
    int row = -1;    // 0 the highest; -1: no room for its label, and so no line
    double left = 0; // of the label
};

inline constexpr double kEventGap = 3; // from the line to its label

// Labels stand right of their line, left where the edge is near, in as few rows as they need; no two labels meet and
// lines (which fall from their own row) run through labels only where nothing else is left. Where one would have no room after
// those before it, a few make room for each other.
[[nodiscard]] QList<EventPlace> placeEvents(const QList<EventSpot> &spots, double leftEdge, double rightEdge, int rows);

} // namespace rebond::typeset
