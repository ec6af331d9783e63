// SPDX-License-Identifier: GPL-3.0-or-later
// Backups in words. Private to this room.
#pragma once

#include "backup/backups.h"
#include "base/formats.h"

#include <QDateTime>
#include <QString>

namespace rebond::ui::file {

[[nodiscard]] QString wordingOf(backup::Why why); // "before an import"
// Day and time of the user's clock: "30 June 2012, 14:00".
[[nodiscard]] QString momentOf(const QDateTime &instant, const Formats &formats);
[[nodiscard]] QString sizeOf(qint64 bytes, const Formats &formats); // "1.4 MB"
// What a backup holds, one sentence.
[[nodiscard]] QString holdingText(const storage::Holding &holding, const Formats &formats);

} // namespace rebond::ui::file
