// SPDX-License-Identifier: GPL-3.0-or-later
// Spaces as French typography wants them. Text keeps its length, so that positions of spans stay true.
#pragma once

#include <QString>

namespace rebond::typeset {

inline constexpr QChar kNarrowSpace(0x202F);

// Tabs and other odd spaces become plain ones, line ends line separators; in French the one space before ; : ! ? % »
// and after « becomes a narrow no-break one. A space that is missing is not made up: "10:30" and "https:" stay.
[[nodiscard]] QString withSpaces(QString text, bool french);

} // namespace rebond::typeset
