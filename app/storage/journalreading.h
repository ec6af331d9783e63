// SPDX-License-Identifier: GPL-3.0-or-later
// The journal read back: who did what when, newest first and in portions, and what a step changed.
#pragma once

#include "storage/transaction.h"

namespace rebond::storage {

// Everything named must hold; without anything every entry fits.
struct JournalFilter
{
    std::optional<QDateTime> from; // UTC
    std::optional<QDateTime> to;   // UTC, not included
    std::optional<Kind> kind;      // a record of that kind changed
    QString words;                 // folded; in the label or the author's name
    QList<RawId> about;            // … or one of these changed, or is named by what changed
    friend bool operator==(const JournalFilter &, const JournalFilter &) = default;
};

struct JournalPortion
{
    QList<JournalEntry> entries;
    std::optional<RawId> last; // to go on behind; none at the end
};

// At most `limit` entries behind that one (none: from the newest on). No more than some thousands of entries, and of changes
// in them, are looked at: a portion may be short, or empty, and not yet the last. None is read that was written more than
// a day before `from`.
// Once isCancelled() has said so, which is asked now and then, it ends soon, and what it answers means nothing.
[[nodiscard]] JournalPortion someEntries(Reader &reader, std::optional<RawId> behind, int limit,
                                         const JournalFilter &filter, const std::function<bool()> &isCancelled = {});
[[nodiscard]] qint64 countEntries(Reader &reader);
[[nodiscard]] std::optional<JournalEntry> findEntry(Reader &reader, RawId entry);

// The changes of a step in their order; false from f stops.
void eachChange(Reader &reader, RawId entry, const std::function<bool(Change &&)> &f);
// None of a step that takes more room in the journal, as one that brought a file may: it is not read at all.
void eachChangeOfSmall(Reader &reader, RawId entry, int mostBytes, const std::function<bool(Change &&)> &f);

} // namespace rebond::storage
