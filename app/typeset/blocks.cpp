// SPDX-License-Identifier: GPL-3.0-or-later
// One function a kind of block, and the distances between them.
#include "typeset/fonts.h"
#include "typeset/galley.h"
#include "typeset/textlayout.h"

#include <optional>
#include <utility>

namespace rebond::typeset {

namespace {

using look::space;

constexpr double kGutter = space(10); // between two columns
constexpr double kBehindSign = space(1);

TextLook headingLook(int level)
{
    if (level <= 1)
        return {.face = Face::Bold, .size = points(TextSize::Title)};
    if (level == 2)
        return {.face = Face::Bold, .size = points(TextSize::Body)};
    return {.face = Face::Semibold, .size = points(TextSize::Small)};
}

Role headingRole(int level)
{
    return level <= 1 ? Role::Heading1 : level == 2 ? Role::Heading2 : Role::Heading3;
}

class BlockLayout
{
public:
    BlockLayout(const Frame &frame, Press &press) : m_frame(frame), m_press(press) {}

    Galley operator()(const document::Heading &heading)
    {
        document::RichText text = heading.text;
        TextLook look = headingLook(heading.level);
        if (text.spans.size() == 1 && text.spans.first().size) { // large: rather smaller than a word in two
            look.size = points(*std::exchange(text.spans.first().size, std::nullopt));
            look = withWholeWords(look, text.plain(), m_frame.width, m_press.style);
        }
        Galley galley = layoutText(text, look, m_frame.width, document::Align::Left,
                                   m_press.structure.add(headingRole(heading.level)), m_press);
        for (Piece &piece : galley)
            piece.keepWithNext = true;
        return galley;
    }
    Galley operator()(const document::Paragraph &paragraph)
    {
        const TextLook look{.size = points(paragraph.size.value_or(TextSize::Body))};
        const Role role = paragraph.heading > 0 ? headingRole(paragraph.heading) : Role::Paragraph;
        return layoutText(paragraph.text, look, m_frame.width, document::Align::Left, m_press.structure.add(role),
                          m_press);
    }
    Galley operator()(const document::TextList &list)
    {
        const TextLook look{.size = points(list.size.value_or(TextSize::Body))};
        const double indent = list.sign.isEmpty()
                                ? 0
                                : textWidth(list.sign, look.face, look.size, m_press.style) + kBehindSign;
        const int node = m_press.structure.add(Role::List);
        Galley galley;
        for (qsizetype i = 0; i < list.items.size(); ++i) {
            const int item = m_press.structure.add(Role::ListItem, node);
            const int label = list.sign.isEmpty() ? kArtifact : m_press.structure.add(Role::ListLabel, item);
            Galley lines = layoutText(list.items[i], look, m_frame.width - indent, document::Align::Left,
                                      m_press.structure.add(Role::ListBody, item), m_press);
            if (label != kArtifact)
                putSign(lines, list.sign, look, indent, label);
            if (!galley.empty())
                lines.front().spaceBefore = space(list.white) * m_press.fit.white;
            if (i + 1 < list.items.size() && (i == 0 || i + 2 == list.items.size()))
                lines.back().keepWithNext = true;
            std::move(lines.begin(), lines.end(), std::back_inserter(galley));
        }
        return galley;
    }
    Galley operator()(const document::TwoColumns &columns)
    {
        const Frame half{.width = (m_frame.width - kGutter) / 2, .maxHeight = m_frame.maxHeight};
        std::vector<Column> both(2);
        both[0].pieces = layoutBlocks(columns.left, half, m_press);
        both[1] = {.x = half.width + kGutter, .pieces = layoutBlocks(columns.right, half, m_press)};
        return {beside(std::move(both))};
    }
    Galley operator()(const document::Masthead &head) { return layoutMasthead(head, m_frame, m_press); }
    Galley operator()(const document::Note &note)
    {
        const TextLook look{.size = points(TextSize::Note), .colour = Colour::Quiet};
        Column column;
        Piece rule{.height = space(4)};
        const double y = space(2);
        rule.marks.append({Rule{.from = {0, y}, .to = {m_frame.width, y}, .width = 0.5, .colour = Colour::Line}});
        column.pieces.push_back(std::move(rule));
        Galley lines = layoutText(note.text, look, m_frame.width, document::Align::Left,
                                  m_press.structure.add(Role::Note), m_press);
        std::move(lines.begin(), lines.end(), std::back_inserter(column.pieces));
        Piece piece = beside({std::move(column)});
        piece.kind = Piece::Kind::Note;
        return {std::move(piece)};
    }
    Galley operator()(const document::PageBreak &) { return {Piece{.kind = Piece::Kind::Break}}; }
    // A spacer has no piece of its own: layoutBlocks adds it to the distance before the next block.
    Galley operator()(const document::Spacer &) { return {}; }
    Galley operator()(const document::Table &table) { return layoutTable(table, m_frame, m_press); }
    Galley operator()(const document::BarTable &table) { return layoutBars(table, m_frame, m_press); }
    Galley operator()(const document::PhotoGrid &grid) { return layoutPeople(grid, m_frame, m_press); }
    Galley operator()(const document::RollCall &roll) { return layoutPeople(roll, m_frame, m_press); }
    Galley operator()(const document::Badges &badges) { return layoutPeople(badges, m_frame, m_press); }
    Galley operator()(const document::NameTents &tents) { return layoutPeople(tents, m_frame, m_press); }
    Galley operator()(const document::LetterHead &head) { return layoutLetterHead(head, m_frame, m_press); }
    Galley operator()(const document::Labels &labels) { return layoutLabels(labels, m_press); }
    Galley operator()(const document::Entries &entries) { return layoutEntries(entries, m_frame, m_press); }
    template<typename Figure>
    Galley operator()(const Figure &figure)
    {
        return layoutFigure(figure, m_frame, m_press);
    }

private:
    // On the first of the lines, which make room for it.
    void putSign(Galley &lines, const QString &sign, const TextLook &look, double indent, int node) const
    {
        const Line line = breakLines(sign + u' ', look, kOneLine, m_press.style).first();
        for (Piece &piece : lines)
            move(piece.marks, {indent, 0});
        QList<Mark> marks;
        for (const Line::Piece &part : line.pieces) {
            TextRun run = part.run;
            run.at.ry() += line.baseline;
            marks.append({run, node});
        }
        lines.front().marks = marks + lines.front().marks;
    }

