// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/sheets.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace rebond::typeset {

namespace {

constexpr double kPointsPerMicron = 72 / 25400.0;
constexpr double kMarkFromTrim = kBleed + 72 / 25.4; // 1 mm outside the bleed: the shop must never see a mark in it
constexpr double kMarkLength = 5 * 72 / 25.4;
constexpr double kMarkWidth = 0.25;
constexpr double kAtEdge = 0.5; // points: what comes so near to an edge runs to it

// A page of a sheet: its corner and how large it is there.
struct Placed
{
    QPointF at = {};
    double scale = 1;
};

class Replay
{
public:
    explicit Replay(Placed placed) : m_placed(placed) {}

    void operator()(TextRun &run) const
    {
        run.at = place(run.at);
        run.width *= m_placed.scale;
        run.scale *= m_placed.scale;
    }
    void operator()(Rule &rule) const
    {
        rule.from = place(rule.from);
        rule.to = place(rule.to);
        rule.width *= m_placed.scale;
    }
    void operator()(Shape &shape) const
    {
        QTransform transform;
        transform.translate(m_placed.at.x(), m_placed.at.y());
        transform.scale(m_placed.scale, m_placed.scale);
        shape.path = transform.map(shape.path);
        shape.strokeWidth *= m_placed.scale;
    }
    void operator()(Raster &raster) const { raster.room = place(raster.room); }
    void operator()(LinkArea &link) const { link.room = place(link.room); }
    void operator()(Insert &insert) const { insert.room = place(insert.room); }

private:
    [[nodiscard]] QPointF place(QPointF point) const { return m_placed.at + point * m_placed.scale; }
    [[nodiscard]] QRectF place(const QRectF &room) const
    {
        return QRectF(place(room.topLeft()), room.size() * m_placed.scale);
    }

    Placed m_placed;
};

// What is read aloud stays in its order although pages come in another: what goes over to a next page is one node on each.
class PartedNodes
{
public:
    explicit PartedNodes(const PageList &pages)
    {
        const std::vector<Node> &nodes = pages.structure();
        std::vector<QList<int>> pagesOf(nodes.size()); // on which each has marks, ascending
        for (int i = 0; i < pages.count(); ++i) {
            for (const Mark &mark : pages.page(i).marks) {
                if (mark.node != kArtifact && !pagesOf[size_t(mark.node)].endsWith(i))
                    pagesOf[size_t(mark.node)].append(i);
            }
        }
        std::vector<int> moved(nodes.size());
        for (size_t i = 0; i < nodes.size(); ++i) {
            moved[i] = int(m_nodes.size());
            Node node = nodes[i];
            if (node.parent != kArtifact)
                node.parent = moved[size_t(node.parent)];
            const auto parts = std::max<qsizetype>(pagesOf[i].size(), 1);
            m_nodes.insert(m_nodes.end(), size_t(parts), node);
            m_parts.push_back({moved[i], pagesOf[i]});
        }
    }

    [[nodiscard]] int partOf(int node, int page) const
    {
        if (node == kArtifact)
            return kArtifact;
        const Part &part = m_parts[size_t(node)];
        return part.first + int(std::max<qsizetype>(part.pages.indexOf(page), 0));
    }
    [[nodiscard]] std::vector<Node> take() { return std::move(m_nodes); }

private:
    struct Part
    {
        int first = 0;
        QList<int> pages = {};
    };
    std::vector<Node> m_nodes;
    std::vector<Part> m_parts; // of each node as it was
};

class Stapled
{
public:
    Stapled(const PageList &pages, const SheetOrder &order)
        : m_pages(pages),
          m_loose(std::clamp(order.loosePages, 0, pages.count())),
          m_creep(std::clamp(order.paperThickness, 0, kMostPaperThickness) * kPointsPerMicron),
          m_parts(pages)
    {}

    PageList sheets()
    {
        const int count = m_pages.count() - m_loose;
        const int places = (count + 3) / 4 * 4;
        std::vector<Page> sides;
        for (int i = 0; i < m_loose; ++i) {
            m_sideOf.append(int(sides.size()));
            sides.insert(sides.end(), 2, Page{.size = m_pages.page(i).size, .marks = {}});
        }
        const int first = int(sides.size());
        sides.insert(sides.end(), size_t(places) / 2, Page{.size = m_paper.size, .marks = {}});
        for (int i = 0; i < count; ++i)
            m_sideOf.append(first + sideOf(placeOf(i, count, places), places));
        for (int i = 0; i < m_loose; ++i)
            put(sides[size_t(m_sideOf[i])], i, Placed{});
        for (int i = 0; i < count; ++i)
            add(sides[size_t(m_sideOf[m_loose + i])], m_loose + i, placeOf(i, count, places), places);
        return PageList(m_pages.style(), std::move(sides), m_parts.take(), navigation());
    }

private:
    // The last page is a cover: blanks come before it.
    static int placeOf(int page, int count, int places) { return page > 0 && page == count - 1 ? places - 1 : page; }
    // Place 0 and the last one are the outer side of sheet 0, the places beside them its inner side, and so on.
    static int sideOf(int place, int places) { return std::min(place, places - 1 - place); }

