// SPDX-License-Identifier: GPL-3.0-or-later
// How pages look: the colours and sizes of base/look.h as a style sheet.
#pragma once

#include "base/look.h"

#include <QString>

namespace rebond::html {

[[nodiscard]] QString styleSheet();
// The colour as a style sheet of a page names it: "var(--ink)".
[[nodiscard]] QString variableOf(Colour colour);

} // namespace rebond::html
