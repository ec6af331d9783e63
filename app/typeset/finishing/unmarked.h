// SPDX-License-Identifier: GPL-3.0-or-later
// Marked content of pages that others made, taken out: among ours it would name something else. Only sanitise.cpp includes it.
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

namespace rebond::typeset {

// Of the drawing and of those within it, which are `deep` and deeper; what is drawn stays.
void loseMarks(QPDFObjectHandle drawing, int deep);

} // namespace rebond::typeset
