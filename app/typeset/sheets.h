// SPDX-License-Identifier: GPL-3.0-or-later
// Finished pages as they go to paper: two on a sheet for a stapled booklet, or with what a printer's shop cuts off. The same
// marks are replayed, nothing is laid out again, and what is read aloud stays in its order.
#pragma once

#include "typeset/page.h"

namespace rebond::typeset {

enum class SheetForm {
    Pages, // as they are
    StapledA5, // two beside each other on A4 across, to be printed on both sides, turned on the short edge, folded and stapled
    PrintShop, // each with its bleed and crop marks around
};

inline constexpr int kMostPaperThickness = 500;
struct SheetOrder
{
    SheetForm form = SheetForm::Pages;
    // Thousandths of a millimetre, up to kMostPaperThickness; of StapledA5. Folded, each sheet stands that much further out than
    // the one around it and loses it where the edges are cut even: its pages stand as much nearer to the fold. 0: they do not.
    int paperThickness = 0;
    // The first pages that are not bound, a letter: sheets of their own before the others, neither folded nor cut.
    int loosePages = 0;
    friend bool operator==(const SheetOrder &, const SheetOrder &) = default;
};

// StapledA5: blanks fill the last sheet; they stand before the last page, which is a cover. Two pages of `pages` for each page,
// the outer sheet first, its outer side before its inner one. Outline and links lead to the sheet; pages are not called by
// numbers, for those printed on them are others. A loose page keeps its size and has a blank behind it.
// PrintShop: as many pages, kAroundTrim larger on each side. Where colour runs to an edge it runs on to the bleed.
[[nodiscard]] PageList onSheets(const PageList &pages, const SheetOrder &order);

inline constexpr double kBleed = 3 * 72 / 25.4; // points: 3 mm
inline constexpr double kAroundTrim = 28;       // whole points, as sheets are: some 10 mm, with room for the marks

} // namespace rebond::typeset
