// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of exported lists that a spreadsheet would take for formulas (the contract, section 2, Exports).
#pragma once

#include <QString>
#include <QStringView>

namespace rebond::sheets {

// Writes one more ' in front of a text that matches ^'*[=+\-@\t\r\n] and is no plain number (-?\d+([.,]\d+)?).
[[nodiscard]] QString guardCell(const QString &text);

// Takes one ' away from a text that matches ^'+[=+\-@\t\r\n]. unguardCell(guardCell(x)) == x for every x.
// Called for every cell of lists of a million rows: a view of the same text, no copy.
[[nodiscard]] QStringView unguardCell(QStringView text);

} // namespace rebond::sheets
