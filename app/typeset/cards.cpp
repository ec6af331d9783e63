// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets to cut: badges to wear, and names to put on the table. A piece a page; thin lines say where to cut, dots where to fold.
#include "typeset/fonts.h"
#include "typeset/galley.h"
#include "typeset/persontile.h"

#include <QTransform>

#include <algorithm>
#include <cmath>

namespace rebond::typeset {

namespace {

using look::space;

constexpr double kPointsPerMm = 72 / 25.4;
constexpr QSizeF kHolder{90 * kPointsPerMm, 55 * kPointsPerMm}; // what badge holders take
constexpr double kTentStrip = 138 * kPointsPerMm;               // two of them stand on an A4 sheet within 10 mm
constexpr double kCardInset = space(3);
constexpr double kMostFace = 0.42;     // of a badge's width
constexpr double kBadgeName = 20;      // points, where it fits
constexpr double kLeastBadgeName = 9;  // and before a word of it is broken: a badge is read from afar
constexpr double kTentName = 0.36;     // of a face's height
constexpr double kTentNameRoom = 0.56; // of it

void appendCentred(QList<Mark> &marks, const FittedText &text, double left, double top, double width, int node)
{
    FittedText one;
    one.text = text.text;
    for (qsizetype i = 0; i < text.lines.size(); ++i) {
        const Line &line = text.lines[i];
        one.lines = {line};
        const double start = left + (width - line.width) / 2;
        append(marks, one, QPointF(start, top), node);
        top += line.height;
        // Two halves of a word, "Marc-" and "Antoine", stay one for whoever reads on.
        const bool isParted = i + 1 < text.lines.size() && !line.pieces.isEmpty()
                           && !line.pieces.last().run.text.endsWith(u' ');
        if (auto *run = marks.isEmpty() ? nullptr : std::get_if<TextRun>(&marks.last().content); run && isParted) {
            run->text = line.pieces.last().run.text;
            run->at.setX(start + line.pieces.last().run.at.x());
        }
    }
}

// The text of these marks as drawn outlines, turned by half about a point: seen, and not read a second time.
QList<Mark> turned(const QList<Mark> &marks, QPointF about, const Style &style)
{
    QTransform half;
    half.translate(about.x(), about.y());
    half.rotate(180);
    half.translate(-about.x(), -about.y());
    QList<Mark> outlines;
    for (const Mark &mark : marks) {
        const auto *run = std::get_if<TextRun>(&mark.content);
        if (!run)
            continue;
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        path.addText(QPointF(), fontFor(run->face, run->size, style), run->text);
        QTransform placed;
        placed.translate(run->at.x(), run->at.y());
        placed.scale(1.0 / kUnitsPerPoint, 1.0 / kUnitsPerPoint);
        outlines.append({Shape{.path = half.map(placed.map(path)), .fill = run->colour, .stroke = {}}});
    }
    return outlines;
}

void appendFrame(QList<Mark> &marks, const QRectF &card)
{
    QPainterPath frame;
    frame.addRect(card);
    marks.append({Shape{.path = frame, .fill = {}, .stroke = Colour::Line, .strokeWidth = 0.5}});
}

// Cards side by side and one below the other, in the middle of the page.
class CardSheet
{
public:
    CardSheet(QSizeF card, int columns, int rows, double width)
        : m_card(card),
          m_columns(columns),
          m_rows(rows),
          m_left((width - columns * card.width()) / 2)
    {}

