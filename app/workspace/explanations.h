// SPDX-License-Identifier: GPL-3.0-or-later
// The rows behind any figure as a CSV file: `figures --explain`, and the window's "show the rows".
#pragma once

#include "base/formats.h"
#include "base/result.h"
#include "figures/explain.h"

#include <QByteArray>

namespace rebond::workspace {

class Workspace;

// Headings and labels in French, dates jj/mm/aaaa, cells guarded against formulas, as lists are exported. NotFound where
// no figure has that name.
[[nodiscard]] Result<QByteArray> explanationTable(const Workspace &workspace, const figures::Question &question,
                                                  const QString &name, const Formats &formats);

} // namespace rebond::workspace
