// SPDX-License-Identifier: GPL-3.0-or-later
// The check-points of a job: 3, 6 and 12 months after it took effect. They are no records until they are answered; which
// are due follows from the day. Pure functions.
#pragma once

#include "domain/records.h"

#include <array>
#include <optional>

namespace rebond::domain {

inline constexpr std::array kCheckpointMonths = {3, 6, 12};

enum class CheckpointState {
    Answered,
    Due,
    ToCome,
    NoLongerDue, // the job is known to have ended by that day, whether it has come or not
};

struct CheckpointLine
{
    int months = 3;
    QDate on; // that many calendar months after the first day, clipped to the month's end
    CheckpointState state = CheckpointState::ToCome;
    std::optional<Checkpoint> answer;
    friend bool operator==(const CheckpointLine &, const CheckpointLine &) = default;
};

// Whether nobody needs to be asked on that day whether the job lasts: its real end is known and not after it. A planned end
// alone is none: whether the job went on past it is what the check-point finds out.
[[nodiscard]] bool isEndKnownBy(const Outcome &outcome, QDate day);

// Of a rebound (outcomeclass.h) that was not cancelled: all three, due from their day on unless answered or past the end. Of
// any other outcome only what was answered. `answers` may hold those of others. An answer may be given past the end, too: the
// figures ask what became of whoever rebounded (figures/retention.h), and take what is not answered for unknown.
[[nodiscard]] QList<CheckpointLine> checkpointsOf(const Outcome &outcome, const QList<Checkpoint> &answers,
                                                  QDate today);

} // namespace rebond::domain
