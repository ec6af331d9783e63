// SPDX-License-Identifier: GPL-3.0-or-later
// Statistics a cohort's figures need, apart from any record.
#pragma once

#include "figures/figures.h"

namespace rebond::figures {

// The share k / n; none where n is 0.
[[nodiscard]] std::optional<double> share(qint64 k, qint64 n);

// Wilson's 95 % interval (rule 9): good for small n and never out of [0, 1]. None where n is 0.
[[nodiscard]] std::optional<Interval> wilson(qint64 k, qint64 n);

// How long somebody was followed, in whole days, and whether it ended in the event.
struct Spell
{
    qint64 days = 0;
    bool isEvent = false; // else censored
};

// The product-limit estimate of E. L. Kaplan and P. Meier (1958) with M. Greenwood's variance: events come before
// censorings of the same day, one point a day with either. The order of the spells does not matter.
[[nodiscard]] QList<SurvivalPoint> kaplanMeier(const QList<Spell> &spells);

// The first day with survival ≤ 0.5; none where the curve stays above.
[[nodiscard]] std::optional<qint64> medianDay(const QList<SurvivalPoint> &curve);

} // namespace rebond::figures
