// SPDX-License-Identifier: GPL-3.0-or-later
// What a cohort did, one company after the other, from one pass over the acts.
#pragma once

#include "domain/companyfacts.h"
#include "storage/transaction.h"

#include <functional>

namespace rebond::storage {

// Acts up to that day, and all interviews of the cohort's members, of each company that has any. Read in the order in which
// they lie in the file and kept as some 30 bytes each until the last: asked for by company, SQLite would look up a million
// acts one by one, four times as long.
void eachCompanysFacts(Reader &reader, Id<domain::Cohort> cohort, QDate asOf,
                       const std::function<void(domain::CompanyFacts &&)> &f);

} // namespace rebond::storage
