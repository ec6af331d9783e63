// SPDX-License-Identifier: GPL-3.0-or-later
// How all pages of the site look, and the one script in them.
#pragma once

#include <QString>

namespace rebond::site {

// Neither has "<", ">", "&" or a double quote in it: the writer would escape them, and browsers read these two as they stand.
[[nodiscard]] QString siteStyle();
[[nodiscard]] QString siteScript();

} // namespace rebond::site
