// SPDX-License-Identifier: GPL-3.0-or-later
// Pages about the program itself: its keys, its version.
#pragma once

#include "ui/kit/page.h"

namespace rebond::ui::kit {
class ActionTable;
}

namespace rebond::ui::shell {

// Every command with its keys, printed from the table of commands.
[[nodiscard]] kit::Page *makeShortcutsPage(const kit::ActionTable &commands, QWidget *parent);
[[nodiscard]] kit::Page *makeAboutPage(QWidget *parent);

} // namespace rebond::ui::shell
