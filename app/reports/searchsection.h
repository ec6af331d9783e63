// SPDX-License-Identifier: GPL-3.0-or-later
// How far outreach gets, and what is done in a week of search (figures/search.h). Each number has the one it is a part of
// beside it. A funder is told of the acts (figures/searchrows.h says what).
#pragma once

#include "document/block.h"
#include "figures/reading.h"
#include "figures/search.h"

namespace rebond::reports {

// Empty for a reader who is not told of it, and where nothing was done.
[[nodiscard]] document::Blocks searchSection(const figures::Reading &reading, const figures::SearchFigures &search,
                                             const Formats &formats);

} // namespace rebond::reports
