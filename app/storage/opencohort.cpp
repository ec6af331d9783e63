// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/opencohort.h"

#include "storage/mappings/all.h"

#include <QCoreApplication>

#include <algorithm>

namespace rebond::storage {

Done ensureOpen(const domain::Cohort &cohort)
{
    if (!cohort.closedOn)
        return {};
    //: %1 is the name of a cohort
    return invalid(QCoreApplication::translate("Cohorts", "“%1” is closed: nothing is entered into it any more. Reopen "
                                                          "it on the page “File and cohorts”, or choose another one.")
                       .arg(cohort.name));
}

Done ensureOpen(Reader &reader, Id<domain::Cohort> id)
{
    const auto closed = closedCohort(reader, id);
    return closed ? ensureOpen(*closed) : Done();
}

Done ensureOpen(Reader &reader, Id<domain::Member> id)
{
    const auto closed = closedCohort(reader, id);
    return closed ? ensureOpen(*closed) : Done();
}

std::optional<domain::Cohort> closedCohort(Reader &reader, Id<domain::Cohort> id)
{
    auto cohort = reader.find(id);
    return cohort && cohort->closedOn ? std::move(cohort) : std::nullopt;
}

std::optional<domain::Cohort> closedCohort(Reader &reader, Id<domain::Member> id)
{
    const auto member = reader.find(id);
    return member ? closedCohort(reader, member->cohort) : std::nullopt;
}

std::optional<domain::Cohort> closedCohort(Reader &reader, Id<domain::Outcome> id)
{
    const auto outcome = reader.find(id);
    return outcome ? closedCohort(reader, outcome->member) : std::nullopt;
}

bool hasClosedCohort(Reader &reader)
{
    const auto cohorts = reader.list<domain::Cohort>();
    return std::any_of(cohorts.cbegin(), cohorts.cend(),
                       [](const domain::Cohort &cohort) { return cohort.closedOn.has_value(); });
}

} // namespace rebond::storage
