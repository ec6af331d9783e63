// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/textlayout.h"

#include "document/emoji.h"
#include "typeset/fonts.h"
#include "typeset/linememory.h"
#include "typeset/spaces.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace rebond::typeset {

namespace {

constexpr double kUnits = kUnitsPerPoint;
// Open Sans has no narrow no-break space. A plain no-break one is drawn in its place, this much of the size wide
// instead of its own 0.26: readers extract a space, eyes see a narrow one.
constexpr double kNarrowWidth = 0.16;

struct Stretch // of equal look
{
    qsizetype start = 0;
    qsizetype length = 0;
    int span = 0;
    bool narrow = false;
    TextLook look;
};

TextLook lookOf(const document::Span &span, TextLook look)
{
    switch (span.emphasis) {
    case document::Emphasis::None: break;
    case document::Emphasis::Semibold: look.face = Face::Semibold; break;
    case document::Emphasis::Bold: look.face = Face::Bold; break;
    case document::Emphasis::Italic: look.face = Face::Italic; break;
    }
    look.colour = span.colour.value_or(look.colour);
    if (span.size)
        look.size = points(*span.size);
    return look;
}

// Of a span that another follows, without what no typeface has; behind an emoji the two stay apart.
QString textBefore(const QString &next, const QString &span)
{
    QString text = document::withoutEmoji(span);
    const bool endsOtherwise = !text.isEmpty() && !next.isEmpty() && text.back() != span.back();
    if (endsOtherwise && !next.front().isSpace() && (span.back().isSpace() || next.front().isLetterOrNumber()))
        text += u' ';
    return text;
}

// The text of all spans in one string without what no typeface has, its spaces made right, cut into stretches; narrow spaces stand alone.
QList<Stretch> stretches(const document::RichText &text, const TextLook &look, const Style &style, QString &all)
{
    QList<Stretch> spans;
    for (int i = 0; i < text.spans.size(); ++i) {
        const document::Span &span = text.spans[i];
        const QString next = i + 1 < text.spans.size() ? text.spans[i + 1].text : QString();
        const QString composed = textBefore(next, span.text.normalized(QString::NormalizationForm_C));
        spans.append({.start = all.size(), .length = composed.size(), .span = i, .look = lookOf(span, look)});
        all += composed;
    }
    all = withSpaces(all, style.formats());
    QList<Stretch> cut;
    for (const Stretch &span : spans) {
        for (qsizetype i = span.start; i < span.start + span.length; ++i) {
            const bool narrow = all[i] == kNarrowSpace;
            if (i == span.start || narrow || cut.last().narrow) {
                cut.append(span);
                cut.last().start = i;
                cut.last().length = 0;
                cut.last().narrow = narrow;
            }
            ++cut.last().length;
        }
    }
    all.replace(kNarrowSpace, QChar::Nbsp);
    return cut;
}

QFont fontOf(const TextLook &look, const Style &style)
{
    LineMemory *memory = LineMemory::ofThisThread();
    return memory ? memory->font(look.face, look.size, style) : fontFor(look.face, look.size, style);
}

QList<QTextLayout::FormatRange> formats(const QList<Stretch> &cut, const Style &style)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const Stretch &stretch : cut) {
        QTextLayout::FormatRange range;
        range.start = int(stretch.start);
        range.length = int(stretch.length);
        QFont font = fontOf(stretch.look, style);
        if (stretch.narrow) {
            font.setLetterSpacing(QFont::AbsoluteSpacing, 0);
            const double natural = QFontMetricsF(font).horizontalAdvance(QChar::Nbsp);
            font.setLetterSpacing(QFont::AbsoluteSpacing, kNarrowWidth * stretch.look.size * kUnits - natural);
        }
        range.format.setFont(font);
        ranges.append(range);
    }
    return ranges;
}

bool hasRightToLeft(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() >= 0x0590 && (c.direction() == QChar::DirR || c.direction() == QChar::DirAL);
    });
}

