// SPDX-License-Identifier: GPL-3.0-or-later
// The figures as the contract prints them (section 3): its keys in its order, then those it does not name; ISO dates,
// fractions in full precision.
#pragma once

#include "figures/figures.h"
#include "figures/search.h"

#include <QByteArray>

namespace rebond::figures {

// One JSON object, UTF-8, one top-level key a line, ending with a line feed. The same figures give the same bytes.
// Always internal: nothing is masked.
[[nodiscard]] QByteArray toJson(const Figures &figures);
// With "funnel" and "activity" as well, the last two.
[[nodiscard]] QByteArray toJson(const Figures &figures, const SearchFigures &search);

} // namespace rebond::figures
