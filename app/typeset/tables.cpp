// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/fonts.h"
#include "typeset/galley.h"
#include "typeset/textlayout.h"

#include <QRegularExpression>

#include <numeric>

namespace rebond::typeset {

namespace {

using look::space;

const TextLook kCell{.size = points(TextSize::Small)};
const TextLook kHead{.face = Face::Semibold, .size = points(TextSize::Note), .colour = Colour::Quiet};
constexpr double kGap = space(3);      // between columns
constexpr qsizetype kSample = 300;     // rows that are measured
constexpr qsizetype kShortTable = 8;   // rows: not cut where it fits on a page
constexpr qsizetype kLastRows = 6;     // a page is not turned for fewer
constexpr double kRowPadding = 3;      // above and below the text of a row
constexpr double kFormRow = space(6);  // of a form, at least: a signature takes some 8 mm
constexpr double kFormPart = space(2); // white that makes it as high, in parts where a row can be cut

struct Slot // of one table column
{
    double x = 0;
    double width = 0;
};

// What a column takes with no line broken. Of a very long table some rows speak for all.
double naturalWidth(const document::Table &table, qsizetype column, const Style &style)
{
    double width = breakLines(table.columns[column].heading, kHead, kOneLine, style).first().width;
    const qsizetype stride = std::max<qsizetype>(1, table.rows.size() / kSample);
    for (qsizetype i = 0; i < table.rows.size(); i += stride) {
        for (const Line &line : breakLines(table.rows[i].value(column), kCell, kOneLine, style))
            width = std::max(width, line.width);
    }
    return width + 0.5; // sums of fractions must not break a line
}

// What the longest word of a column takes: parts between spaces and hyphens, where lines may be broken.
double longestWord(const document::Table &table, qsizetype column, const Style &style)
{
    static const QRegularExpression breaks(QStringLiteral("(?<=-)|\\s"));
    const auto widest = [&](const document::RichText &text, Face face, double size) {
        double width = 0;
        const QStringList words = text.plain().split(breaks, Qt::SkipEmptyParts);
        for (const QString &word : words)
            width = std::max(width, textWidth(word, face, size, style));
        return width;
    };
    double width = widest(table.columns[column].heading, kHead.face, kHead.size);
    const qsizetype stride = std::max<qsizetype>(1, table.rows.size() / kSample);
    for (qsizetype i = 0; i < table.rows.size(); i += stride)
        width = std::max(width, widest(table.rows[i].value(column), kCell.face, kCell.size));
    return width + 0.5;
}

// Columns that need less than their share of the room give the rest to those that need more; what nobody needs is shared
// by weight again.
QList<double> shared(const QList<double> &needed, const QList<double> &weights, double room)
{
    QList<double> widths(needed.size(), -1);
    bool settled = false;
    while (!settled) {
        settled = true;
        double free = room;
        double open = 0;
        for (qsizetype i = 0; i < needed.size(); ++i)
            widths[i] < 0 ? open += weights[i] : free -= widths[i];
        for (qsizetype i = 0; i < needed.size(); ++i) {
            if (widths[i] < 0 && needed[i] <= free * weights[i] / open) {
                widths[i] = needed[i];
                settled = false;
            }
        }
        if (open <= 0)
            break;
        if (settled) {
            for (qsizetype i = 0; i < needed.size(); ++i)
                widths[i] = widths[i] < 0 ? free * weights[i] / open : widths[i];
        }
    }
    const double left = room - std::accumulate(widths.begin(), widths.end(), 0.0);
    const double all = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (qsizetype i = 0; i < widths.size(); ++i)
        widths[i] += std::max(0.0, left) * weights[i] / all;
    return widths;
}

QList<Slot> slotsOfForm(const document::Table &table, double room)
{
    double all = 0;
    for (const document::TableColumn &column : table.columns)
        all += std::max(column.weight, 0.01);
    QList<Slot> slots;
    double x = 0;
    for (const document::TableColumn &column : table.columns) {
        slots.append({.x = x, .width = room * std::max(column.weight, 0.01) / all});
        x += slots.last().width + kGap;
    }
    return slots;
}

QList<Slot> slotsOf(const document::Table &table, double width, const Style &style)
{
    const double room = std::max(1.0, width - kGap * double(table.columns.size() - 1));
    if (table.isForm)
        return slotsOfForm(table, room);
    QList<double> needed;
    QList<double> least;
    QList<double> weights;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        needed.append(naturalWidth(table, i, style));
        least.append(std::min(needed.last(), longestWord(table, i, style)));
        weights.append(std::max(table.columns[i].weight, 0.01));
    }
    // Every column first gets its longest word (a date is never broken), the rest of the room goes by need.
    if (std::accumulate(least.begin(), least.end(), 0.0) > room)
        least.fill(0);
    const double rest = room - std::accumulate(least.begin(), least.end(), 0.0);
    for (qsizetype i = 0; i < needed.size(); ++i)
        needed[i] = std::max(0.0, needed[i] - least[i]);
    const QList<double> shares = shared(needed, weights, rest);
    QList<Slot> slots;
    double x = 0;
    for (qsizetype i = 0; i < shares.size(); ++i) {
        slots.append({.x = x, .width = least[i] + shares[i]});
        x += slots.last().width + kGap;
    }
    return slots;
}

Piece blank(double height)
{
    return Piece{.height = height};
}

Piece ruled(double width, double strength, Colour colour)
{
    Piece piece;
    piece.marks.append({Rule{.from = {0, 0}, .to = {width, 0}, .width = strength, .colour = colour}});
    return piece;
}

// Cells as high as the highest of them, and high enough to be written in; a rule before each but the first.
void makeForm(std::vector<Column> &columns)
{
    double height = kFormRow;
    for (const Column &column : columns)
        height = std::max(height, heightOf(column.pieces));
    for (size_t i = 0; i < columns.size(); ++i) {
        Galley &pieces = columns[i].pieces;
        for (double missing = height - heightOf(pieces); missing > 0; missing -= kFormPart)
            pieces.push_back(blank(std::min(missing, kFormPart)));
        for (Piece &piece : pieces) {
            if (i > 0)
                piece.marks.append({Rule{.from = {-kGap / 2, 0}, .to = {-kGap / 2, piece.height}}});
        }
    }
}

// Cells beside each other. Where `role` is none of a cell the text is an artifact.
Piece row(const document::Table &table, const QList<document::RichText> &cells, const QList<Slot> &slots,
          const TextLook &look, std::optional<Role> role, int parent, Press &press)
{
    std::vector<Column> columns;
    for (qsizetype i = 0; i < slots.size(); ++i) {
        const bool headsRow = role == Role::Cell && i == 0 && slots.size() > 1; // says what the others are of
        const int node = role ? press.structure.add(headsRow ? Role::RowHead : *role, parent) : kArtifact;
        const document::RichText text = cells.value(i);
        Column column{.x = slots[i].x};
        Galley lines = layoutText(text, look, slots[i].width, table.columns[i].align, node, press);
        column.pieces.push_back(blank(kRowPadding));
        std::move(lines.begin(), lines.end(), std::back_inserter(column.pieces));
        column.pieces.push_back(blank(kRowPadding));
        columns.push_back(std::move(column));
    }
    if (table.isForm && role == Role::Cell)
        makeForm(columns);
    return beside(std::move(columns));
}

Galley headRow(const document::Table &table, const QList<Slot> &slots, double width, std::optional<Role> role,
               int parent, Press &press)
{
    QList<document::RichText> headings;
    for (const document::TableColumn &column : table.columns)
        headings.append(column.heading);
    Galley galley;
    galley.push_back(row(table, headings, slots, kHead, role, parent, press));
    galley.push_back(ruled(width, 0.75, Colour::Ink));
    for (Piece &piece : galley)
        piece.keepWithNext = true;
    return galley;
}

} // namespace

