// SPDX-License-Identifier: GPL-3.0-or-later
// The attendance sheet of a workshop of the open cohort: as a document for the screen and the printer, as a file.
#pragma once

#include "base/formats.h"
#include "base/result.h"
#include "base/task.h"
#include "reports/attendancesheet.h"
#include "workspace/workspace.h"

#include <QString>

namespace rebond::workspace {

// The workshop of the cohort with that reference. NotFound with a sentence.
[[nodiscard]] Result<Id<domain::Workshop>> workshopMeant(const Workspace &workspace, const QString &reference);

// The workshop and whom it concerns on its day, as they are stored now (in a file whose pages were checked), by name; of one that is
// closed by the name of when it was closed, so that a name put right afterwards moves no line that was signed.
// NotFound where it was removed. From any thread.
[[nodiscard]] Result<reports::AttendanceSheet> attendanceOf(const Workspace &workspace, Id<domain::Workshop> workshop);

// What to look at before it is printed: reports::attendanceWarning, and names in place of whose letters boxes stand. Empty: nothing.
[[nodiscard]] QString attendanceRemark(const reports::AttendanceSheet &sheet, const Formats &formats);

// As PDF; the same bytes from the same data, on whatever day. Whole or not at all. Answers attendanceRemark(), which is no error.
[[nodiscard]] Result<QString> writeAttendance(const Workspace &workspace, Id<domain::Workshop> workshop,
                                              const Formats &formats, const QString &path, TaskContext &task);

} // namespace rebond::workspace
