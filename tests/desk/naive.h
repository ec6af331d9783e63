// SPDX-License-Identifier: GPL-3.0-or-later
// What a day asks, by plain loops over every record and the rules as they are written, with nothing of app/desk, of the
// rules of app/domain or of SQL: what the desk answers is held against this.
#pragma once

#include "desk/records.h"

#include <QStringList>

namespace rebond::test {

// The sections of desk::Today by name, each item as a line: what it is about and its date, in order.
using NaiveDay = QMap<QString, QStringList>;
[[nodiscard]] NaiveDay naiveDay(const Records &records, QDate day);

} // namespace rebond::test
