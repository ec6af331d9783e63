// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/retention.h"

namespace rebond::figures {

using domain::Checkpoint;
using domain::CheckpointResult;

Retention::Retention(const domain::CohortFacts &facts, const Question &question) : m_question(question)
{
    const QDate last = std::min(question.asOf, question.knownBy.value_or(question.asOf));
    for (const Checkpoint &checkpoint : facts.checkpoints) {
        if (checkpoint.answeredOn > last || checkpoint.result == CheckpointResult::Inconnu)
            continue;
        const Checkpoint *&kept = m_answers[{checkpoint.outcome, checkpoint.months}];
        // The result settles a tie, so that order of entry does not.
        const bool isTie = kept && kept->answeredOn == checkpoint.answeredOn;
        if (!kept || kept->answeredOn < checkpoint.answeredOn || (isTie && checkpoint.result < kept->result))
            kept = &checkpoint;
    }
}

bool Retention::isDue(const domain::Outcome &outcome, int months) const
{
    return outcome.effectiveOn.addMonths(months) <= m_question.asOf;
}

const Checkpoint *Retention::answer(Id<domain::Outcome> outcome, int months) const
{
    return m_answers.value({outcome, months}, nullptr);
}

void Retention::add(const Standing &standing, std::array<RetentionCount, 3> &counts) const
{
    for (RetentionCount &count : counts) {
        if (!isDue(*standing.deciding, count.months))
            continue;
        ++count.due;
        const Checkpoint *known = answer(standing.deciding->id, count.months);
        if (!known) {
            ++count.unknown;
            continue;
        }
        ++count.answered;
        if (isInWork(known->result))
            ++count.inWork;
    }
}

bool isInWork(CheckpointResult result)
{
    return result == CheckpointResult::MemePoste || result == CheckpointResult::AutrePoste;
}

} // namespace rebond::figures
