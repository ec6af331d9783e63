// SPDX-License-Identifier: GPL-3.0-or-later
#include "making.h"

#include "sheets/zipwriter.h"

#include <QDate>
#include <QBuffer>

namespace rebond::sheets::test {

QStringList lines(std::initializer_list<const char *> utf8)
{
    QStringList list;
    for (const char *line : utf8)
        list += QString::fromUtf8(line);
    return list;
}

QStringList shown(const QList<Row> &rows)
{
    static const QStringList kinds = {QString(),
                                      QStringLiteral("N:"),
                                      QStringLiteral("D:"),
                                      QStringLiteral("T:"),
                                      QStringLiteral("M:"),
                                      QStringLiteral("B:"),
                                      QStringLiteral("E:")};
    QStringList list;
    for (const Row &row : rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells += kinds[static_cast<int>(row.kind(i))] + row.text(i).toString();
        list += QStringLiteral("%1/%2: %3").arg(row.line()).arg(row.row()).arg(cells.join(u'·'));
    }
    return list;
}

Result<Table> readBytes(const QByteArray &bytes, const ReadOptions &options, const QString &name)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    SilentTask task;
    return read(buffer, name, options, task);
}

QStringList readShown(const QByteArray &bytes, const ReadOptions &options)
{
    const auto table = readBytes(bytes, options);
    return table ? shown(table->rows) : QStringList{table.error().sentence};
}

QString refusalOf(const QByteArray &bytes, const ReadOptions &options)
{
    const auto table = readBytes(bytes, options);
    return table ? QString() : table.error().sentence;
}

static quint32 crc32Of(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char c : bytes) {
        crc ^= static_cast<uchar>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

QMap<QByteArray, QByteArray> xlsxParts(const XlsxParts &parts)
{
    const QByteArray main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const auto relationships = [](const QByteArray &inside) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
             + "</Relationships>";
    };
    const auto relationship = [&](const QByteArray &id, const QByteArray &type, const QByteArray &target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + types + '/' + type + "\" Target=\"" + target + "\"/>";
    };
    const QByteArray workbook = parts.workbook.isEmpty()
                                  ? "<sheets><sheet name=\"Feuille1\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                                  : parts.workbook;
    QMap<QByteArray, QByteArray> all;
    all["[Content_Types].xml"] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
    all["_rels/.rels"] = relationships(relationship("rId1", "officeDocument", "xl/workbook.xml"));
    all["xl/workbook.xml"] = "<workbook" + main + " xmlns:r=\"" + types + "\">" + workbook + "</workbook>";
    all["xl/_rels/workbook.xml.rels"] = relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml")
                                                      + relationship("rId2", "worksheet", "/xl/worksheets/sheet2.xml")
                                                      + relationship("rId3", "styles", "styles.xml")
                                                      + relationship("rId4", "sharedStrings", "sharedStrings.xml")
                                                      + relationship("rId5", "chartsheet", "chartsheets/sheet1.xml"));
    all["xl/styles.xml"] = "<styleSheet" + main + "><numFmts>" + parts.numberFormats
                         + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                         + "<cellXfs><xf numFmtId=\"0\"/>" + parts.cellFormats + "</cellXfs></styleSheet>";
    all["xl/sharedStrings.xml"] = "<sst" + main + '>' + parts.sharedTexts + "</sst>";
    all["xl/worksheets/sheet1.xml"] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<worksheet" + main + "><sheetData>"
                                    + parts.sheetData + "</sheetData></worksheet>";
    for (auto it = parts.others.cbegin(); it != parts.others.cend(); ++it) {
        if (it->isNull())
            all.remove(it.key());
        else
            all[it.key()] = *it;
    }
    return all;
}

QByteArray zipOf(const QMap<QByteArray, QByteArray> &parts)
{
    QList<ZipEntry> entries;
    for (auto it = parts.cbegin(); it != parts.cend(); ++it)
        entries += {it.key(), it.value(), false};
    return makeZip(entries).value();
}

