// SPDX-License-Identifier: GPL-3.0-or-later
// How far two colours of the house are apart for the eye, whatever their hue: the contrast ratio of WCAG 2.1, from 1 to 21.
#pragma once

#include "base/look.h"

#include <algorithm>
#include <cmath>

namespace rebond::test {

inline double channelOf(Rgb colour, int shift)
{
    const double value = double((colour >> shift) & 0xFF) / 255;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

inline double luminanceOf(Rgb colour)
{
    return 0.2126 * channelOf(colour, 16) + 0.7152 * channelOf(colour, 8) + 0.0722 * channelOf(colour, 0);
}

inline double contrast(Colour a, Colour b, Theme theme)
{
    const double first = luminanceOf(rgb(a, theme));
    const double second = luminanceOf(rgb(b, theme));
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace rebond::test