// Where a part of a line in both directions stands, from its left end to its right one: cursors only tell ends of parts that are
// read one way.
std::pair<double, double> extentOf(const QTextLine &laid, qsizetype start, qsizetype end)
{
    QRectF seen;
    const QList<QGlyphRun> runs = laid.glyphRuns(int(start), int(end - start));
    for (const QGlyphRun &run : runs)
        seen |= run.boundingRect();
    if (seen.width() > 0)
        return {seen.left(), seen.right()};
    const auto [left, right] = std::minmax({laid.cursorToX(int(start)), laid.cursorToX(int(end))});
    return {left, right};
}

// What parts two things of one line parts nothing at its end: of "A · B", broken behind the dot, the space is left. Only where no line
// may begin with the dot: its writer put a no-break space before it.
void losePartingDot(Line &line, const Style &style)
{
    static const QString dot = QStringLiteral("\u00A0·");
    if (line.pieces.isEmpty())
        return;
    TextRun &run = line.pieces.last().run;
    if (!run.text.endsWith(dot + u' '))
        return;
    run.text.remove(run.text.size() - dot.size() - 1, dot.size());
    const QFont font = fontOf({.face = run.face, .size = run.size}, style);
    const double gone = QFontMetricsF(font).horizontalAdvance(dot) / kUnits;
    run.width = std::max(0.0, run.width - gone);
    line.width -= gone;
}

// The part of a line that one stretch makes.
void appendPiece(Line &line, const QTextLine &laid, const Stretch &stretch, const QString &all, bool last)
{
    const qsizetype start = std::max<qsizetype>(stretch.start, laid.textStart());
    const qsizetype end = std::min(stretch.start + stretch.length, qsizetype(laid.textStart()) + laid.textLength());
    if (start >= end)
        return;
    // Arabic and Hebrew begin at their right end; where they are painted is told by the left one all the same. What is the whole
    // line begins where the line does, whichever way its first word is read.
    const bool isWhole = start == laid.textStart() && end == laid.textStart() + laid.textLength();
    const double wholeX = all.isRightToLeft() ? laid.naturalTextRect().x() : 0;
    std::pair<double, double> part{wholeX, wholeX + laid.naturalTextWidth()};
    if (!isWhole && hasRightToLeft(all))
        part = extentOf(laid, start, end);
    else if (!isWhole)
        part = {laid.cursorToX(int(start)), std::min(laid.cursorToX(int(end)), laid.naturalTextWidth())};
    const auto [x, right] = part;
    QString text = all.mid(start, end - start);
    if (text.endsWith(QChar::LineSeparator))
        text.back() = last ? QChar() : u' ';
    if (text.endsWith(QChar()))
        text.chop(1);
    if (text.isEmpty())
        return;
    const double width = std::max(0.0, right - std::max(x, 0.0)) / kUnits;
    line.pieces.append({TextRun{.at = {x / kUnits, 0},
                                .text = text,
                                .face = stretch.look.face,
                                .size = stretch.look.size,
                                .colour = stretch.look.colour,
                                .width = width,
                                .isRightToLeft = all.isRightToLeft()},
                        stretch.span});
}

