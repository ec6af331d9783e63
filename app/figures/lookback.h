// SPDX-License-Identifier: GPL-3.0-or-later
// One day as it was known then, and as it is known now: how many had rebounded, and who makes the difference. A replay of
// the days gives the first number where a curve drawn today gives the second; this says why.
#pragma once

#include "figures/explain.h"

namespace rebond::figures {

struct LookBack
{
    QDate day;
    qint64 then = 0; // rebounded at (D, D)
    qint64 now = 0;  // rebounded at D, by all that is known
    // Who is among the one and not among the other, in order of entry. Part: "known_late", "cancelled_late"; "other" where
    // what became known of something else moved them.
    QList<ExplanationRow> changes;
};

// Linear in the facts, which may be those of any day.
[[nodiscard]] LookBack lookBackAt(const domain::CohortFacts &facts, QDate day, const Formats &formats);

// "Rebounds known on 30 June 2012: 19; known today: 20. 1 rebound became known only later." Empty where both are made of the
// same people. Internal readers only.
[[nodiscard]] QString sentenceOf(const LookBack &lookBack, const Formats &formats);

} // namespace rebond::figures
