// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody by name, for internal use only: who has rebounded and by what, then where each of the others stands, since when, and
// who has left. With it every number on the first page can be defended line by line.
#pragma once

#include "document/block.h"
#include "figures/explain.h"

namespace rebond::reports {

struct ProgressReport;

// So many others stand together in a row a place, so that the report of sixty stays within six pages; more have a row each.
inline constexpr qsizetype kMostTogether = 100;

// `explanation`: of "rebounded". Empty where nobody has joined.
[[nodiscard]] document::Blocks annexSection(const ProgressReport &report, const figures::Explanation &explanation,
                                            const Formats &formats);

} // namespace rebond::reports
