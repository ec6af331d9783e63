// SPDX-License-Identifier: GPL-3.0-or-later
// The way back: a backup becomes the file again, whole or not at all, without the people erased since.
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>

namespace rebond::backup {

struct Restored
{
    QString before;             // where the file stands as it was; empty where none stood
    int erasedAgain = 0;        // people
    bool areErasedKnown = true; // erasedsince.h: else somebody erased since may be back, which has to be told
};

// To a name where nothing stands: Conflict otherwise. The backup is checked first, digest, pages, keys and indexes.
[[nodiscard]] Result<Restored> restoreTo(const QString &backup, const QString &file, const Clock &clock);

// In the place of the file, which no window may have open. As it was it becomes a backup first, or, where it is damaged, a
// copy to the byte beside the backups; a journal that stood beside it is kept with that copy. Conflict where another
// program writes into it. On an error it is as it was.
[[nodiscard]] Result<Restored> restoreOver(const QString &backup, const QString &file, const Clock &clock);

} // namespace rebond::backup
