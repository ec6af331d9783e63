// SPDX-License-Identifier: GPL-3.0-or-later
// The door of the room for lists that go out, as import.h takes them back: import(export(x)) = x.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/task.h"
#include "domain/records.h"
#include "exchange/listkind.h"
#include "sheets/reader.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace rebond::storage {
class Reader;
class Store;
struct PersonRecords;
}

namespace rebond::exchange {

// By the end of the name: .csv (also .txt and .tsv, all written as CSV), .xlsx, .ods. Invalid for any other.
[[nodiscard]] Result<sheets::Format> formatOf(const QString &path);

// All columns, French headings and labels, in order of entry. Members, acts, interviews, outcomes and check-points are the
// cohort's; companies and contacts are the file's. The output is replaced whole (base/safefile.h). A sheet cannot hold more than
// 1,000,000 rows or a text of more than 32,767 characters (.xlsx): Invalid, with CSV as the way out.
[[nodiscard]] Done exportList(const storage::Store &store, Id<domain::Cohort> cohort, ListKind kind,
                              const QString &output, TaskContext &task);

// The rows of one person in the lists they stand in, as CSV: members, outreach, interviews, outcomes, check-points, press. An
// act made with others names nobody else: what is told of them is theirs.
struct PersonList
{
    ListKind kind = ListKind::Members;
    qint64 rows = 0;
    QByteArray csv;
};
[[nodiscard]] QList<PersonList> listsOf(storage::Reader &reader, const storage::PersonRecords &person);

// A list to fill: the headings, ready for import, where it gives no row.
[[nodiscard]] Done writeTemplate(ListKind kind, const QString &output);

// A proposed name without ending, French as the headings are: "membres".
[[nodiscard]] QString fileNameOf(ListKind kind);

} // namespace rebond::exchange
