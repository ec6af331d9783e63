// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/odsreader.h"

#include "sheets/refusals.h"
#include "sheets/sheetrows.h"
#include "sheets/values.h"
#include "sheets/xmlscanner.h"

#include <QSet>

namespace rebond::sheets {

namespace {

using Token = XmlScanner::Token;

constexpr qsizetype kMaxTables = 10'000;
constexpr qint64 kSmallPart = 8 << 20;

const std::vector<KnownNamespace> &odsNamespaces()
{
    static const std::vector<KnownNamespace> known = {
        {"urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"},
        {"urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"},
        {"urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"},
        {"urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"},
        {"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest"},
        {"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0", "calcext"},
    };
    return known;
}

// A repetition, at least 1; whatever it says, no sheet goes on for ever.
qint64 repetition(QByteArrayView attribute)
{
    constexpr qint64 kMost = 1 << 30;
    bool isNumber = false;
    const qlonglong times = attribute.toLongLong(&isNumber);
    return isNumber ? std::clamp<qint64>(times, 1, kMost) : 1;
}

struct Wish
{
    QString name;         // empty: the first table that is not hidden
    qsizetype index = -1; // instead of both
};

struct Seen
{
    QStringList names;
    qsizetype given = -1; // which one was read
};

// One pass through content.xml.
class ContentReader
{
public:
    ContentReader(XmlScanner &xml, QString file, Wish wish, SheetRows &rows, qint64 size)
        : m_xml(xml),
          m_file(std::move(file)),
          m_wish(std::move(wish)),
          m_rows(rows),
          m_size(size)
    {}
    [[nodiscard]] Result<Seen> read();

private:
    struct CellContents
    {
        qint64 times = 1;
        QByteArray type;
        QByteArray value;
        bool isCovered = false;
    };

    [[nodiscard]] Token readStyle();
    [[nodiscard]] Done readSpreadsheet();
    [[nodiscard]] Done table();
    [[nodiscard]] bool isWanted(const QString &name, bool isHidden) const;
    [[nodiscard]] Done readTable();
    [[nodiscard]] Done readRow();
    [[nodiscard]] Done readCell();
    [[nodiscard]] Done readParagraph();
    void addCharacters(QByteArrayView text, bool &afterSpace);
    [[nodiscard]] Done endCell(const CellContents &cell);
    [[nodiscard]] Done repeat(const Cell &cell, qint64 times);
    [[nodiscard]] Done failed() const { return fail(m_xml.error()); }

