// SPDX-License-Identifier: GPL-3.0-or-later
// The door of the room for lists that come in: rebond-tool import and the import page of the window.
//
//     ImportOptions options{ListKind::Members, cohort.id};
//     options.dryRun = true;                                  // the preview: the same work, then rolled back
//     const Result<ImportReport> report = importList(store, path, options, task);
//     if (!report)                      → the file could not be read at all, or the disk failed: report.error()
//     if (report->refusal)              → nothing was written: sentence for the user; report->refused says where and why
//     report->toJson()                  → the answer of the contract
//
// All or nothing: one Store::write, one journal entry, one undo step, named "Import 60 members". May be called from a
// Task's thread. A cancelled import (Error::Kind::Cancelled) leaves nothing behind.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/task.h"
#include "domain/records.h"
#include "exchange/listkind.h"
#include "exchange/matching.h"
#include "sheets/reader.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace rebond::storage {
class Store;
}

namespace rebond::exchange {

struct ImportReport;

struct ImportOptions
{
    ListKind kind = ListKind::Members;
    Id<domain::Cohort> cohort;        // to which members and acts belong, and among whose members people are looked up
    bool dryRun = false;              // answers what the import would answer; the file is left byte-identical
    bool skipRefused = false;         // imports the other rows
    sheets::ReadOptions reading;      // sheet, separator, encoding
    std::optional<Matching> matching; // as mended by the user; must be of this file's headings. Else recognised
    bool tellsOfDoubles = false; // of a new record that may be there already: a remark, for who looks before it is done
    int verdicts = 0;            // how many rows to tell about one by one (ImportReport::rows)
    // Called with the finished report before anything is kept; its error takes the whole import back. For answers that
    // must have gone out: a script that could not read what was done must not find it done.
    std::function<Done(const ImportReport &)> beforeKept;
};

// One thing to say about a cell or a row.
struct RowRemark
{
    qint64 line = 0;               // where the row begins in the file, from 1
    qint64 row = 0;                // the number a spreadsheet shows
    std::optional<QString> column; // the heading as the file has it; nothing where the row as a whole is meant
    QString reason;                // translated sentence
    friend bool operator==(const RowRemark &, const RowRemark &) = default;
};

struct FieldChange
{
    int field = 0;  // index into fieldsOf(kind)
    QString before; // as lists write it
    QString after;  // empty: the field is cleared
    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

struct RowVerdict
{
    enum class Kind { Created, Updated, Unchanged, Refused, Repeated }; // Repeated: equal to an earlier row, one record
    qint64 line = 0;
    qint64 row = 0;
    Kind kind = Kind::Created;
    QString title;              // what the row is about, e.g. "Élodie Calvérac"
    QList<FieldChange> changes; // of Updated
};

struct ImportReport
{
    ListKind kind = ListKind::Members;
    // Records. All 0 where the import as a whole is refused: nothing came in, or would.
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 companiesCreated = 0; // because their names stood in a cell; not in `created`
    qint64 refusedRows = 0;
    qint64 repeatedRows = 0; // say the same as an earlier row: one record with it. Not in the contract's answer
    // By line. No more than kMostRemarks each are kept; refusedRows counts on.
    static constexpr int kMostRemarks = 10'000;
    QList<RowRemark> refused;
    QList<RowRemark> remarks;
    QStringList unknownColumns;

    std::optional<Error> refusal; // the import as a whole came to nothing: missing columns, refused rows
    bool isDryRun = false;
    Matching matching;
    sheets::Origin origin;
    QList<RowVerdict> rows; // the first ones, as many as were asked for

    // One object, keys in the order of the contract, UTF-8, LF at the end.
    [[nodiscard]] QByteArray toJson() const;
};

// Errors: what sheets::forEachRow says of files that cannot be read, what Store::write and beforeKept say, Cancelled, Conflict
// where the file changed while it was read, and Invalid where the cohort is closed: but companies and contacts are the
// file's and come in all the same.
[[nodiscard]] Result<ImportReport> importList(storage::Store &store, const QString &path, const ImportOptions &options,
                                              TaskContext &task);

// For the page where columns are matched: what was recognised, and the first rows below the headings.
struct ListPreview
{
    Matching matching; // problems() tells what is missing
    sheets::Origin origin;
    qint64 rows = 0; // below the headings, blank ones not counted
    QList<sheets::Row> samples;
};
[[nodiscard]] Result<ListPreview> previewList(const QString &path, ListKind kind, const sheets::ReadOptions &reading,
                                              int samples, TaskContext &task);

} // namespace rebond::exchange
