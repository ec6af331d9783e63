// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/blocks.h"

#include "html/drawing.h"
#include "html/stylesheet.h"

#include <QCoreApplication>
#include <QUrl>
#include <QXmlStreamWriter>

#include <algorithm>
#include <numeric>
#include <utility>

namespace rebond::html {

namespace {

using namespace document;

constexpr double kDrawingWidth = 520; // points: as wide as on paper, so that letters in drawings keep their size
constexpr double kColumnWidth = 246;  // of two beside each other

const char *classOf(TextSize size)
{
    switch (size) {
    case TextSize::Note:
    case TextSize::Small: return "small";
    case TextSize::Lead: return "lead";
    default: return nullptr;
    }
}

const char *classOf(Align align)
{
    switch (align) {
    case Align::Left: return nullptr;
    case Align::Right: return "right";
    case Align::Centre: return "centre";
    }
    return nullptr;
}

const char *classOf(BarStyle style)
{
    switch (style) {
    case BarStyle::Strong: return "strong";
    case BarStyle::Soft: return "soft";
    case BarStyle::Neutral: return nullptr;
    }
    return nullptr;
}

// What a reader may be led to; anything else is text.
bool isAddress(const QString &link)
{
    const QString scheme = QUrl(link).scheme();
    return scheme == u"https" || scheme == u"http" || scheme == u"mailto";
}

} // namespace

BlockWriter::BlockWriter(QXmlStreamWriter &xml, Language language) : m_xml(xml), m_formats(language)
{
    m_style.language = codeOf(language);
}

void BlockWriter::write(const Blocks &blocks)
{
    for (const Block &block : blocks)
        write(block);
}

void BlockWriter::write(const Block &block)
{
    std::visit(*this, block.content);
}

void BlockWriter::write(const RichText &words)
{
    for (const Span &each : words.spans)
        span(each);
}

void BlockWriter::operator()(const Heading &heading)
{
    begin(heading.level <= 1 ? "h1" : heading.level == 2 ? "h2" : "h3");
    write(heading.text);
    end();
}

void BlockWriter::operator()(const Paragraph &paragraph)
{
    begin("p", paragraph.size ? classOf(*paragraph.size) : nullptr);
    write(paragraph.text);
    end();
}

// The sign is the browser's.
void BlockWriter::operator()(const TextList &list)
{
    begin("ul", list.size ? classOf(*list.size) : nullptr);
    for (const RichText &item : list.items) {
        begin("li");
        write(item);
        end();
    }
    end();
}

void BlockWriter::operator()(const Headline &headline)
{
    begin("h1", "headline");
    element("span", headline.number, "number");
    text(u' ' + headline.words);
    end();
    if (headline.subline.isEmpty())
        return;
    begin("p", "subline");
    write(headline.subline);
    end();
}

void BlockWriter::operator()(const Pictogram &pictogram)
{
    begin("figure");
    writeDrawing(m_xml, typeset::layoutPictogram(pictogram, {kDrawingWidth, 0}, m_style), pictogram.alternative);
    end();
}

void BlockWriter::operator()(const StepCurve &curve)
{
    begin("figure");
    writeDrawing(m_xml, typeset::layoutCurve(curve, {kDrawingWidth, curve.height}, m_style), curve.alternative);
    end();
    numbersOf(curve);
}

void BlockWriter::operator()(const ShareCurve &curve)
{
    begin("figure");
    writeDrawing(m_xml, typeset::layoutShareCurve(curve, {kDrawingWidth, curve.height}, m_style), curve.alternative);
    end();
    numbersOf(curve);
}

void BlockWriter::operator()(const WeekChart &chart)
{
    const double width = m_isInColumn ? kColumnWidth : kDrawingWidth;
    begin("figure");
    writeDrawing(m_xml, typeset::layoutWeeks(chart, {width, chart.height}, m_style), chart.alternative);
    end();
    numbersOf(chart);
}

// What the drawing shows, and no more: the disclosed points up to the day it ends.
void BlockWriter::numbersOf(const StepCurve &curve)
{
    if (curve.points.isEmpty())
        return;
    beginNumbers(curve.alternative,
                 {//: heading of a column of dates
                  QCoreApplication::translate("Html", "Day"),
                  //: heading of a column: how many people have rebounded by a day
                  curve.counted.isEmpty() ? QCoreApplication::translate("Html", "So far") : curve.counted});
    for (const CurvePoint &point : curve.points) {
        if (point.date <= curve.asOf)
            numbersRow({m_formats.date(point.date), point.isKnown ? m_formats.number(point.value)
                                                                  //: in a table of numbers: nobody knows this one
                                                                  : QCoreApplication::translate("Html", "not known")});
    }
    endNumbers();
}

void BlockWriter::numbersOf(const ShareCurve &curve)
{
    if (curve.points.isEmpty())
        return;
    beginNumbers(curve.alternative, {curve.axisLabel,
                                     //: heading of a column: which share of the people something has happened to
                                     QCoreApplication::translate("Html", "Share"),
                                     //: heading of a column: from one per cent to another
                                     QCoreApplication::translate("Html", "Band")});
    for (const SharePoint &point : curve.points) {
        if (point.day > curve.lastDay)
            break;
        //: a band: %1 and %2 are per cents
        const QString band = point.band
                               ? QCoreApplication::translate("Html", "%1 to %2")
                                     .arg(m_formats.percent(point.band->low), m_formats.percent(point.band->high))
                               : QString();
        numbersRow({m_formats.number(point.day), m_formats.percent(point.share), band});
    }
    endNumbers();
}

void BlockWriter::numbersOf(const WeekChart &chart)
{
    qsizetype weeks = 0;
    //: heading of a column of Mondays
    QStringList headings{QCoreApplication::translate("Html", "Week from")};
    for (const WeekLine &line : chart.lines) {
        weeks = std::max(weeks, line.counts.size());
        headings.append(line.label);
    }
    if (weeks == 0)
        return;
    beginNumbers(chart.alternative, headings);
    for (qsizetype week = 0; week < weeks; ++week) {
        QStringList cells{m_formats.date(chart.from.addDays(7 * week))};
        for (const WeekLine &line : chart.lines)
            cells.append(m_formats.number(line.counts.value(week)));
        numbersRow(cells);
    }
    endNumbers();
}

void BlockWriter::beginNumbers(const QString &caption, const QStringList &headings)
{
    begin("details");
    //: below a curve on a web page: opens a table of its numbers
    element("summary", QCoreApplication::translate("Html", "The numbers of this curve"));
    beginTable(caption, false);
    begin("thead");
    begin("tr");
    for (const QString &heading : headings) {
        begin("th");
        m_xml.writeAttribute(QStringLiteral("scope"), QStringLiteral("col"));
        text(heading);
        end();
    }
    end();
    end();
    begin("tbody");
}

void BlockWriter::numbersRow(const QStringList &cells)
{
    begin("tr");
    begin("th");
    m_xml.writeAttribute(QStringLiteral("scope"), QStringLiteral("row"));
    text(cells.first());
    end();
    for (const QString &cell : cells.mid(1))
        element("td", cell);
    end();
}

void BlockWriter::endNumbers()
{
    for (int i = 0; i < 3; ++i) // body, table, details
        end();
}

void BlockWriter::operator()(const BarTable &table)
{
    beginTable(table.title.isEmpty() ? table.alternative : table.title, !table.title.isEmpty());
    const auto row = [this](const QString &label, const QString &number) {
        begin("tr");
        begin("th");
        m_xml.writeAttribute(QStringLiteral("scope"), QStringLiteral("row"));
        text(label);
        end();
        element("td", number, "right whole");
    };
    const double longest = std::max(0.001, std::accumulate(table.rows.cbegin(), table.rows.cend(), 0.0,
                                                           [](double most, const Bar &bar) {
                                                               return std::max(most, bar.share);
                                                           }));
    begin("tbody");
    for (const Bar &bar : table.rows) {
        row(bar.label, bar.number);
        begin("td", "bar");
        m_xml.writeAttribute(QStringLiteral("aria-hidden"), QStringLiteral("true"));
        begin("span", classOf(bar.style));
        m_xml.writeAttribute(QStringLiteral("style"),
                             QStringLiteral("width:%1%")
                                 .arg(std::clamp(bar.share / longest, 0.0, 1.0) * 100, 0, 'f', 1));
        text({});
        end();
        end();
        end();
    }
    end();
    if (table.total) {
        begin("tfoot");
        row(table.total->label, table.total->number);
        begin("td");
        m_xml.writeAttribute(QStringLiteral("aria-hidden"), QStringLiteral("true"));
        text({});
        end();
        end();
        end();
    }
    end();
}

void BlockWriter::operator()(const Table &table)
{
    begin("div", "wide"); // scrolls where a telephone is narrower
    m_xml.writeAttribute(QStringLiteral("role"), QStringLiteral("region"));
    m_xml.writeAttribute(QStringLiteral("aria-label"), m_formats.typography(table.alternative));
    m_xml.writeAttribute(QStringLiteral("tabindex"), QStringLiteral("0"));
    beginTable(table.alternative, false);
    begin("thead");
    begin("tr");
    for (const TableColumn &column : table.columns) {
        begin("th", classOf(column.align));
        m_xml.writeAttribute(QStringLiteral("scope"), QStringLiteral("col"));
        write(column.heading);
        end();
    }
    end();
    end();
    begin("tbody");
    for (const QList<RichText> &cells : table.rows) {
        begin("tr");
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            begin(i == 0 ? "th" : "td", classOf(table.columns.at(i).align));
            if (i == 0)
                m_xml.writeAttribute(QStringLiteral("scope"), QStringLiteral("row"));
            text({});
            if (i < cells.size())
                write(cells.at(i));
            end();
        }
        end();
    }
    end();
    end();
    end();
}

