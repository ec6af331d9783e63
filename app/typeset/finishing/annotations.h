// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on a page that others made beside its drawing: what was filled into a form, stamps, words written over it. Only
// sanitise.cpp includes it.
#pragma once

#include <qpdf/QPDF.hh>

namespace rebond::typeset {

// Makes it a part of the drawings, as it is seen. Links, notes that open beside the page, buttons and what is hidden are left.
inline constexpr int kMostDrawnOfAPage = 1000;
void drawAnnotations(QPDF &source);

} // namespace rebond::typeset
