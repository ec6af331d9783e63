// SPDX-License-Identifier: GPL-3.0-or-later
// Putting right what was said of a cohort when it was begun, by the rules of its beginning.
#pragma once

#include "operations/cohorts.h"

namespace rebond::operations {

// Name, territory, days and goal become what is given now; all else stays. Conflict where another cohort has that (folded)
// name, or where it was changed meanwhile; Invalid where it is closed. One undo step, none where nothing is other.
[[nodiscard]] Result<domain::Cohort> correctCohort(storage::Store &store, const domain::Cohort &cohort,
                                                   const NewCohort &corrected);

} // namespace rebond::operations