void BlockWriter::operator()(const TwoColumns &columns)
{
    begin("div", "columns");
    const bool wasInColumn = std::exchange(m_isInColumn, !columns.left.empty() && !columns.right.empty());
    for (const Blocks &side : {columns.left, columns.right}) {
        if (side.empty())
            continue;
        begin("div");
        write(side);
        end();
    }
    m_isInColumn = wasInColumn;
    end();
}

void BlockWriter::operator()(const Note &note)
{
    begin("p", "note");
    write(note.text);
    end();
}

void BlockWriter::operator()(const Picture &picture)
{
    begin("figure");
    image(picture.bytes, picture.alternative);
    end();
}

void BlockWriter::image(const QByteArray &bytes, const QString &alternative)
{
    const bool isPng = bytes.startsWith("\x89PNG");
    m_xml.writeEmptyElement(QStringLiteral("img"));
    m_xml.writeAttribute(QStringLiteral("src"), QStringLiteral("data:image/%1;base64,")
                                                        .arg(isPng ? QLatin1String("png") : QLatin1String("jpeg"))
                                                    + QString::fromLatin1(bytes.toBase64()));
    m_xml.writeAttribute(QStringLiteral("alt"), alternative);
}

// A page on the web has no numbered pages: what there is.
void BlockWriter::operator()(const Entries &entries)
{
    begin("ul");
    for (const Entry &entry : entries.entries) {
        begin("li");
        write(entry.text);
        end();
    }
    end();
}

