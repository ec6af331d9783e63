// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/xlsxworkbook.h"

#include "sheets/refusals.h"

#include <QDir>
#include <QHash>

#include <cctype>

namespace rebond::sheets {

namespace {

using Token = XmlScanner::Token;

constexpr size_t kMaxStyles = 200'000; // Excel's own bound is 65,490
constexpr qint64 kMaxTextBytes = 160 << 20;
constexpr qsizetype kTextBlock = 1 << 20;
constexpr qsizetype kMaxSheets = 10'000;

struct Relationship
{
    QString type; // the last word of its URI: "worksheet"
    QString part;
};

// The part that a relationship of `source` names.
QString resolvedTarget(const QString &source, const QString &target)
{
    QString path = target;
    path.replace(u'\\', u'/'); // some programs write them so
    if (path.startsWith(u'/'))
        return QDir::cleanPath(path.sliced(1));
    return QDir::cleanPath(source.left(source.lastIndexOf(u'/') + 1) + path);
}

Result<QHash<QString, Relationship>> readRelationships(Package &package, const QString &source)
{
    const qsizetype slash = source.lastIndexOf(u'/') + 1;
    const QString partName = QStringLiteral("%1_rels/%2.rels").arg(source.left(slash), source.mid(slash));
    QHash<QString, Relationship> relationships;
    if (!package.has(partName))
        return relationships;
    const auto part = package.open(partName);
    if (!part)
        return fail(part.error());
    XmlScanner xml(**part, package.file(), partName, xlsxNamespaces());
    for (;;) {
        const Token token = xml.next();
        if (token == Token::Failed)
            return fail(xml.error());
        if (token == Token::Finished)
            return relationships;
        if (token != Token::Start || !xml.is("Relationship") || xml.rawAttribute("TargetMode") == "External")
            continue;
        const QString type = QString::fromUtf8(xml.attribute("Type"));
        relationships.insert(QString::fromUtf8(xml.attribute("Id")),
                             {type.mid(type.lastIndexOf(u'/') + 1),
                              resolvedTarget(source, QString::fromUtf8(xml.attribute("Target")))});
        if (relationships.size() > kMaxSheets)
            return fail(refusal::swells(package.file(), partName));
    }
}

QString partOfType(const QHash<QString, Relationship> &relationships, QLatin1String type)
{
    QStringList parts;
    for (const Relationship &relationship : relationships) {
        if (relationship.type == type)
            parts += relationship.part;
    }
    parts.sort(); // of two, always the same one
    return parts.value(0);
}

bool isTrue(QByteArrayView flag)
{
    return flag == "1" || flag == "true";
}

} // namespace

const std::vector<KnownNamespace> &xlsxNamespaces()
{
    static const std::vector<KnownNamespace> known = {
        {"http://schemas.openxmlformats.org/spreadsheetml/2006/main", ""},
        {"http://purl.oclc.org/ooxml/spreadsheetml/main", ""},
        {"http://schemas.openxmlformats.org/package/2006/relationships", ""},
        {"http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"},
        {"http://purl.oclc.org/ooxml/officeDocument/relationships", "r"},
    };
    return known;
}

Result<XlsxWorkbook> readXlsxWorkbook(Package &package)
{
    const auto roots = readRelationships(package, {});
    if (!roots)
        return fail(roots.error());
    QString workbookPart = partOfType(*roots, QLatin1String("officeDocument"));
    if (workbookPart.isEmpty())
        workbookPart = QStringLiteral("xl/workbook.xml");
    if (workbookPart.endsWith(u".bin", Qt::CaseInsensitive))
        return fail(refusal::foreign(package.file(), refusal::Foreign::BinaryExcel));
    if (!workbookPart.startsWith(u"xl/", Qt::CaseInsensitive) && !package.has(QStringLiteral("xl/workbook.xml")))
        return fail(refusal::foreign(package.file(), refusal::Foreign::OtherDocument));
    const auto relationships = readRelationships(package, workbookPart);
    if (!relationships)
        return fail(relationships.error());

    XlsxWorkbook workbook;
    workbook.stylesPart = partOfType(*relationships, QLatin1String("styles"));
    workbook.textsPart = partOfType(*relationships, QLatin1String("sharedStrings"));
    const auto part = package.open(workbookPart);
    if (!part)
        return fail(part.error());
    XmlScanner xml(**part, package.file(), workbookPart, xlsxNamespaces());
    for (;;) {
        const Token token = xml.next();
        if (token == Token::Failed)
            return fail(xml.error());
        if (token == Token::Finished)
            return workbook;
        if (token != Token::Start)
            continue;
        if (xml.is("workbookPr")) {
            workbook.is1904 = isTrue(xml.rawAttribute("date1904"));
        } else if (xml.is("sheet")) {
            const auto found = relationships->constFind(QString::fromUtf8(xml.attribute("r:id")));
            const QByteArrayView state = xml.rawAttribute("state");
            if (found != relationships->constEnd() && found->type == u"worksheet")
                workbook.sheets += {QString::fromUtf8(xml.attribute("name")), found->part,
                                    state == "hidden" || state == "veryHidden"};
            if (workbook.sheets.size() > kMaxSheets)
                return fail(refusal::swells(package.file(), workbookPart));
        }
    }
}

Result<std::vector<NumberFormat>> readXlsxStyles(Package &package, const QString &partName)
{
    std::vector<NumberFormat> styles;
    if (partName.isEmpty() || !package.has(partName))
        return styles;
    const auto part = package.open(partName);
    if (!part)
        return fail(part.error());
    XmlScanner xml(**part, package.file(), partName, xlsxNamespaces());
    QHash<int, NumberFormat> own;
    bool isCellStyles = false;
    for (;;) {
        const Token token = xml.next();
        if (token == Token::Failed)
            return fail(xml.error());
        if (token == Token::Finished)
            return styles;
        if (xml.is("cellXfs") && token != Token::Text) {
            isCellStyles = token == Token::Start;
        } else if (token == Token::Start && xml.is("numFmt") && xml.has("formatCode")) {
            own.insert(xml.attribute("numFmtId").toInt(), formatOf(QString::fromUtf8(xml.attribute("formatCode"))));
        } else if (token == Token::Start && isCellStyles && xml.is("xf")) {
            const int id = xml.attribute("numFmtId").toInt();
            styles.push_back(own.contains(id) ? own.value(id) : builtInFormat(id));
        }
        if (styles.size() > kMaxStyles || own.size() > static_cast<qsizetype>(kMaxStyles))
            return fail(refusal::swells(package.file(), partName));
    }
}

bool SharedTexts::add(QByteArrayView text)
{
    constexpr qint64 kEntry = sizeof(Entry);
    m_bytes += text.size() + kEntry;
    if (m_bytes > kMaxTextBytes)
        return false;
    if (m_blocks.empty() || m_blocks.back().size() + text.size() > kTextBlock) {
        m_blocks.emplace_back();
        m_blocks.back().reserve(std::max(kTextBlock, text.size()));
    }
    QByteArray &block = m_blocks.back();
    m_entries.push_back({static_cast<quint32>(m_blocks.size() - 1), static_cast<quint32>(block.size()),
                         static_cast<quint32>(text.size())});
    block.append(text.data(), text.size());
    return true;
}

QByteArrayView SharedTexts::at(qsizetype index) const
{
    const Entry &entry = m_entries[static_cast<size_t>(index)];
    return QByteArrayView(m_blocks[entry.block]).sliced(entry.begin, entry.length);
}

void resolveXlsxEscapes(QByteArray &text, qsizetype from)
{
    constexpr qsizetype kEscape = 7; // "_x000D_"
    qsizetype at = text.indexOf("_x", from);
    if (at < 0)
        return;
    QByteArray resolved = text.first(at);
    while (at < text.size()) {
        const QByteArrayView ahead = QByteArrayView(text).sliced(at);
        const bool isEscape = ahead.size() >= kEscape && ahead.startsWith("_x") && ahead[6] == '_'
                           && std::all_of(ahead.begin() + 2, ahead.begin() + 6,
                                          [](char c) { return std::isxdigit(static_cast<uchar>(c)) != 0; });
        const uint code = isEscape ? ahead.sliced(2, 4).toByteArray().toUInt(nullptr, 16) : 0;
        if (code == 0 || (code >= 0xD800 && code <= 0xDFFF)) {
            qsizetype next = text.indexOf("_x", at + 1);
            next = next < 0 ? text.size() : next;
            resolved.append(text.constData() + at, next - at);
            at = next;
        } else {
            resolved += QStringView(QChar::fromUcs4(char32_t{code})).toUtf8();
            at += kEscape;
        }
    }
    text = resolved;
}

Token readXlsxText(XmlScanner &xml, QByteArray &text)
{
    const qsizetype from = text.size();
    const qsizetype outside = xml.depth() - 1;
    bool isText = false;
    for (;;) {
        Token token = xml.next();
        switch (token) {
        case Token::Start:
            isText = xml.is("t");
            if (xml.is("rPh"))
                token = xml.skip();
            break;
        case Token::Text:
            if (isText)
                text.append(xml.text().data(), xml.text().size());
            if (text.size() - from > 8 * kMaxCellBytes)
                return token; // far too long, with room for escapes: the caller measures it
            break;
        case Token::End:
            isText = false;
            if (xml.depth() == outside) {
                resolveXlsxEscapes(text, from);
                return token;
            }
            break;
        case Token::Finished:
        case Token::Failed: return Token::Failed;
        }
        if (token == Token::Failed)
            return token;
    }
}

Result<SharedTexts> readXlsxTexts(Package &package, const QString &partName)
{
    SharedTexts texts;
    if (partName.isEmpty() || !package.has(partName))
        return texts;
    const auto part = package.open(partName);
    if (!part)
        return fail(part.error());
    XmlScanner xml(**part, package.file(), partName, xlsxNamespaces());
    QByteArray text;
    for (;;) {
        const Token token = xml.next();
        if (token == Token::Failed)
            return fail(xml.error());
        if (token == Token::Finished)
            return texts;
        if (token != Token::Start || !xml.is("si"))
            continue;
        text.resize(0);
        const Token end = readXlsxText(xml, text);
        if (end == Token::Failed)
            return fail(xml.error());
        if (end != Token::End || !texts.add(text))
            return fail(refusal::swells(package.file(), partName));
        xml.allow(1, text.size());
    }
}

} // namespace rebond::sheets
