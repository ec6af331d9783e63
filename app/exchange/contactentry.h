// SPDX-License-Identifier: GPL-3.0-or-later
// A contact typed in a form (entry.h): its company is the record's own, whose form it is beside.
#pragma once

#include "exchange/entry.h"

namespace rebond::exchange {

extern template QString textOf(const domain::Contact &, int);
extern template Applied apply(domain::Contact &, const QList<TypedField> &);
extern template Result<Entered<domain::Contact>> enter(storage::Store &, const QString &, const domain::Contact &,
                                                       const QList<TypedField> &, Id<domain::Cohort>, const Asking &);

} // namespace rebond::exchange
