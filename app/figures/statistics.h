// SPDX-License-Identifier: GPL-3.0-or-later
// Statistics a cohort's figures need, apart from any record.
#pragma once

#include "figures/figures.h"

#include <map>

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

// How many spells end on a day, either way.
struct DayEnds
{
    qint64 events = 0;
    qint64 censored = 0;
};

// The product-limit estimate of E. L. Kaplan and P. Meier (1958) with M. Greenwood's variance: events come before
// censorings of the same day, one point a day with either. The order of the spells does not matter.
[[nodiscard]] QList<SurvivalPoint> kaplanMeier(const QList<Spell> &spells);
[[nodiscard]] QList<SurvivalPoint> kaplanMeier(const std::map<qint64, DayEnds> &days);

// The 95 % band of a point on the scale of log(-log): S^exp(±z·se / (S·log S)), never out of [0, 1] (J. D. Kalbfleisch and R. L.
// Prentice, The Statistical Analysis of Failure Time Data, 1980). None where survival is 1 or 0: the formula has no value there.
[[nodiscard]] std::optional<Interval> survivalBand(const SurvivalPoint &point);

// The first day with survival ≤ 0.5; none where the curve stays above.
[[nodiscard]] std::optional<qint64> medianDay(const QList<SurvivalPoint> &curve);

} // namespace rebond::figures
