// SPDX-License-Identifier: GPL-3.0-or-later
// The figures as the contract prints them (section 3): its keys in its order, ISO dates, fractions in full precision.
#pragma once

#include "figures/figures.h"

#include <QByteArray>

namespace rebond::figures {

// One JSON object, UTF-8, one top-level key a line, ending with a line feed. The same figures give the same bytes.
// Always internal: nothing is masked.
[[nodiscard]] QByteArray toJson(const Figures &figures);

} // namespace rebond::figures
