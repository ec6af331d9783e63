// SPDX-License-Identifier: GPL-3.0-or-later
// Two records that mean one person or one company become one.
#pragma once

#include "base/result.h"
#include "domain/records.h"
#include "storage/store.h"

namespace rebond::operations {

// The one that stays, with the fields it is to have, and the one that goes, both as they were read: its id, cohort,
// reference and revision are the stored ones. All that refers to the one that goes (acts, interviews, outcomes with their
// check-points, consents, contacts, and whatever kind comes to refer to them) refers to the other from then on; nothing of
// it is told apart, thrown away or joined. Only these are: two notes of one workshop, which have both texts and the better mark then; two pairs
// of buddies, of which the stayer's stands; a consent that was withdrawn under one name, which ends for what was given
// under the other before. A photo that nobody shows any more goes, too. One write, one undo step that
// brings both back. Conflict where one was changed meanwhile; Invalid where they are one, or of two cohorts.
[[nodiscard]] Result<domain::Member> mergeMembers(storage::Store &store, const domain::Member &stays,
                                                  const domain::Member &goes);
[[nodiscard]] Result<domain::Company> mergeCompanies(storage::Store &store, const domain::Company &stays,
                                                     const domain::Company &goes);

} // namespace rebond::operations
