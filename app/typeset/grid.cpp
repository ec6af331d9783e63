// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/grid.h"

#include "base/look.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace rebond::typeset {

namespace {

using look::space;

constexpr double kShape = 0.8; // width of a picture to its height
constexpr double kMostColumnGap = space(4);
constexpr double kMostRowGap = space(5);
constexpr double kGapShare = 0.14; // of a column or row, where that is less
constexpr double kUsualCell = 105; // wide: words have their usual size
constexpr double kUsualWords = 56; // high: a name on two lines, two lines of small letters
constexpr double kAboveWords = space(1);
constexpr double kLeastPicture = 76; // wide, 27 mm: a face is known across a table
constexpr double kNarrowCell = 36;   // wide: larger words would be broken within
constexpr double kNarrowScale = 0.55;
constexpr int kMostChosen = 14;      // columns or rows

} // namespace

QSizeF pictureSize(QSizeF cell, double words)
{
    const double width = std::min(cell.width(), (cell.height() - words - kAboveWords) * kShape);
    return QSizeF(std::max(0.0, width), std::max(0.0, width) / kShape);
}

Grid chooseGrid(int people, const GridRoom &room, Grid asked)
{
    using Merit = std::tuple<bool, double, double, int>; // less is better
    Grid best{std::max(1, asked.columns), std::max(1, asked.rows)};
    Merit merit{true, 1e9, 1e9, 0};
    const bool isGiven = asked.columns > 0 && asked.rows > 0;
    for (int columns = 1; columns <= kMostChosen && !isGiven; ++columns) {
        for (int rows = 1; rows <= kMostChosen; ++rows) {
            const Grid tried{asked.columns > 0 ? asked.columns : columns, asked.rows > 0 ? asked.rows : rows};
            const GridPlan plan(tried, room);
            const double width = std::min(kMostPicture, pictureSize(plan.cell(), kUsualWords * plan.scale()).width());
            const int pages = (std::max(1, people) + tried.places() - 1) / tried.places();
            const int empty = pages * tried.places() - people;
            const bool isTooSmall = width < kLeastPicture;
            const double size = -std::round(width * 10); // sums of fractions must not decide
            const Merit found = isTooSmall ? Merit{true, size, double(pages), empty}
                                           : Merit{false, double(pages), size, empty};
            if (found < merit) {
                merit = found;
                best = tried;
            }
        }
    }
    return best;
}

Grid chooseOnePage(int people, const GridRoom &room, Grid asked)
{
    if (asked.columns > 0 && asked.rows > 0)
        return asked;
    const int all = std::clamp(people, 1, kMostOnOnePage);
    Grid best{1, all};
    std::pair<double, int> merit{1e9, 0}; // less is better
    for (int columns = 1; columns <= all; ++columns) {
        Grid tried{asked.columns > 0 ? asked.columns : columns, 0};
        tried.rows = asked.rows > 0 ? asked.rows : (all + tried.columns - 1) / tried.columns;
        if (asked.rows > 0)
            tried.columns = (all + asked.rows - 1) / asked.rows;
        const GridPlan plan(tried, room);
        const double width = pictureSize(plan.cell(), kUsualWords * plan.scale()).width();
        const std::pair<double, int> found{-std::round(width * 10), tried.places() - all};
        if (found < merit) {
            merit = found;
            best = tried;
        }
    }
    return best;
}

GridPlan::GridPlan(Grid grid, const GridRoom &room) : m_grid(grid), m_room(room)
{
    const double least = std::min(room.first, room.next);
    m_columnGap = std::min(kMostColumnGap, room.width / grid.columns * kGapShare);
    m_rowGap = std::min(kMostRowGap, least / grid.rows * kGapShare);
    m_cell = QSizeF((room.width + m_columnGap) / grid.columns - m_columnGap,
                    std::max(0.0, (least + m_rowGap) / grid.rows - m_rowGap - room.strip));
}

double GridPlan::pitch(int page) const
{
    return ((page == 0 ? m_room.first : m_room.next) + m_rowGap) / m_grid.rows;
}

QRectF GridPlan::cellAt(int page, int place) const
{
    const int row = place / m_grid.columns;
    const int column = place % m_grid.columns;
    return QRectF(QPointF(column * (m_cell.width() + m_columnGap), row * pitch(page) + m_room.strip), m_cell);
}

double GridPlan::widthOf(int cells) const
{
    return cells * (m_cell.width() + m_columnGap) - m_columnGap;
}

double GridPlan::heightOf(int page, int people) const
{
    const int rows = std::clamp((people + m_grid.columns - 1) / m_grid.columns, 1, m_grid.rows);
    return rows * pitch(page) - m_rowGap;
}

double GridPlan::scale() const
{
    const double least = m_cell.width() < kNarrowCell ? kNarrowScale : m_room.leastScale;
    return std::clamp(std::round(m_cell.width() / kUsualCell * 20) / 20, least, 1.7);
}

} // namespace rebond::typeset
