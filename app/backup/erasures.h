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

// Erases the member (Store::erasePerson), takes what was typed about them and not saved away (backup/drafts.h), and notes the id
// beside the backups of the file. With a backup before it, nothing is
// erased where that cannot be made. NotFound where nobody knows the member. Storage where all is erased and only the note is
// missing, or a draft is left; the sentence says so.
[[nodiscard]] Done erasePerson(storage::Store &store, Id<domain::Member> member, BackupBefore before);

// Those noted in a folder of backups; none where there is no list.
[[nodiscard]] QList<Id<domain::Member>> erasedIn(const QString &folder);

// The backups of the file in which the member stands, those that cannot be read included: what erasing leaves to replay.
[[nodiscard]] int backupsHolding(const QString &file, Id<domain::Member> member);

} // namespace rebond::backup
