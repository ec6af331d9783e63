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

// "1 234", "1,234", "3,5": as lists show them, whatever the language; none where it is no number.
QString numberOf(QString text)
{
    text.remove(QChar(kNarrowNoBreakSpace)).remove(QChar(kNoBreakSpace)).replace(QChar(kMinus), u'-');
    static const QRegularExpression grouped(QStringLiteral("^-?\\d{1,3}(,\\d{3})+$"));
    if (grouped.match(text).hasMatch())
        text.remove(u',');
    text.replace(u'.', u',');
    static const QRegularExpression plain(QStringLiteral("^-?\\d{1,15}(,\\d{1,6})?$"));
    return plain.match(text).hasMatch() ? text : QString();
}

} // namespace

ShownList::ShownList(const QString &path, sheets::Format format, QString title, QList<Column> columns)
    : m_file(path),
      m_format(format),
      m_title(std::move(title)),
      m_columns(std::move(columns))
{}

Result<std::shared_ptr<ShownList>> ShownList::open(const QString &path, const QString &title,
                                                   const QList<Column> &columns)
{
    const auto format = formatOf(path);
    if (!format)
        return fail(format.error());
    if (const Done replaceable = storage::ensureNoCohortFile(path); !replaceable)
        return fail(replaceable.error());
    std::shared_ptr<ShownList> list(new ShownList(path, *format, title, columns));
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
        const QString number = m_columns.at(i).isNumber ? numberOf(text) : QString();
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
