// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of a cohort in one pass: members and outcomes whole, acts and interviews counted by the database.
#pragma once

#include "domain/facts.h"
#include "storage/transaction.h"

namespace rebond::storage {

// asOf bounds the counts of acts and interviews (rule 8); members, outcomes and check-points come whole.
[[nodiscard]] domain::CohortFacts loadFacts(Reader &reader, const domain::Cohort &cohort, QDate asOf);

// The rows behind the counts of acts and interviews, one at a time, in order of date.
void eachActUpTo(Reader &reader, Id<domain::Cohort> cohort, QDate asOf, const std::function<bool(domain::Act &&)> &f);
// The same in order of entry and in portions: those of the cohort among the file's next `limit` after `last` (none: from
// the beginning); answers the last one looked at, none at the end. Who has long work to do with each reads portion by portion, so that others may write between.
[[nodiscard]] std::optional<Id<domain::Act>> someActs(Reader &reader, Id<domain::Cohort> cohort,
                                                      std::optional<Id<domain::Act>> last, int limit,
                                                      const std::function<bool(domain::Act &&)> &f);
void eachInterview(Reader &reader, Id<domain::Cohort> cohort, const std::function<bool(domain::Interview &&)> &f);

// The consents of all members of a cohort, in order of entry.
[[nodiscard]] QList<domain::Consent> consentsOf(Reader &reader, Id<domain::Cohort> cohort);
[[nodiscard]] QList<domain::Outcome> outcomesOf(Reader &reader, Id<domain::Cohort> cohort);
[[nodiscard]] QList<domain::Checkpoint> checkpointsOf(Reader &reader, Id<domain::Cohort> cohort);

// What the newest entry of the journal is known by: another one after every write, whoever made it.
[[nodiscard]] QString newestEntry(Reader &reader);

} // namespace rebond::storage
