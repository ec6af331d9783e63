// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/xlsxreader.h"

#include "sheets/refusals.h"
#include "sheets/sheetrows.h"
#include "sheets/xlsxworkbook.h"

namespace rebond::sheets {

namespace {

using Token = XmlScanner::Token;

// The column of a cell reference, from 0: "B3" is 1; -1 where it is none.
qsizetype columnOf(QByteArrayView reference)
{
    qsizetype column = 0;
    qsizetype letters = 0;
    for (; letters < reference.size(); ++letters) {
        const char c = reference[letters];
        const int value = c >= 'A' && c <= 'Z' ? c - 'A' : c >= 'a' && c <= 'z' ? c - 'a' : -1;
        if (value < 0)
            break;
        column = column * 26 + value + 1;
        if (letters > 3)
            return -1;
    }
    return letters == 0 ? -1 : column - 1;
}

enum class CellType { Number, Shared, Inline, Formula, Error, Boolean, IsoDate };

CellType typeOf(QByteArrayView t)
{
    if (t == "s")
        return CellType::Shared;
    if (t == "inlineStr")
        return CellType::Inline;
    if (t == "str")
        return CellType::Formula;
    if (t == "e")
        return CellType::Error;
    if (t == "b")
        return CellType::Boolean;
    if (t == "d")
        return CellType::IsoDate;
    return CellType::Number;
}

class SheetReader
{
public:
    SheetReader(XmlScanner &xml, QString file, const XlsxWorkbook &workbook, const std::vector<NumberFormat> &styles,
                const SharedTexts &texts, SheetRows &rows)
        : m_xml(xml),
          m_file(std::move(file)),
          m_workbook(workbook),
          m_styles(styles),
          m_texts(texts),
          m_rows(rows)
    {}

    Done read(const Part &part);

private:
    [[nodiscard]] Done damaged(const char *why) const
    {
        return fail(refusal::damagedRow(m_file, m_number, QLatin1String(why)));
    }
    [[nodiscard]] Done readRow();
    [[nodiscard]] Done readCell();
    [[nodiscard]] Done readContents(CellType type);
    [[nodiscard]] Done addCell(CellType type, const NumberFormat &format);
    [[nodiscard]] Done addShared();

