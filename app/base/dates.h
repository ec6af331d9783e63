// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times as people and spreadsheets write them in cells and fields (the contract, section 2, "Cells"), and as
// files take them. For people to read: formats.h.
#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>
#include <QStringView>
#include <QTime>

namespace rebond {

// j/m/aaaa, jj/mm/aaaa, with - or . for / (the same twice), two-digit years (70 to 99 are 1970 to 1999, 00 to 69 are 2000
// to 2069), ISO 2012-06-30; a midnight behind it, which spreadsheets like to write, is dropped. Spaces around are no
// matter. The day must exist: where only that is wrong, the error says how many days the month has. Years have four digits and do not begin with 0; whether 1012 is meant is a doubt, not a form.
[[nodiscard]] Result<QDate> parseDate(QStringView text);
// No day anybody means: 1012; but "31/12/9999" stands for "no end".
[[nodiscard]] bool isFarFromOurTime(QDate date);
// ISO only, as options of the command line take it.
[[nodiscard]] Result<QDate> parseIsoDate(QStringView text);
// 9:30, 09:30, 9h30, 9 h 30, 9h; seconds are taken where they are 0.
[[nodiscard]] Result<QTime> parseTime(QStringView text);

// As lists write them, read back by the above; empty for what is invalid.
[[nodiscard]] QString dateCell(QDate date); // 30/06/2012
[[nodiscard]] QString isoDate(QDate date);  // 2012-06-30

} // namespace rebond
