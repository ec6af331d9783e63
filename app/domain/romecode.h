// SPDX-License-Identifier: GPL-3.0-or-later
// Codes of the ROME, the French directory of occupations, by form alone: it grows three times a year, so that no list of
// codes is kept here.
#pragma once

#include "domain/cleaned.h"

namespace rebond::domain {

[[nodiscard]] Result<Cleaned> cleanRomeCode(QStringView text); // A to N and four digits; "m1805" becomes "M1805"

// The French name of its great domain, which its letter stands for and the nomenclature gives, e.g. "Support à l’entreprise"
// of M1805. The fourteen have stood since its third version. Empty for what is no code.
[[nodiscard]] QString romeDomainOf(const QString &code);

} // namespace rebond::domain
