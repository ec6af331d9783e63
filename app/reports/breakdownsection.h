// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the report: who has rebounded, by sector, field of work, age, intention and département.
#pragma once

#include "document/block.h"
#include "figures/reading.h"

namespace rebond::reports {

// Not for the public; empty where nobody is counted or nothing is known of anybody. A table of which no row is known, or none
// may be told, is left out.
[[nodiscard]] document::Blocks breakdownSection(const figures::Reading &reading);

} // namespace rebond::reports
