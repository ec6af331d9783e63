// SPDX-License-Identifier: GPL-3.0-or-later
// Pages for tests of what shows and prints pages.
#pragma once

#include "typeset/charts.h"
#include "typeset/page.h"

#include <vector>

namespace rebond::test {

// So many pages, each a drawing of so many people: thousands take long to paint.
[[nodiscard]] inline typeset::PageList samplePages(int count, int people = 60)
{
    const typeset::Style style;
    std::vector<typeset::Page> pages;
    for (int i = 0; i < count; ++i) {
        const auto drawing = typeset::layoutPictogram({.people = people, .filled = people / 2}, QSizeF(400, 0), style);
        pages.push_back({QSizeF(400, 560), drawing.marks});
    }
    return {style, pages, {typeset::Node{}}};
}

} // namespace rebond::test