    XmlScanner &m_xml;
    QString m_file;
    Wish m_wish;
    SheetRows &m_rows;
    qint64 m_size;
    QSet<QByteArray> m_hiddenStyles;
    Seen m_seen;
    qint64 m_number = 1; // of the next row
    qint64 m_rowsRead = 0;
    QByteArray m_text; // of the cell being read
    QString m_decoded;
};

Result<Seen> ContentReader::read()
{
    for (;;) {
        const Token token = m_xml.next();
        if (token == Token::Failed)
            return fail(m_xml.error());
        if (token == Token::Finished)
            return m_seen;
        if (token != Token::Start)
            continue;
        if (m_xml.is("style:style") && m_xml.rawAttribute("style:family") == "table") {
            if (readStyle() == Token::Failed)
                return fail(m_xml.error());
        } else if (m_xml.is("office:spreadsheet")) {
            if (Done done = readSpreadsheet(); !done)
                return fail(done.error());
        }
    }
}

// Hidden sheets have a style that says so.
Token ContentReader::readStyle()
{
    const QByteArray name = m_xml.attribute("style:name");
    const qsizetype outside = m_xml.depth() - 1;
    for (;;) {
        const Token token = m_xml.next();
        if (token == Token::Failed || token == Token::Finished)
            return Token::Failed;
        if (token == Token::End && m_xml.depth() == outside)
            return token;
        if (token == Token::Start && m_xml.is("style:table-properties")
            && m_xml.rawAttribute("table:display") == "false")
            m_hiddenStyles.insert(name);
    }
}

Done ContentReader::readSpreadsheet()
{
    const qsizetype outside = m_xml.depth() - 1;
    for (;;) {
        const Token token = m_xml.next();
        if (token == Token::Failed || token == Token::Finished)
            return failed();
        if (token == Token::End && m_xml.depth() == outside)
            return {};
        if (token != Token::Start)
            continue;
        if (!m_xml.is("table:table")) { // tracked changes and links to other files have tables in them too
            if (m_xml.skip() == Token::Failed)
                return failed();
        } else if (Done done = table(); !done) {
            return done;
        }
    }
}

Done ContentReader::table()
{
    const QString name = QString::fromUtf8(m_xml.attribute("table:name"));
    const bool isHidden = m_hiddenStyles.contains(m_xml.attribute("table:style-name"));
    m_seen.names += name;
    if (m_seen.names.size() > kMaxTables)
        return fail(refusal::swells(m_file, QStringLiteral("content.xml")));
    if (!isWanted(name, isHidden))
        return m_xml.skip() == Token::Failed ? failed() : Done();
    m_seen.given = m_seen.names.size() - 1;
    return readTable();
}

bool ContentReader::isWanted(const QString &name, bool isHidden) const
{
    if (m_seen.given >= 0)
        return false;
    if (m_wish.index >= 0)
        return m_wish.index == m_seen.names.size() - 1;
    return m_wish.name.isEmpty() ? !isHidden : name == m_wish.name;
}

// Rows stand in the table or in groups within it.
Done ContentReader::readTable()
{
    const qsizetype outside = m_xml.depth() - 1;
    for (;;) {
        const Token token = m_xml.next();
        if (token == Token::Failed || token == Token::Finished)
            return failed();
        if (token == Token::End && m_xml.depth() == outside)
            return {};
        if (token != Token::Start)
            continue;
        if (m_xml.is("table:table-row")) {
            if (Done done = readRow(); !done)
                return done;
            constexpr qint64 kRowsBetweenSteps = 512;
            if (++m_rowsRead % kRowsBetweenSteps == 0) {
                if (Done done = m_rows.tell(m_xml.position(), m_size); !done)
                    return done;
            }
        } else if (!m_xml.is("table:table-rows") && !m_xml.is("table:table-header-rows")
                   && !m_xml.is("table:table-row-group")) {
            if (m_xml.skip() == Token::Failed)
                return failed();
        }
    }
}

Done ContentReader::readRow()
{
    const qint64 times = repetition(m_xml.rawAttribute("table:number-rows-repeated"));
    const qint64 number = m_number;
    m_number += times;
    Row &row = m_rows.row();
    row.clear();
    row.setPosition(number, number);
    const qsizetype outside = m_xml.depth() - 1;
    for (;;) {
        const Token token = m_xml.next();
        if (token == Token::Failed || token == Token::Finished)
            return failed();
        if (token == Token::End && m_xml.depth() == outside) {
            m_xml.allow(row.size(), row.characters());
            return m_rows.give(number, times);
        }
        if (token != Token::Start)
            continue;
        if (m_xml.is("table:table-cell") || m_xml.is("table:covered-table-cell")) {
            if (Done done = readCell(); !done)
                return done;
        } else if (m_xml.skip() == Token::Failed) {
            return failed();
        }
    }
}

// The text of a cell is that of its own paragraphs: notes, drawings and their texts stand beside them.
Done ContentReader::readCell()
{
    CellContents cell;
    cell.times = repetition(m_xml.rawAttribute("table:number-columns-repeated"));
    cell.isCovered = m_xml.is("table:covered-table-cell");
    // An error (#N/A) is said to be a float or a string besides.
    const bool isError = m_xml.rawAttribute("calcext:value-type") == "error";
    cell.type = isError ? QByteArrayLiteral("error") : m_xml.attribute("office:value-type");
    for (const char *name :
         {"office:value", "office:date-value", "office:time-value", "office:boolean-value", "office:string-value"}) {
        if (m_xml.has(name)) {
            cell.value = m_xml.attribute(name);
            break;
        }
    }
    m_text.resize(0);
    bool isFirst = true;
    const qsizetype outside = m_xml.depth() - 1;
    for (;;) {
        const Token token = m_xml.next();
        if (token == Token::Failed || token == Token::Finished)
            return failed();
        if (token == Token::End && m_xml.depth() == outside)
            return endCell(cell);
        if (token != Token::Start)
            continue;
        if (m_xml.is("text:p") || m_xml.is("text:h")) {
            if (!isFirst)
                m_text += '\n';
            isFirst = false;
            if (Done done = readParagraph(); !done)
                return done;
        } else if (m_xml.skip() == Token::Failed) {
            return failed();
        }
    }
}

// White space as OpenDocument has it (6.1.2): a run of it is one space, none at the beginning; more is written as elements.
Done ContentReader::readParagraph()
{
    bool afterSpace = true;
    const qsizetype outside = m_xml.depth() - 1;
    for (;;) {
        const Token token = m_xml.next();
        if (token == Token::Failed || token == Token::Finished)
            return failed();
        if (token == Token::End && m_xml.depth() == outside)
            return {};
        if (token == Token::Text) {
            addCharacters(m_xml.text(), afterSpace);
        } else if (token == Token::Start) {
            const bool isOther = m_xml.is("office:annotation") || m_xml.is("text:ruby-text") || m_xml.is("text:note")
                              || m_xml.name().startsWith("draw:");
            if (m_xml.is("text:s"))
                m_text.append(std::min<qint64>(repetition(m_xml.rawAttribute("text:c")), kMaxCellBytes + 1), ' ');
            else if (m_xml.is("text:tab"))
                m_text += '\t';
            else if (m_xml.is("text:line-break"))
                m_text += '\n';
            else if (isOther && m_xml.skip() == Token::Failed)
                return failed();
            if (!isOther && (m_xml.is("text:s") || m_xml.is("text:tab") || m_xml.is("text:line-break")))
                afterSpace = false;
        }
        if (m_text.size() > 4 * kMaxCellBytes)
            return fail(refusal::cellTooLong(m_file, m_rows.row().row(), m_rows.row().column() + 1));
    }
}

void ContentReader::addCharacters(QByteArrayView text, bool &afterSpace)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
    qsizetype i = 0;
    while (i < text.size()) {
        if (isSpace(text[i])) {
            if (!afterSpace)
                m_text += ' ';
            afterSpace = true;
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < text.size() && !isSpace(text[i]))
            ++i;
        m_text.append(text.data() + begin, i - begin);
        afterSpace = false;
    }
}

// A number under a format such as "00000" is shown with zeros that are content: of a postal code, of a phone number.
QString paddedAsShown(const QString &number, const QString &shown)
{
    QString digits;
    for (const QChar c : shown) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!c.isSpace() && c != u'-')
            return number;
    }
    const bool isSame = digits.size() > number.size() && digits.endsWith(number)
                     && digits.left(digits.size() - number.size()).count(u'0') == digits.size() - number.size();
    return isSame ? digits : number;
}

