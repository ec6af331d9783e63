// SPDX-License-Identifier: GPL-3.0-or-later
// One record of each kind, every field filled or as few as may be.
#pragma once

#include "domain/records.h"
#include "storage/mappings/all.h"
#include "storage/transaction.h"

namespace rebond::test {

// What the samples refer to; saved once before them.
struct Related
{
    domain::Cohort cohort;
    domain::File photo;
    domain::Member member;
    domain::Member other;
    domain::Company company;
    domain::Outcome outcome;
    domain::Workshop workshop;
    domain::Relay relay;
    domain::Offer offer;
};
[[nodiscard]] Related saveRelated(storage::Transaction &transaction);

enum class Fill { Full, Bare };
// Specialised for each record. Texts hold what breaks careless code: quotes, backslashes, separators, other alphabets.
template<typename R>
[[nodiscard]] R sampleOf(const Related &related, Fill fill);

[[nodiscard]] domain::Member aMember(const Related &related, const QString &familyName);
[[nodiscard]] domain::Act anAct(const Related &related, const QList<Id<domain::Member>> &members, const QString &notes);

} // namespace rebond::test
