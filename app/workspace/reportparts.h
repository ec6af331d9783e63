// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this room: a report before it is a file, so that what is frozen of it is what stands on its pages.
#pragma once

#include "reports/progressreport.h"
#include "workspace/reporting.h"

#include <QByteArray>

namespace rebond::workspace {

[[nodiscard]] Result<reports::ProgressReport> reportOf(const Workspace &workspace, const ReportOrder &order);
[[nodiscard]] Result<QByteArray> pdfOf(const document::Document &document, TaskContext &task);

} // namespace rebond::workspace
