// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/page.h"

#include "typeset/fonts.h"

namespace rebond::typeset {

namespace {

template<typename... F>
struct Overloaded : F...
{
    using F::operator()...;
};
template<typename... F>
Overloaded(F...) -> Overloaded<F...>;

void shift(TextRun &run, QPointF by)
{
    run.at += by;
}
void shift(Rule &rule, QPointF by)
{
    rule.from += by;
    rule.to += by;
}
void shift(Shape &shape, QPointF by)
{
    shape.path.translate(by);
}
void shift(Raster &raster, QPointF by)
{
    raster.room.translate(by);
}
void shift(LinkArea &link, QPointF by)
{
    link.room.translate(by);
}
void shift(Insert &insert, QPointF by)
{
    insert.room.translate(by);
}

QString number(double value)
{
    const double rounded = std::round(value * 10) / 10;
    return QString::number(rounded == 0 ? 0.0 : rounded, 'f', 1); // never "-0.0"
}

QString corners(const QRectF &room)
{
    return number(room.left()) + u' ' + number(room.top()) + u' ' + number(room.right()) + u' ' + number(room.bottom());
}

QLatin1String nameOf(Face face)
{
    switch (face) {
    case Face::Regular: return QLatin1String("regular");
    case Face::Semibold: return QLatin1String("semibold");
    case Face::Bold: return QLatin1String("bold");
    case Face::Italic: return QLatin1String("italic");
    }
    return {};
}

QLatin1String nameOf(Colour colour)
{
    constexpr std::array<const char *, kColourCount> kNames{"ink",          "quiet",   "line",    "paper",
                                                            "raised",       "sea",     "rebound", "rebound-soft",
                                                            "rebound-tint", "outline", "neutral", "good",
                                                            "warn",         "bad"};
    return QLatin1String(kNames[size_t(colour)]);
}

QLatin1String nameOf(Role role)
{
    constexpr std::array<const char *, size_t(Role::Link) + 1> kNames{"h1",      "h2",     "h3",    "p",    "note",
                                                                      "caption", "figure", "table", "tr",   "th",
                                                                      "row-th",  "td",     "sect",  "toc",  "toci",
                                                                      "list",    "item",   "label", "body", "link"};
    return QLatin1String(kNames[size_t(role)]);
}

QString written(const Mark &mark)
{
    return std::visit(
        Overloaded{
            [](const TextRun &run) {
                return QStringLiteral("text %1 %2 +%3 %4 %5 %6 \"%7\"")
                    .arg(number(run.at.x()), number(run.at.y()), number(run.width), nameOf(run.face),
                         number(run.size * run.scale), nameOf(run.colour), run.text);
            },
            [](const Rule &rule) {
                return QStringLiteral("%1 %2 %3")
                    .arg(rule.dotted ? QStringLiteral("dots") : QStringLiteral("rule"),
                         corners(QRectF(rule.from, rule.to)), number(rule.width) + u' ' + nameOf(rule.colour));
            },
            [](const Shape &shape) {
                const auto name = [](std::optional<Colour> colour) {
                    return colour ? QString(nameOf(*colour)) : QStringLiteral("none");
                };
                return QStringLiteral("shape %1 %2 elements fill %3 stroke %4")
                    .arg(corners(shape.path.boundingRect()), QString::number(shape.path.elementCount()),
                         name(shape.fill), name(shape.stroke));
            },
            [](const Raster &raster) {
                if (!raster.stored.isNull())
                    return QStringLiteral("picture %1 stored %2").arg(corners(raster.room), raster.stored.key);
                return QStringLiteral("picture %1 %2x%3")
                    .arg(corners(raster.room))
                    .arg(raster.image.width())
                    .arg(raster.image.height());
            },
            [](const LinkArea &link) {
                if (link.page)
                    return QStringLiteral("link %1 to page %2").arg(corners(link.room)).arg(*link.page + 1);
                return QStringLiteral("link %1 %2").arg(corners(link.room), link.address);
            },
            [](const Insert &insert) {
                return QStringLiteral("insert %1 page %2").arg(corners(insert.room)).arg(insert.page + 1);
            },
        },
        mark.content);
}

} // namespace

Mark moved(Mark mark, QPointF by)
{
    std::visit([by](auto &content) { shift(content, by); }, mark.content);
    return mark;
}

void move(QList<Mark> &marks, QPointF by)
{
    for (Mark &mark : marks)
        std::visit([by](auto &content) { shift(content, by); }, mark.content);
}

QRectF bounds(const Mark &mark)
{
    return std::visit(Overloaded{
                          [](const TextRun &run) {
                              const FontHeight height = fontHeight(run.size * run.scale);
                              return QRectF(run.at.x(), run.at.y() - height.ascent, run.width,
                                            height.ascent + height.descent);
                          },
                          [](const Rule &rule) { return QRectF(rule.from, rule.to).normalized(); },
                          [](const Shape &shape) {
                              const double half = shape.stroke ? shape.strokeWidth / 2 : 0;
                              return shape.path.boundingRect().adjusted(-half, -half, half, half);
                          },
                          [](const Raster &raster) { return raster.room; },
                          [](const LinkArea &link) { return link.room; },
                          [](const Insert &insert) { return insert.room; },
                      },
                      mark.content);
}

PageList::PageList(Style style, std::vector<Page> pages, std::vector<Node> structure, Navigation navigation)
    : m_data(std::make_shared<const Data>(
        Data{std::move(style), std::move(pages), std::move(structure), std::move(navigation)}))
{}

QString dump(const PageList &pages)
{
    QString text;
    for (const OutlineItem &item : pages.navigation().outline)
        text += QStringLiteral("outline %1 page %2 \"%3\"\n").arg(item.level).arg(item.page + 1).arg(item.title);
    for (const PageLabel &label : pages.navigation().labels)
        text += QStringLiteral("label from page %1 \"%2\"\n").arg(label.page + 1).arg(label.words);
    const std::vector<Node> &nodes = pages.structure();
    for (size_t i = 0; i < nodes.size(); ++i) {
        text += QStringLiteral("node %1 %2 in %3").arg(i).arg(nameOf(nodes[i].role)).arg(nodes[i].parent);
        if (!nodes[i].alternative.isEmpty())
            text += QStringLiteral(" \"%1\"").arg(nodes[i].alternative);
        if (!nodes[i].language.isEmpty())
            text += QStringLiteral(" in ") + nodes[i].language;
        text += u'\n';
    }
    for (int i = 0; i < pages.count(); ++i) {
        const Page &page = pages.page(i);
        text +=
            QStringLiteral("page %1 %2 x %3\n").arg(i + 1).arg(number(page.size.width()), number(page.size.height()));
        if (!page.trim.isEmpty())
            text += QStringLiteral("  cut at %1, colour to %2\n").arg(corners(page.trim), corners(page.bleed));
        for (const Mark &mark : page.marks) {
            text += mark.node == kArtifact ? QStringLiteral("  -") : QStringLiteral("  %1").arg(mark.node);
            text += u' ' + written(mark) + u'\n';
        }
    }
    return text;
}

} // namespace rebond::typeset
