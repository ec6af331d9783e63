// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration cohort as a file.
#pragma once

#include "base/result.h"

#include <QString>

namespace rebond::operations {

// Writes "60 dans le 06" to a new file: the same data at each call, ids and instants included. Conflict where something
// stands at the path.
[[nodiscard]] Done createDemonstration(const QString &path);

} // namespace rebond::operations
