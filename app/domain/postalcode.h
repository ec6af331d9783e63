// SPDX-License-Identifier: GPL-3.0-or-later
// French postal codes and the département they lie in.
#pragma once

#include "domain/cleaned.h"

namespace rebond::domain {

// Five digits. Four are a French code whose leading zero a spreadsheet has lost: it comes back, with a remark ("6000" is
// "06000"). A code that lies in no département (Monaco, armed forces) is kept, without a remark where it is Monaco's.
[[nodiscard]] Result<Cleaned> cleanPostalCode(QStringView text);

// "06", "2A", "974"; empty where the code lies in none. Corsica by the third digit, overseas by three digits; Monaco
// (980xx), next door to 06, is no département.
[[nodiscard]] QString departmentOf(const QString &postalCode);

} // namespace rebond::domain
