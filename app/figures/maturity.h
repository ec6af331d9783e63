// SPDX-License-Identifier: GPL-3.0-or-later
// What may be counted already: a rate within so many days is of those only who have had that long.
#pragma once

#include "figures/retention.h"
#include "figures/standings.h"

namespace rebond::figures {

// Entered more than so many days before D.
[[nodiscard]] bool isMature(const domain::Member &member, int days, QDate asOf);
// The first outcome took effect on the last of so many days after entry at the latest, or before entry.
[[nodiscard]] bool hasReboundedWithin(const Standing &standing, int days);
// An end is recorded, and it is before the last day of six months.
[[nodiscard]] bool endedBeforeSixMonths(const domain::Outcome &outcome);
// Of class durable, and not ended so soon.
[[nodiscard]] bool isDurableInFact(const domain::Outcome &outcome);

void addMaturity(const Standing &standing, const Retention &retention, Figures &figures); // of a counted member

} // namespace rebond::figures
