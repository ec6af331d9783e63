// SPDX-License-Identifier: GPL-3.0-or-later
// Layers of a PDF (optional content, ISO 32000-1, 8.11) that nobody sees as it opens: what is drawn on them is no part of its
// pages. Only sanitise.cpp includes it.
#pragma once

#include <qpdf/QPDF.hh>

namespace rebond::typeset {

// Leaves a sign on each layer that is hidden, which goes with it wherever its pages are copied to.
void signHiddenLayers(QPDF &source);

// By those signs: of a layer, or of a membership of several. Nothing is not.
[[nodiscard]] bool isHidden(QPDFObjectHandle content);

// Of pages that were copied with those signs: takes out what is drawn on hidden layers, text and pictures as much as lines.
// True where pages may name pictures, drawings and faces now that only those layers showed.
[[nodiscard]] bool removeHiddenLayers(QPDF &made);

} // namespace rebond::typeset
