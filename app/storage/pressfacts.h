// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about the press register of a cohort, each through an index.
#pragma once

#include "storage/transaction.h"

#include "domain/press.h"

namespace rebond::storage {

// The outlets of the cohort whose name begins with the folded text, by name: each once, as it was written last.
[[nodiscard]] QStringList outletsByPrefix(Reader &reader, Id<domain::Cohort> cohort, const QString &folded, int limit);

} // namespace rebond::storage
