// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/refusals.h"
#include "sheets/values.h"
#include "sheets/writer.h"
#include "sheets/zipwriter.h"

namespace rebond::sheets {

namespace {

constexpr qsizetype kLongestText = 32'767; // Excel's bound

constexpr char kHead[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr char kContentTypes[] =
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Override PartName=\"/xl/workbook.xml\""
    " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
    "<Override PartName=\"/xl/worksheets/sheet1.xml\""
    " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
    "<Override PartName=\"/xl/styles.xml\""
    " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
    "</Types>";
constexpr char kRootRelationships[] =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
    " Target=\"xl/workbook.xml\"/></Relationships>";
constexpr char kWorkbookRelationships[] =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\""
    " Target=\"worksheets/sheet1.xml\"/>"
    "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\""
    " Target=\"styles.xml\"/></Relationships>";

// The styles by which cells name their format, in the order of kStyles.
enum Style { General, Heading, Text, WrappedText, Date, Time, Duration, DateTime };
constexpr char kStyles[] =
    "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
    "<numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/><numFmt numFmtId=\"165\" formatCode=\"hh:mm\"/>"
    "<numFmt numFmtId=\"166\" formatCode=\"dd/mm/yyyy\\ hh:mm\"/></numFmts>"
    "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
    "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
    "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    "<cellXfs count=\"8\">"
    "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
    "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>"
    "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyAlignment=\"1\">"
    "<alignment vertical=\"top\" wrapText=\"1\"/></xf>"
    "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"165\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"46\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"166\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
    "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

QByteArray columnName(qsizetype column)
{
    QByteArray name;
    for (++column; column > 0; column = (column - 1) / 26)
        name.prepend(static_cast<char>('A' + (column - 1) % 26));
    return name;
}

struct Stored
{
    QByteArray value;
    Style style = General;
};

// What a typed cell stores; nothing where its text is not of the form of its kind, or out of the calendar of .xlsx.
std::optional<Stored> storedValue(const Cell &cell)
{
    if (cell.kind == Cell::Kind::Number) {
        const auto number = storedNumber(cell.text);
        return number ? std::optional(Stored{*number, General}) : std::nullopt;
    }
    const auto moment = parsedDayAndTime(cell.text, cell.kind);
    if (!moment)
        return {};
    constexpr int kExact = 17;
    const double time = double(moment->seconds) / kSecondsPerDay;
    if (cell.kind == Cell::Kind::Time)
        return Stored{QByteArray::number(time, 'g', kExact), time < 1 ? Time : Duration};
    if (*moment->date < QDate(1900, 3, 1)) // before, spreadsheets disagree on the days
        return {};
    const auto day = static_cast<double>(QDate(1899, 12, 30).daysTo(*moment->date));
    return Stored{QByteArray::number(day + time, 'g', kExact), cell.kind == Cell::Kind::Date ? Date : DateTime};
}

void appendCell(QByteArray &xml, const QByteArray &reference, const Cell &cell, bool isHeading)
{
    const auto open = [&](Style style, const char *type) {
        xml += "<c r=\"" + reference + "\" s=\"" + QByteArray::number(int{style}) + type;
    };
    if (cell.kind == Cell::Kind::Boolean && (cell.text == u"VRAI" || cell.text == u"FAUX")) {
        open(General, "\" t=\"b\"><v>");
        xml += cell.text == u"VRAI" ? "1</v></c>" : "0</v></c>";
        return;
    }
    const bool isText = isHeading || cell.kind == Cell::Kind::Text || cell.kind == Cell::Kind::Error;
    const auto stored = isText ? std::nullopt : storedValue(cell);
    if (stored) {
        open(stored->style, "\"><v>");
        xml += stored->value + "</v></c>";
        return;
    }
    open(isHeading                   ? Heading
         : cell.text.contains(u'\n') ? WrappedText
                                     : Text,
         "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    appendXmlText(xml, cell.text, ControlCharacters::AsXlsx);
    xml += "</t></is></c>";
}

QByteArray columns(const QList<int> &widths)
{
    QByteArray xml = "<cols>";
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        xml += "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" + QByteArray::number(widths[i] + 2)
             + "\" customWidth=\"1\"/>";
    }
    return widths.isEmpty() ? QByteArray() : xml + "</cols>";
}

Result<QByteArray> sheetXml(const QList<Row> &rows, const SheetLook &look)
{
    const QList<int> widths = columnWidths(rows);
    qsizetype width = 0;
    for (const Row &row : rows)
        width = std::max(width, row.size());
    const bool hasHeadings = look.hasHeadings && width > 0;
    QByteArray xml = kHead;
    xml +=
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews><sheetView workbookViewId=\"0\">";
    if (hasHeadings)
        xml += "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>";
    xml += "</sheetView></sheetViews>" + columns(widths) + "<sheetData>";
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        xml += "<row r=\"" + number + "\">";
        for (qsizetype column = 0; column < rows[i].size(); ++column) {
            const Cell cell = rows[i].at(column);
            if (cell.text.size() > kLongestText)
                return fail(refusal::cellTooLongForXlsx(i + 1, column + 1));
            if (!cell.text.isEmpty())
                appendCell(xml, columnName(column) + number, cell, hasHeadings && i == 0);
        }
        xml += "</row>";
    }
    xml += "</sheetData>";
    if (hasHeadings)
        xml += "<autoFilter ref=\"A1:" + columnName(width - 1) + QByteArray::number(rows.size()) + "\"/>";
    xml += "</worksheet>";
    return xml;
}

} // namespace

Result<QByteArray> writeXlsx(const QList<Row> &rows, const SheetLook &look)
{
    const auto sheet = sheetXml(rows, look);
    if (!sheet)
        return fail(sheet.error());
    const QByteArray workbook =
        QByteArray(kHead)
        + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
          " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\""
        + xmlAttribute(sheetName(look.name)) + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    return makeZip({
        {"[Content_Types].xml", QByteArray(kHead) + kContentTypes},
        {"_rels/.rels", QByteArray(kHead) + kRootRelationships},
        {"xl/workbook.xml", workbook},
        {"xl/_rels/workbook.xml.rels", QByteArray(kHead) + kWorkbookRelationships},
        {"xl/styles.xml", QByteArray(kHead) + kStyles},
        {"xl/worksheets/sheet1.xml", *sheet},
    });
}

} // namespace rebond::sheets
