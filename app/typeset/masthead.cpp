// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/galley.h"
#include "typeset/textlayout.h"

#include <QPainterPath>

#include <algorithm>

namespace rebond::typeset {

using look::space;

namespace {

constexpr double kBesideWords = space(5);
constexpr int kQuietModules = 4;            // of white around a code, as its standard asks for
constexpr double kCapitalHeight = 0.714;    // to the size, of Open Sans
constexpr double kPortraitHeight = 5 / 4.0; // to its width

// Where the capitals of the first line begin: what stands beside it begins there, too.
double capitalsTop(const Galley &words)
{
    if (words.empty())
        return 0;
    for (const Mark &mark : words.front().marks) {
        if (const auto *run = std::get_if<TextRun>(&mark.content))
            return std::max(0.0, run->at.y() - kCapitalHeight * run->size);
    }
    return 0;
}

// One path, so that no seam is seen between squares; those beside each other are one rectangle.
QPainterPath squares(const document::MatrixCode &code, QPointF at)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int row = 0; row < code.side; ++row) {
        for (int column = 0; column < code.side;) {
            const int first = column;
            while (column < code.side && code.dark.testBit(row * code.side + column))
                ++column;
            if (column > first)
                path.addRect(at.x() + first * code.module, at.y() + row * code.module, (column - first) * code.module,
                             code.module);
            else
                ++column;
        }
    }
    return path;
}

class MastheadLayout
{
public:
    MastheadLayout(const document::Masthead &head, const Frame &frame, Press &press)
        : m_head(head),
          m_frame(frame),
          m_press(press),
          m_hasPortrait(!head.portrait.picture.isNull()),
          m_hasCode(head.code.side > 0 && head.code.dark.size() == head.code.side * head.code.side),
          m_quiet(kQuietModules * head.code.module),
          m_codeSide(head.code.side * head.code.module)
    {}

    Galley laidOut()
    {
        const double portraitWidth = m_hasPortrait ? m_head.portrait.width : 0;
        double left = 0;
        double right = m_frame.width;
        double portraitAt = 0;
        if (m_hasPortrait && m_head.portrait.isFirst) {
            left = portraitWidth + kBesideWords;
        } else if (m_hasPortrait) {
            portraitAt = right - portraitWidth;
            right = portraitAt - kBesideWords;
        }
        // White around the code: what stands beside it keeps away, and so does the edge of the paper. With a portrait at its
        // right, that distance is there already where it is the larger.
        const bool isInner = m_hasPortrait && !m_head.portrait.isFirst;
        const double codeAt = right - (isInner ? std::max(0.0, m_quiet - kBesideWords) : 0) - m_codeSide;
        if (m_hasCode)
            right = codeAt - std::max(kBesideWords, m_quiet);

        std::vector<Column> columns(1);
        const Frame room{.width = std::max(right - left, 1.0), .maxHeight = m_frame.maxHeight};
        columns[0].x = left;
        columns[0].pieces = layoutBlocks(m_head.words, room, m_press);
        m_top = capitalsTop(columns[0].pieces);
        if (m_hasPortrait)
            columns.push_back({.x = portraitAt, .pieces = {portrait()}});
        if (m_hasCode)
            columns.push_back({.x = codeAt, .pieces = {code()}});
        return {beside(std::move(columns))};
    }

private:
    [[nodiscard]] Piece portrait()
    {
        const int node = m_press.structure.add(Role::Figure, kArtifact, m_head.portrait.alternative);
        const QSizeF size(m_head.portrait.width, m_head.portrait.width * kPortraitHeight);
        Piece piece{.height = m_top + size.height()};
        piece.marks.append(
            {Raster{.room = QRectF(QPointF(0, m_top), size), .image = {}, .stored = m_head.portrait.picture}, node});
        return piece;
    }
    [[nodiscard]] Piece code()
    {
        const int paragraph = m_press.structure.add(Role::Paragraph);
        const int link = m_press.structure.add(Role::Link, paragraph);
        const int figure = m_press.structure.add(Role::Figure, link, m_head.code.alternative);
        const QPointF at(0, m_top);
        Piece piece{.height = m_top + m_codeSide + m_quiet};
        piece.marks.append(
            {LinkArea{.room = QRectF(at, QSizeF(m_codeSide, m_codeSide)), .address = m_head.code.address}, link});
        piece.marks.append({Shape{.path = squares(m_head.code, at), .fill = Colour::Ink, .stroke = {}}, figure});
        return piece;
    }

    const document::Masthead &m_head;
    const Frame &m_frame;
    Press &m_press;
    bool m_hasPortrait;
    bool m_hasCode;
    double m_quiet;
    double m_codeSide;
    double m_top = 0;
};

} // namespace

Galley layoutMasthead(const document::Masthead &head, const Frame &frame, Press &press)
{
    return MastheadLayout(head, frame, press).laidOut();
}

} // namespace rebond::typeset
