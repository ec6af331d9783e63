// SPDX-License-Identifier: GPL-3.0-or-later
// By which channel the first rebounds came, and whether they last: the bars of the first page row by row (domain research,
// 5.8). For ourselves: most cells are of one person.
#pragma once

#include "base/formats.h"
#include "document/block.h"
#include "figures/explain.h"

namespace rebond::reports {

// `rebounded` explains that figure: one row a person, with the first outcome. Empty where there is none.
[[nodiscard]] document::Blocks originSection(const figures::Explanation &rebounded, const Formats &formats);

} // namespace rebond::reports
