// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/statistics.h"

#include <cmath>

namespace rebond::figures {

namespace {
constexpr double kZ = 1.959963984540054;
}

std::optional<double> share(qint64 k, qint64 n)
{
    if (n == 0)
        return {};
    return double(k) / double(n);
}

std::optional<Interval> wilson(qint64 k, qint64 n)
{
    if (n == 0)
        return {};
    const double size = double(n);
    const double p = double(k) / size;
    const double scale = 1 + kZ * kZ / size;
    const double centre = (p + kZ * kZ / (2 * size)) / scale;
    const double half = kZ * std::sqrt(p * (1 - p) / size + kZ * kZ / (4 * size * size)) / scale;
    // At both ends the formula gives 0 and 1 exactly; floating point does not.
    return Interval{k == 0 ? 0.0 : centre - half, k == n ? 1.0 : centre + half};
}

QList<SurvivalPoint> kaplanMeier(const QList<Spell> &spells)
{
    std::map<qint64, DayEnds> days;
    for (const Spell &spell : spells)
        ++(spell.isEvent ? days[spell.days].events : days[spell.days].censored);
    return kaplanMeier(days);
}

QList<SurvivalPoint> kaplanMeier(const std::map<qint64, DayEnds> &days)
{
    QList<SurvivalPoint> curve;
    curve.reserve(qsizetype(days.size()));
    qint64 atRisk = 0;
    for (const auto &[day, ends] : days)
        atRisk += ends.events + ends.censored;
    double survival = 1;
    double sum = 0; // of d / (n (n - d)), Greenwood's
    for (const auto &[day, ends] : days) {
        const double before = double(atRisk);
        const double after = double(atRisk - ends.events);
        survival *= after / before; // a factor of exactly 1 on a day of censorings alone
        if (after > 0)
            sum += double(ends.events) / (before * after);
        // After the last of all has rebounded survival is 0 and the sum has no end.
        curve.append({day, atRisk, ends.events, ends.censored, survival, survival * std::sqrt(sum)});
        atRisk -= ends.events + ends.censored;
    }
    return curve;
}

std::optional<Interval> survivalBand(const SurvivalPoint &point)
{
    const double s = point.survival;
    if (s <= 0 || s >= 1)
        return {};
    const double spread = kZ * point.standardError / (s * std::log(s)); // below 0
    return Interval{std::pow(s, std::exp(-spread)), std::pow(s, std::exp(spread))};
}

std::optional<qint64> medianDay(const QList<SurvivalPoint> &curve)
{
    // A product that is one half on paper may come out a hair above in binary.
    constexpr double kHalf = 0.5 + 1e-12;
    for (const SurvivalPoint &point : curve) {
        if (point.survival <= kHalf)
            return point.day;
    }
    return {};
}

} // namespace rebond::figures
