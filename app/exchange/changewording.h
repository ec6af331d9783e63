// SPDX-License-Identifier: GPL-3.0-or-later
// What a step of the journal changed, in the words of the lists: which record, and each field before and after.
#pragma once

#include "base/id.h"
#include "domain/frozenreport.h"
#include "exchange/listkind.h"
#include "storage/history.h"
#include "storage/journal.h"
#include "storage/transaction.h"

#include <QList>
#include <QString>

#include <optional>

namespace rebond::exchange {

struct ChangedField
{
    QString label;  // as forms call it
    QString before; // as lists write it; empty: nothing stood there
    QString after;
    bool isPrivate = false; // of what comes in no list: not for a room that looks at the screen
    friend bool operator==(const ChangedField &, const ChangedField &) = default;
};

struct ToldChange
{
    enum class How { Made, Changed, Removed, Erased };
    storage::Kind kind = storage::Kind::Member;
    RawId record;
    std::optional<ListKind> list; // of what comes in lists
    How how = How::Changed;
    QString what;               // "Member M03 · Odile Calvérac"; of an erased one "Member" alone
    QList<ChangedField> fields; // none of an erased one, nor where nothing that is shown changed
};

[[nodiscard]] QString wordOf(storage::Kind kind); // "Member"
[[nodiscard]] QString readerWord(const domain::FrozenReport &report);

// The names of other records are looked up as they are today; one that is no more is told by its reference, which the
// journal does not know: it is said to be gone.
[[nodiscard]] ToldChange tell(const storage::Change &change, storage::Reader &reader);

// The label of a step, in which references of records that are still there stand behind their names of today: "Change
// member Odile Calvérac (M03)". A record that was removed or erased keeps the reference alone: labels hold no names, and
// none comes back. A step that changed many records, or kept a large file, is told by its label as it is.
[[nodiscard]] QString labelOfToday(const storage::JournalEntry &entry, storage::Reader &reader);
// The same as it stands in a list of steps: of one that changed few records and names none, what the first of them is called
// stands behind, "Add an outcome · Odile Calvérac …".
[[nodiscard]] QString lineOfToday(const storage::JournalEntry &entry, storage::Reader &reader);
// The same of a step that can be undone or made again, which is called what it was called when it was taken first.
[[nodiscard]] QString labelOfToday(const storage::History::Step &step, storage::Reader &reader);

} // namespace rebond::exchange
