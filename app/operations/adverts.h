// SPDX-License-Identifier: GPL-3.0-or-later
// The advertisement that an act answers, as a file: put in, put in the place of another, taken away. Each is one write and
// one undo step; the file that was there goes with it. Its text is a field of the act.
#pragma once

#include "base/result.h"
#include "domain/records.h"
#include "storage/store.h"

#include <QByteArray>
#include <QString>

namespace rebond::operations {

inline constexpr qint64 kLargestAdvert = 10LL * 1024 * 1024;

// A PDF, DOCX or ODT, or a picture (JPEG, PNG) as one takes of a notice board, by its contents, kept byte by byte; Invalid for
// anything else. The name is kept without its folders.
[[nodiscard]] Result<domain::File> advertFile(const QString &name, const QByteArray &bytes);

[[nodiscard]] Done setAdvert(storage::Store &store, Id<domain::Act> act, domain::File file);
[[nodiscard]] Done removeAdvert(storage::Store &store, Id<domain::Act> act);

} // namespace rebond::operations
