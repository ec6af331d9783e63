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

// Closes the leads whose newest acts these are, each by an act of that day (of the newest act's, where that is later) with
// the result "member withdrew". A lead that has moved on meanwhile is left alone. Answers the acts written.
[[nodiscard]] Result<QList<domain::Act>> closeLeads(storage::Store &store, const QList<Id<domain::Act>> &newest,
                                                    QDate day);

} // namespace rebond::operations
