// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/block.h"

namespace rebond::document {

// Here and not in the header: a block is not complete where those that hold blocks are declared.
bool operator==(const TwoColumns &a, const TwoColumns &b)
{
    return a.left == b.left && a.right == b.right;
}

bool operator==(const Masthead &a, const Masthead &b)
{
    return a.words == b.words && a.portrait == b.portrait && a.code == b.code;
}

} // namespace rebond::document
