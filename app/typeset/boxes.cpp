// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/boxes.h"

#include "document/emoji.h"
#include "typeset/fonts.h"

#include <QGlyphRun>
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

// Glyph 0, or any of the font of boxes that stands in for one that knows how a script is joined (Devanagari, Khmer): that one has no
// tables and claims to have even what is no letter.
bool isBoxes(const QGlyphRun &run)
{
    constexpr uint kNoLetter = 0x0378;
    if (run.glyphIndexes().contains(0U))
        return true;
    const QRawFont font = run.rawFont();
    return font.fontTable("head").isEmpty() && font.supportsCharacter(kNoLetter);
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
