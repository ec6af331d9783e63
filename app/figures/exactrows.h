// SPDX-License-Identifier: GPL-3.0-or-later
// What is no whole number, as rows of one list for whoever reckons on with it: estimates, standard errors and the bounds of
// intervals, unrounded as in the JSON. Beside the rows that Reading words for people.
#pragma once

#include "figures/reading.h"

namespace rebond::figures {

// Empty for figures that have no such numbers, and where the audience is not told what they come from. Bounds are coded
// "low" and "high", those of a row after its own code: "34.low". Of survival each day has "34.survival", "34.se", the 95 % band
// and how many were censored, days on which nobody rebounded included. A share of fewer than kFewestForPercent people has its
// number, for ourselves only, and no per cent.
[[nodiscard]] QList<Row> exactRows(const Reading &reading, FigureId id);

} // namespace rebond::figures