QByteArray denseZip(const QMap<QByteArray, QByteArray> &parts)
{
    const auto number = [](quint32 value, int bytes) {
        QByteArray text;
        for (int i = 0; i < bytes; ++i)
            text.append(static_cast<char>(value >> (8 * i)));
        return text;
    };
    QByteArray zip;
    QByteArray directory;
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        const auto size = static_cast<quint32>(it->size());
        // qCompress: four bytes of size, zlib's two bytes of header, deflate, zlib's four bytes of checksum.
        const QByteArray packed = qCompress(*it, 9).mid(6).chopped(4);
        QByteArray head = number(20, 2) + number(0, 2) + number(8, 2) + number(0, 4) + number(crc32Of(*it), 4)
                        + number(static_cast<quint32>(packed.size()), 4) + number(size, 4)
                        + number(static_cast<quint32>(it.key().size()), 2) + number(0, 2);
        directory += "PK\x01\x02" + number(20, 2) + head + number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4)
                   + number(static_cast<quint32>(zip.size()), 4) + it.key();
        zip += "PK\x03\x04" + head + it.key() + packed;
    }
    const auto entries = static_cast<quint32>(parts.size());
    return zip + directory + "PK\x05\x06" + number(0, 4) + number(entries, 2) + number(entries, 2)
         + number(static_cast<quint32>(directory.size()), 4) + number(static_cast<quint32>(zip.size()), 4)
         + number(0, 2);
}

QByteArray xlsx(const XlsxParts &parts)
{
    return zipOf(xlsxParts(parts));
}

QByteArray odsContent(const QByteArray &spreadsheet, const QByteArray &styles)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content"
           " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
           " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
           " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
           " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
           " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
           " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
           "<office:automatic-styles>"
         + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + spreadsheet
         + "</office:spreadsheet></office:body></office:document-content>";
}

QByteArray ods(const QByteArray &spreadsheet, const QByteArray &styles)
{
    return zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                  {"META-INF/manifest.xml",
                   "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>"},
                  {"content.xml", odsContent(spreadsheet, styles)}});
}

QByteArray odsTable(const QByteArray &rows)
{
    return ods("<table:table table:name=\"Feuille1\">" + rows + "</table:table>");
}

QString Chance::text()
{
    static const QStringList pieces = {QStringLiteral("a"),      QStringLiteral("é"),
                                       QStringLiteral("Œ"),      QStringLiteral("€"),
                                       QStringLiteral(" "),      QStringLiteral("  "),
                                       QStringLiteral("\n"),     QStringLiteral("\t"),
                                       QStringLiteral("\""),     QStringLiteral("'"),
                                       QStringLiteral(";"),      QStringLiteral(","),
                                       QStringLiteral("|"),      QStringLiteral("="),
                                       QStringLiteral("+"),      QStringLiteral("-"),
                                       QStringLiteral("@"),      QStringLiteral("0"),
                                       QStringLiteral("17"),     QStringLiteral("😀"),
                                       QStringLiteral("<"),      QStringLiteral("&amp;"),
                                       QStringLiteral("]]>"),    QStringLiteral("_x000D_"),
                                       QStringLiteral("\u00A0"), QStringLiteral("Dupont-Essai"),
                                       QStringLiteral("."),      QStringLiteral("\u2019")};
    QString text;
    for (int length = below(4) == 0 ? 0 : below(8); length > 0; --length)
        text += pieces[below(static_cast<int>(pieces.size()))];
    return text;
}

std::pair<QString, Cell::Kind> Chance::typed()
{
    const QDate day = QDate(1900, 3, 1).addDays(below(90'000));
    const int hours = below(24);
    const QString time =
        QStringLiteral("%1:%2").arg(hours, 2, 10, QLatin1Char('0')).arg(1 + below(59), 2, 10, QLatin1Char('0'));
    const QString seconds = below(2) == 0 ? QString()
                                          : QStringLiteral(":%1").arg(1 + below(59), 2, 10, QLatin1Char('0'));
    switch (below(7)) {
    case 0: return {QString::number(below(2'000'000'000) - 1'000'000'000), Cell::Kind::Number};
    case 1: return {QStringLiteral("%1,%2").arg(below(100'000)).arg(1 + 2 * below(5)), Cell::Kind::Number};
    case 2: return {day.toString(Qt::ISODate), Cell::Kind::Date};
    case 3: return {time + seconds, Cell::Kind::Time};
    case 4: return {day.toString(Qt::ISODate) + u'T' + time + seconds, Cell::Kind::DateTime};
    case 5: return {below(2) == 0 ? QStringLiteral("VRAI") : QStringLiteral("FAUX"), Cell::Kind::Boolean};
    default: return {text(), Cell::Kind::Text};
    }
}

QList<Row> Chance::table(bool isTyped)
{
    QList<Row> rows;
    const int columns = 1 + below(6);
    for (int count = below(12); count >= 0; --count) {
        Row row;
        for (int i = 0; i < columns; ++i) {
            const auto [text, kind] = isTyped ? typed() : std::pair(this->text(), Cell::Kind::Text);
            row.append(text, kind);
        }
        rows += row;
    }
    return rows;
}

QList<Row> withoutBlank(const QList<Row> &rows)
{
    QList<Row> kept;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(kept), [](const Row &row) { return !row.isBlank(); });
    return kept;
}

} // namespace rebond::sheets::test
