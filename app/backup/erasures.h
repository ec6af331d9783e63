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

// Erases the member (Store::erasePerson) and notes the id, and those of whoever was merged into them, beside the backups of
// the file. With a backup before it, nothing is erased where that cannot be made. NotFound where nobody knows the member.
// Storage where all is erased and only the note is missing, or the file could not be made anew; the sentence says so.
[[nodiscard]] Done erasePerson(storage::Store &store, Id<domain::Member> member, BackupBefore before);

// Those noted in a folder of backups; none where there is no list. Storage where there is one that cannot be read: a restore
// would bring somebody back.
[[nodiscard]] Result<QList<Id<domain::Member>>> erasedIn(const QString &folder);

// The backups of the file in which the member stands, those that cannot be read included: what erasing leaves to replay.
[[nodiscard]] int backupsHolding(const QString &file, Id<domain::Member> member);

} // namespace rebond::backup
