// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown and bound of a file, kept beside the bytes it was made of. No record: it can be made again, so it stands in no
// journal entry, undoing does not bring it back, and it goes with its file, whatever takes that away.
#pragma once

#include "domain/records.h"
#include "storage/transaction.h"

#include <QByteArray>

#include <optional>

namespace rebond::storage {

struct KeptPages
{
    int rules = 0;         // the number of the rules they were made by
    QByteArray bytes = {}; // as whoever made them reads them
    friend bool operator==(const KeptPages &, const KeptPages &) = default;
};

// Nothing where none are kept, or where they were made by other rules than those.
[[nodiscard]] std::optional<QByteArray> keptPagesOf(Reader &reader, Id<domain::File> file, int rules);

// In place of those kept before. Nothing is kept of a file that is not there.
void keepPages(Transaction &transaction, Id<domain::File> file, const KeptPages &pages);

// Their table, which has no mapping.
inline constexpr char kPagesTable[] = "file_pages";

} // namespace rebond::storage
