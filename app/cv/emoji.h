// SPDX-License-Identifier: GPL-3.0-or-later
// Emoji in a CV: no typeface on paper has them, they would be boxes or holes.
#pragma once

#include "cv/resume.h"

#include <QString>

namespace rebond::cv {

// With the space that one leaves behind; "é", "日", "★" and "☎" are none. Of a text without any, itself.
[[nodiscard]] QString withoutEmoji(const QString &text);

// The same of every text of a CV but its addresses.
[[nodiscard]] Resume withoutEmoji(const Resume &resume);

} // namespace rebond::cv
