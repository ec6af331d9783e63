// SPDX-License-Identifier: GPL-3.0-or-later
// Galleys to pages: arithmetic on heights, no fonts.
#pragma once

#include "typeset/galley.h"

#include <functional>

namespace rebond::typeset {

// The marks of each page's body, placed on the sheet; at least one page. `bodyOf(i)` is the room of page i, 0 the
// first. What must not be parted (keepWithNext, a piece) is parted only where it is higher than a page.
[[nodiscard]] std::vector<QList<Mark>> paginate(const Galley &pieces, const std::function<QRectF(int)> &bodyOf);

} // namespace rebond::typeset
