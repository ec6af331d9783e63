// SPDX-License-Identifier: GPL-3.0-or-later
// What is due, settled where it is read: a follow-up, consents that end, a member nobody hears of any more; and a lead that
// has come to its end. (How an interview went and what a check-point told: interviews.h, outcomes.h.) Each is one write and
// one undo step. NotFound where the record is gone, Conflict where somebody settled it meanwhile.
#pragma once

#include "base/result.h"
#include "base/workingweek.h"
#include "domain/records.h"
#include "storage/store.h"

namespace rebond::operations {

inline constexpr int kPostponedDays = 7;

// The follow-up that an act leaves is to be done `kPostponedDays` after its day, or after `today` where that is later; on
// the next day of work where that is none.
[[nodiscard]] Done postponeFollowUp(storage::Store &store, Id<domain::Act> act, QDate today, const WorkingWeek &week);
// Nothing more is to be done: next action and day are taken off the act. The lead stays as it stands.
[[nodiscard]] Done dropFollowUp(storage::Store &store, Id<domain::Act> act);

// One member's, agreed to again on that day: each for as long as before, for a year where nobody knows since when. What was
// agreed before stays in the history. Conflict where one was withdrawn, or renewed, meanwhile.
[[nodiscard]] Done renewConsents(storage::Store &store, const QList<Id<domain::Consent>> &consents, QDate today);
// Those, or any others of one member's, agreed to no more: withdrawn on that day, also where they had ended by themselves, and
// also in a closed cohort.
[[nodiscard]] Done withdrawConsents(storage::Store &store, const QList<Id<domain::Consent>> &consents, QDate today);

// The member left on that day, or on the day of entry where that is later. Conflict where they have left already.
[[nodiscard]] Done noteLeaving(storage::Store &store, Id<domain::Member> member, domain::ExitReason reason,
                               QDate today);

// Ends the lead whose newest act this is by one more act of that day: the company refused or keeps the file (an answer that
// came in), or the member withdrew (told to the company). Answers the act that ends it. No other result ends a lead by
// hand. Conflict where the lead has moved on meanwhile, or has ended that way already.
enum class Ending { Refused, KeptInPool, Withdrawn };
[[nodiscard]] Result<domain::Act> closeLead(storage::Store &store, Id<domain::Act> act, Ending ending, QDate day);

} // namespace rebond::operations