    XmlScanner &m_xml;
    QString m_file;
    const XlsxWorkbook &m_workbook;
    const std::vector<NumberFormat> &m_styles;
    const SharedTexts &m_texts;
    SheetRows &m_rows;
    qint64 m_number = 0;
    QByteArray m_stored;
};

Done SheetReader::read(const Part &part)
{
    bool hasData = false;
    for (;;) {
        const Token token = m_xml.next();
        if (token == Token::Failed)
            return fail(m_xml.error());
        if (token == Token::Finished)
            return hasData ? Done() : damaged("no sheetData");
        if (token != Token::Start)
            continue;
        if (m_xml.depth() == 2 && m_xml.is("sheetData")) {
            hasData = true;
        } else if (m_xml.depth() == 3 && hasData && m_xml.is("row")) {
            if (Done done = readRow(); !done)
                return done;
            constexpr qint64 kRowsBetweenSteps = 512;
            if (m_number % kRowsBetweenSteps == 0) {
                if (Done done = m_rows.tell(m_xml.position(), part.size()); !done)
                    return done;
            }
        }
    }
}

Done SheetReader::readRow()
{
    qint64 number = m_number + 1;
    if (m_xml.has("r")) {
        bool isNumber = false;
        number = m_xml.rawAttribute("r").toLongLong(&isNumber);
        if (!isNumber || number <= m_number)
            return damaged("rows out of order");
    }
    m_number = number;
    Row &row = m_rows.row();
    row.clear();
    row.setPosition(number, number);
    const qsizetype outside = m_xml.depth() - 1;
    for (;;) {
        const Token token = m_xml.next();
        if (token == Token::Failed || token == Token::Finished)
            return fail(m_xml.error());
        if (token == Token::End && m_xml.depth() == outside) {
            m_xml.allow(row.size(), row.characters());
            return m_rows.give(number, 1);
        }
        if (token != Token::Start)
            continue;
        if (m_xml.is("c")) {
            if (Done done = readCell(); !done)
                return done;
        } else if (m_xml.skip() == Token::Failed) {
            return fail(m_xml.error());
        }
    }
}

Done SheetReader::readCell()
{
    Row &row = m_rows.row();
    if (const QByteArrayView reference = m_xml.rawAttribute("r"); !reference.isEmpty()) {
        const qsizetype column = columnOf(reference);
        if (column < row.column())
            return damaged("cells out of order");
        row.skip(column - row.column());
    }
    const CellType type = typeOf(m_xml.rawAttribute("t"));
    const qlonglong style = m_xml.rawAttribute("s").toLongLong();
    const auto index = static_cast<size_t>(std::max<qlonglong>(style, 0));
    if (Done done = readContents(type); !done)
        return done;
    if (m_stored.isEmpty()) {
        row.skip(1);
        return {};
    }
    return addCell(type, index < m_styles.size() ? m_styles[index] : NumberFormat());
}

// The value (v) or the inline text (is) of a cell into m_stored; formulas are passed over.
Done SheetReader::readContents(CellType type)
{
    m_stored.resize(0);
    const qsizetype outside = m_xml.depth() - 1;
    bool isValue = false;
    for (;;) {
        Token token = m_xml.next();
        switch (token) {
        case Token::Start:
            isValue = m_xml.is("v");
            if (m_xml.is("is"))
                token = readXlsxText(m_xml, m_stored);
            else if (!isValue)
                token = m_xml.skip();
            break;
        case Token::Text:
            if (isValue && type != CellType::Inline)
                m_stored.append(m_xml.text().data(), m_xml.text().size());
            break;
        case Token::End:
            isValue = false;
            if (m_xml.depth() == outside) {
                if (type == CellType::Formula)
                    resolveXlsxEscapes(m_stored, 0);
                return {};
            }
            break;
        case Token::Finished:
        case Token::Failed: break;
        }
        if (token == Token::Failed || token == Token::Finished)
            return fail(m_xml.error());
        if (m_stored.size() > 8 * kMaxCellBytes)
            return fail(refusal::cellTooLong(m_file, m_number, m_rows.row().column() + 1));
    }
}

Done SheetReader::addShared()
{
    bool isNumber = false;
    const qlonglong index = QByteArrayView(m_stored).trimmed().toLongLong(&isNumber);
    if (!isNumber || index < 0 || index >= m_texts.count())
        return damaged("no such shared text");
    if (!m_rows.row().extendUtf8(m_texts.at(index)))
        return damaged("a text is no UTF-8");
    return m_rows.endCell(Cell::Kind::Text);
}

Done SheetReader::addCell(CellType type, const NumberFormat &format)
{
    switch (type) {
    case CellType::Shared: return addShared();
    case CellType::Boolean:
        return m_rows.append(m_stored == "1" || m_stored == "true" ? u"VRAI" : u"FAUX", Cell::Kind::Boolean);
    case CellType::IsoDate:
        if (const auto value = isoDate(QString::fromUtf8(m_stored)))
            return m_rows.append(value->text, value->kind);
        break;
    case CellType::Number:
        if (const auto value = serialValue(m_stored, format, m_workbook.is1904))
            return m_rows.append(value->text, value->kind);
        break;
    case CellType::Error:
    case CellType::Formula:
    case CellType::Inline: break;
    }
    if (!m_rows.row().extendUtf8(m_stored))
        return damaged("a text is no UTF-8");
    return m_rows.endCell(type == CellType::Error ? Cell::Kind::Error : Cell::Kind::Text);
}

qsizetype chosenSheet(const XlsxWorkbook &workbook, const QStringList &names, const QString &asked)
{
    if (!asked.isEmpty())
        return findSheet(names, asked);
    for (qsizetype i = 0; i < workbook.sheets.size(); ++i) {
        if (!workbook.sheets[i].isHidden)
            return i;
    }
    return 0;
}

} // namespace

Result<Origin> readXlsx(Package &package, const ReadOptions &options, const RowSink &sink, TaskContext &task)
{
    const auto workbook = readXlsxWorkbook(package);
    if (!workbook)
        return fail(workbook.error());
    if (workbook->sheets.isEmpty())
        return fail(refusal::noSheet(package.file()));
    Origin origin{Format::Xlsx, Encoding::Utf8, u';', {}, {}};
    for (const XlsxSheet &sheet : workbook->sheets)
        origin.sheets += sheet.name;
    const qsizetype chosen = chosenSheet(*workbook, origin.sheets, options.sheet);
    if (chosen < 0)
        return fail(refusal::unknownSheet(package.file(), options.sheet, origin.sheets));
    origin.sheet = origin.sheets[chosen];

    const auto styles = readXlsxStyles(package, workbook->stylesPart);
    if (!styles)
        return fail(styles.error());
    const auto texts = readXlsxTexts(package, workbook->textsPart);
    if (!texts)
        return fail(texts.error());
    const QString partName = workbook->sheets[chosen].part;
    const auto part = package.open(partName);
    if (!part)
        return fail(part.error());
    XmlScanner xml(**part, package.file(), partName, xlsxNamespaces());
    SheetRows rows(package.file(), sink, task);
    SheetReader reader(xml, package.file(), *workbook, *styles, *texts, rows);
    if (Done done = reader.read(**part); !done)
        return fail(done.error());
    return origin;
}

} // namespace rebond::sheets
