// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the window, as data (ui/kit/actiontable.h).
#pragma once

#include "ui/kit/actiontable.h"

#include <span>

namespace rebond::ui::shell {

inline constexpr char kCommandContext[] = "Commands"; // of their translations
[[nodiscard]] std::span<const kit::ActionGroup> commandGroups();
[[nodiscard]] std::span<const kit::ActionSpec> commandSpecs();

} // namespace rebond::ui::shell
