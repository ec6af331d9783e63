// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/zipwriter.h"

#include "sheets/row.h"

#include <QCoreApplication>

#include <cctype>
#include <zip.h>

namespace rebond::sheets {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

// 1980-01-01 00:00, the first instant that zip archives know.
constexpr zip_uint16_t kDosDate = (1 << 5) | 1;
constexpr zip_uint16_t kDosTime = 0;
// Without a word libzip takes level 9, which makes a sheet a tenth smaller in five times the time.
constexpr zip_uint32_t kLevel = 3;

tl::unexpected<Error> failed(zip_error_t *error)
{
    return storageFailed(Tr::tr(
                             "The spreadsheet could not be made. Close other programs to free memory and try again."),
                         QString::fromUtf8(zip_error_strerror(error)));
}

bool addEntry(zip_t *zip, const ZipEntry &entry)
{
    zip_source_t *source = zip_source_buffer(zip, entry.bytes.constData(),
                                             static_cast<zip_uint64_t>(entry.bytes.size()), 0);
    if (source == nullptr)
        return false;
    const zip_int64_t index = zip_file_add(zip, entry.name.constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto at = static_cast<zip_uint64_t>(index);
    return zip_file_set_dostime(zip, at, kDosTime, kDosDate, 0) == 0
        && zip_set_file_compression(zip, at, entry.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, kLevel) == 0;
}

QByteArray contentsOf(zip_source_t *archive)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(archive, &stat) != 0 || zip_source_open(archive) != 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(archive, bytes.data(), stat.size);
    zip_source_close(archive);
    return got == bytes.size() ? bytes : QByteArray();
}

// "_x000D_" or something that would be read as such.
bool isEscape(QStringView text)
{
    return text.size() >= 7 && text.startsWith(u"_x") && text[6] == u'_'
        && std::all_of(text.begin() + 2, text.begin() + 6,
                       [](QChar c) { return c.unicode() < 0x80 && std::isxdigit(c.unicode()) != 0; });
}

} // namespace

Result<QByteArray> makeZip(const QList<ZipEntry> &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *archive = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (archive == nullptr)
        return failed(&error);
    zip_t *zip = zip_open_from_source(archive, ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (zip == nullptr) {
        zip_source_free(archive);
        return failed(&error);
    }
    zip_source_keep(archive); // closing the archive gives one reference back
    const bool isAdded = std::all_of(entries.begin(), entries.end(),
                                     [&](const ZipEntry &entry) { return addEntry(zip, entry); });
    if (!isAdded || zip_close(zip) != 0) {
        const auto answer = failed(zip_get_error(zip));
        zip_discard(zip);
        zip_source_free(archive);
        return answer;
    }
    const QByteArray bytes = contentsOf(archive);
    zip_source_free(archive);
    if (bytes.isEmpty())
        return failed(&error);
    return bytes;
}

void appendXmlText(QByteArray &xml, QStringView text, ControlCharacters controls)
{
    qsizetype from = 0;
    const auto replace = [&](qsizetype at, const QByteArray &by) {
        xml += text.sliced(from, at - from).toUtf8();
        xml += by;
        from = at + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool isHalf = QChar::isHighSurrogate(c)
                              ? !(i + 1 < text.size() && text[i + 1].isLowSurrogate())
                              : QChar::isLowSurrogate(c) && !(i > 0 && text[i - 1].isHighSurrogate());
        if (c == u'&') {
            replace(i, "&amp;");
        } else if (c == u'<') {
            replace(i, "&lt;");
        } else if (c == u'>') {
            replace(i, "&gt;");
        } else if (c == u'"') {
            replace(i, "&quot;");
        } else if (isHalf) {
            replace(i, "\xEF\xBF\xBD");
        } else if ((c < 0x20 && c != u'\n' && c != u'\t') || c >= 0xFFFE) {
            const bool isKept = controls == ControlCharacters::AsXlsx && c != 0;
            replace(i, isKept ? "_x" + QByteArray::number(c, 16).toUpper().rightJustified(4, '0') + '_' : QByteArray());
        } else if (c == u'_' && controls == ControlCharacters::AsXlsx && isEscape(text.sliced(i))) {
            replace(i, "_x005F_");
        }
    }
    xml += text.sliced(from).toUtf8();
}

QByteArray xmlAttribute(QStringView text)
{
    QByteArray xml;
    appendXmlText(xml, text, ControlCharacters::LeftOut);
    return xml.replace('\n', "&#10;").replace('\t', "&#9;");
}

QList<int> columnWidths(const QList<Row> &rows)
{
    constexpr qsizetype kRowsLookedAt = 500;
    constexpr int kNarrowest = 6;
    constexpr int kWidest = 60;
    QList<int> widths;
    for (const Row &row : rows.first(std::min(rows.size(), kRowsLookedAt))) {
        if (widths.size() < row.size())
            widths.resize(row.size(), kNarrowest);
        for (qsizetype i = 0; i < row.size(); ++i) {
            for (const QStringView line : row.text(i).split(u'\n'))
                widths[i] = std::clamp(static_cast<int>(std::min<qsizetype>(line.size(), kWidest)), widths[i], kWidest);
        }
    }
    return widths;
}

QString sheetName(const QString &wanted)
{
    constexpr qsizetype kLongest = 31;
    QString name = wanted;
    for (QChar &c : name) {
        if (QStringView(u"[]:*?/\\").contains(c) || c.unicode() < 0x20)
            c = u' ';
    }
    name = name.left(kLongest).trimmed();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("Liste") : name;
}

} // namespace rebond::sheets
