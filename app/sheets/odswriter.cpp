// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/values.h"
#include "sheets/writer.h"
#include "sheets/zipwriter.h"

namespace rebond::sheets {

namespace {

constexpr char kHead[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr char kMimetype[] = "application/vnd.oasis.opendocument.spreadsheet";
constexpr char kManifest[] =
    "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.2\">"
    "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.2\""
    " manifest:media-type=\"application/vnd.oasis.opendocument.spreadsheet\"/>"
    "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
    "<manifest:file-entry manifest:full-path=\"settings.xml\" manifest:media-type=\"text/xml\"/>"
    "</manifest:manifest>";
constexpr char kNamespaces[] = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                               " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                               " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                               " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                               " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\""
                               " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
                               " xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\""
                               " office:version=\"1.2\"";
constexpr char kCellStyles[] =
    "<number:date-style style:name=\"nDate\"><number:day number:style=\"long\"/><number:text>/</number:text>"
    "<number:month number:style=\"long\"/><number:text>/</number:text><number:year number:style=\"long\"/></number:date-style>"
    "<number:date-style style:name=\"nMoment\"><number:day number:style=\"long\"/><number:text>/</number:text>"
    "<number:month number:style=\"long\"/><number:text>/</number:text><number:year number:style=\"long\"/><number:text> </number:text>"
    "<number:hours number:style=\"long\"/><number:text>:</number:text><number:minutes number:style=\"long\"/></number:date-style>"
    "<number:time-style style:name=\"nTime\"><number:hours number:style=\"long\"/><number:text>:</number:text>"
    "<number:minutes number:style=\"long\"/></number:time-style>"
    "<number:time-style style:name=\"nSpan\" number:truncate-on-overflow=\"false\"><number:hours number:style=\"long\"/>"
    "<number:text>:</number:text><number:minutes number:style=\"long\"/></number:time-style>"
    "<number:boolean-style style:name=\"nTruth\"><number:boolean/></number:boolean-style>"
    "<number:text-style style:name=\"nText\"><number:text-content/></number:text-style>"
    "<style:style style:name=\"date\" style:family=\"table-cell\" style:data-style-name=\"nDate\"/>"
    "<style:style style:name=\"moment\" style:family=\"table-cell\" style:data-style-name=\"nMoment\"/>"
    "<style:style style:name=\"time\" style:family=\"table-cell\" style:data-style-name=\"nTime\"/>"
    "<style:style style:name=\"span\" style:family=\"table-cell\" style:data-style-name=\"nSpan\"/>"
    "<style:style style:name=\"truth\" style:family=\"table-cell\" style:data-style-name=\"nTruth\"/>"
    "<style:style style:name=\"text\" style:family=\"table-cell\" style:data-style-name=\"nText\"/>"
    "<style:style style:name=\"heading\" style:family=\"table-cell\" style:data-style-name=\"nText\">"
    "<style:text-properties fo:font-weight=\"bold\"/></style:style>";

// One paragraph: runs of spaces, tabs and spaces at its ends are elements (OpenDocument 1.2, 6.1).
void appendParagraph(QByteArray &xml, QStringView line)
{
    xml += "<text:p>";
    qsizetype i = 0;
    while (i < line.size()) {
        if (line[i] == u'\t') {
            xml += "<text:tab/>";
            ++i;
            continue;
        }
        qsizetype end = i;
        if (line[i] != u' ') {
            while (end < line.size() && line[end] != u' ' && line[end] != u'\t')
                ++end;
            appendXmlText(xml, line.sliced(i, end - i), ControlCharacters::LeftOut);
        } else {
            while (end < line.size() && line[end] == u' ')
                ++end;
            const bool isWithin = i > 0 && end < line.size() && line[i - 1] != u'\t';
            const qsizetype asElement = end - i - (isWithin ? 1 : 0);
            if (isWithin)
                xml += ' ';
            if (asElement > 0)
                xml += "<text:s text:c=\"" + QByteArray::number(asElement) + "\"/>";
        }
        i = end;
    }
    xml += "</text:p>";
}

void appendText(QByteArray &xml, const QString &text, const char *style)
{
    xml += QByteArray("<table:table-cell table:style-name=\"") + style + "\" office:value-type=\"string\">";
    for (const QStringView line : QStringView(text).split(u'\n'))
        appendParagraph(xml, line);
    xml += "</table:table-cell>";
}

void appendTyped(QByteArray &xml, const char *style, const QByteArray &value, QStringView shown)
{
    xml += QByteArray("<table:table-cell table:style-name=\"") + style + "\" " + value + "><text:p>" + shown.toUtf8()
         + "</text:p></table:table-cell>";
}

QByteArray isoTime(int seconds)
{
    return QStringLiteral("PT%1H%2M%3S")
        .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'))
        .toLatin1();
}

bool appendMoment(QByteArray &xml, const Cell &cell)
{
    const auto moment = parsedDayAndTime(cell.text, cell.kind);
    if (!moment)
        return false;
    if (cell.kind == Cell::Kind::Time) {
        appendTyped(xml, moment->seconds < kSecondsPerDay ? "time" : "span",
                    "office:value-type=\"time\" office:time-value=\"" + isoTime(moment->seconds) + '"', cell.text);
        return true;
    }
    const bool isDay = cell.kind == Cell::Kind::Date;
    QByteArray value = cell.text.toLatin1();
    if (value.size() == 16) // the seconds are not optional here
        value += ":00";
    appendTyped(xml, isDay ? "date" : "moment", "office:value-type=\"date\" office:date-value=\"" + value + '"',
                cell.text);
    return true;
}

void appendCell(QByteArray &xml, const Cell &cell, bool isHeading)
{
    if (cell.text.isEmpty()) {
        xml += "<table:table-cell/>";
        return;
    }
    if (!isHeading) {
        switch (cell.kind) {
        case Cell::Kind::Number:
            if (const auto number = storedNumber(cell.text)) {
                xml += "<table:table-cell office:value-type=\"float\" office:value=\"" + *number + "\"><text:p>"
                     + cell.text.toUtf8() + "</text:p></table:table-cell>";
                return;
            }
            break;
        case Cell::Kind::Boolean:
            if (cell.text == u"VRAI" || cell.text == u"FAUX") {
                const QByteArray value = cell.text == u"VRAI" ? "true" : "false";
                appendTyped(xml, "truth", "office:value-type=\"boolean\" office:boolean-value=\"" + value + '"',
                            cell.text);
                return;
            }
            break;
        case Cell::Kind::Date:
        case Cell::Kind::Time:
        case Cell::Kind::DateTime:
            if (appendMoment(xml, cell))
                return;
            break;
        case Cell::Kind::Error:
        case Cell::Kind::Text: break;
        }
    }
    QString text = cell.text.toString();
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    appendText(xml, text, isHeading ? "heading" : "text");
}

// Characters are some 2 mm wide.
QByteArray columnStyles(const QList<int> &widths)
{
    QByteArray xml;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        xml += "<style:style style:name=\"co" + QByteArray::number(i)
             + "\" style:family=\"table-column\"><style:table-column-properties" + " style:column-width=\""
             + QByteArray::number((widths[i] + 2) * 2) + "mm\"/></style:style>";
    }
    return xml;
}

QByteArray contentXml(const QList<Row> &rows, const QString &name, bool hasHeadings)
{
    const QList<int> widths = columnWidths(rows);
    qsizetype width = 1;
    for (const Row &row : rows)
        width = std::max(width, row.size());
    QByteArray xml = QByteArray(kHead) + "<office:document-content" + kNamespaces + "><office:automatic-styles>"
                   + kCellStyles + columnStyles(widths)
                   + "</office:automatic-styles><office:body><office:spreadsheet><table:table table:name=\""
                   + xmlAttribute(name) + "\">";
    for (qsizetype i = 0; i < widths.size(); ++i)
        xml += "<table:table-column table:style-name=\"co" + QByteArray::number(i) + "\"/>";
    if (width > widths.size())
        xml += "<table:table-column table:number-columns-repeated=\"" + QByteArray::number(width - widths.size())
             + "\"/>";
    for (qsizetype i = 0; i < rows.size(); ++i) {
        xml += "<table:table-row>";
        for (qsizetype column = 0; column < rows[i].size(); ++column)
            appendCell(xml, rows[i].at(column), hasHeadings && i == 0);
        xml += rows[i].size() == 0 ? "<table:table-cell/></table:table-row>" : "</table:table-row>";
    }
    if (rows.isEmpty())
        xml += "<table:table-row><table:table-cell/></table:table-row>";
    xml += "</table:table>";
    if (hasHeadings) {
        const QString sheet = QString(name).replace(u'\'', QStringLiteral("''"));
        const QString range = QStringLiteral("'%1'.A1:'%1'.").arg(sheet);
        QByteArray lastCell;
        for (qsizetype column = width; column > 0; column = (column - 1) / 26)
            lastCell.prepend(static_cast<char>('A' + (column - 1) % 26));
        xml +=
            "<table:database-ranges><table:database-range table:name=\"__Anonymous_Sheet_DB__0\" table:target-range-address=\""
            + xmlAttribute(range) + lastCell + QByteArray::number(rows.size())
            + "\" table:display-filter-buttons=\"true\"/></table:database-ranges>";
    }
    return xml + "</office:spreadsheet></office:body></office:document-content>";
}

QByteArray item(const char *name, const char *type, const QByteArray &value)
{
    return QByteArray("<config:config-item config:name=\"") + name + "\" config:type=\"" + type + "\">" + value
         + "</config:config-item>";
}

// The row of headings stays in sight: not part of the standard, but how LibreOffice keeps it.
QByteArray settingsXml(const QString &name, bool hasHeadings)
{
    QByteArray xml = QByteArray(kHead) + "<office:document-settings" + kNamespaces + "><office:settings>";
    if (hasHeadings) {
        xml +=
            "<config:config-item-set config:name=\"ooo:view-settings\"><config:config-item-map-indexed config:name=\"Views\">"
            "<config:config-item-map-entry><config:config-item-map-named config:name=\"Tables\">"
            "<config:config-item-map-entry config:name=\""
            + xmlAttribute(name) + "\">" + item("VerticalSplitMode", "short", "2")
            + item("VerticalSplitPosition", "int", "1") + item("ActiveSplitRange", "short", "2")
            + item("PositionBottom", "int", "1")
            + "</config:config-item-map-entry></config:config-item-map-named></config:config-item-map-entry>"
              "</config:config-item-map-indexed></config:config-item-set>";
    }
    return xml + "</office:settings></office:document-settings>";
}

} // namespace

Result<QByteArray> writeOds(const QList<Row> &rows, const SheetLook &look)
{
    const QString name = sheetName(look.name);
    const bool hasHeadings = look.hasHeadings && !rows.isEmpty();
    return makeZip({
        {"mimetype", kMimetype, true},
        {"META-INF/manifest.xml", QByteArray(kHead) + kManifest},
        {"content.xml", contentXml(rows, name, hasHeadings)},
        {"settings.xml", settingsXml(name, hasHeadings)},
    });
}

} // namespace rebond::sheets
