// SPDX-License-Identifier: GPL-3.0-or-later
// One function a kind of block, and the distances between them.
#include "typeset/galley.h"
#include "typeset/textlayout.h"

namespace rebond::typeset {

namespace {

using look::space;

constexpr double kGutter = space(10); // between two columns
constexpr double kBetweenParagraphs = space(2);

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
        Galley galley = layoutText(heading.text, headingLook(heading.level), m_frame.width, document::Align::Left,
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
        const document::RichText sign = list.sign.isEmpty() ? QString() : list.sign + u' ';
        const int node = m_press.structure.add(Role::List);
        Galley galley;
        for (const document::RichText &text : list.items) {
            const int item = m_press.structure.add(Role::ListItem, node);
            const int label = sign.isEmpty() ? kArtifact : m_press.structure.add(Role::ListLabel, item);
            Galley lines = layoutText(sign + text, look, m_frame.width, document::Align::Left,
                                      m_press.structure.add(Role::ListBody, item), m_press, label);
            if (!galley.empty())
                lines.front().spaceBefore = kBetweenParagraphs * m_press.fit.white;
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
    const auto isText = [](const BlockContent &content) {
        return std::holds_alternative<Paragraph>(content) || std::holds_alternative<TextList>(content);
    };
    if (isText(next) && isText(previous))
        return kBetweenParagraphs;
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