// Years behind an Arabic word are read with it, from the right, and stand between the word and what is before it in its span. But
// spans are painted whole, so they would stand on each other: then one comes behind the other.
void partOverlapping(Line &line, bool isRightToLeft, const Style &style)
{
    constexpr double kMostShared = 0.4; // of the size: letters hang over
    const auto isOver = [](const TextRun &one, const TextRun &other) {
        const double shared = std::min(one.at.x() + one.width, other.at.x() + other.width)
                            - std::max(one.at.x(), other.at.x());
        return shared > kMostShared * std::min(one.size, other.size);
    };
    bool isAny = false;
    for (qsizetype i = 0; i < line.pieces.size() && !isAny; ++i) {
        for (qsizetype j = i + 1; j < line.pieces.size(); ++j)
            isAny = isAny || isOver(line.pieces[i].run, line.pieces[j].run);
    }
    if (!isAny)
        return;
    double x = isRightToLeft ? line.width : 0;
    for (Line::Piece &piece : line.pieces) {
        TextRun &run = piece.run;
        const QFont font = fontOf({.face = run.face, .size = run.size}, style);
        if (run.text != QString(QChar::Nbsp)) // that one may be narrow
            run.width = QFontMetricsF(font).horizontalAdvance(run.text) / kUnits;
        if (isRightToLeft)
            x -= run.width;
        run.at.setX(x);
        if (!isRightToLeft)
            x += run.width;
    }
}

Line measured(const QTextLine &laid, const QList<Stretch> &cut, const QString &all, const TextLook &look,
              const Style &style)
{
    Line line;
    const bool last = laid.textStart() + laid.textLength() >= all.size();
    for (const Stretch &stretch : cut)
        appendPiece(line, laid, stretch, all, last);
    double size = 0;
    for (const Line::Piece &piece : std::as_const(line.pieces))
        size = std::max(size, piece.run.size);
    if (line.pieces.isEmpty())
        size = look.size;
    const FontHeight height = fontHeight(size);
    line.width = laid.naturalTextWidth() / kUnits;
    if (line.pieces.size() > 1 && hasRightToLeft(all))
        partOverlapping(line, all.isRightToLeft(), style);
    if (!last)
        losePartingDot(line, style);
    line.height = leading(size);
    line.baseline = (line.height - height.ascent - height.descent) / 2 + height.ascent;
    return line;
}

// The first `length` characters and "…" behind the last word or piece of one.
document::RichText cutAfter(const document::RichText &text, qsizetype length)
{
    document::RichText cut;
    for (document::Span span : text.spans) {
        if (length <= 0)
            break;
        span.text = span.text.left(length);
        length -= span.text.size();
        cut.spans.append(std::move(span));
    }
    if (cut.spans.isEmpty())
        return QStringLiteral("…");
    QString &last = cut.spans.last().text;
    while (!last.isEmpty() && last.back().isSpace())
        last.chop(1);
    last += u'…';
    return cut;
}

