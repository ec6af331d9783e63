// SPDX-License-Identifier: GPL-3.0-or-later
// Beginning a cohort, and finding the one that is meant.
#pragma once

#include "base/result.h"
#include "domain/records.h"
#include "storage/opencohort.h"
#include "storage/store.h"

#include <QList>
#include <QString>

#include <optional>

namespace rebond::operations {

struct NewCohort
{
    QString name;      // trimmed; not empty
    QString territory; // may be empty
    std::optional<QDate> startsOn;
    std::optional<QDate> endsOn; // not before startsOn
    std::optional<int> goal;     // not negative
};

// A new cohort file with one cohort; Conflict where something stands at the path.
[[nodiscard]] Done createCohortFile(const QString &path, const storage::Author &author, const NewCohort &cohort);

// One more cohort in a file that stands; Conflict where it holds one of that (folded) name.
[[nodiscard]] Result<domain::Cohort> addCohort(storage::Store &store, const NewCohort &cohort);

// Nothing is entered into it any more, from that day on; what was entered stays and can be looked at and reported on.
// Conflict where it was changed meanwhile. One undo step each.
[[nodiscard]] Done closeCohort(storage::Store &store, const domain::Cohort &cohort, QDate day);
[[nodiscard]] Done reopenCohort(storage::Store &store, const domain::Cohort &cohort);

// Asked by every operation on acts, interviews, outcomes, workshops and members.
using storage::ensureOpen;

// In order of entry.
[[nodiscard]] Result<QList<domain::Cohort>> cohortsOf(const storage::Store &store);

// The cohort of that name, folded; where no name is given, the only one. NotFound with the names there are where none
// fits or several could be meant.
[[nodiscard]] Result<domain::Cohort> chooseCohort(const storage::Store &store, const QString &name);

} // namespace rebond::operations
