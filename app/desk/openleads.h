// SPDX-License-Identifier: GPL-3.0-or-later
// What a member who has just found work leaves open elsewhere.
#pragma once

#include "desk/leads.h"

namespace rebond::desk {

// The leads in that member's name alone, at other companies than the outcome's, that would still be under way on that day
// without the outcome: contacted, followed up, in exchange, at an interview or an offer. Not those that went on after it
// was known and in effect: it closes none of them (domain::placedElsewhereOn). By their newest act, the newest first. None
// where the outcome is no rebound or was cancelled, or where the member is said to search still.
[[nodiscard]] Leads leadsLeftBy(storage::Reader &reader, const domain::Outcome &outcome, QDate day, int limit = 50,
                                const Thresholds &thresholds = {});

} // namespace rebond::desk
