// SPDX-License-Identifier: GPL-3.0-or-later
// Reports that are handed out: a PDF is written and what it said is kept, so that any later day can say what has changed since
// and whether a file at hand is that very one.
#pragma once

#include "domain/frozenreport.h"
#include "figures/revision.h"
#include "figures/thennow.h"
#include "workspace/reporting.h"

namespace rebond::workspace {

// Writes the report as a PDF and keeps what it said: the file appears once the record is kept, and a record whose file cannot
// appear is taken off the list again (operations/frozenreports.h). The PDF is that of writeReport() at the same instant, to
// the byte. One undo step, which takes the report off the list; the file stays.
[[nodiscard]] Result<domain::FrozenReport> freezeReport(Workspace &workspace, const ReportOrder &order,
                                                        const Formats &formats, const QString &path, TaskContext &task);

struct FrozenState
{
    domain::FrozenReport report;
    figures::Revision revision;              // since
    QList<figures::ThenNow> thenAndNow = {}; // as the report kept them, and today; none where it keeps none any more
};

// Of the cohort that is open, the latest first, each asked again as of today. From any thread. The facts are read once,
// however many reports there are, and no act is.
[[nodiscard]] Result<QList<FrozenState>> frozenStates(const Workspace &workspace, TaskContext &task);

// The report of this cohort that the file at the path is, byte for byte; none where it is none of them, or was changed.
[[nodiscard]] Result<std::optional<domain::FrozenReport>> frozenAs(const Workspace &workspace, const QString &path);

} // namespace rebond::workspace
