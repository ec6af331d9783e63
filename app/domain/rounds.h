// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds of interviews: one member's at one company, one after the other. Pure functions.
#pragma once

#include "domain/records.h"

#include <QList>

namespace rebond::domain {

// The number of the round that comes after these interviews of one member at one company: one more than the highest
// number given, or than how many there are where not all have one. Those that never took place (absent, excused, called
// off) took no round: what replaces them has their number. Between 1 and 99.
[[nodiscard]] int nextRound(const QList<Interview> &interviews);

} // namespace rebond::domain
