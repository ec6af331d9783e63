// SPDX-License-Identifier: GPL-3.0-or-later
// Records that are likely to mean the same person or company: grouped by the engine, never compared one by one.
#pragma once

#include "storage/transaction.h"

#include "domain/records.h"

namespace rebond::storage {

enum class Alike { Name = 1, Email = 2, Phone = 4 }; // in how they fold; the digits of telephone numbers

// Two records that fold alike, the one entered first being the first.
template<typename R>
struct LikelyOne
{
    R first;
    R second;
    int alike = 0; // Alike, joined by |
};

template<typename R>
struct LikelyOnes
{
    QList<LikelyOne<R>> pairs; // in order of entry of the first, then of the second
    bool isCutShort = false;   // there were more than the limit
};

// Of the cohort, but for those entered by error.
[[nodiscard]] LikelyOnes<domain::Member> likelyOneMember(Reader &reader, Id<domain::Cohort> cohort, int limit);
[[nodiscard]] LikelyOnes<domain::Company> likelyOneCompany(Reader &reader, int limit);

} // namespace rebond::storage
