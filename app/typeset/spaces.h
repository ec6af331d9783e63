// SPDX-License-Identifier: GPL-3.0-or-later
// Spaces as typography wants them. Text keeps its length, so that positions of spans stay true.
#pragma once

#include "base/formats.h"

#include <QString>

namespace rebond::typeset {

inline constexpr QChar kNarrowSpace(kNarrowNoBreakSpace);

// Tabs and other odd spaces become plain ones, line ends line separators, marks that turn the direction of what follows (a name
// copied from a telephone may hold one, and never end it) nothing that is seen; then what Formats::typography() does.
[[nodiscard]] QString withSpaces(QString text, const Formats &formats);

} // namespace rebond::typeset
