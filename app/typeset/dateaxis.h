// SPDX-License-Identifier: GPL-3.0-or-later
// Which dates an axis names, and how: days, weeks, months or years, the finest that the width takes without crowding.
#pragma once

#include "typeset/style.h"

#include <QDate>
#include <QList>
#include <QString>

namespace rebond::typeset {

struct DateTick
{
    QDate date = {};
    QString label = {}; // "juil. 2011", "sept.", "1er juin"; the year where it changes
    double x = 0;       // of the tick
    double left = 0;    // of the label, moved inwards at the ends
    double width = 0;   // of the label
};

// from < to; ticks are within them, x runs from 0 to width, labels reach `overhang` beyond at most. Labels never touch.
// May be empty where not one fits.
[[nodiscard]] QList<DateTick> dateTicks(QDate from, QDate to, double width, double overhang, double textSize,
                                        const Style &style);

} // namespace rebond::typeset
