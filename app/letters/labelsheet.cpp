// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/labelsheet.h"

#include <algorithm>

namespace rebond::letters {

namespace {

constexpr double kPointsPerMm = 72 / 25.4;
constexpr double kSheetWidthMm = 210;
constexpr double kSheetHeightMm = 297;

QString millimetres(double mm, const Formats &formats)
{
    return formats.decimal(mm, mm == static_cast<int>(mm) ? 0 : 1);
}

} // namespace

const QList<LabelSheet> &labelSheets()
{
    static const QList<LabelSheet> sheets{
        {"2x4", 2, 4, 99.1, 67.7, 2.5}, {"2x5", 2, 5, 99.1, 57, 2.5},     {"2x7", 2, 7, 99.1, 38.1, 2.5},
        {"2x8", 2, 8, 99.1, 33.9, 2.5}, {"2x8-105", 2, 8, 105, 37, 0},    {"3x6", 3, 6, 63.5, 46.6, 2.5},
        {"3x7", 3, 7, 63.5, 38.1, 2.5}, {"3x8", 3, 8, 70, 37, 0},         {"3x8-64", 3, 8, 63.5, 33.9, 2.5},
        {"4x10", 4, 10, 52.5, 29.7, 0}, {"5x13", 5, 13, 38.1, 21.2, 2.5},
    };
    return sheets;
}

const LabelSheet *findLabelSheet(QStringView code)
{
    const auto &sheets = labelSheets();
    const auto found = std::find_if(sheets.cbegin(), sheets.cend(),
                                    [&](const LabelSheet &sheet) { return code == QLatin1String(sheet.code); });
    return found == sheets.cend() ? nullptr : &*found;
}

QString wordingOf(const LabelSheet &sheet, const Formats &formats)
{
    return QStringLiteral("%1 × %2, %3 × %4 mm")
        .arg(sheet.columns)
        .arg(sheet.rows)
        .arg(millimetres(sheet.widthMm, formats), millimetres(sheet.heightMm, formats));
}

document::Labels emptyLabels(const LabelSheet &sheet)
{
    document::Labels labels;
    labels.columns = sheet.columns;
    labels.rows = sheet.rows;
    labels.width = sheet.widthMm * kPointsPerMm;
    labels.height = sheet.heightMm * kPointsPerMm;
    labels.columnGap = sheet.gapMm * kPointsPerMm;
    const double across = sheet.columns * sheet.widthMm + (sheet.columns - 1) * sheet.gapMm;
    labels.left = std::max(0.0, (kSheetWidthMm - across) / 2) * kPointsPerMm;
    labels.top = std::max(0.0, (kSheetHeightMm - sheet.rows * sheet.heightMm) / 2) * kPointsPerMm;
    return labels;
}

} // namespace rebond::letters
