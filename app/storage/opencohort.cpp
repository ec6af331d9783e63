// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/opencohort.h"

#include "storage/mappings/all.h"

#include <QCoreApplication>

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
    const auto cohort = reader.find(id);
    return cohort ? ensureOpen(*cohort) : Done();
}

Done ensureOpen(Reader &reader, Id<domain::Member> id)
{
    const auto member = reader.find(id);
    return member ? ensureOpen(reader, member->cohort) : Done();
}

} // namespace rebond::storage
