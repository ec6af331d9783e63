// SPDX-License-Identifier: GPL-3.0-or-later
// Figures as marks, by pure functions: the report and the window draw the same picture. Marks carry names of colours,
// so that a window in dark colours needs no second layout:
//
//     const double scale = QFontInfo(font()).pixelSize() / points(TextSize::Body); // pixels a point
//     const Drawing people = layoutPictogram(pictogram, QSizeF(rect().size()) / scale, style);
//     painter.setRenderHint(QPainter::Antialiasing);
//     painter.scale(scale, scale);
//     PagePainter(style).paint(painter, people.marks);
//
// Marks have node 0, whatever figure the caller makes of it; the headline's lower line has node 1.
#pragma once

#include "document/block.h"
#include "typeset/page.h"

namespace rebond::typeset {

// A part of a drawing that can be asked about, for screens.
struct Spot
{
    QPainterPath area = {}; // where pointing means it
    QPainterPath ring = {}; // what shows which one is meant
    QDate date = {};        // of the step it stands for, in a curve; the Monday of a week
    int value = 0;          // what the curve comes to there; of people: 1 the filled ones, 0 the others; of weeks which
    int row = 0;            // of weeks: which of the rows of bars
    QList<RawId> people = {}; // who made the step, as the curve names them: with those before, they are the value
};

struct Drawing
{
    QSizeF size = {}; // the room it takes: never wider than asked; its own height where the room gives none
    QList<Mark> marks = {};
    QList<Spot> spots =
        {}; // of curves one a step drawn, of weeks one a bar row by row, of people the filled and the others, where any are
};

// Step line with a light area, grid at whole numbers, dated axis, the end point with its number, events as dotted lines
// whose labels do not meet. Fills the room; a room without height gives the style's own (200 pt).
[[nodiscard]] Drawing layoutCurve(const document::StepCurve &curve, QSizeF room, const Style &style);

// Rising step line with its band behind it, per cents at the left, days below, and below those how many were followed; a
// dotted line at the median. Fills the room as layoutCurve() does.
[[nodiscard]] Drawing layoutShareCurve(const document::ShareCurve &curve, QSizeF room, const Style &style);

// Rows of bars over one dated axis, a week each. Fills the room; one without height gives the height that the rows take.
[[nodiscard]] Drawing layoutWeeks(const document::WeekChart &chart, QSizeF room, const Style &style);

// As wide as the room. Where the room has a height it is not passed: people get smaller. Ten thousand people are paths of
// hundreds of thousands of points: not to be laid out, nor painted, where somebody waits.
[[nodiscard]] Drawing layoutPictogram(const document::Pictogram &pictogram, QSizeF room, const Style &style);
// The same without its marks, at once however many people: how large it gets and what can be asked about.
[[nodiscard]] Drawing outlinePictogram(const document::Pictogram &pictogram, QSizeF room, const Style &style);

// Number and words on one baseline, the line below; all shrink together where the room is too narrow.
[[nodiscard]] Drawing layoutHeadline(const document::Headline &headline, double width, const Style &style);

} // namespace rebond::typeset
