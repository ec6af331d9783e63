// SPDX-License-Identifier: GPL-3.0-or-later
// Words in the order of a dictionary, without case and accents, where no key of them is stored: the same by the engine, as
// an expression, and of a record that was read.
#pragma once

#include <QString>

namespace rebond::storage {

[[nodiscard]] QString wordOrderSql(const char *column); // an expression over it
[[nodiscard]] QString wordOrderOf(QString text);        // what that gives for this text

} // namespace rebond::storage
