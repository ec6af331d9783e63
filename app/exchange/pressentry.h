// SPDX-License-Identifier: GPL-3.0-or-later
// One press mention typed in a form. What an import says of a member who is quoted without a consent, the form says, too.
#pragma once

#include "domain/press.h"
#include "exchange/entry.h"
#include "storage/transaction.h"

namespace rebond::exchange {

// Those of the members whom no consent allows to be named in the press on that day, in the order given.
[[nodiscard]] QList<domain::Member> quotedWithoutConsent(storage::Reader &reader,
                                                         const QList<Id<domain::Member>> &members, QDate day);
// "Odile Calvérac has not agreed to be named in the press on 3/7/2012: …"; nothing where everybody has.
[[nodiscard]] QString warningOf(const QList<domain::Member> &unasked, QDate day);
// The same for the members that a cell or a line names, as they are typed; what names nobody is passed over.
[[nodiscard]] QString warningOf(storage::Reader &reader, Id<domain::Cohort> cohort, const QStringList &names,
                                QDate day);

// As enter(); in a new one the medium has to be typed: what a fresh record holds there is nobody's answer. Remarks tell who
// is quoted without a consent.
[[nodiscard]] Result<Entered<domain::PressMention>> enterMention(storage::Store &store, const QString &label,
                                                                 const domain::PressMention &base,
                                                                 const QList<TypedField> &typed);

extern template QString textOf(const domain::PressMention &, int);
extern template Result<QMap<int, QString>> textsOf(const storage::Store &, const domain::PressMention &,
                                                   const QList<int> &);
extern template Applied apply(domain::PressMention &, const QList<TypedField> &);
extern template Result<Entered<domain::PressMention>> enter(storage::Store &, const QString &,
                                                            const domain::PressMention &, const QList<TypedField> &,
                                                            Id<domain::Cohort>, const Asking &);

} // namespace rebond::exchange