Galley layoutTable(const document::Table &table, const Frame &frame, Press &press)
{
    if (table.columns.isEmpty())
        return {};
    const QList<Slot> slots = slotsOf(table, frame.width, press.style);
    const int node = press.structure.add(Role::Table, kArtifact, table.alternative);
    Galley galley = headRow(table, slots, frame.width, Role::ColumnHead, press.structure.add(Role::Row, node), press);
    std::vector<Column> again(1);
    again[0].pieces = headRow(table, slots, frame.width, {}, kArtifact, press);
    const auto head = std::make_shared<const Piece>(beside(std::move(again)));
    const qsizetype rows = table.rows.size();
    for (qsizetype i = 0; i < rows; ++i) {
        Piece piece = row(table, table.rows[i], slots, kCell, Role::Cell, press.structure.add(Role::Row, node), press);
        piece.keepWithNext = true; // with the rule below it
        piece.head = head;
        galley.push_back(std::move(piece));
        galley.push_back(ruled(frame.width, 0.5, Colour::Line));
        // A page turned for a few rows is a page to turn back; and no row stands alone below its heads.
        galley.back().keepWithNext = rows <= kShortTable || i == 0 || i >= rows - kLastRows;
    }
    galley.back().keepWithNext = false;
    return galley;
}

namespace {

constexpr double kBarHeight = space(2) - 2;
constexpr double kBarRow = 17;
constexpr double kSmallestBar = 1.5; // what is not nothing can be seen

struct BarSlots
{
    double label = 0;  // its width
    double number = 0; // its right end
    double bar = 0;    // its left end
};

BarSlots barSlots(const document::BarTable &table, double width, const Style &style)
{
    double label = table.total ? textWidth(table.total->label, kCell.face, kCell.size, style) : 0;
    double number = table.total ? textWidth(table.total->number, Face::Semibold, kCell.size, style) : 0;
    for (const document::Bar &bar : table.rows) {
        label = std::max(label, textWidth(bar.label, kCell.face, kCell.size, style));
        number = std::max(number, textWidth(bar.number, Face::Semibold, kCell.size, style));
    }
    // Numbers stand at the same place in two tables side by side, unless their words are long.
    const double end = std::clamp(label + kGap + number, width * 0.6, width * 0.75);
    return {.label = end - number - kGap, .number = end, .bar = end + space(2)};
}

// Told apart without colour, and each seen on paper: filled, lightly filled within an edge, an edge alone.
Shape barShape(document::BarStyle style, const QRectF &room)
{
    constexpr double kEdge = 1;
    const bool isFilled = style == document::BarStyle::Strong;
    const double inset = isFilled ? 0 : std::min(kEdge, room.width()) / 2; // the edge stays within the bar's length
    Shape bar{.path = {}, .fill = {}, .stroke = {}, .strokeWidth = kEdge};
    bar.path.addRect(room.adjusted(inset, inset, -inset, -inset));
    switch (style) {
    case document::BarStyle::Strong: bar.fill = Colour::Rebound; break;
    case document::BarStyle::Soft:
        bar.fill = Colour::ReboundSoft;
        bar.stroke = Colour::Rebound;
        break;
    case document::BarStyle::Neutral: bar.stroke = Colour::Neutral; break;
    }
    return bar;
}

// Label and number; the label may take several lines, the number stands on the first.
Piece barRow(const QString &label, const QString &number, const BarSlots &slots, int parent, Press &press)
{
    const int rowNode = press.structure.add(Role::Row, parent);
    const double padding = (kBarRow - leading(kCell.size)) / 2;
    std::vector<Column> columns(2);
    const auto fill = [&](Column &column, const document::RichText &text, const TextLook &look, double width,
                          document::Align align, Role role) {
        column.pieces.push_back(blank(padding));
        Galley lines = layoutText(text, look, width, align, press.structure.add(role, rowNode), press);
        std::move(lines.begin(), lines.end(), std::back_inserter(column.pieces));
        column.pieces.push_back(blank(padding));
    };
    fill(columns[0], label, kCell, slots.label, document::Align::Left, Role::RowHead);
    TextLook strong = kCell;
    strong.face = Face::Semibold;
    fill(columns[1], number, strong, slots.number, document::Align::Right, Role::Cell);
    Piece piece = beside(std::move(columns));
    Piece flat{.height = piece.height, .keepWithNext = true};
    place(flat.marks, piece, QPointF());
    return flat;
}

} // namespace

