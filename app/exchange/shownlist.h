// SPDX-License-Identifier: GPL-3.0-or-later
// A list written as somebody sees it: these columns, these rows, these words. For reading and passing on; lists that come in
// again are export.h's. Rows are given portion by portion, one thread at a time.
#pragma once

#include "base/formats.h"
#include "base/result.h"
#include "base/safefile.h"
#include "sheets/reader.h"
#include "sheets/row.h"
#include "sheets/writer.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace rebond::exchange {

class ShownList
{
public:
    struct Column
    {
        QString heading;
        bool isNumber = false;
    };
    // The format by the end of the name, as export.h: CSV (guarded, "jj/mm/aaaa"), .xlsx or .ods, where days and numbers
    // are typed; numbers are read as that language shows them. Nothing stands at the path until finish(); left without it,
    // nothing has happened.
    [[nodiscard]] static Result<std::shared_ptr<ShownList>> open(const QString &path, const QString &title,
                                                                 const QList<Column> &columns, Language language);
    // Invalid where a spreadsheet cannot hold so many rows, with CSV as the way out.
    [[nodiscard]] Done add(const QList<QStringList> &rows);
    [[nodiscard]] Done finish();

private:
    ShownList(const QString &path, sheets::Format format, QString title, QList<Column> columns, Language language);
    [[nodiscard]] sheets::Row rowOf(const QStringList &texts) const;

    SafeFile m_file;
    sheets::Format m_format;
    QString m_title;
    QList<Column> m_columns;
    Language m_language;
    std::unique_ptr<sheets::CsvWriter> m_csv;
    QList<sheets::Row> m_rows; // of a spreadsheet, which is written at once
};

} // namespace rebond::exchange
