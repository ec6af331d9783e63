// SPDX-License-Identifier: GPL-3.0-or-later
// People whose data were erased: their ids stand in a list beside the backups, so that a restore erases them again.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/records.h"
#include "backup/drafts.h"
#include "storage/store.h"

#include <QList>
#include <QString>

namespace rebond::backup {

enum class BackupBefore { No, Yes };

// By what a text that was never saved tells about the member: id and reference, names in either order, e-mail, telephone.
[[nodiscard]] backup::Mention mentionOf(const domain::Member &member);
// Ids in these drafts that no record of the file has (any more).
[[nodiscard]] QStringList goneFrom(const storage::Store &store, const backup::Drafts &drafts);
// Those of them that are noted as people whose data were erased, by whomever; all that are gone where the list cannot be read.
[[nodiscard]] QStringList erasedAmong(const storage::Store &store, const backup::Drafts &drafts);

// Erases the member (Store::erasePerson), takes what was typed about them and not saved away (drafts.h), and saved filters that
// name them (filters.h: the family name alone does, or the beginning of one), under any name that the file knew of them or of
// whoever was merged into them; and notes the id, and those of whoever was merged into them, beside the backups of the file. With a backup before it, nothing is erased
// where that cannot be made. NotFound where nobody knows the member. Storage where all is erased and only the note is missing,
// a draft or a filter is left, or the file could not be made anew; the sentence says so.
[[nodiscard]] Done erasePerson(storage::Store &store, Id<domain::Member> member, BackupBefore before);

// Those noted in a folder of backups; none where there is no list. Storage where there is one that cannot be read: a restore
// would bring somebody back.
[[nodiscard]] Result<QList<Id<domain::Member>>> erasedIn(const QString &folder);

// Copies in which the member stands, those that cannot be read included.
struct Kept
{
    int backups = 0; // gone by themselves in time: what erasing leaves to replay
    int copies = 0;  // made before an update of the file, or of a damaged one: these stay until somebody deletes them
};
[[nodiscard]] Kept keptWith(const QString &file, Id<domain::Member> member);

} // namespace rebond::backup
