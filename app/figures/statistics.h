// SPDX-License-Identifier: GPL-3.0-or-later
// Statistics a cohort's figures need, apart from any record.
#pragma once

#include "figures/figures.h"

namespace rebond::figures {

// The share k / n; none where n is 0.
[[nodiscard]] std::optional<double> share(qint64 k, qint64 n);

// Wilson's 95 % interval (rule 9): good for small n and never out of [0, 1]. None where n is 0.
[[nodiscard]] std::optional<Interval> wilson(qint64 k, qint64 n);

} // namespace rebond::figures
