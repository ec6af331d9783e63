// SPDX-License-Identifier: GPL-3.0-or-later
// All that a cohort file says, as text to compare: version, schema, every row of every table, the journal's contents read.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace rebond::faults {

// Ids are written as their rank among the file's ids, since each run makes others; rows are in order of their text.
// Opens as SQLite does, not as Rebond: a hot journal beside the file is rolled back. Storage where quick_check finds damage
// or a row cannot be read.
[[nodiscard]] Result<QByteArray> dumpOf(const QString &path);

} // namespace rebond::faults
