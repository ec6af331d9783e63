// SPDX-License-Identifier: GPL-3.0-or-later
// Layers of a PDF (optional content, ISO 32000-1, 8.11) that nobody sees as it opens: what is drawn on them is no part of its
// pages. Only sanitise.cpp includes it.
#pragma once

#include <qpdf/QPDF.hh>

namespace rebond::typeset {

// Leaves a sign on each layer that is hidden, which goes with it wherever its pages are copied to.
void signHiddenLayers(QPDF &source);

// Of pages that were copied with those signs: takes out what is drawn on hidden layers, text and pictures as much as lines.
void removeHiddenLayers(QPDF &made);

} // namespace rebond::typeset