void BlockWriter::operator()(const PageBreak &)
{
    begin("div", "next-page"); // when the page is printed
    text({});
    end();
}

void BlockWriter::operator()(const Spacer &) {} // distances are the style sheet's

void BlockWriter::begin(const char *tag, const char *className)
{
    m_xml.writeStartElement(QLatin1String(tag));
    if (className)
        m_xml.writeAttribute(QStringLiteral("class"), QLatin1String(className));
}

void BlockWriter::end()
{
    m_xml.writeEndElement();
}

void BlockWriter::text(const QString &words)
{
    const QStringList lines = m_formats.typography(words).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_xml.writeEmptyElement(QStringLiteral("br"));
        m_xml.writeCharacters(lines.at(i)); // an empty one closes the tag that was begun: <td></td>, not <td/>
    }
}

void BlockWriter::element(const char *tag, const QString &words, const char *className)
{
    begin(tag, className);
    text(words);
    end();
}

void BlockWriter::span(const Span &span)
{
    const bool isLink = isAddress(span.link);
    const char *tag = span.emphasis == Emphasis::Italic                                      ? "em"
                    : span.emphasis == Emphasis::Bold || span.emphasis == Emphasis::Semibold ? "strong"
                                                                                             : nullptr;
    if (isLink) {
        begin("a");
        m_xml.writeAttribute(QStringLiteral("href"), span.link);
    }
    if (tag)
        begin(tag);
    const bool isColoured = span.colour && *span.colour != Colour::Ink && !isLink;
    const char *size = span.size ? classOf(*span.size) : nullptr;
    if (isColoured || size) {
        begin("span", size);
        if (isColoured)
            m_xml.writeAttribute(QStringLiteral("style"), QStringLiteral("color:") + variableOf(*span.colour));
    }
    text(span.text);
    if (isColoured || size)
        end();
    if (tag)
        end();
    if (isLink)
        end();
}

void BlockWriter::beginTable(const QString &caption, bool isCaptionSeen)
{
    begin("table");
    element("caption", caption, isCaptionSeen ? nullptr : "told");
}

} // namespace rebond::html
