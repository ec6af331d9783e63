// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/persontile.h"

#include "typeset/fonts.h"

#include <algorithm>

namespace rebond::typeset {

namespace {

constexpr double kSmaller = 0.88;       // from one try to the next
constexpr double kLeastScale = 0.06;    // of the usual size: where tries end
constexpr double kLeastWithLines = 0.5; // smaller than that, the name stands alone
constexpr double kLeastWhole = 0.7;     // of its size, to keep words whole: smaller is not read
constexpr double kInitials = 0.32;      // of the height of the box
constexpr double kCapitals = 0.714;     // height of capitals to the size, of Open Sans

// What its writer put on lines of their own is read each in its own direction: below an Arabic name "06000 Nice" stays so.
QList<Line> linesOf(const document::RichText &text, const TextLook &look, double width, const Style &style)
{
    const QString plain = text.plain();
    if (text.spans.size() != 1 || !plain.contains(u'\n') || !plain.isRightToLeft())
        return breakLines(text, look, width, style);
    QList<Line> all;
    const QStringList written = plain.split(u'\n');
    for (const QString &each : written) {
        document::Span span = text.spans.first();
        span.text = each;
        if (!all.isEmpty() && !all.last().pieces.isEmpty())
            endWithSpace(all.last().pieces.last().run, style);
        all += breakLines(document::RichText(span), look, width, style);
    }
    return all;
}

FittedText onLines(document::RichText text, const TextLook &look, double width, const Style &style)
{
    FittedText set;
    set.text = std::move(text);
    set.lines = linesOf(set.text, look, width, style);
    for (const Line &line : std::as_const(set.lines))
        set.height += line.height;
    return set;
}

bool breaksAWord(const FittedText &set)
{
    return std::any_of(set.lines.cbegin(), set.lines.cend(), [&](const Line &line) {
        const bool goesOn = &line != &set.lines.last() && !line.pieces.isEmpty();
        return goesOn && line.pieces.last().run.text.back().isLetterOrNumber();
    });
}

// A step smaller where a word would be broken otherwise.
FittedText withWordsWhole(const QString &text, const TextLook &look, double width, const Style &style)
{
    FittedText set = onLines(text, look, width, style);
    if (!breaksAWord(set))
        return set;
    TextLook smaller = withWholeWords(look, text, width, style);
    smaller.size = std::max(smaller.size, look.size * kLeastWhole); // of the longest name all words but one
    return onLines(text, smaller, width, style);
}

// The end is left out behind so many lines.
FittedText onFewLines(const QString &text, const TextLook &look, double width, int most, const Style &style)
{
    FittedText set = withWordsWhole(text, look, width, style);
    if (set.lines.size() <= most)
        return set;
    set = onLines(text, look, width, style);
    QString kept;
    QString rest;
    for (qsizetype i = 0; i < set.lines.size(); ++i) {
        for (const Line::Piece &piece : std::as_const(set.lines[i].pieces))
            (i < most - 1 ? kept : rest) += piece.run.text;
    }
    const QString last = elided(rest, look, width * 0.98, style).plain();
    return onLines(kept.isEmpty() ? last : kept.trimmed() + u'\n' + last, look, width, style);
}

// linesEach: how many lines each text below the name may take.
Caption captionOf(const document::Person &person, double width, double scale, int linesEach, const Style &style)
{
    const TextLook name{.face = Face::Semibold, .size = points(TextSize::Small) * scale};
    const TextLook below{.size = points(TextSize::Note) * scale, .colour = Colour::Quiet};
    Caption caption;
    caption.texts.push_back(withWordsWhole(person.name, name, width, style));
    if (!person.mark.isEmpty()) {
        const TextLook mark{.face = Face::Semibold, .size = points(TextSize::Note) * scale, .colour = Colour::Rebound};
        caption.texts.push_back(withWordsWhole(person.mark, mark, width, style));
    }
    for (const QString &line : person.lines) {
        if (linesEach > 0 && !line.isEmpty())
            caption.texts.push_back(onFewLines(line, below, width, linesEach, style));
    }
    for (const FittedText &text : caption.texts)
        caption.height += text.height;
    return caption;
}

} // namespace

FittedText fittedText(const QString &text, TextLook look, QSizeF room, const Style &style)
{
    const double least = look.size * kLeastScale;
    FittedText set = onLines(text, look, room.width(), style);
    while (set.height > room.height() && look.size > least) {
        look.size *= kSmaller;
        set = onLines(text, look, room.width(), style);
    }
    return set;
}

Caption caption(const document::Person &person, double width, double scale, const Style &style)
{
    return captionOf(person, width, scale, 2, style);
}

Caption fittedCaption(const document::Person &person, QSizeF room, double scale, const Style &style)
{
    Caption set = captionOf(person, room.width(), scale, 2, style);
    for (double size = scale; set.height > room.height() && size > scale * kLeastWithLines; size *= kSmaller)
        set = captionOf(person, room.width(), size, 1, style);
    for (double size = scale; set.height > room.height() && size > scale * kLeastScale; size *= kSmaller)
        set = captionOf(person, room.width(), size, 0, style);
    return set;
}

void append(QList<Mark> &marks, const FittedText &text, QPointF at, int node)
{
    Structure none;
    LineMarks lines(text.text, none, kArtifact);
    const qsizetype first = marks.size();
    for (const Line &line : text.lines) {
        lines.append(marks, line, at);
        at.ry() += line.height;
    }
    for (qsizetype i = first; i < marks.size(); ++i)
        marks[i].node = node;
    // The last word of one text and the first of the next are two.
    if (marks.size() > first) {
        if (auto *run = std::get_if<TextRun>(&marks.last().content))
            endWithSpace(*run);
    }
}

void append(QList<Mark> &marks, const Caption &caption, QPointF at, int node)
{
    for (const FittedText &text : caption.texts) {
        append(marks, text, at, node);
        at.ry() += text.height;
    }
}

void appendPortrait(QList<Mark> &marks, const document::Person &person, const QRectF &box, int node, const Style &style)
{
    if (box.isEmpty())
        return;
    if (!person.photo.isNull()) {
        marks.append({Raster{.room = box, .image = {}, .stored = person.photo}, node});
        return;
    }
    QPainterPath path;
    path.addRect(box);
    marks.append({Shape{.path = path, .fill = Colour::Raised, .stroke = {}}, node});
    QPainterPath frame; // drawn within the box: it is no larger than a picture
    frame.addRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    marks.append({Shape{.path = frame, .fill = {}, .stroke = Colour::Line}, node});
    TextLook look{.face = Face::Semibold, .size = box.height() * kInitials, .colour = Colour::Quiet};
    const double width = textWidth(person.initials, look.face, look.size, style);
    if (width > box.width() * 0.85)
        look.size *= box.width() * 0.85 / width;
    const qsizetype first = marks.size();
    appendText(marks, person.initials, box.center() + QPointF(0, look.size * kCapitals / 2), look, style,
               Qt::AlignHCenter);
    for (qsizetype i = first; i < marks.size(); ++i)
        marks[i].node = node;
}

} // namespace rebond::typeset
