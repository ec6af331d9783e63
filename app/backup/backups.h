// SPDX-License-Identifier: GPL-3.0-or-later
// The backups of a cohort file: in a folder of their own beside it ("cohorte-sauvegardes"), 0700, named by file, instant and
// reason. From any thread; the file may be open and be written meanwhile.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/filecopy.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace rebond::backup {

enum class Why {
    Day,     // after a day's work
    Asked,   // by the user
    Import,  // before it
    Merge,   // before it
    Erasure, // before it
    Restore, // before it
    Update, // before the file was brought up to date by a newer Rebond: made by storage, beside the file, kept for ever
};

struct Backup
{
    QString path;
    QDateTime madeAt; // UTC
    Why why = Why::Day;
    qint64 bytes = 0;
    friend bool operator==(const Backup &, const Backup &) = default;
};

[[nodiscard]] QString folderOf(const QString &file);
// The newest first; only what is named as backups of this file are.
[[nodiscard]] QList<Backup> backupsOf(const QString &file);

// A verified copy (storage/filecopy.h) with its digest beside it; then those that retention.h lets go are removed. An error
// says what and where, and that work can go on. `spared` is one that is not removed now: it is about to be read.
[[nodiscard]] Result<Backup> backUp(const QString &file, Why why, const Clock &clock, const QString &spared = {});

// What was kept of the file to the byte because it was damaged or had a journal beside it (restore.h): no backups, never
// removed by itself.
[[nodiscard]] QStringList damagedCopiesOf(const QString &file);

// Whether the file holds changes that no backup has. False where it cannot be read: opening says why.
[[nodiscard]] bool hasNews(const QString &file);
// The same, for changes of a day that is over.
[[nodiscard]] bool hasNewsOfEarlierDays(const QString &file, const Clock &clock);

// What a backup holds. Storage where it is not what was written: its digest differs, or its pages are damaged.
[[nodiscard]] Result<storage::Holding> lookInto(const QString &backup);

} // namespace rebond::backup