Done ContentReader::endCell(const CellContents &cell)
{
    if (cell.isCovered) { // under another cell of a merged range: nobody sees it
        m_rows.row().skip(cell.times);
        return {};
    }
    m_decoded.resize(0);
    if (!appendUtf8(m_decoded, m_text))
        return fail(refusal::damagedRow(m_file, m_rows.row().row(), QStringLiteral("a text is no UTF-8")));
    if (cell.type == "float" || cell.type == "percentage" || cell.type == "currency") {
        if (const auto number = plainNumber(QByteArrayView(cell.value)))
            return repeat({paddedAsShown(*number, m_decoded), Cell::Kind::Number}, cell.times);
    } else if (cell.type == "date") {
        if (const auto date = isoDate(QString::fromUtf8(cell.value)))
            return repeat({date->text, date->kind}, cell.times);
    } else if (cell.type == "time") {
        if (const auto time = isoDuration(QString::fromUtf8(cell.value)))
            return repeat({time->text, time->kind}, cell.times);
    } else if (cell.type == "boolean") {
        return repeat({cell.value == "true" ? u"VRAI" : u"FAUX", Cell::Kind::Boolean}, cell.times);
    } else if (cell.type == "string" && m_decoded.isEmpty() && !appendUtf8(m_decoded, cell.value)) {
        return fail(refusal::damagedRow(m_file, m_rows.row().row(), QStringLiteral("a text is no UTF-8")));
    }
    return repeat({m_decoded, cell.type == "error" ? Cell::Kind::Error : Cell::Kind::Text}, cell.times);
}

