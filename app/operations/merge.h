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
// it is told apart or thrown away. A photo that nobody shows any more goes, too. One write, one undo step that brings both
// back. Conflict where one was changed meanwhile; Invalid where they are one, or of two cohorts.
// Joined are: two notes of one workshop (both texts, the better mark), two pairs of buddies (the stayer's stands), the
// versions of two CVs (all of them; current stays the stayer's). A no
// said under one name holds for both: a consent withdrawn ends what was given under the other before; a contact who
// objected is left alone under either record (by e-mail, else by name).
// Members of a closed cohort are not merged; companies are, whichever cohorts have dealt with them (README).
[[nodiscard]] Result<domain::Member> mergeMembers(storage::Store &store, const domain::Member &stays,
                                                  const domain::Member &goes);
[[nodiscard]] Result<domain::Company> mergeCompanies(storage::Store &store, const domain::Company &stays,
                                                     const domain::Company &goes);

} // namespace rebond::operations
