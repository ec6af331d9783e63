// SPDX-License-Identifier: GPL-3.0-or-later
// Reading .ods: one table of content.xml, row by row (OpenDocument 1.2, part 1).
#pragma once

#include "sheets/package.h"
#include "sheets/reader.h"

namespace rebond::sheets {

// Whether the package says that it is an OpenDocument file, spreadsheet or not.
[[nodiscard]] bool isOpenDocument(Package &package);

[[nodiscard]] Result<Origin> readOds(Package &package, const ReadOptions &options, const RowSink &sink,
                                     TaskContext &task);

} // namespace rebond::sheets
