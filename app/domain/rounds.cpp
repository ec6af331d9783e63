// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rounds.h"

#include <algorithm>

namespace rebond::domain {

int nextRound(const QList<Interview> &interviews)
{
    int highest = 0;
    int count = 0;
    for (const Interview &interview : interviews) {
        if (interview.state != InterviewState::Prevu && interview.state != InterviewState::Tenu)
            continue;
        ++count;
        highest = std::max(highest, interview.round.value_or(0));
    }
    return std::min(99, std::max(highest, count) + 1); // as the lists take them
}

} // namespace rebond::domain
