// SPDX-License-Identifier: GPL-3.0-or-later
// One relay typed in a form.
#pragma once

#include "domain/relay.h"
#include "exchange/entry.h"

namespace rebond::exchange {

extern template QString textOf(const domain::Relay &, int);
extern template Applied apply(domain::Relay &, const QList<TypedField> &);
extern template Result<Entered<domain::Relay>> enter(storage::Store &, const QString &, const domain::Relay &,
                                                     const QList<TypedField> &, Id<domain::Cohort>, const Asking &);

} // namespace rebond::exchange
