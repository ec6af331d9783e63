// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/block.h"

namespace rebond::document {

// Here and not in the header: a block is not complete where TwoColumns is declared.
bool operator==(const TwoColumns &a, const TwoColumns &b)
{
    return a.left == b.left && a.right == b.right;
}

} // namespace rebond::document