    const Frame &m_frame;
    Press &m_press;
};

// White before a block, from the one before it.
double distance(const document::BlockContent &previous, const document::BlockContent &next)
{
    using namespace document;
    if (std::holds_alternative<Heading>(previous))
        return space(2);
    if (const auto *heading = std::get_if<Heading>(&next))
        return heading->level <= 2 ? space(6) : space(4);
    const bool isBelowText = std::holds_alternative<Paragraph>(previous) || std::holds_alternative<TextList>(previous);
    if (const auto *paragraph = std::get_if<Paragraph>(&next); paragraph && isBelowText)
        return space(paragraph->white);
    if (const auto *list = std::get_if<TextList>(&next); list && isBelowText)
        return space(list->white);
    return space(5);
}

bool fillsPages(const document::BlockContent &content)
{
    return std::holds_alternative<document::PhotoGrid>(content) || std::holds_alternative<document::RollCall>(content)
        || std::holds_alternative<document::Badges>(content) || std::holds_alternative<document::NameTents>(content);
}

// What the blocks before leave of the page, where they are less than a page themselves; else a page of its own.
Frame frameBehind(const Galley &galley, double white, const Frame &frame)
{
    Frame behind = frame;
    const double left = (frame.left > 0 ? frame.left : frame.maxHeight)
                      - (galley.empty() ? 0 : heightOf(galley) + white);
    behind.left = left > frame.maxHeight / 3 ? left : frame.maxHeight;
    return behind;
}

} // namespace

Galley layoutBlocks(const document::Blocks &blocks, const Frame &frame, Press &press)
{
    Galley galley;
    const document::BlockContent *previous = nullptr;
    double extra = 0;
    for (const document::Block &block : blocks) {
        if (const auto *spacer = std::get_if<document::Spacer>(&block.content)) {
            extra += space(spacer->steps);
            continue;
        }
        const double white = previous ? (distance(*previous, block.content) + extra) * press.fit.white : 0;
        const Frame here = fillsPages(block.content) ? frameBehind(galley, white, frame) : frame;
        Galley pieces = std::visit(BlockLayout(here, press), block.content);
        if (pieces.empty())
            continue;
        pieces.front().spaceBefore += white;
        if (block.keepWithNext)
            pieces.back().keepWithNext = true;
        std::move(pieces.begin(), pieces.end(), std::back_inserter(galley));
        if (galley.back().kind != Piece::Kind::Note) { // notes stand elsewhere
            previous = &block.content;
            extra = 0;
        }
    }
    return galley;
}

} // namespace rebond::typeset
