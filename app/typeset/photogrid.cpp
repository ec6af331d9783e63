// SPDX-License-Identifier: GPL-3.0-or-later
// People in rows and columns, a piece a page: whoever asks for a grid gets it, on every page.
#include "typeset/fonts.h"
#include "typeset/galley.h"
#include "typeset/grid.h"
#include "typeset/persontile.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace rebond::typeset {

namespace {

using look::space;

constexpr double kAboveWords = space(1);
constexpr double kHeadingLines = 2; // that a heading may take before it is set smaller
constexpr double kBelowHeading = 6; // to the pictures, with the rule in it
constexpr double kWallScale = 0.65; // names on a wall have 6 points at least, and what is below them 5
constexpr double kMostWords = 0.42; // of a cell's height: longer words are set smaller

constexpr size_t kOneInSoMany = 12; // of the people has longer words than there is room for

struct Standing // one person in the order they are shown
{
    const document::PeopleGroup *group = nullptr;
    const document::Person *person = nullptr;
    bool isFirst = false; // of the group
};

TextLook headingLook(double scale)
{
    return {.face = Face::Bold, .size = points(TextSize::Small) * scale, .colour = Colour::Sea};
}

std::vector<Standing> inOrder(const document::PhotoGrid &grid)
{
    std::vector<Standing> all;
    for (const document::PeopleGroup &group : grid.groups) {
        for (const document::Person &person : group.people)
            all.push_back({.group = &group, .person = &person, .isFirst = &person == &group.people.first()});
    }
    return all;
}

class GridLayout
{
public:
    GridLayout(const document::PhotoGrid &grid, const Frame &frame, Press &press)
        : m_press(press),
          m_people(inOrder(grid)),
          m_room{.width = frame.width, .first = frame.left, .next = frame.maxHeight, .strip = 0}
    {
        const bool hasHeadings = std::any_of(grid.groups.cbegin(), grid.groups.cend(),
                                             [](const auto &group) { return !group.heading.isEmpty(); });
        const Grid asked{grid.columns, grid.rows};
        m_room.strip = hasHeadings ? stripFor(1) : 0;
        if (grid.onOnePage)
            m_room.leastScale = kWallScale;
        const Grid chosen = grid.onOnePage ? chooseOnePage(int(m_people.size()), m_room, asked)
                                           : chooseGrid(int(m_people.size()), m_room, asked);
        if (hasHeadings) // of what is asked for, pages of many rows have no room for much
            m_room.strip = std::min(stripFor(GridPlan(chosen, m_room).scale()),
                                    std::min(m_room.first, m_room.next) / chosen.rows * 0.25);
        m_plan = GridPlan(chosen, m_room);
        m_words = wordsOfAll();
        m_picture = pictureSize(m_plan.cell(), m_words);
        if (asked != chosen && m_picture.width() > kMostPicture)
            m_picture *= kMostPicture / m_picture.width();
    }

    Galley pages()
    {
        Galley galley;
        const int places = m_plan.grid().places();
        for (int from = 0; from < int(m_people.size()); from += places) {
            const int page = from / places;
            const int count = std::min(places, int(m_people.size()) - from);
            if (page > 0)
                galley.push_back(Piece{.kind = Piece::Kind::Break});
            Piece piece;
            piece.height = m_plan.heightOf(page, count);
            for (int place = 0; place < count; ++place)
                addPerson(piece.marks, page, from, place, count);
            galley.push_back(std::move(piece));
        }
        return galley;
    }

private:
    static double stripFor(double scale) { return kHeadingLines * leading(headingLook(scale).size) + kBelowHeading; }

    // What words below the pictures take, the same for all: pictures stand in line. A few very long ones are set smaller: one name
    // of sixty letters does not make sixty pictures small.
    [[nodiscard]] double wordsOfAll() const
    {
        if (m_people.empty())
            return 0;
        const QSizeF cell = m_plan.cell();
        const double scale = m_plan.scale();
        const double most = std::min(cell.height() * kMostWords, 3 * leading(points(TextSize::Small) * scale)
                                                                     + 4 * leading(points(TextSize::Note) * scale));
        std::vector<double> words;
        for (const Standing &standing : m_people)
            words.push_back(std::min(most, caption(*standing.person, cell.width(), scale, m_press.style).height));
        const auto enough = words.end() - 1 - std::ptrdiff_t(words.size() / kOneInSoMany);
        std::nth_element(words.begin(), enough, words.end());
        return *enough;
    }

    [[nodiscard]] const Standing &at(int index) const { return m_people[size_t(index)]; }

    // How many of the same group stand side by side from here on.
    [[nodiscard]] int span(int from, int place, int count) const
    {
        int cells = 1;
        while (place + cells < count && (place + cells) % m_plan.grid().columns != 0
               && at(from + place + cells).group == at(from + place).group)
            ++cells;
        return cells;
    }

    void addHeading(QList<Mark> &marks, int page, int from, int place, int count)
    {
        const Standing &standing = at(from + place);
        const bool beginsRow = place % m_plan.grid().columns == 0;
        if (standing.group->heading.isEmpty() || (!standing.isFirst && !beginsRow))
            return;
        const QRectF cell = m_plan.cellAt(page, place);
        const double width = m_plan.widthOf(span(from, place, count));
        if (standing.isFirst || place == 0) {
            const FittedText text = fittedText(standing.isFirst ? standing.group->heading : standing.group->continued,
                                               headingLook(m_plan.scale()), QSizeF(width, m_room.strip - kBelowHeading),
                                               m_press.style);
            append(marks, text, QPointF(cell.left(), cell.top() - kBelowHeading - text.height),
                   standing.isFirst ? m_press.structure.add(Role::Heading2) : kArtifact);
        }
        const double y = cell.top() - kBelowHeading / 2;
        marks.append(
            {Rule{.from = {cell.left(), y}, .to = {cell.left() + width, y}, .width = 0.75, .colour = Colour::Line}});
    }

    void addPerson(QList<Mark> &marks, int page, int from, int place, int count)
    {
        addHeading(marks, page, from, place, count);
        const document::Person &person = *at(from + place).person;
        const QRectF cell = m_plan.cellAt(page, place);
        appendPortrait(marks, person, QRectF(cell.topLeft(), m_picture),
                       m_press.structure.add(Role::Figure, kArtifact, person.alternative), m_press.style);
        const double above = m_picture.height() + kAboveWords;
        const QSizeF room(cell.width(), cell.height() - above);
        append(marks, fittedCaption(person, room, m_plan.scale(), m_press.style), cell.topLeft() + QPointF(0, above),
               m_press.structure.add(Role::Paragraph));
    }

    Press &m_press;
    std::vector<Standing> m_people;
    GridRoom m_room;
    GridPlan m_plan{{1, 1}, {}};
    double m_words = 0;
    QSizeF m_picture;
};

} // namespace

Galley layoutPeople(const document::PhotoGrid &grid, const Frame &frame, Press &press)
{
    return GridLayout(grid, frame, press).pages();
}

} // namespace rebond::typeset
