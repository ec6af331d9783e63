// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks laid out at a width, not yet on pages: a galley of pieces, each a line, a row, a figure. Breaking pages is
// then arithmetic on heights (paginator.h) and needs no font.
#pragma once

#include "document/block.h"
#include "typeset/structure.h"

#include <memory>
#include <vector>

namespace rebond::typeset {

struct Column;

struct Piece
{
    enum class Kind { Content, Break, Note };

    Kind kind = Kind::Content;
    double spaceBefore = 0; // vanishes at the head of a page or column
    double height = 0;
    QList<Mark> marks = {}; // from the piece's top left corner
    bool keepWithNext = false;
    // Set where this piece can be cut when it is higher than a page: a row's cells, two columns of blocks. `marks` is
    // empty then.
    std::vector<Column> columns = {};
    // Put once more above this piece where it comes first on a page: a table's heading row, its marks artifacts.
    std::shared_ptr<const Piece> head = {};
};

struct Column
{
    double x = 0;
    std::vector<Piece> pieces = {};
};

using Galley = std::vector<Piece>;

// Of pieces one below the other, the first without its space before.
[[nodiscard]] double heightOf(const Galley &galley);
// A piece as high as its highest column.
[[nodiscard]] Piece beside(std::vector<Column> columns);
// The piece's marks with its top left corner at `at`.
void place(QList<Mark> &marks, const Piece &piece, QPointF at);

struct Frame
{
    double width = 0;
    double maxHeight = 0; // of a page's body: figures are not made higher
    double left = 0;      // of the page a block begins on; for those that fill pages
};

// How far what can give way does so, to save a page (typesetter.cpp).
struct Fit
{
    double curve = 208;  // height of curves that do not say theirs
    double people = 150; // height that people drawn in rows of their own choice may take
    double white = 1;    // share of the distances between blocks
};

// What laying out needs besides the block.
struct Press
{
    const Style &style;
    Structure &structure;
    Fit fit = {};
};

[[nodiscard]] Galley layoutBlocks(const document::Blocks &blocks, const Frame &frame, Press &press);

// The lines of a text as pieces that leave no single line behind or before. `label`: the node of its first span, where that is
// a sign of its own.
struct TextLook;
[[nodiscard]] Galley layoutText(const document::RichText &text, const TextLook &look, double width,
                                document::Align align, int node, Press &press, int label = kArtifact);

[[nodiscard]] Galley layoutTable(const document::Table &table, const Frame &frame, Press &press);
[[nodiscard]] Galley layoutBars(const document::BarTable &table, const Frame &frame, Press &press);
// One piece: words, and what stands beside them.
[[nodiscard]] Galley layoutMasthead(const document::Masthead &head, const Frame &frame, Press &press);
// A piece a page, as high as the page where it is full.
[[nodiscard]] Galley layoutPeople(const document::PhotoGrid &grid, const Frame &frame, Press &press);
[[nodiscard]] Galley layoutPeople(const document::RollCall &roll, const Frame &frame, Press &press);
[[nodiscard]] Galley layoutPeople(const document::Badges &badges, const Frame &frame, Press &press);
[[nodiscard]] Galley layoutPeople(const document::NameTents &tents, const Frame &frame, Press &press);
// One piece: what follows begins below the window of an envelope.
[[nodiscard]] Galley layoutLetterHead(const document::LetterHead &head, const Frame &frame, Press &press);
// A piece a sheet.
[[nodiscard]] Galley layoutLabels(const document::Labels &labels, Press &press);
// A piece a line; wherever they lead, whole lines can be clicked.
[[nodiscard]] Galley layoutEntries(const document::Entries &entries, const Frame &frame, Press &press);
[[nodiscard]] Galley layoutFigure(const document::Pictogram &pictogram, const Frame &frame, Press &press);
[[nodiscard]] Galley layoutFigure(const document::StepCurve &curve, const Frame &frame, Press &press);
[[nodiscard]] Galley layoutFigure(const document::ShareCurve &curve, const Frame &frame, Press &press);
[[nodiscard]] Galley layoutFigure(const document::WeekChart &chart, const Frame &frame, Press &press);
[[nodiscard]] Galley layoutFigure(const document::Picture &picture, const Frame &frame, Press &press);
[[nodiscard]] Galley layoutFigure(const document::Headline &headline, const Frame &frame, Press &press);

} // namespace rebond::typeset