Galley layoutBars(const document::BarTable &table, const Frame &frame, Press &press)
{
    const int node = press.structure.add(Role::Table, kArtifact, table.alternative);
    Galley galley;
    if (!table.title.isEmpty()) {
        const TextLook look{.face = Face::Bold, .size = points(TextSize::Body)};
        galley = layoutText(table.title, look, frame.width, document::Align::Left,
                            press.structure.add(Role::Caption, node), press);
        galley.push_back(blank(space(1)));
        for (Piece &piece : galley)
            piece.keepWithNext = true;
    }
    const BarSlots slots = barSlots(table, frame.width, press.style);
    for (const document::Bar &bar : table.rows) {
        Piece piece = barRow(bar.label, bar.number, slots, node, press);
        const double longest = frame.width - slots.bar;
        double length = std::clamp(bar.share, 0.0, 1.0) * longest;
        if (bar.share > 0)
            length = std::max(length, kSmallestBar);
        if (length > 0) {
            const QRectF room(slots.bar, (kBarRow - kBarHeight) / 2, length, kBarHeight);
            piece.marks.append({barShape(bar.style, room)});
        }
        galley.push_back(std::move(piece));
    }
    if (table.total) {
        galley.push_back(blank(1));
        galley.push_back(ruled(frame.width, 0.75, Colour::Ink));
        galley.push_back(blank(1));
        galley.push_back(barRow(table.total->label, table.total->number, slots, node, press));
        for (Piece &piece : galley)
            piece.keepWithNext = true;
    }
    if (!galley.empty())
        galley.back().keepWithNext = false;
    return galley;
}

} // namespace rebond::typeset
