// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers of .xlsx and .ods share: giving rows to the sink within the bounds, and choosing the sheet.
#pragma once

#include "sheets/reader.h"

namespace rebond::sheets {

// Spreadsheets can say a thing once and mean it a million times (shared texts, repeated cells and rows): what is given out
// is bounded, not only what is read.
class SheetRows
{
public:
    SheetRows(QString file, const RowSink &sink, TaskContext &task);

    [[nodiscard]] Row &row() { return m_row; } // of the current row; cleared by the caller
    // Closes the cell that was begun with row().extend(), within the bounds.
    [[nodiscard]] Done endCell(Cell::Kind kind);
    [[nodiscard]] Done append(QStringView text, Cell::Kind kind);
    // Gives the row to the sink, `times` over, unless it is blank. `number` is that of the first.
    [[nodiscard]] Done give(qint64 number, qint64 times);
    // Tells the task how far the part is; Cancelled where it was asked to stop.
    [[nodiscard]] Done tell(qint64 done, qint64 total);

private:
    QString m_file;
    const RowSink &m_sink;
    TaskContext &m_task;
    QString m_what;
    Row m_row;
    qint64 m_given = 0;
    qint64 m_volume = 0; // characters and cells given
};

inline constexpr qint64 kLastRow = 1'048'576; // of .xlsx and usual .ods files

// The sheet that `asked` means: by its name, else by its folded name if only one has it; -1 where there is none.
[[nodiscard]] qsizetype findSheet(const QStringList &names, const QString &asked);

} // namespace rebond::sheets
