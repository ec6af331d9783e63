// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is entered into a closed cohort. The rule stands below whatever writes: lists, forms and operations ask it in the
// write itself, since a page or a task may have been begun before the closing. Only a photo or a CV may still be taken away,
// and a person be erased: they are theirs.
#pragma once

#include "base/result.h"
#include "domain/records.h"
#include "storage/transaction.h"

namespace rebond::storage {

// Invalid where the cohort is closed.
[[nodiscard]] Done ensureOpen(const domain::Cohort &cohort);
// The same of the cohort as it stands in the file, and of a member's. Nothing is said of one that is not there.
[[nodiscard]] Done ensureOpen(Reader &reader, Id<domain::Cohort> cohort);
[[nodiscard]] Done ensureOpen(Reader &reader, Id<domain::Member> member);

// Of the cohort that a record belongs to, by itself or by its member; companies and contacts belong to none.
template<typename R>
[[nodiscard]] Done ensureOpenFor(Reader &reader, const R &record)
{
    if constexpr (requires { record.cohort; })
        return ensureOpen(reader, record.cohort);
    else if constexpr (requires { record.member; })
        return ensureOpen(reader, record.member);
    else
        return {};
}

} // namespace rebond::storage
