// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the report: how long it took to rebound, and what lasted.
#pragma once

#include "document/block.h"
#include "figures/reading.h"

namespace rebond::reports {

// For internal readers only, and where so many were followed that a line says something; else empty.
[[nodiscard]] document::Blocks timeSection(const figures::Reading &reading, const Formats &formats);

// The drawing of it.
[[nodiscard]] document::ShareCurve timeCurve(const figures::Figures &figures, const Formats &formats);

} // namespace rebond::reports
