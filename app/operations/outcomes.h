// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of an outcome after it was written down: check-points are answered, a contract ends, a hiring turns out
// never to have begun, and what the member had under way elsewhere is closed. Each is one step to undo.
#pragma once

#include "base/result.h"
#include "domain/records.h"
#include "storage/store.h"

namespace rebond::operations {

// NotFound where the outcome is gone, here and below.
// Answers the check-point after 3, 6 or 12 months, or answers it anew. Invalid before the first day, of an outcome that is
// no rebound, or of one that was cancelled.
[[nodiscard]] Result<domain::Checkpoint> answerCheckpoint(storage::Store &store, Id<domain::Outcome> outcome,
                                                          int months, domain::CheckpointResult result,
                                                          QDate answeredOn);
// The same where nobody has answered it yet; Conflict where somebody has.
[[nodiscard]] Done settleCheckpoint(storage::Store &store, Id<domain::Outcome> outcome, int months,
                                    domain::CheckpointResult result, QDate answeredOn);
// It is due again.
[[nodiscard]] Done takeAnswerBack(storage::Store &store, Id<domain::Checkpoint> checkpoint);

// Says on which day it ended in fact. Invalid before the first day.
[[nodiscard]] Result<domain::Outcome> endOutcome(storage::Store &store, Id<domain::Outcome> outcome, QDate endedOn);

// It never began: known on that day, it counts no more from there. It is not deleted. Invalid where it was cancelled
// before.
[[nodiscard]] Result<domain::Outcome> cancelOutcome(storage::Store &store, Id<domain::Outcome> outcome, QDate knownOn);

// Nothing more is to be done about the leads whose newest acts these are: next action and due date are taken off each. No
// act says that they ended: nobody answered and nobody withdrew, and every act is counted (figures, rule 8). That they are
// closed, "placed elsewhere", is derived from the outcome (domain/lead.h). A lead that has moved on meanwhile is left
// alone. Of the member who was placed, "still searching" becomes no where it was yes: else nothing would be closed by the
// outcome. Answers the other leads' newest acts as they stand then.
[[nodiscard]] Result<QList<domain::Act>> closeLeads(storage::Store &store, const QList<Id<domain::Act>> &newest,
                                                    const std::optional<Id<domain::Member>> &placed = {});

// That member searches still, whatever job was found: it closes no lead.
[[nodiscard]] Done keepSearching(storage::Store &store, Id<domain::Member> member);

} // namespace rebond::operations
