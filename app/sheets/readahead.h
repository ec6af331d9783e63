// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a list while what came before is being worked on.
#pragma once

#include "sheets/reader.h"

namespace rebond::sheets {

// forEachRow(), but the file is read and taken apart in a thread of its own, at most a few hundred rows ahead of the sink.
// The sink and the task are called in the caller's thread only, the sink row by row in order; what a sink throws passes
// through. No thread is left when it returns.
[[nodiscard]] Result<Origin> forEachRowAhead(const QString &path, const ReadOptions &options, const RowSink &sink,
                                             TaskContext &task);

} // namespace rebond::sheets
