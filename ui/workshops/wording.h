// SPDX-License-Identifier: GPL-3.0-or-later
// Words for workshops that several of these widgets say.
#pragma once

#include "base/formats.h"
#include "desk/round.h"
#include "workspace/workspace.h"

namespace rebond::ui::workshops {

// "26 June 2012 · 9:00", "26 June 2012 · Morning"
[[nodiscard]] QString whenOf(const domain::Workshop &workshop, const Formats &formats);
// "20 December"; of another year than today: "20 December 2011".
[[nodiscard]] QString dayOf(QDate day, QDate today, const Formats &formats);
// "48 present · 2 late · 6 without a mark"; of those concerned, what is none left out.
[[nodiscard]] QString countsOf(const storage::Attendance &attendance, const Formats &formats);
// "4 acts · 1 interview · 0 outcomes"
[[nodiscard]] QString activityOf(const storage::Activity &activity);
// The same of what there is: "4 acts · 1 interview"; empty where nothing was done.
[[nodiscard]] QString doneOf(const storage::Activity &activity);
// Why nothing may be written; empty where it may.
[[nodiscard]] QString whyOnlyRead(const workspace::Workspace &workspace);

} // namespace rebond::ui::workshops
