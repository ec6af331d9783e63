// SPDX-License-Identifier: GPL-3.0-or-later
// What the statuses of a lead have in common. Pure functions.
#pragma once

#include "domain/vocabulary.h"

namespace rebond::domain {

// In exchange, at an interview or an offer.
[[nodiscard]] bool isUnderWay(LeadStatus status);
// Something is being done: under way, contacted or followed up.
[[nodiscard]] bool isOpen(LeadStatus status);
// Hired, refused, withdrawn, kept in a pool: somebody said so.
[[nodiscard]] bool isEndedByWord(LeadStatus status);
// That, or placed elsewhere. A lead without an answer is neither open nor closed.
[[nodiscard]] bool isClosed(LeadStatus status);

} // namespace rebond::domain
