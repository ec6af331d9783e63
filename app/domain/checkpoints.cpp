// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkpoints.h"

#include "domain/outcomeclass.h"

#include <algorithm>

namespace rebond::domain {

bool isEndKnownBy(const Outcome &outcome, QDate day)
{
    return outcome.endedOn && *outcome.endedOn <= day;
}

QList<CheckpointLine> checkpointsOf(const Outcome &outcome, const QList<Checkpoint> &answers, QDate today)
{
    const bool isFollowed = isRebound(classOf(outcome)) && stands(outcome, {});
    QList<CheckpointLine> lines;
    for (const int months : kCheckpointMonths) {
        CheckpointLine line;
        line.months = months;
        line.on = monthsAfter(outcome.effectiveOn, months);
        const auto answer = std::find_if(answers.cbegin(), answers.cend(), [&](const Checkpoint &each) {
            return each.outcome == outcome.id && each.months == months;
        });
        if (answer != answers.cend())
            line.answer = *answer;
        else if (!isFollowed)
            continue;
        line.state = line.answer                    ? CheckpointState::Answered
                   : isEndKnownBy(outcome, line.on) ? CheckpointState::NoLongerDue
                   : line.on <= today               ? CheckpointState::Due
                                                    : CheckpointState::ToCome;
        lines.append(line);
    }
    return lines;
}

} // namespace rebond::domain
