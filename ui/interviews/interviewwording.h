// SPDX-License-Identifier: GPL-3.0-or-later
// An interview in words, for list, week and detail.
#pragma once

#include "base/formats.h"
#include "domain/records.h"

namespace rebond::ui::interviews {

[[nodiscard]] bool isToQualify(const domain::Interview &interview, QDate today); // planned, and past
// A sign and a word: "✓ Held", "? To qualify".
[[nodiscard]] QString standingOf(const domain::Interview &interview, QDate today);
[[nodiscard]] QString weekdayOf(QDate day); // "Monday"
// "9:30 · round 2"; what is not known is left out.
[[nodiscard]] QString timeAndRound(const domain::Interview &interview, const Formats &formats);

} // namespace rebond::ui::interviews
