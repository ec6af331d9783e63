// SPDX-License-Identifier: GPL-3.0-or-later
// Text as a web page or a drawing may hold it.
#pragma once

#include <QString>

namespace rebond::html {

// What none may hold is left out: characters that XML has not, and those that turn the direction of what follows.
[[nodiscard]] QString plainText(const QString &text);

} // namespace rebond::html
