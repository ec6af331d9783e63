// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/charts.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace rebond::typeset {

namespace {

// Of one person, in widths of a person.
constexpr double kTall = 1.4;      // height
constexpr double kBeside = 0.4;    // white between two
constexpr double kBelow = 0.6;     // white between rows
constexpr double kLargest = 18;    // points wide
constexpr double kMaxHeight = 150; // points, where the room gives none

struct Grid
{
    int columns = 1;
    int rows = 1;
    double person = 0; // width
    double pitch = 0;  // from one to the next
    [[nodiscard]] double height() const { return person * (rows * kTall + (rows - 1) * kBelow); }
};

Grid gridOf(int people, int columns, double width)
{
    Grid grid;
    grid.columns = std::max(1, columns);
    grid.rows = (people + grid.columns - 1) / grid.columns;
    const double fits = width / (grid.columns + (grid.columns - 1) * kBeside);
    grid.person = std::min(fits, kLargest);
    // Flush with both margins where rows are full and people large enough to be spread; else side by side from the
    // left.
    const double natural = grid.person * (1 + kBeside);
    const double spread = grid.columns > 1 ? (width - grid.person) / (grid.columns - 1) : natural;
    grid.pitch = spread < natural * 1.35 ? spread : natural;
    return grid;
}

// Few rows that come out even: tens are counted by eye.
Grid chosenGrid(int people, int wanted, QSizeF room)
{
    const double maxHeight = room.height() > 0 ? room.height() : kMaxHeight;
    if (wanted > 0) {
        const Grid grid = gridOf(people, wanted, room.width());
        if (grid.height() <= maxHeight)
            return grid;
    }
    for (const bool even : {true, false}) {
        for (const int columns : {10, 20, 25, 30, 40, 50}) {
            const Grid grid = gridOf(people, std::min(columns, people), room.width());
            const bool wideEnough = grid.pitch * grid.columns > room.width() * 0.9 || grid.rows == 1;
            const bool comesOut = people % grid.columns == 0;
            if (wideEnough && comesOut == even && grid.rows <= 5 && grid.height() <= maxHeight)
                return grid;
        }
    }
    int columns = std::max(50, wanted);
    Grid grid = gridOf(people, columns, room.width());
    while (grid.height() > maxHeight && columns < people) {
        columns += 10;
        grid = gridOf(people, columns, room.width());
    }
    return grid;
}

// Head and shoulders within 1 × kTall, scaled and moved; `inset` draws outlines inside their own room.
void addPerson(QPainterPath &path, QPointF at, double width, double inset)
{
    const double radius = width * 0.27 - inset;
    const QPointF head = at + QPointF(width / 2, width * 0.27);
    path.addEllipse(head, radius, radius);
    const double left = at.x() + inset;
    const double right = at.x() + width - inset;
    const double top = at.y() + width * 0.62 + inset;
    const double bottom = at.y() + width * kTall - inset;
    const double round = std::min((right - left) / 2, bottom - top);
    path.moveTo(left, bottom);
    path.lineTo(left, top + round);
    path.arcTo(QRectF(left, top, 2 * round, 2 * round), 180, -90);
    path.lineTo(right - round, top);
    path.arcTo(QRectF(right - 2 * round, top, 2 * round, 2 * round), 90, -90);
    path.lineTo(right, bottom);
    path.closeSubpath();
}

// The people from one to another as one shape: what is left of a first row, the full rows, the beginning of a last one.
QPainterPath groupOf(const Grid &grid, int from, int to)
{
    QPainterPath group;
    const double beside = (grid.pitch - grid.person) / 2;
    const double rowPitch = grid.person * (kTall + kBelow);
    const auto add = [&](int first, int last, int row, int rows) { // columns, the last one included
        QPainterPath some;
        some.addRect(QRectF(first * grid.pitch - beside, row * rowPitch - grid.person * kBelow / 2,
                            (last - first) * grid.pitch + grid.person + 2 * beside, rows * rowPitch));
        group = group.united(some);
    };
    int row = from / grid.columns;
    const int lastRow = to / grid.columns; // the first that is not full
    if (from % grid.columns > 0) {
        add(from % grid.columns, std::min(to - row * grid.columns, grid.columns) - 1, row, 1);
        ++row;
    }
    if (lastRow > row)
        add(0, grid.columns - 1, row, lastRow - row);
    if (lastRow >= row && to % grid.columns > 0)
        add(0, to % grid.columns - 1, lastRow, 1);
    return group;
}

Grid gridFor(const document::Pictogram &pictogram, QSizeF room)
{
    return chosenGrid(pictogram.people, pictogram.columns, room);
}

} // namespace

Drawing outlinePictogram(const document::Pictogram &pictogram, QSizeF room, const Style &)
{
    const int people = std::max(0, pictogram.people);
    if (people == 0 || room.width() <= 0)
        return {};
    const Grid grid = gridFor(pictogram, room);
    Drawing drawing;
    drawing.size = QSizeF(grid.pitch * (std::min(people, grid.columns) - 1) + grid.person, grid.height());
    const int full = std::clamp(pictogram.filled, 0, people);
    for (const auto &[from, to, value] : {std::tuple(0, full, 1), std::tuple(full, people, 0)}) {
        if (from == to)
            continue;
        const QPainterPath group = groupOf(grid, from, to);
        drawing.spots.append({.area = group, .ring = group, .date = {}, .value = value});
    }
    return drawing;
}

Drawing layoutPictogram(const document::Pictogram &pictogram, QSizeF room, const Style &style)
{
    Drawing drawing = outlinePictogram(pictogram, room, style);
    if (drawing.spots.isEmpty())
        return drawing;
    const Grid grid = gridFor(pictogram, room);
    const double stroke = std::clamp(grid.person * 0.07, 0.25, 1.1);
    QPainterPath filled;
    QPainterPath outlined;
    filled.setFillRule(Qt::WindingFill);
    for (int i = 0; i < pictogram.people; ++i) {
        const QPointF at(grid.pitch * (i % grid.columns),
                         grid.person * (kTall + kBelow) * static_cast<int>(i / grid.columns));
        if (i < pictogram.filled)
            addPerson(filled, at, grid.person, 0);
        else
            addPerson(outlined, at, grid.person, stroke / 2);
    }
    if (!filled.isEmpty())
        drawing.marks.append({Shape{.path = filled, .fill = Colour::Rebound}, 0});
    if (!outlined.isEmpty())
        drawing.marks.append({Shape{.path = outlined, .stroke = Colour::Outline, .strokeWidth = stroke}, 0});
    return drawing;
}

} // namespace rebond::typeset
