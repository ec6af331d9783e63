// SPDX-License-Identifier: GPL-3.0-or-later
// What a member who has just found work leaves open elsewhere.
#pragma once

#include "desk/leads.h"

namespace rebond::desk {

// The leads in that member's name alone, at other companies than the outcome's, that would still be under way on that day
// without the outcome: contacted, followed up, in exchange, at an interview or an offer. Not those that went on after it
// was known and in effect: it closes none of them (domain::placedElsewhereOn). By their newest act, the newest first. None
// where the outcome is no rebound or was cancelled. Whether the member is said to search still makes no difference: as a
// rule that was said before there was any job.
[[nodiscard]] Leads leadsLeftBy(storage::Reader &reader, const domain::Outcome &outcome, QDate day, int limit = 50,
                                const Thresholds &thresholds = {});

// What else a job makes pointless, or known to be so: none for the same outcomes as above.
struct LooseEnds
{
    QList<domain::Act> atEmployer; // newest acts in that member's name alone at who hired, which leave something to do
    QList<domain::Interview> planned; // from that day on, elsewhere, the first first
    Names names;                      // of the companies of these
};
[[nodiscard]] LooseEnds looseEndsOf(storage::Reader &reader, const domain::Outcome &outcome, QDate day);

} // namespace rebond::desk
