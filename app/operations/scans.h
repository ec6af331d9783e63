// SPDX-License-Identifier: GPL-3.0-or-later
// What appeared in the press, as a file of its mention: put in, put in the place of another, taken away. Each is one write and one
// undo step; the file that was there goes with it. The day is noted.
#pragma once

#include "base/result.h"
#include "domain/press.h"
#include "storage/store.h"

#include <QByteArray>
#include <QString>

namespace rebond::operations {

inline constexpr qint64 kLargestScan = 10LL * 1024 * 1024;

// A PDF or a picture (JPEG, PNG), by its contents, kept byte by byte; Invalid for anything else. The name is kept without its
// folders.
[[nodiscard]] Result<domain::File> scanFile(const QString &name, const QByteArray &bytes);

struct MentionScan
{
    Id<domain::PressMention> mention;
    domain::File file;
};
// All or none of them, in one write and one undo step.
[[nodiscard]] Done setScans(storage::Store &store, const QList<MentionScan> &scans);
[[nodiscard]] Done setScan(storage::Store &store, Id<domain::PressMention> mention, domain::File file);
[[nodiscard]] Done removeScan(storage::Store &store, Id<domain::PressMention> mention);

} // namespace rebond::operations
