// SPDX-License-Identifier: GPL-3.0-or-later
// One offer typed in a form.
#pragma once

#include "domain/offer.h"
#include "exchange/entry.h"

namespace rebond::exchange {

extern template QString textOf(const domain::Offer &, int);
extern template Result<QMap<int, QString>> textsOf(const storage::Store &, const domain::Offer &, const QList<int> &);
extern template Applied apply(domain::Offer &, const QList<TypedField> &);
extern template Result<Entered<domain::Offer>> enter(storage::Store &, const QString &, const domain::Offer &,
                                                     const QList<TypedField> &, Id<domain::Cohort>, const Asking &);

} // namespace rebond::exchange
