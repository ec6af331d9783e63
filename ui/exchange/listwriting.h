// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that go out: what the cohort holds, or only the headings, to be filled and imported.
#pragma once

#include "exchange/listkind.h"
#include "ui/kit/page.h"
#include "workspace/workspace.h"

#include <functional>
#include <memory>

class QMenu;

namespace rebond::ui::exchange {

// One entry a kind of list, named "<menu's object name>.members" and so on.
void addListKinds(QMenu &menu, const std::function<void(rebond::exchange::ListKind)> &chosen);

// Both ask for a place first, write in a Task that lives no longer than `parent`, and say what came of it.
void writeTemplate(QWidget *parent, rebond::exchange::ListKind kind, const kit::Surroundings &around);
void writeList(QWidget *parent, const std::shared_ptr<workspace::Workspace> &workspace, rebond::exchange::ListKind kind,
               const kit::Surroundings &around);

} // namespace rebond::ui::exchange
