// SPDX-License-Identifier: GPL-3.0-or-later
// Reading .xlsx: one worksheet, row by row.
#pragma once

#include "sheets/package.h"
#include "sheets/reader.h"

namespace rebond::sheets {

[[nodiscard]] Result<Origin> readXlsx(Package &package, const ReadOptions &options, const RowSink &sink,
                                      TaskContext &task);

} // namespace rebond::sheets
