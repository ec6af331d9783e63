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

} // namespace rebond::figures
