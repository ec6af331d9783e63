// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/writer.h"

#include <QBuffer>
#include <QCoreApplication>

namespace rebond::sheets {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

constexpr qsizetype kFlushAt = 64 * 1024;

bool needsQuotes(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c == u';' || c == u'"' || c == u'\r' || c == u'\n'; });
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, qsizetype columns)
    : m_device(device),
      m_columns(columns),
      m_pending("\xEF\xBB\xBF")
{}

Done CsvWriter::write(const Row &row)
{
    const qsizetype columns = std::max(row.size(), m_columns);
    for (qsizetype i = 0; i < columns; ++i) {
        if (i > 0)
            m_pending += ';';
        const QStringView text = row.text(i);
        if (needsQuotes(text))
            m_pending += '"' + text.toUtf8().replace('"', "\"\"") + '"';
        else
            m_pending += text.toUtf8();
    }
    m_pending += "\r\n";
    return m_pending.size() > kFlushAt ? flush() : Done();
}

Done CsvWriter::finish()
{
    return flush();
}

Done CsvWriter::flush()
{
    const qint64 written = m_device.write(m_pending);
    const bool isWhole = written == m_pending.size();
    m_pending.resize(0);
    if (isWhole)
        return {};
    return storageFailed(
        Tr::tr("The list could not be written to the end. Check that there is room on the disk and try again."),
        m_device.errorString());
}

QByteArray writeCsv(const QList<Row> &rows)
{
    qsizetype columns = 0;
    for (const Row &row : rows)
        columns = std::max(columns, row.size());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, columns);
    for (const Row &row : rows)
        (void)writer.write(row); // memory does not fill up half-way
    (void)writer.finish();
    return bytes;
}

} // namespace rebond::sheets
