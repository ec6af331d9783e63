// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the progress report for internal readers: its figures beside those of another day or another group.
#pragma once

#include "document/document.h"
#include "figures/comparison.h"

namespace rebond::reports {

// Empty where there is nothing to compare with. The first is the report's own.
[[nodiscard]] document::Blocks comparisonSection(const QList<figures::Compared> &compared, QDate today,
                                                 const Formats &formats);

} // namespace rebond::reports