    template<typename AddCard>
    Galley pages(qsizetype people, const AddCard &addCard) const
    {
        Galley galley;
        const qsizetype places = qsizetype(m_columns) * m_rows;
        for (qsizetype from = 0; from < people; from += places) {
            if (from > 0)
                galley.push_back(Piece{.kind = Piece::Kind::Break});
            const qsizetype count = std::min(places, people - from);
            Piece piece;
            piece.height = double((count + m_columns - 1) / m_columns) * m_card.height();
            for (qsizetype place = 0; place < count; ++place) {
                const QPointF corner(m_left + double(place % m_columns) * m_card.width(),
                                     double(place / m_columns) * m_card.height());
                addCard(piece.marks, from + place, QRectF(corner, m_card));
            }
            galley.push_back(std::move(piece));
        }
        return galley;
    }

private:
    QSizeF m_card;
    int m_columns;
    int m_rows;
    double m_left;
};

// How many of a size there is room for, at least one.
int fitting(double room, double size)
{
    return std::max(1, int(std::floor(room / size + 1e-6)));
}

void addBadge(QList<Mark> &marks, const document::Person &person, const QString &below, const QRectF &card,
              Press &press)
{
    appendFrame(marks, card);
    const double inset = std::min(kCardInset, card.height() * 0.08);
    const QRectF inner = card.adjusted(inset, inset, -inset, -inset);
    const double width = std::min(inner.height() * 0.8, inner.width() * kMostFace);
    const QRectF face(inner.left(), inner.top() + (inner.height() - width / 0.8) / 2, width, width / 0.8);
    appendPortrait(marks, person, face, press.structure.add(Role::Figure, kArtifact, person.alternative), press.style);
    const QRectF words(QPointF(face.right() + inset, inner.top()), inner.bottomRight());
    const int node = press.structure.add(Role::Paragraph);
    const TextLook small{.size = points(TextSize::Note), .colour = Colour::Quiet};
    const FittedText whose = fittedText(below, small, QSizeF(words.width(), words.height() * 0.2), press.style);
    TextLook name = withWholeWords({.face = Face::Bold, .size = kBadgeName}, person.name, words.width(), press.style);
    name.size = std::max(name.size, kLeastBadgeName);
    const FittedText called = fittedText(person.name, name, QSizeF(words.width(), words.height() * 0.5), press.style);
    append(marks, called, words.topLeft(), node);
    if (!person.lines.isEmpty()) {
        const QSizeF room(words.width(), words.height() - called.height - whose.height - space(1));
        const FittedText does = fittedText(person.lines.first(), {.size = points(TextSize::Body)}, room, press.style);
        append(marks, does, words.topLeft() + QPointF(0, called.height + space(1)), node);
    }
    if (!below.isEmpty())
        append(marks, whose, QPointF(words.left(), words.bottom() - whose.height), node);
}

// One face: the name in the middle, what they do below it, whose they are at its foot.
QList<Mark> tentFace(const document::Person &person, const QString &below, const QRectF &face, int node,
                     const Style &style)
{
    QList<Mark> marks;
    const double inset = std::min(space(6), face.height() * 0.1);
    const QRectF inner = face.adjusted(inset, inset, -inset, -inset);
    const TextLook name = withWholeWords({.face = Face::Bold, .size = face.height() * kTentName}, person.name,
                                         inner.width(), style);
    const FittedText called = fittedText(person.name, name, QSizeF(inner.width(), face.height() * kTentNameRoom),
                                         style);
    const QSizeF lineRoom(inner.width(), (inner.height() - called.height) / 2 - space(1));
    const FittedText does = fittedText(person.lines.value(0), {.size = face.height() * 0.1, .colour = Colour::Quiet},
                                       lineRoom, style);
    const FittedText whose = fittedText(below, {.size = points(TextSize::Small), .colour = Colour::Quiet}, lineRoom,
                                        style);
    const double words = called.height + (person.lines.isEmpty() ? 0 : does.height);
    const double foot = below.isEmpty() ? 0 : whose.height;
    const double top = inner.top() + std::max(0.0, (inner.height() - foot - words) / 2);
    appendCentred(marks, called, inner.left(), top, inner.width(), node);
    if (!person.lines.isEmpty())
        appendCentred(marks, does, inner.left(), top + called.height, inner.width(), node);
    if (!below.isEmpty())
        appendCentred(marks, whose, inner.left(), inner.bottom() - whose.height, inner.width(), node);
    return marks;
}

void addTent(QList<Mark> &marks, const document::Person &person, const QString &below, const QRectF &strip,
             Press &press)
{
    appendFrame(marks, strip);
    const double fold = strip.center().y();
    marks.append(
        {Rule{.from = {strip.left(), fold}, .to = {strip.right(), fold}, .colour = Colour::Line, .dotted = true}});
    const QRectF lower(QPointF(strip.left(), fold), strip.bottomRight());
    const QList<Mark> face = tentFace(person, below, lower, press.structure.add(Role::Paragraph), press.style);
    marks += turned(face, strip.center(), press.style);
    marks += face;
}

} // namespace

Galley layoutPeople(const document::Badges &badges, const Frame &frame, Press &press)
{
    const double height = std::min(frame.left, frame.maxHeight);
    const int columns = badges.columns > 0 ? badges.columns : fitting(frame.width, kHolder.width());
    const int rows = badges.rows > 0 ? badges.rows : fitting(height, kHolder.height());
    const QSizeF card(badges.columns > 0 ? frame.width / columns : std::min(frame.width, kHolder.width()),
                      badges.rows > 0 ? height / rows : std::min(height, kHolder.height()));
    const auto addCard = [&](QList<Mark> &marks, qsizetype at, const QRectF &place) {
        addBadge(marks, badges.people.at(at), badges.below, place, press);
    };
    return CardSheet(card, columns, rows, frame.width).pages(badges.people.size(), addCard);
}

Galley layoutPeople(const document::NameTents &tents, const Frame &frame, Press &press)
{
    const double height = std::min(frame.left, frame.maxHeight);
    const int rows = tents.rows > 0 ? tents.rows : fitting(height, kTentStrip);
    const auto addCard = [&](QList<Mark> &marks, qsizetype at, const QRectF &place) {
        addTent(marks, tents.people.at(at), tents.below, place, press);
    };
    return CardSheet(QSizeF(frame.width, height / rows), 1, rows, frame.width).pages(tents.people.size(), addCard);
}

} // namespace rebond::typeset
