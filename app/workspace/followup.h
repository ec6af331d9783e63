// SPDX-License-Identifier: GPL-3.0-or-later
// The follow-up sheet of a member of the open cohort: as a document for the screen and the printer, as a file.
#pragma once

#include "base/formats.h"
#include "base/result.h"
#include "base/task.h"
#include "reports/followupsheet.h"
#include "workspace/workspace.h"

#include <QString>

namespace rebond::workspace {

// Of what happened so many things stand on the sheet, the newest first; it says how many are older.
inline constexpr int kMostFollowUpSteps = 120;

// What is stored of that member now, as it stands today (in a file whose pages were checked). NotFound where they were removed
// or are another cohort's. From any thread.
[[nodiscard]] Result<reports::FollowUpSheet> followUpOf(const Workspace &workspace, Id<domain::Member> member,
                                                        const Formats &formats);

// As PDF; the same bytes from the same data at the same instant of the workspace's clock. Whole or not at all.
[[nodiscard]] Done writeFollowUp(const Workspace &workspace, Id<domain::Member> member, const Formats &formats,
                                 const QString &path, TaskContext &task);

} // namespace rebond::workspace
