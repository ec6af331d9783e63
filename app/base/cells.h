// SPDX-License-Identifier: GPL-3.0-or-later
// Yes and no, numbers and lists as people and spreadsheets write them (the contract, section 2, "Cells"). An empty cell
// has a meaning of its own and is the caller's matter: here it is refused, but for lists.
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace rebond {

// oui, non, vrai, faux, x, 1, 0; also yes, no, true, false. Folded.
[[nodiscard]] Result<bool> parseYesNo(QStringView text);
[[nodiscard]] QString yesNoCell(bool value); // "oui", "non"

// Whole numbers from least to most. Groups of three may be parted by spaces of any kind ("1 234"); the ",0" that
// spreadsheets put behind whole numbers is dropped; "1.234" is refused, as nobody can tell which number is meant.
[[nodiscard]] Result<int> parseInteger(QStringView text, int least, int most);
// The same with a part behind a comma or point: "35,5", "1 234.5".
[[nodiscard]] Result<double> parseDecimal(QStringView text, double least, double most);
[[nodiscard]] QString decimalCell(double value); // shortest that reads back the same, with a comma

// Items parted by |, ends trimmed, empty ones dropped; \| is a | within an item. listCell(splitList(x)) is canonical, and
// splitList(listCell(items)) == items for trimmed, non-empty items whatever they contain.
[[nodiscard]] QStringList splitList(QStringView text);
[[nodiscard]] QString listCell(const QStringList &items);

// Spaces at both ends off, CR LF and CR as LF: how all text is stored.
[[nodiscard]] QString cleanText(QStringView text);

// As sentences quote what was written: on one line, no control characters, cut with … after 60 characters.
[[nodiscard]] QString excerpt(QStringView text);

} // namespace rebond
