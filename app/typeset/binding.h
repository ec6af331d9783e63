// SPDX-License-Identifier: GPL-3.0-or-later
// Documents and pages bound to one volume: pages numbered through, links between its parts, an outline.
#pragma once

#include "document/document.h"
#include "typeset/page.h"
#include "typeset/style.h"

#include <QString>

#include <variant>
#include <vector>

namespace rebond::typeset {

// Begins on a page of its own, unless it may share one. Pages are bound as they were set: on the volume's paper, with room at the foot
// for a number.
struct VolumePart
{
    QString name = {};  // what entries and links ("#name") lead to
    QString title = {}; // in the outline; empty: not there
    int level = 1;
    std::variant<document::Document, PageList> contents = {};
    bool isNumbered = true; // the number of each page stands at its foot
    QString label = {};     // what readers call its pages, in place of their numbers
    QString opens = {};     // in the outline before it, a level above: a heading without pages of its own
    bool mayShare = false;  // stands below the part before it, another document, where both are whole on one page
};

// The first page is page 1. Entries get the number of the page they lead to, whatever follows what; what leads to no part
// leads nowhere. Each part is a section of the structure, in its own language; those that share a page are one. One page a part at
// least, but for those. Parts that are handed over go one by one, as they are bound: a thousand are not held twice.
[[nodiscard]] PageList bindVolume(std::vector<VolumePart> parts, const Style &style = {},
                                  const Paper &paper = Paper::a4());

} // namespace rebond::typeset
