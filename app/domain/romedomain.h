// SPDX-License-Identifier: GPL-3.0-or-later
// The fourteen great domains of the ROME, the first letter of every code. They have stood since its third version; the codes
// below them grow three times a year and are not listed here (romecode.h).
#pragma once

#include <QString>

namespace rebond::domain {

// The French name, which is the nomenclature's own, e.g. "Support à l’entreprise" of M1805; empty for what is no code.
[[nodiscard]] QString romeDomainOf(const QString &code);

} // namespace rebond::domain
