// SPDX-License-Identifier: GPL-3.0-or-later
// All figures of a report as one list for spreadsheets, as its audience may read them: what is masked on paper is masked here.
#pragma once

#include "figures/reading.h"
#include "figures/search.h"
#include "reports/parts.h"

#include <QByteArray>

namespace rebond::workspace {

// CSV as sheets writes it. One row a figure or row of a table: its name as in the JSON, the row's code, its label, the value
// as it is read, and as numbers, where there are any, the value and what it is of; then, in each row, so that it can be read
// alone, both clocks (ISO; no known-by: with hindsight), the version of the rules and the figure's definition. The cohort and
// both clocks first. What is no whole number (figures/exactrows.h) has all its digits, and the decimal mark of the language.
// The public has the figures that it is shown (figures/catalogue.h), a funder some rows of the funnel as well, internal readers all
// of it and the activity; figures of a part that is left out are left out here.
[[nodiscard]] QByteArray figureList(const figures::Reading &reading, const reports::Parts &parts,
                                    const std::optional<figures::SearchFigures> &search, const Formats &formats);

} // namespace rebond::workspace
