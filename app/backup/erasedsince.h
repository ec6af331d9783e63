// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a restore erases again. The list of the erased stands beside the backups of a file (erasures.h) and in its journal; a
// copy kept elsewhere has neither, so they are also sought at the place it goes to and in later states of the same file.
#pragma once

#include "base/result.h"
#include "domain/records.h"

#include <QList>
#include <QString>

namespace rebond::backup {

struct ErasedSince
{
    QList<Id<domain::Member>> members; // each once; whether or not the backup has them
    // Whether erasures of this file would have been found: it is a backup of the file, or of one that stands where such
    // backups belong; or the file at the target is a later state of the backup; or that file is gone, and the list of the
    // erased kept there names somebody whom the backup has. Else somebody may have been erased where nobody can look from
    // here: the list of another cohort's file tells nothing.
    bool isKnown = false;
};

// Those noted beside the backup and beside the file, in the journal of the file that stands (as far as that can be read: it
// may be what the restore is for), and of every file in the folder of either that is a later state of the backup, or whose
// backup it is. Storage where a list cannot be read.
[[nodiscard]] Result<ErasedSince> erasedSince(const QString &backup, const QString &file);

// How many of them have a record in the backup.
[[nodiscard]] int countIn(const QString &backup, const QList<Id<domain::Member>> &members);

} // namespace rebond::backup
