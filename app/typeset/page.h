// SPDX-License-Identifier: GPL-3.0-or-later
// Pages as they are placed: marks in points, y down from the top left corner. A page knows no device; PagePainter draws
// it on any, writePdf makes a tagged file of it, dump() writes it as text for golden tests.
#pragma once

#include "document/people.h"
#include "typeset/style.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace rebond::typeset {

// Text of one face, size and colour on one line. `at` is the left end of its baseline. A space at the end of `text` is
// there for readers (it keeps the last word of a line and the first of the next apart) and not counted in `width`.
struct TextRun
{
    QPointF at = {};
    QString text = {};
    Face face = Face::Regular;
    double size = 0;
    Colour colour = Colour::Ink;
    double width = 0;
    double scale =
        1; // of the size it was set at, where the page is replayed smaller; `at` and `width` are what they come to
    bool isRightToLeft = false; // the paragraph it is of: a part alone would begin with its own first word
};

struct Rule
{
    QPointF from = {};
    QPointF to = {};
    double width = 0.5;
    Colour colour = Colour::Line;
    bool dotted = false;
};

struct Shape
{
    QPainterPath path = {};
    std::optional<Colour> fill = {};
    std::optional<Colour> stroke = {};
    double strokeWidth = 1;
};

struct Raster
{
    QRectF room = {}; // the picture fills it
    QImage image = {};
    document::StoredPicture stored = {}; // fetched and cut to the room each time it is painted, where it is not null
};

struct LinkArea
{
    QRectF room = {};
    QString address = {};
    std::optional<int> page = {}; // within the pages: the one it leads to, in place of the address
};

// A page of another PDF, made sane (ownpages.h), as large as the room lets it be. Written into PDFs only: elsewhere a quiet box
// stands there and says what it is.
struct Insert
{
    QRectF room = {};
    std::shared_ptr<const QByteArray> pdf = {};
    int page = 0; // of that PDF
    QString words = {};
};

// What a mark is part of: an index into PageList::structure(), or kArtifact for what a screen reader passes over
// (rules, running lines, page numbers, repeated table heads).
inline constexpr int kArtifact = -1;

struct Mark
{
    std::variant<TextRun, Rule, Shape, Raster, LinkArea, Insert> content;
    int node = kArtifact;
};

[[nodiscard]] Mark moved(Mark mark, QPointF by);
void move(QList<Mark> &marks, QPointF by);
// What the mark covers; text with its ascenders and descenders.
[[nodiscard]] QRectF bounds(const Mark &mark);

enum class Role {
    Heading1,
    Heading2,
    Heading3,
    Paragraph,
    Note,
    Caption,
    Figure,
    Table,
    Row,
    ColumnHead,
    RowHead,
    Cell,
    Section,  // a part of a volume
    Contents, // lines that lead elsewhere
    Item,     // one of them
    List,
    ListItem,
    ListLabel, // the sign before an item
    ListBody,  // what it says
    Link,
};

// One node of the document's structure, in reading order; parents stand before their children.
struct Node
{
    Role role = Role::Paragraph;
    int parent = kArtifact;   // kArtifact: the document itself
    QString alternative = {}; // of figures and tables
    QString language = {};    // where it is another than the document's
};

struct Page
{
    QSizeF size = {};
    QList<Mark> marks = {};
    QRectF trim = {};  // where it is cut; empty: it is not
    QRectF bleed = {}; // how far colour reaches beyond that
};

// A line of the outline that readers show beside the pages.
struct OutlineItem
{
    QString title = {};
    int level = 1;
    int page = 0; // its index
};

// What readers call the pages from this one on: words, or where there are none their numbers, the first page being 1.
struct PageLabel
{
    int page = 0;
    QString words = {};
};

struct Navigation
{
    QList<OutlineItem> outline = {}; // in the order of pages
    QList<PageLabel> labels = {};    // ascending; none: numbers
    bool isForDuplex = false;        // printed at its own size on both sides, sheets turned on their short edge
};

// Immutable and shared: copies are cheap, any thread may read it.
class PageList
{
public:
    PageList() : PageList({}, {}, {}) {}
    PageList(Style style, std::vector<Page> pages, std::vector<Node> structure, Navigation navigation = {});

    [[nodiscard]] int count() const { return int(m_data->pages.size()); }
    [[nodiscard]] const Page &page(int index) const { return m_data->pages.at(size_t(index)); }
    [[nodiscard]] const std::vector<Page> &pages() const { return m_data->pages; }
    [[nodiscard]] const std::vector<Node> &structure() const { return m_data->structure; }
    [[nodiscard]] const Style &style() const { return m_data->style; }
    [[nodiscard]] const Navigation &navigation() const { return m_data->navigation; }

private:
    struct Data
    {
        Style style = {};
        std::vector<Page> pages = {};
        std::vector<Node> structure = {};
        Navigation navigation = {};
    };
    std::shared_ptr<const Data> m_data;
};

// One line a mark, positions to 0.1 pt: what golden tests compare.
[[nodiscard]] QString dump(const PageList &pages);

} // namespace rebond::typeset
