// SPDX-License-Identifier: GPL-3.0-or-later
// Cohorts of any size, whose reports have every part.
#pragma once

#include "reports/progressreport.h"

namespace rebond::test {

inline const QDate kReportDay(2012, 6, 30);

// So many members, a third of whom have found something: lasting or not, through the group or on their own.
[[nodiscard]] reports::ProgressReport reportOn(int members, figures::Audience audience);

[[nodiscard]] figures::SearchFigures someSearch();

// A PNG of that size, in one colour.
[[nodiscard]] QByteArray somePng(int width, int height);

} // namespace rebond::test
