// SPDX-License-Identifier: GPL-3.0-or-later
// How many people stand on a page, and where: arithmetic on heights and widths, no fonts.
#pragma once

#include <QRectF>
#include <QSizeF>

namespace rebond::typeset {

inline constexpr double kMostPicture = 144; // points wide, of pictures whose size is chosen: 600 pixels at 300 dpi

// What a grid has to fill, in points: the room on the first page, that on all others, and the strip above each row of
// people that headings take (0: there are none).
struct GridRoom
{
    double width = 0;
    double first = 0;
    double next = 0;
    double strip = 0;
    double leastScale = 0.55; // of words, where cells are wide enough for a word of that size
};

struct Grid
{
    int columns = 0;
    int rows = 0;
    [[nodiscard]] int places() const { return columns * rows; }
    friend bool operator==(const Grid &, const Grid &) = default;
};

// What is not asked for (0) is chosen: as few pages as pictures of a good size allow, on these the largest pictures, and
// then the fewest empty places.
[[nodiscard]] Grid chooseGrid(int people, const GridRoom &room, Grid asked);

// One page for everybody, as long as they are no more than kMostOnOnePage: the largest pictures, then the fewest empty places.
inline constexpr int kMostOnOnePage = 900;
[[nodiscard]] Grid chooseOnePage(int people, const GridRoom &room, Grid asked);

// Where people stand. Columns reach from side to side and the rows of a full page from its head to its foot; everybody's
// cell is as large, on the first page and on all others.
class GridPlan
{
public:
    // Both columns and rows above 0.
    GridPlan(Grid grid, const GridRoom &room);

    [[nodiscard]] const Grid &grid() const { return m_grid; }
    [[nodiscard]] QSizeF cell() const { return m_cell; } // the strip above it not counted
    // Of one person's cell, from the top left corner of the page's room. place: 0 to places() - 1, row by row.
    [[nodiscard]] QRectF cellAt(int page, int place) const;
    // From the first of these cells to the last, with what is between.
    [[nodiscard]] double widthOf(int cells) const;
    // What so many people take of a page.
    [[nodiscard]] double heightOf(int page, int people) const;
    // How much larger or smaller than usual words are set, for a cell of that width.
    [[nodiscard]] double scale() const;

private:
    [[nodiscard]] double pitch(int page) const; // from one row to the next

    Grid m_grid;
    GridRoom m_room;
    double m_columnGap = 0;
    double m_rowGap = 0;
    QSizeF m_cell;
};

// The largest 4:5 picture that leaves a cell so much room for words below it.
[[nodiscard]] QSizeF pictureSize(QSizeF cell, double words);

} // namespace rebond::typeset
