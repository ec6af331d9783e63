// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of labels that shops sell, all A4: columns, rows and the size of a label are printed on the box. What is left of the
// sheet is left on both sides alike.
#pragma once

#include "base/formats.h"
#include "document/block.h"

#include <QList>
#include <QString>

namespace rebond::letters {

struct LabelSheet
{
    const char *code; // "3x8"; stable: it stands in files
    int columns;
    int rows;
    double widthMm; // of a label
    double heightMm;
    double gapMm; // between columns; rows touch
    [[nodiscard]] int places() const { return columns * rows; }
};
[[nodiscard]] const QList<LabelSheet> &labelSheets();
[[nodiscard]] const LabelSheet *findLabelSheet(QStringView code);
// "3 × 8, 70 × 37 mm"
[[nodiscard]] QString wordingOf(const LabelSheet &sheet, const Formats &formats);

// Without texts.
[[nodiscard]] document::Labels emptyLabels(const LabelSheet &sheet);

} // namespace rebond::letters
