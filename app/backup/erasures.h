// SPDX-License-Identifier: GPL-3.0-or-later
// People whose data were erased: their ids stand in a list beside the backups, so that a restore erases them again.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/records.h"
#include "storage/store.h"

#include <QList>
#include <QString>

namespace rebond::backup {

enum class BackupBefore { No, Yes };

// Erases the member (Store::erasePerson) and notes the id beside the backups of the file. With a backup before it, nothing is
// erased where that cannot be made. NotFound where nobody knows the member. Storage where all is erased and only the note is
// missing; the sentence says so.
[[nodiscard]] Done erasePerson(storage::Store &store, Id<domain::Member> member, BackupBefore before);

// Those noted in a folder of backups; none where there is no list.
[[nodiscard]] QList<Id<domain::Member>> erasedIn(const QString &folder);

// Copies in which the member stands, those that cannot be read included.
struct Kept
{
    int backups = 0; // gone by themselves in time: what erasing leaves to replay
    int copies = 0;  // made before an update of the file, or of a damaged one: these stay until somebody deletes them
};
[[nodiscard]] Kept keptWith(const QString &file, Id<domain::Member> member);

} // namespace rebond::backup
