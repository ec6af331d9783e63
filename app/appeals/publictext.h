// SPDX-License-Identifier: GPL-3.0-or-later
// What people wrote, made fit to stand before everybody: nothing unseen, nothing that turns other text around, nobody called
// who was not meant to be.
#pragma once

#include <QString>
#include <QStringView>

namespace rebond::appeals {

// Without control characters, marks of writing direction, private and broken characters, and without heaps of accents on one
// letter; what joins letters and emoji stays. Composed (NFC), lines ended by "\n", blanks single, no blank at the end of a line,
// no more than one empty line on end.
[[nodiscard]] QString publicText(QStringView text);
// The same in one line.
[[nodiscard]] QString publicLine(QStringView text);

// A line in which no "@" calls an account and no "#" makes a mark: these signs are left out before a letter or digit where they
// begin a word. "C#" and an e-mail address stay.
[[nodiscard]] QString withoutCalls(const QString &line);

} // namespace rebond::appeals
