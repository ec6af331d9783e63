// SPDX-License-Identifier: GPL-3.0-or-later
// The one hand for window, paper and web: named colours, type scale, spacing. Values only, so that every room may read
// them: typeset paints with them, ui/kit makes its palette from them, site its style sheet. A colour is asked for by
// its name and means something; nobody else writes a number sign and six digits.
#pragma once

#include <QtGlobal>

#include <array>

namespace rebond {

using Rgb = quint32; // 0xAARRGGBB, the form of Qt's QRgb; always opaque

enum class Theme { Light, Dark };

enum class Colour {
    Ink,         // text
    Quiet,       // secondary text, at least 4.5:1 on Paper and Raised
    Line,        // rules, frames, grid lines
    Paper,       // page, window
    Raised,      // cards
    Sea,         // what can be acted on: links, primary button, focus ring
    Rebound,     // the k of N, always a filled shape against an outlined one; readable as text
    ReboundSoft, // its second rank, a rebound of less than six months: within an edge of Rebound
    ReboundTint, // the area under the curve: opaque, because PDF/A knows no transparency
    Outline,     // people not (yet) filled in
    Neutral,     // axes; the edge of bars, not filled in, of what is no rebound
    Good,
    Warn,
    Bad, // state, always with a word or a sign
};
inline constexpr int kColourCount = int(Colour::Bad) + 1;

namespace look {
inline constexpr std::array<Rgb, kColourCount> kLight{0xFF1B2733, 0xFF566472, 0xFFD5DDE5, 0xFFFFFFFF, 0xFFF5F7F9,
                                                      0xFF0B5FA5, 0xFFBD4E0A, 0xFFE3A27C, 0xFFFCF3ED, 0xFF60738A,
                                                      0xFF60738A, 0xFF1B7F4B, 0xFF8A5A00, 0xFFB3261E};
inline constexpr std::array<Rgb, kColourCount> kDark{0xFFE8EDF2, 0xFFA3B0BD, 0xFF33404D, 0xFF12181F, 0xFF1A222B,
                                                     0xFF6CB2F0, 0xFFFF9A57, 0xFFB0703F, 0xFF2B231F, 0xFF7C8FA2,
                                                     0xFF7C8FA2, 0xFF5BD199, 0xFFE3B24C, 0xFFFF8A80};
} // namespace look

[[nodiscard]] constexpr Rgb rgb(Colour colour, Theme theme = Theme::Light)
{
    return (theme == Theme::Light ? look::kLight : look::kDark)[size_t(colour)];
}

// The type scale on paper (the headline's number is the one strong figure of a page and may be huge). On screen the
// system's size is Body and each step is look::kScreenStep times its neighbour.
enum class TextSize { Note, Small, Body, Lead, Title, Display, Headline };
[[nodiscard]] constexpr double points(TextSize size)
{
    constexpr std::array<double, 7> kScale{8, 9.5, 11, 14, 18, 28, 96};
    return kScale[size_t(size)];
}

namespace look {
inline constexpr double kScreenStep = 1.2;
inline constexpr double kGrid = 4; // points on paper, logical pixels on screen: every distance is a multiple
[[nodiscard]] constexpr double space(int steps)
{
    return kGrid * steps;
}
inline constexpr double kMarginMm = 18;
} // namespace look

} // namespace rebond
