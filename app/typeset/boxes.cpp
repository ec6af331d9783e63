// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/boxes.h"

#include "document/emoji.h"
#include "typeset/fonts.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace rebond::typeset {

namespace {

// In all faces of Open Sans, or nothing to be seen: Latin letters, dashes, quotation marks, "•", "…", the narrow space and "€".
bool isOfOurs(QChar letter)
{
    const char16_t unit = letter.unicode();
    if (unit < 0x0180)
        return true;
    return (unit >= 0x2013 && unit <= 0x2015) || (unit >= 0x2018 && unit <= 0x201E) || unit == 0x2022 || unit == 0x2026
        || unit == 0x202F || unit == 0x20AC || letter.isSpace() || letter.category() == QChar::Other_Format;
}

// The font of boxes stands in for one that knows how a script is joined (Devanagari, Khmer): it has no tables and claims to have
// even what is no letter.
bool isOfBoxes(const QGlyphRun &run)
{
    constexpr uint kNoLetter = 0x0378;
    const QRawFont font = run.rawFont();
    return font.fontTable("head").isEmpty() && font.supportsCharacter(kNoLetter);
}

bool isBoxes(const QGlyphRun &run)
{
    return run.glyphIndexes().contains(0U) || isOfBoxes(run);
}

// Nothing before is of a script that has to be joined.
bool mayBeJoined(QChar letter)
{
    constexpr char16_t kArabic = 0x0600;
    return letter.unicode() >= kArabic && !isOfOurs(letter);
}

bool hasRunOfBoxes(const QTextLayout &layout)
{
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return std::any_of(runs.cbegin(), runs.cend(), isOfBoxes);
}

// One line, from the left.
void setOn(QTextLayout &layout, Qt::LayoutDirection direction)
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
}

// From one end to the other, on the base, with a little white around it.
void drawEmptyBox(QPainter &painter, const QPointF &base, double width)
{
    const double size = painter.font().pixelSize();
    const double white = size / 12;
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(painter.pen().color(), size / 24));
    painter.drawRect(QRectF(base.x() + white, base.y() - size * 0.7, width - 2 * white, size * 0.7));
    painter.restore();
}

// By what is painted: a font's own list says nothing of those that stand in for it.
bool hasBox(const QString &text, const Style &style)
{
    QTextLayout layout(text, fontFor(Face::Regular, points(TextSize::Body), style));
    layout.beginLayout();
    while (layout.createLine().isValid()) {
    }
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return std::any_of(runs.cbegin(), runs.cend(), isBoxes);
}

class BoxFinder
{
public:
    explicit BoxFinder(const Style &style) : m_style(style) {}

    void look(const QString &text)
    {
        if (m_found.size() > kMostBoxes || std::all_of(text.cbegin(), text.cend(), isOfOurs))
            return;
        if (!hasBox(text, m_style))
            return;
        QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
        for (qsizetype start = 0, end = letters.toNextBoundary(); end > start && m_found.size() <= kMostBoxes;
             start = end, end = letters.toNextBoundary()) {
            const QString letter = text.mid(start, end - start);
            const bool isSeen = std::all_of(letter.cbegin(), letter.cend(), isOfOurs) || m_found.contains(letter);
            if (!isSeen && hasBox(letter, m_style))
                m_found.append(letter);
        }
    }
    [[nodiscard]] QStringList found() && { return std::move(m_found); }

private:
    const Style &m_style;
    QStringList m_found;
};

} // namespace

bool drawWithEmptyBoxes(QPainter &painter, const QPointF &base, const QString &text)
{
    if (std::none_of(text.cbegin(), text.cend(), mayBeJoined))
        return false;
    QTextLayout whole(text, painter.font());
    setOn(whole, painter.layoutDirection());
    if (!hasRunOfBoxes(whole))
        return false;
    const QTextLine line = whole.lineAt(0);
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    qsizetype plain = 0; // from here on nothing is drawn yet
    const auto drawUpTo = [&](qsizetype end) {
        if (end > plain)
            painter.drawText(base + QPointF(line.cursorToX(int(plain)), 0), text.mid(plain, end - plain));
    };
    for (qsizetype start = 0, end = letters.toNextBoundary(); end > start;
         start = end, end = letters.toNextBoundary()) {
        QTextLayout letter(text.mid(start, end - start), painter.font());
        setOn(letter, painter.layoutDirection());
        if (!mayBeJoined(text[start]) || !hasRunOfBoxes(letter))
            continue;
        drawUpTo(start);
        const auto [left, right] = std::minmax({line.cursorToX(int(start)), line.cursorToX(int(end))});
        drawEmptyBox(painter, base + QPointF(left, 0), right - left);
        plain = end;
    }
    drawUpTo(text.size());
    return true;
}

QStringList lettersInNoFont(const QString &text, const Style &style)
{
    BoxFinder finder(style);
    finder.look(document::withoutEmoji(text.normalized(QString::NormalizationForm_C)));
    return std::move(finder).found();
}

QStringList lettersInNoFont(const PageList &pages)
{
    BoxFinder finder(pages.style());
    for (const Page &page : pages.pages()) {
        for (const Mark &mark : page.marks) {
            if (const auto *run = std::get_if<TextRun>(&mark.content))
                finder.look(run->text);
        }
    }
    return std::move(finder).found();
}

} // namespace rebond::typeset
