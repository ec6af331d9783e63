// SPDX-License-Identifier: GPL-3.0-or-later
// An outcome in words, for list and detail.
#pragma once

#include "base/formats.h"
#include "domain/checkpoints.h"
#include "domain/records.h"

namespace rebond::ui::outcomes {

[[nodiscard]] QString classOfOutcome(const domain::Outcome &outcome); // "● Lasting", "⊘ Cancelled"
// Whether it counts on that day: "In effect since 1 March 2012.", "Begins on …", "Over since …", "Cancelled …".
[[nodiscard]] QString standingOf(const domain::Outcome &outcome, const QList<domain::Checkpoint> &checkpoints,
                                 QDate today, const Formats &formats);
// "The booklet of CVs · collective"; where no channel is known, that.
[[nodiscard]] QString attributionOf(const domain::Outcome &outcome);
[[nodiscard]] QString dayOf(const domain::CheckpointLine &line,
                            const Formats &formats); // "After 3 months: 1 June 2012"
[[nodiscard]] QString answerOf(const domain::CheckpointLine &line,
                               const Formats &formats); // "✓ Same job, on 3 June 2012"

} // namespace rebond::ui::outcomes