Done ContentReader::repeat(const Cell &cell, qint64 times)
{
    if (cell.text.isEmpty()) {
        m_rows.row().skip(times);
        return {};
    }
    for (qint64 i = 0; i < times; ++i) {
        if (Done done = m_rows.append(cell.text, cell.kind); !done)
            return done;
    }
    return {};
}

// A package with locked parts says so in its manifest.
Result<bool> isLocked(Package &package)
{
    const QString name = QStringLiteral("META-INF/manifest.xml");
    if (!package.has(name))
        return false;
    const auto manifest = readPart(package, name, kSmallPart);
    if (!manifest)
        return fail(manifest.error());
    return manifest->contains("encryption-data");
}

Result<Seen> readContent(Package &package, const Wish &wish, const RowSink &sink, TaskContext &task)
{
    const QString name = QStringLiteral("content.xml");
    const auto part = package.open(name);
    if (!part)
        return fail(part.error());
    XmlScanner xml(**part, package.file(), name, odsNamespaces());
    SheetRows rows(package.file(), sink, task);
    return ContentReader(xml, package.file(), wish, rows, (*part)->size()).read();
}

} // namespace

bool isOpenDocument(Package &package)
{
    return package.has(QStringLiteral("META-INF/manifest.xml")) && !package.has(QStringLiteral("[Content_Types].xml"));
}

Result<Origin> readOds(Package &package, const ReadOptions &options, const RowSink &sink, TaskContext &task)
{
    const QString mimetype = QStringLiteral("mimetype");
    if (package.has(mimetype)) {
        const auto type = readPart(package, mimetype, kSmallPart);
        if (!type)
            return fail(type.error());
        if (!type->startsWith("application/vnd.oasis.opendocument.spreadsheet"))
            return fail(refusal::foreign(package.file(), refusal::Foreign::OtherDocument));
    }
    const auto locked = isLocked(package);
    if (!locked)
        return fail(locked.error());
    if (*locked)
        return fail(refusal::foreign(package.file(), refusal::Foreign::Locked));

    // The names are only known once all was read: where the wish was not met by an exact name, a second pass reads the
    // sheet that was meant.
    auto seen = readContent(package, {options.sheet, -1}, sink, task);
    if (!seen)
        return fail(seen.error());
    if (seen->names.isEmpty())
        return fail(refusal::noSheet(package.file()));
    if (seen->given < 0) {
        const qsizetype meant = options.sheet.isEmpty() ? 0 : findSheet(seen->names, options.sheet);
        if (meant < 0)
            return fail(refusal::unknownSheet(package.file(), options.sheet, seen->names));
        seen = readContent(package, {{}, meant}, sink, task);
        if (!seen)
            return fail(seen.error());
    }
    return Origin{Format::Ods, Encoding::Utf8, u';', seen->names.value(seen->given), seen->names};
}

} // namespace rebond::sheets
