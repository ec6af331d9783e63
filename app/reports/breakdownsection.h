// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the report: who has rebounded, by sector, field of work, age, intention and département.
#pragma once

#include "document/block.h"
#include "figures/reading.h"

namespace rebond::reports {

// Not for the public; empty where nobody is counted or nothing is known of anybody. A table of which no row is known
// is left out; one of which no rebound may be told is named in a sentence instead, and so are the hidden rows of the others: what
// is hidden is neither more nor otherwise than in figures/disclosure.h, only a field of marks is not printed.
[[nodiscard]] document::Blocks breakdownSection(const figures::Reading &reading);

} // namespace rebond::reports
