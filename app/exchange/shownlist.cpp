// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/shownlist.h"

#include "base/formats.h"
#include "exchange/export.h"
#include "sheets/guard.h"
#include "storage/fileheader.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

namespace rebond::exchange {

namespace {

// Of a number as that language writes it (formats.h), the one that sheets write: "1 234,5" and "1,234.5" are "1234,5". Empty
// where it is none: "12,345" is twelve and something in French, twelve thousand in English.
QString numberOf(QString text, Language language)
{
    static const QRegularExpression french(QStringLiteral("^-?(\\d{1,15}|\\d{1,3}( \\d{3}){1,4})(,\\d{1,6})?$"));
    static const QRegularExpression english(QStringLiteral("^-?(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d{1,6})?$"));
    text.replace(QChar(kNarrowNoBreakSpace), u' ').replace(QChar(kNoBreakSpace), u' ').replace(QChar(kMinus), u'-');
    if (language == Language::French)
        return french.match(text).hasMatch() ? text.remove(u' ') : QString();
    return english.match(text).hasMatch() ? text.remove(u',').replace(u'.', u',') : QString();
}

} // namespace

ShownList::ShownList(const QString &path, sheets::Format format, QString title, QList<Column> columns,
                     Language language)
    : m_file(path),
      m_format(format),
      m_title(std::move(title)),
      m_columns(std::move(columns)),
      m_language(language)
{}

Result<std::shared_ptr<ShownList>> ShownList::open(const QString &path, const QString &title,
                                                   const QList<Column> &columns, Language language)
{
    const auto format = formatOf(path);
    if (!format)
        return fail(format.error());
    if (const Done replaceable = storage::ensureNoCohortFile(path); !replaceable)
        return fail(replaceable.error());
    std::shared_ptr<ShownList> list(new ShownList(path, *format, title, columns, language));
    if (const Done opened = list->m_file.open(); !opened)
        return fail(opened.error());
    sheets::Row headings;
    for (const Column &column : columns)
        headings.append(sheets::guardCell(column.heading));
    if (*format != sheets::Format::Csv) {
        list->m_rows.append(headings);
        return list;
    }
    list->m_csv = std::make_unique<sheets::CsvWriter>(list->m_file.device(), columns.size());
    if (const Done written = list->m_csv->write(headings); !written)
        return fail(written.error());
    return list;
}

sheets::Row ShownList::rowOf(const QStringList &texts) const
{
    using Kind = sheets::Cell::Kind;
    sheets::Row row;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QString text = texts.value(i);
        if (m_format != sheets::Format::Csv) {
            if (const QDate day = QDate::fromString(text, QStringLiteral("dd/MM/yyyy")); day.isValid()) {
                row.append(day.toString(Qt::ISODate), Kind::Date);
                continue;
            }
        }
        const QString number = m_columns.at(i).isNumber ? numberOf(text, m_language) : QString();
        if (!number.isEmpty())
            row.append(number, Kind::Number);
        else
            row.append(sheets::guardCell(text));
    }
    return row;
}

Done ShownList::add(const QList<QStringList> &rows)
{
    for (const QStringList &texts : rows) {
        const sheets::Row row = rowOf(texts);
        if (m_csv) {
            if (const Done written = m_csv->write(row); !written)
                return written;
            continue;
        }
        if (m_rows.size() > sheets::kMaxRows)
            return invalid(QCoreApplication::translate(
                "Lists", "The list is too long for a spreadsheet: choose a name that ends in .csv."));
        m_rows.append(row.squeezed());
    }
    return {};
}

Done ShownList::finish()
{
    if (m_csv) {
        if (const Done written = m_csv->finish(); !written)
            return written;
        return m_file.commit();
    }
    sheets::SheetLook look;
    look.name = m_title;
    const auto bytes = m_format == sheets::Format::Xlsx ? sheets::writeXlsx(m_rows, look)
                                                        : sheets::writeOds(m_rows, look);
    if (!bytes)
        return fail(bytes.error());
    m_file.write(*bytes);
    return m_file.commit();
}

} // namespace rebond::exchange
