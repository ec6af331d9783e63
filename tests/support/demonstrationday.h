// SPDX-License-Identifier: GPL-3.0-or-later
// The day on which tests look at the demonstration: the end of its year's first half.
#pragma once

#include <QDate>

namespace rebond::test {

inline const QDate kDay(2012, 6, 30); // a Saturday

} // namespace rebond::test
