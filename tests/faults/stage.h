// SPDX-License-Identifier: GPL-3.0-or-later
// The cohort the fault run works on, made through rebond-tool, and the actions upon it.
#pragma once

#include "faults/action.h"

#include <QList>

namespace rebond::faults {

// Makes all actions in a scratch folder: import, edit, undo, migrate, report, backup, restore, recover, and the careless ones that the run
// must find failing ("careless edit", "careless report").
[[nodiscard]] Result<QList<Action>> makeActions(const QString &folder);

} // namespace rebond::faults
