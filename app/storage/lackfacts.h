// SPDX-License-Identifier: GPL-3.0-or-later
// Members of a cohort of whom something is missing that the work with them needs. Only of those who are there on the day:
// entered, not left, not entered by error. By name; each call answers at most `limit` and counts all.
#pragma once

#include "storage/deskfacts.h"

namespace rebond::storage {

enum class Lack {
    Consent,    // none holds on that day
    Photo,      // none is stored
    Occupation, // none is named
};

[[nodiscard]] Found<domain::Member> membersLacking(Reader &reader, Id<domain::Cohort> cohort, QDate day, Lack lack,
                                                   int limit);

} // namespace rebond::storage
