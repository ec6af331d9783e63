// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with workshops: arranging one, marking who was there, closing it, noting what was agreed, pairing buddies.
// Each is one write and one undo step. Labels name workshops and members by reference: they stay in the journal.
#pragma once

#include "base/result.h"
#include "domain/workshop.h"
#include "storage/store.h"

namespace rebond::operations {

// New (revision 0) or changed. Texts are trimmed; a time says which half-day it is. Its cohort is the one it has, and whether
// it is closed is said by closeWorkshop() alone. Invalid without a title or a day, with an end that has no beginning or is not
// after it, or with another day while it is closed; Conflict where it was changed meanwhile.
[[nodiscard]] Result<domain::Workshop> saveWorkshop(storage::Store &store, domain::Workshop workshop);
// Why a workshop cannot have these hours; none where it can.
struct HoursFault
{
    QString sentence;
    bool isBeginningMissing = false; // else its end is wrong
};
[[nodiscard]] std::optional<HoursFault> faultOfHours(const domain::Workshop &workshop);
// With what its participants agreed and their marks.
[[nodiscard]] Done removeWorkshop(storage::Store &store, Id<domain::Workshop> workshop);

// The mark of these members at a workshop, or none any more. Invalid where the workshop is closed, or does not concern one
// of them: before the day of entry, after the last one, of another cohort.
[[nodiscard]] Done markPresence(storage::Store &store, Id<domain::Workshop> workshop,
                                const QHash<Id<domain::Member>, std::optional<domain::Presence>> &marks);
// Present, for everybody it concerns who has no mark yet.
[[nodiscard]] Done markOthersPresent(storage::Store &store, Id<domain::Workshop> workshop);

// Invalid while somebody it concerns has no mark: the sentence says who.
[[nodiscard]] Done closeWorkshop(storage::Store &store, Id<domain::Workshop> workshop);
[[nodiscard]] Done reopenWorkshop(storage::Store &store, Id<domain::Workshop> workshop);

// What stands in the round for one member of its cohort; trimmed. What is not given stays as it is. Also after the workshop
// was closed: that is said of the marks.
struct RoundNote
{
    std::optional<QString> agreed;
    std::optional<QString> done;
    std::optional<QString> note;
    friend bool operator==(const RoundNote &, const RoundNote &) = default;
};
[[nodiscard]] Done noteRound(storage::Store &store, Id<domain::Workshop> workshop, Id<domain::Member> member,
                             const RoundNote &note);

// Makes the two a pair, whoever they were paired with before; without another, the member is in none. Invalid for oneself
// and across cohorts.
[[nodiscard]] Done pairUp(storage::Store &store, Id<domain::Member> member, std::optional<Id<domain::Member>> other);

} // namespace rebond::operations
