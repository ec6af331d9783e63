// SPDX-License-Identifier: GPL-3.0-or-later
// The faces on paper: Open Sans, built into the program from its package, never the machine's own.
#pragma once

#include "typeset/style.h"

#include <QFont>
#include <QString>

namespace rebond::typeset {

// Text is measured and painted at this many units a point, unhinted: fine enough that no rounding moves a line break,
// so that pages break alike on every device.
inline constexpr int kUnitsPerPoint = 20;

// Registers the embedded faces once for the whole program; any thread. Everything in this room calls it; the window
// may, before it names the family. False where the platform would not take them (then other faces would stand in).
bool ensureFonts();

// To be called beside what a program has to do before it sets its first page: loading the faces, and what Qt wants to know of the
// machine's own, takes as long as to open a file. Any thread.
void warmFonts();

// Of a size in points, in these units.
[[nodiscard]] int pixelSize(double size);
// A font of that size.
[[nodiscard]] QFont fontFor(Face face, double size, const Style &style);

struct FontHeight
{
    double ascent = 0;  // points above the baseline, accents of capitals included
    double descent = 0; // points below it
};
[[nodiscard]] FontHeight fontHeight(double size);

// Points; what a column or a label takes on one line. Narrow no-break spaces are counted narrow.
[[nodiscard]] double textWidth(const QString &text, Face face, double size, const Style &style);

} // namespace rebond::typeset
