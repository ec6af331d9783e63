// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/style.h"

#include <cmath>

namespace rebond::typeset {

namespace {

constexpr double kPointsPerMm = 72 / 25.4;
constexpr double kMargin = look::kMarginMm * kPointsPerMm;

} // namespace

double leading(double size)
{
    // Open where lines are long and small, tight where they are large; whole steps of 2 points keep columns in line.
    const double factor = size < 12 ? 1.45 : size < 20 ? 1.35 : 1.2;
    return 2 * std::round(size * factor / 2);
}

Paper Paper::a4()
{
    return Paper{QSizeF(595, 842), QMarginsF(kMargin, kMargin, kMargin, kMargin)};
}

Paper Paper::a3()
{
    return Paper{QSizeF(842, 1191), QMarginsF(kMargin, kMargin, kMargin, kMargin)};
}

Paper Paper::across() const
{
    Paper paper = *this;
    paper.size.transpose();
    return paper;
}

Paper Paper::bare() const
{
    return {size, QMarginsF()};
}

} // namespace rebond::typeset
