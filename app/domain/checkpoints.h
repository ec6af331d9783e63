// SPDX-License-Identifier: GPL-3.0-or-later
// The check-points of a job: 3, 6 and 12 months after it took effect. They are no records until they are answered; which
// are due follows from the day. Pure functions.
#pragma once

#include "domain/records.h"

#include <array>
#include <optional>

namespace rebond::domain {

inline constexpr std::array kCheckpointMonths = {3, 6, 12};

enum class CheckpointState { Answered, Due, ToCome };

struct CheckpointLine
{
    int months = 3;
    QDate on; // that many calendar months after the first day, clipped to the month's end
    CheckpointState state = CheckpointState::ToCome;
    std::optional<Checkpoint> answer;
    friend bool operator==(const CheckpointLine &, const CheckpointLine &) = default;
};

// Of a rebound (outcomeclass.h) that was not cancelled: all three, due from their day on unless answered. Of any other
// outcome only what was answered. `answers` may hold those of others.
[[nodiscard]] QList<CheckpointLine> checkpointsOf(const Outcome &outcome, const QList<Checkpoint> &answers,
                                                  QDate today);

} // namespace rebond::domain
