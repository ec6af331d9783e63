// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/galley.h"

#include "typeset/textlayout.h"

#include <algorithm>

namespace rebond::typeset {

namespace {

// Lines that are read from the right begin below each other there; the longest stands at the left, as a text of one line does.
double widestFromTheRight(const document::RichText &text, const QList<Line> &lines)
{
    double widest = 0;
    if (lines.size() > 1 && text.plain().isRightToLeft()) {
        for (const Line &line : lines)
            widest = std::max(widest, line.width);
    }
    return widest;
}

} // namespace

double heightOf(const Galley &galley)
{
    double height = 0;
    bool first = true;
    for (const Piece &piece : galley) {
        height += piece.height + (first ? 0 : piece.spaceBefore);
        first = false;
    }
    return height;
}

Piece beside(std::vector<Column> columns)
{
    Piece piece;
    for (const Column &column : columns)
        piece.height = std::max(piece.height, heightOf(column.pieces));
    piece.columns = std::move(columns);
    return piece;
}

void place(QList<Mark> &marks, const Piece &piece, QPointF at)
{
    for (const Mark &mark : piece.marks)
        marks.append(moved(mark, at));
    for (const Column &column : piece.columns) {
        QPointF corner = at + QPointF(column.x, 0);
        bool first = true;
        for (const Piece &part : column.pieces) {
            if (!first)
                corner.ry() += part.spaceBefore;
            first = false;
            place(marks, part, corner);
            corner.ry() += part.height;
        }
    }
}

Galley layoutText(const document::RichText &text, const TextLook &look, double width, document::Align align, int node,
                  Press &press, int label)
{
    const QList<Line> lines = breakLines(text, look, width, press.style);
    LineMarks marks(text, press.structure, node, label);
    const double widest = widestFromTheRight(text, lines);
    Galley galley;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double free = width - lines[i].width;
        const double left = std::max(0.0, widest - lines[i].width);
        const double x = align == document::Align::Right ? free : align == document::Align::Centre ? free / 2 : left;
        Piece piece;
        piece.height = lines[i].height;
        marks.append(piece.marks, lines[i], QPointF(x, 0));
        const bool orphan = i == 0;
        const bool beforeWidow = i == lines.size() - 2;
        piece.keepWithNext = lines.size() > 1 && i + 1 < lines.size() && (orphan || beforeWidow);
        galley.push_back(std::move(piece));
    }
    return galley;
}

} // namespace rebond::typeset
