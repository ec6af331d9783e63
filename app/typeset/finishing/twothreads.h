// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sidework.h"

#include <vector>

namespace rebond::typeset {

// What does not know of each other: two threads take every second one. Whatever fails is thrown here, once both are done.
template<typename T, typename F>
void forEachOnTwoThreads(std::vector<T> &all, const F &work)
{
    const auto takeFrom = [&](size_t first) {
        for (size_t i = first; i < all.size(); i += 2)
            work(all[i]);
    };
    if (all.size() < 2)
        return takeFrom(0);
    SideWork other([&] { takeFrom(1); });
    takeFrom(0);
    other.wait();
}

} // namespace rebond::typeset
