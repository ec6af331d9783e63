// SPDX-License-Identifier: GPL-3.0-or-later
// The door of the room for writing lists. Bytes only: whoever exports puts them into a file safely. The same rows give the
// same bytes. Formulas are not guarded against here (guard.h): .xlsx and .ods cells are typed, CSV is the exporter's matter.
#pragma once

#include "base/result.h"
#include "sheets/row.h"

QT_FORWARD_DECLARE_CLASS(QIODevice)

namespace rebond::sheets {

// CSV as French spreadsheets open it by a double click: UTF-8 with byte order mark, ';', CR LF, RFC 4180 quotes. Kinds of
// cells do not matter.
class CsvWriter
{
public:
    // Rows are filled up to `columns` cells. The device must be open and outlive the writer.
    explicit CsvWriter(QIODevice &device, qsizetype columns = 0);

    // Storage where the device did not take all of it.
    [[nodiscard]] Done write(const Row &row);
    [[nodiscard]] Done finish();

private:
    [[nodiscard]] Done flush();

    QIODevice &m_device;
    qsizetype m_columns;
    QByteArray m_pending;
};

// A whole list; rows are filled up to the width of the widest.
[[nodiscard]] QByteArray writeCsv(const QList<Row> &rows);

struct SheetLook
{
    QString name = QStringLiteral("Liste"); // of the sheet; what spreadsheets forbid in it is replaced
    bool hasHeadings = true;                // the first row is bold, stays in sight and has filter buttons
};

// One sheet with typed cells: a cell whose text is not of the form of its kind (row.h) is written as text. Invalid where a
// cell is longer than the 32,767 characters that .xlsx can hold.
[[nodiscard]] Result<QByteArray> writeXlsx(const QList<Row> &rows, const SheetLook &look);

// The same as .ods. Control characters that XML cannot hold are left out; line ends become LF.
[[nodiscard]] Result<QByteArray> writeOds(const QList<Row> &rows, const SheetLook &look);

} // namespace rebond::sheets