QList<Line> broken(const document::RichText &text, const TextLook &look, double width, const Style &style)
{
    QString all;
    const QList<Stretch> cut = stretches(text, look, style, all);
    const bool isPlain = cut.size() == 1
                      && !cut.first().narrow; // of one look: no formats, which take as long as the letters
    QTextLayout layout(all, fontOf(isPlain ? cut.first().look : look, style));
    if (!isPlain)
        layout.setFormats(formats(cut, style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    QList<Line> lines;
    for (QTextLine laid = layout.createLine(); laid.isValid(); laid = layout.createLine()) {
        laid.setLineWidth(std::max(1.0, width * kUnits));
        lines.append(measured(laid, cut, all, look, style));
    }
    layout.endLayout();
    if (lines.isEmpty()) {
        const FontHeight height = fontHeight(look.size);
        const double room = leading(look.size);
        lines.append(Line{.height = room, .baseline = (room - height.ascent - height.descent) / 2 + height.ascent});
    }
    return lines;
}

} // namespace

QList<Line> breakLines(const document::RichText &text, const TextLook &look, double width, const Style &style)
{
    LineMemory *memory = LineMemory::ofThisThread();
    if (!memory)
        return broken(text, look, width, style);
    const LineMemory::Asked asked{text, look, width, style.family, style.language};
    if (auto known = memory->find(asked))
        return *std::move(known);
    QList<Line> lines = broken(text, look, width, style);
    memory->keep(asked, lines);
    return lines;
}

TextLook withWholeWords(TextLook look, const QString &text, double width, const Style &style)
{
    constexpr double kSmallerEachTime = 0.92; // from one try to the next
    constexpr double kLeast = 0.2;            // of its size, before a word is broken
    constexpr double kLeastInOne = 0.6;       // of it, before a word goes on behind its hyphen
    const QString set = document::withoutEmoji(text);
    const auto smaller = [&](const QStringList &words) {
        TextLook tried = look;
        double widest = 0;
        for (const QString &word : words)
            widest = std::max(widest, textWidth(word, look.face, look.size, style));
        while (widest > width * 0.99 && tried.size > look.size * kLeast) {
            widest *= kSmallerEachTime;
            tried.size *= kSmallerEachTime;
        }
        return tried;
    };
    const TextLook whole = smaller(set.split(u' ', Qt::SkipEmptyParts));
    if (whole.size >= look.size * kLeastInOne || !set.contains(u'-'))
        return whole;
    return smaller(QString(set).replace(u'-', QLatin1String("- ")).split(u' ', Qt::SkipEmptyParts));
}

document::RichText elided(const document::RichText &text, const TextLook &look, double width, const Style &style)
{
    const auto fits = [&](const document::RichText &tried) {
        const QList<Line> lines = breakLines(tried, look, kOneLine, style);
        return lines.size() == 1 && lines.first().width <= width;
    };
    if (text.isEmpty() || fits(text))
        return text;
    const QString plain = text.plain();
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, plain); // an accent or a half emoji is never cut off
    QList<qsizetype> ends{0};
    while (letters.toNextBoundary() > 0)
        ends.append(letters.position());
    const auto tooLong = std::partition_point(ends.cbegin() + 1, ends.cend(),
                                              [&](qsizetype end) { return fits(cutAfter(text, end)); });
    return cutAfter(text, *(tooLong - 1));
}

LineMarks::LineMarks(const document::RichText &text, Structure &structure, int node, int label)
    : m_text(text),
      m_structure(structure),
      m_node(node),
      m_label(label),
      m_linkNodes(text.spans.size(), kArtifact)
{}

void LineMarks::append(QList<Mark> &marks, const Line &line, QPointF at)
{
    for (const Line::Piece &piece : line.pieces) {
        int node = piece.span == 0 && m_label != kArtifact ? m_label : m_node;
        const QString &address = m_text.spans[piece.span].link;
        TextRun run = piece.run;
        run.at += at + QPointF(0, line.baseline);
        if (!address.isEmpty() && m_node != kArtifact) {
            int &linkNode = m_linkNodes[piece.span];
            if (linkNode == kArtifact)
                linkNode = m_structure.add(Role::Link, m_node);
            node = linkNode;
            const FontHeight height = fontHeight(run.size);
            marks.append({LinkArea{.room = QRectF(run.at.x(), run.at.y() - height.ascent, run.width,
                                                  height.ascent + height.descent),
                                   .address = address},
                          node});
        }
        marks.append({run, node});
    }
}

void endWithSpace(TextRun &run, const Style &style)
{
    if (run.text.endsWith(u' '))
        return;
    run.text += u' ';
    if (run.isRightToLeft)
        run.at.rx() -= QFontMetricsF(fontFor(run.face, run.size, style)).horizontalAdvance(u' ') / kUnits;
}

void appendText(QList<Mark> &marks, const QString &text, QPointF baseline, const TextLook &look, const Style &style,
                Qt::Alignment alignment)
{
    if (text.isEmpty())
        return;
    const Line line = breakLines(document::RichText(text), look, kOneLine, style).first();
    if (alignment & Qt::AlignRight)
        baseline.rx() -= line.width;
    else if (alignment & Qt::AlignHCenter)
        baseline.rx() -= line.width / 2;
    for (const Line::Piece &piece : line.pieces) {
        TextRun run = piece.run;
        run.at += baseline;
        if (&piece == &line.pieces.last())
            endWithSpace(run, style); // "sept." and "nov." are two labels
        marks.append({run, 0});
    }
}

} // namespace rebond::typeset
