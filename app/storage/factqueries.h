// SPDX-License-Identifier: GPL-3.0-or-later
// Interviews and outcomes of one cohort for lists that are read portion by portion: neither has a cohort of its own, their
// members have.
#pragma once

#include "domain/outcomeclass.h"
#include "domain/records.h"
#include "storage/transaction.h"

namespace rebond::storage {

[[nodiscard]] Query<domain::Interview> interviewsOf(Id<domain::Cohort> cohort);
[[nodiscard]] Query<domain::Outcome> outcomesOf(Id<domain::Cohort> cohort);

// Only those of a member or a company whose name holds the folded text; a member's both ways round. The names are looked at
// now: where few hold it, the list is found through their indexes, else it is gone through in its order, whose first rows
// then come soon.
void whereNamed(Reader &reader, Query<domain::Interview> &query, const QString &folded);
void whereNamed(Reader &reader, Query<domain::Outcome> &query, const QString &folded);

// Only outcomes of that class, by the rule of domain/outcomeclass.h.
void whereClass(Query<domain::Outcome> &query, domain::OutcomeClass wanted);
enum class Standing { Standing, Cancelled };
void whereStanding(Query<domain::Outcome> &query, Standing wanted);

} // namespace rebond::storage
