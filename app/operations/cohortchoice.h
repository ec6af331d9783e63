// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QDate>
#include <QList>

#include <optional>

namespace rebond::operations {

// The one a file opens on where nobody says which: of those not closed the one that began last; where none has begun yet,
// the first that will. The beginning of one without a date is the day it was made. None only where there is no cohort.
[[nodiscard]] std::optional<domain::Cohort> cohortToShow(const QList<domain::Cohort> &cohorts, QDate today);

} // namespace rebond::operations
