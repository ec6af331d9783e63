// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is entered into a closed cohort. The rule stands below whatever writes: lists, forms and operations ask it in the
// write itself, since a page or a task may have been begun before the closing; undo and redo ask it, too. Only a photo or a CV
// may still be taken away, a consent be withdrawn, and a person be erased: they are theirs. Companies, contacts and relays are
// the file's: they change, and two companies become one, whatever cohort has dealt with them; what a relay was asked for a
// member is that member's. What is said in reports (their options, the list of those handed out) is no entry either: a closed
// cohort has its final report, and both may be undone.
#pragma once

#include "base/result.h"
#include "domain/frozenreport.h"
#include "domain/records.h"
#include "domain/reportoptions.h"
#include "storage/transaction.h"

#include <optional>
#include <type_traits>

namespace rebond::storage {

// Invalid where the cohort is closed.
[[nodiscard]] Done ensureOpen(const domain::Cohort &cohort);
// The same of the cohort as it stands in the file, and of a member's. Nothing is said of one that is not there.
[[nodiscard]] Done ensureOpen(Reader &reader, Id<domain::Cohort> cohort);
[[nodiscard]] Done ensureOpen(Reader &reader, Id<domain::Member> member);

// The cohort that a record belongs to where it is closed, else nothing.
[[nodiscard]] std::optional<domain::Cohort> closedCohort(Reader &reader, Id<domain::Cohort> cohort);
[[nodiscard]] std::optional<domain::Cohort> closedCohort(Reader &reader, Id<domain::Member> member);
[[nodiscard]] std::optional<domain::Cohort> closedCohort(Reader &reader, Id<domain::Outcome> outcome);
// Of a report on the cohort, no entry of it.
template<typename R>
inline constexpr bool kIsOfReports =
    std::is_same_v<R, domain::FrozenReport> || std::is_same_v<R, domain::ReportOptions>;

// By itself, by its member or by its outcome; companies, contacts and what is of reports belong to none.
template<typename R>
[[nodiscard]] std::optional<domain::Cohort> closedCohortOf(Reader &reader, const R &record)
{
    if constexpr (kIsOfReports<R>)
        return {};
    else if constexpr (requires { record.cohort; })
        return closedCohort(reader, record.cohort);
    else if constexpr (requires { record.member; })
        return closedCohort(reader, record.member);
    else if constexpr (requires { record.outcome; })
        return closedCohort(reader, record.outcome);
    else
        return {};
}
template<typename R>
[[nodiscard]] Done ensureOpenFor(Reader &reader, const R &record)
{
    const auto closed = closedCohortOf(reader, record);
    return closed ? ensureOpen(*closed) : Done();
}

[[nodiscard]] bool hasClosedCohort(Reader &reader);

} // namespace rebond::storage
