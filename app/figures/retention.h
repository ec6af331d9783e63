// SPDX-License-Identifier: GPL-3.0-or-later
// What the check-points say of first outcomes 3, 6 and 12 months after they began (rule 11).
#pragma once

#include "figures/standings.h"

#include <QHash>

namespace rebond::figures {

inline constexpr std::array kRetentionMonths = {3, 6, 12};

class Retention
{
public:
    // The facts must outlive the object.
    Retention(const domain::CohortFacts &facts, const Question &question);

    // Whether the outcome began at least so many calendar months before D (the day clipped to its month's end).
    [[nodiscard]] bool isDue(const domain::Outcome &outcome, int months) const;
    // The answer known by D (and K); none where there is none, or where it says that nothing is known. Of two answers the
    // later counts.
    [[nodiscard]] const domain::Checkpoint *answer(Id<domain::Outcome> outcome, int months) const;

    void add(const Standing &standing, std::array<RetentionCount, 3> &counts) const; // of a rebounded member

private:
    Question m_question;
    QHash<std::pair<Id<domain::Outcome>, int>, const domain::Checkpoint *> m_answers;
};

[[nodiscard]] bool isInWork(domain::CheckpointResult result); // in the same or another job

} // namespace rebond::figures
