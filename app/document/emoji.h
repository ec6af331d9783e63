// SPDX-License-Identifier: GPL-3.0-or-later
// Emoji: no typeface on paper has them, they would be boxes or holes.
#pragma once

#include <QString>

namespace rebond::document {

// With the space that one leaves behind; "é", "日", "★" and "☎" are none. Of a text without any, itself.
[[nodiscard]] QString withoutEmoji(const QString &text);

} // namespace rebond::document