    void add(Page &side, int index, int place, int places) const
    {
        const Page &page = m_pages.page(index);
        const QSizeF half(m_paper.size.width() / 2, m_paper.size.height());
        const double scale = std::min(half.width() / page.size.width(), half.height() / page.size.height());
        const QSizeF seen = page.size * scale;
        const bool isRight = place % 2 == 0; // as in any book: the first page is a right one
        const int sheet = sideOf(place, places) / 2;
        const double nearer = sheet * m_creep;
        const QPointF corner((half.width() - seen.width()) / 2 + (isRight ? half.width() - nearer : nearer),
                             (half.height() - seen.height()) / 2);
        put(side, index, Placed{corner, scale});
    }
    void put(Page &side, int index, const Placed &placed) const
    {
        const Page &page = m_pages.page(index);
        const Replay replay(placed);
        side.marks.reserve(side.marks.size() + page.marks.size());
        for (Mark mark : page.marks) {
            std::visit(replay, mark.content);
            mark.node = m_parts.partOf(mark.node, index);
            if (auto *link = std::get_if<LinkArea>(&mark.content); link && link->page)
                link->page = m_sideOf.at(*link->page);
            side.marks.append(std::move(mark));
        }
    }

    [[nodiscard]] Navigation navigation() const
    {
        Navigation navigation;
        navigation.outline = m_pages.navigation().outline;
        for (OutlineItem &item : navigation.outline)
            item.page = m_sideOf.at(item.page);
        navigation.isForDuplex = true;
        return navigation;
    }

    const PageList &m_pages;
    const Paper m_paper = Paper::a4().across();
    int m_loose;
    double m_creep;
    PartedNodes m_parts;
    QList<int> m_sideOf; // of each page
};

// Colour that runs to an edge of the paper, run on beyond it.
class Bleeding
{
public:
    explicit Bleeding(QSizeF paper) : m_paper(paper) {}

    void operator()(Shape &shape) const
    {
        if (!shape.fill)
            return;
        for (int i = 0; i < shape.path.elementCount(); ++i) {
            const QPointF was = shape.path.elementAt(i);
            shape.path.setElementPositionAt(i, beyond(was.x(), m_paper.width()), beyond(was.y(), m_paper.height()));
        }
    }
    void operator()(Raster &raster) const
    {
        raster.room = QRectF(QPointF(beyond(raster.room.left(), m_paper.width()),
                                     beyond(raster.room.top(), m_paper.height())),
                             QPointF(beyond(raster.room.right(), m_paper.width()),
                                     beyond(raster.room.bottom(), m_paper.height())));
    }
    template<typename Other>
    void operator()(const Other &) const // is no colour
    {}

private:
    static double beyond(double at, double length)
    {
        if (at <= kAtEdge)
            return -kBleed;
        return at >= length - kAtEdge ? length + kBleed : at;
    }

    QSizeF m_paper;
};

void addCropMarks(Page &page)
{
    const QRectF trim = page.trim;
    const auto add = [&](QPointF corner, QPointF outward) {
        page.marks.append({Rule{.from = corner + outward * kMarkFromTrim,
                                .to = corner + outward * (kMarkFromTrim + kMarkLength),
                                .width = kMarkWidth,
                                .colour = Colour::Ink}});
    };
    for (const double x : {trim.left(), trim.right()}) {
        add(QPointF(x, trim.top()), QPointF(0, -1));
        add(QPointF(x, trim.bottom()), QPointF(0, 1));
    }
    for (const double y : {trim.top(), trim.bottom()}) {
        add(QPointF(trim.left(), y), QPointF(-1, 0));
        add(QPointF(trim.right(), y), QPointF(1, 0));
    }
}

PageList forPrintShop(const PageList &pages, int loosePages)
{
    const QSizeF around(2 * kAroundTrim, 2 * kAroundTrim);
    const Replay replay(Placed{QPointF(kAroundTrim, kAroundTrim), 1});
    std::vector<Page> sheets;
    for (const Page &page : pages.pages()) {
        if (int(sheets.size()) < loosePages) {
            sheets.push_back(page);
            continue;
        }
        Page sheet{.size = page.size + around, .marks = page.marks};
        sheet.trim = QRectF(QPointF(kAroundTrim, kAroundTrim), page.size);
        sheet.bleed = sheet.trim.adjusted(-kBleed, -kBleed, kBleed, kBleed);
        const Bleeding bleed(page.size);
        for (Mark &mark : sheet.marks) {
            std::visit(bleed, mark.content);
            std::visit(replay, mark.content);
        }
        addCropMarks(sheet);
        sheets.push_back(std::move(sheet));
    }
    return PageList(pages.style(), std::move(sheets), pages.structure(), pages.navigation());
}

} // namespace

PageList onSheets(const PageList &pages, const SheetOrder &order)
{
    switch (order.form) {
    case SheetForm::Pages: return pages;
    case SheetForm::StapledA5: return Stapled(pages, order).sheets();
    case SheetForm::PrintShop: return forPrintShop(pages, order.loosePages);
    }
    return pages;
}

} // namespace rebond::typeset
