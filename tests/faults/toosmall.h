// SPDX-License-Identifier: GPL-3.0-or-later
// An action where there is too little room for it, for each step of what it needs.
#pragma once

#include "faults/action.h"

#include <optional>

namespace rebond::faults {

struct Room
{
    enum class Kind {
        Disk,  // a small file system in memory, mounted where nobody else sees it
        Limit, // no file may grow beyond (RLIMIT_FSIZE, its signal ignored)
    };
    Kind kind = Kind::Disk;
    int firstKiB = 0;
    int lastKiB = 0; // steps of kStepKiB between them; half a step further every other day
};
inline constexpr int kStepKiB = 16;

[[nodiscard]] std::optional<QString> whyNoDisks();

// Attempts the action once a step, in folders below `folder`, and judges each: the first breach; else how many attempts were
// refused, where these are some and the last was done.
[[nodiscard]] Result<int> judgeAll(const Action &action, const QString &folder, const Room &room);

// KiB that the files before the action take.
[[nodiscard]] int sizeOf(const Action &action);

} // namespace rebond::faults
