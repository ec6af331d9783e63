// SPDX-License-Identifier: GPL-3.0-or-later
// Rich text to lines, and lines to placed runs. Nothing here knows pages.
#pragma once

#include "document/text.h"
#include "typeset/structure.h"

#include <QList>

namespace rebond::typeset {

// A width that breaks no line.
inline constexpr double kOneLine = 1e5;

// What a block says of its text where the spans say nothing.
struct TextLook
{
    Face face = Face::Regular;
    double size = points(TextSize::Body);
    Colour colour = Colour::Ink;
    friend bool operator==(const TextLook &, const TextLook &) = default;
};

struct Line
{
    double width = 0;    // without the spaces at its end
    double height = 0;   // to the next line's top
    double baseline = 0; // from the line's top
    struct Piece
    {
        TextRun run = {}; // at: from the line's left end, on its baseline (y = 0)
        int span = 0;     // which span of the text it comes from
    };
    QList<Piece> pieces = {};
};

// At least one line, even for no text. Words longer than the width are broken where they must.
[[nodiscard]] QList<Line> breakLines(const document::RichText &text, const TextLook &look, double width,
                                     const Style &style);

// So small that no word of it is broken, as far as that can be: a fifth of its size at least. Where that is small, halves of a word
// with a hyphen may part.
[[nodiscard]] TextLook withWholeWords(TextLook look, const QString &text, double width, const Style &style);

// The text as far as it fits one line of this width; where something is left out, "…" ends it. Spans keep their looks.
[[nodiscard]] document::RichText elided(const document::RichText &text, const TextLook &look, double width,
                                        const Style &style);

// The marks of one line, its top left corner at `at`; links get a node of their own below `node`, one a span, which
// `links` keeps from line to line. The first span is of the node `label`, where there is one.
class LineMarks
{
public:
    LineMarks(const document::RichText &text, Structure &structure, int node, int label = kArtifact);
    void append(QList<Mark> &marks, const Line &line, QPointF at);

private:
    const document::RichText &m_text;
    Structure &m_structure;
    int m_node;
    int m_label;
    QList<int> m_linkNodes;
};

// Readers join what follows to a text that ends without one. Of a line that is read from the right it is painted at the left: the
// letters stay where they are.
void endWithSpace(TextRun &run, const Style &style = {});

// One line of plain text as marks, on its baseline; for figures and running lines.
void appendText(QList<Mark> &marks, const QString &text, QPointF baseline, const TextLook &look, const Style &style,
                Qt::Alignment alignment = Qt::AlignLeft);

} // namespace rebond::typeset
