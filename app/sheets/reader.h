// SPDX-License-Identifier: GPL-3.0-or-later
// The door of the room for reading: any CSV, .xlsx or .ods file as rows of cells.
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "sheets/row.h"
#include "sheets/textencoding.h"

#include <functional>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QIODevice)

namespace rebond::sheets {

enum class Format { Csv, Xlsx, Ods };

struct ReadOptions
{
    QString sheet;                    // empty: the first sheet that is not hidden; else by name, exactly or folded
    std::optional<QChar> separator;   // CSV: instead of the one recognised
    std::optional<Encoding> encoding; // CSV: instead of the one recognised
};

// What was recognised, for the preview of an import.
struct Origin
{
    Format format = Format::Csv;
    Encoding encoding = Encoding::Utf8; // CSV only
    QChar separator = u';';             // CSV only
    QString sheet;                      // the sheet that was read; empty for CSV
    QStringList sheets;                 // all of them, in order
};

// Called once a row, from top to bottom; the row is only valid during the call (copy it with squeezed()). An error it
// returns stops the reading and is returned as it is.
using RowSink = std::function<Done(const Row &)>;

// Reads a file row by row in constant memory (a few MiB, and an .xlsx file's shared texts). Blank rows are left out, in all
// formats; row and line numbers count them. The format is decided by the content, never by the name.
// Fails (nothing is remembered, but rows may have been given to the sink): NotFound where the file or the sheet does not
// exist, Storage where it cannot be read, Cancelled, and Invalid with a sentence for everything else.
[[nodiscard]] Result<Origin> forEachRow(const QString &path, const ReadOptions &options, const RowSink &sink,
                                        TaskContext &task);

// The same from an open device that can seek; `name` is what sentences call it.
[[nodiscard]] Result<Origin> forEachRow(QIODevice &device, const QString &name, const ReadOptions &options,
                                        const RowSink &sink, TaskContext &task);

// A whole list at once, for previews and lists of ordinary size.
struct Table
{
    Origin origin;
    QList<Row> rows;
};
inline constexpr qint64 kMaxHeldBytes = 240 << 20; // of memory a Table may take; past it read() answers Invalid
[[nodiscard]] Result<Table> read(const QString &path, const ReadOptions &options, TaskContext &task);
[[nodiscard]] Result<Table> read(QIODevice &device, const QString &name, const ReadOptions &options, TaskContext &task);

} // namespace rebond::sheets
