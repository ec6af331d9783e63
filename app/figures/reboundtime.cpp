// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/reboundtime.h"

#include "figures/statistics.h"

#include <algorithm>

namespace rebond::figures {

namespace {

constexpr qint64 kMostSteps = 7;

qint64 followedOn(const QList<SurvivalPoint> &curve, qint64 day)
{
    const auto next = std::find_if(curve.begin(), curve.end(),
                                   [&](const SurvivalPoint &point) { return point.day >= day; });
    return next == curve.end() ? 0 : next->atRisk;
}

qint64 stepFor(qint64 lastDay)
{
    for (const qint64 step : {30, 60, 90, 180, 365}) {
        if (lastDay <= kMostSteps * step)
            return step;
    }
    return (lastDay / kMostSteps / 365 + 1) * 365;
}

} // namespace

ReboundTime reboundTime(const Figures &figures)
{
    ReboundTime time;
    for (const SurvivalPoint &point : figures.survival) {
        if (point.atRisk < kFewestFollowed)
            break;
        time.lastDay = point.day;
        if (point.events == 0)
            continue;
        std::optional<Interval> band;
        if (const auto still = survivalBand(point))
            band = Interval{1 - still->high, 1 - still->low};
        time.points.append({point.day, 1 - point.survival, band});
    }
    if (time.lastDay == 0)
        return {};
    const qint64 step = stepFor(time.lastDay);
    for (qint64 day = 0; day <= time.lastDay; day += step)
        time.followed.append({day, followedOn(figures.survival, day)});
    if (figures.medianDays && *figures.medianDays <= time.lastDay)
        time.medianDay = figures.medianDays;
    return time;
}

} // namespace rebond::figures
