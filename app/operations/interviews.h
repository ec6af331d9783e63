// SPDX-License-Identifier: GPL-3.0-or-later
// What a facilitator does with an interview: says how it went, writes down what was learnt, and what comes next. Each is
// one step to undo.
#pragma once

#include "base/result.h"
#include "domain/records.h"
#include "storage/store.h"

namespace rebond::operations {

// NotFound where the interview is gone, here and below. Setting the state it has writes nothing.
[[nodiscard]] Result<domain::Interview> setInterviewState(storage::Store &store, Id<domain::Interview> interview,
                                                          domain::InterviewState state);

// The same of an interview that is planned still; Conflict where somebody has said meanwhile how it went.
[[nodiscard]] Done qualifyInterview(storage::Store &store, Id<domain::Interview> interview,
                                    domain::InterviewState state);

// Conflict where somebody else has changed the text since it was `before`.
[[nodiscard]] Result<domain::Interview> setDebrief(storage::Store &store, Id<domain::Interview> interview,
                                                   const QString &before, const QString &after);

struct FollowUp
{
    QString action; // trimmed; not empty
    std::optional<QDate> dueOn;
    domain::Channel channel = domain::Channel::Courriel;
};
// An outgoing act of that day, of the same member and company, that leaves the action to be done. It goes on with the
// member's newest lead there: its position is taken. Invalid where the action is empty or due before the day.
[[nodiscard]] Result<domain::Act> followUp(storage::Store &store, Id<domain::Interview> interview,
                                           const FollowUp &wanted, QDate day);

struct NextRound
{
    QDate date; // not before the interview's own
    std::optional<QTime> time;
    std::optional<domain::InterviewKind> kind;
};
// A planned interview of the same member at the same company; its round is the next (domain/rounds.h). Invalid where
// there is no date, or one before the interview's.
[[nodiscard]] Result<domain::Interview> planNextRound(storage::Store &store, Id<domain::Interview> interview,
                                                      const NextRound &wanted);

} // namespace rebond::operations
