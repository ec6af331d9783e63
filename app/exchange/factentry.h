// SPDX-License-Identifier: GPL-3.0-or-later
// One interview or outcome typed in a form: records that name a member and a company, as the cells of a list do. The rest
// is as entry.h has it.
#pragma once

#include "exchange/entry.h"

namespace rebond::exchange {

// Whom a record names, for the form to begin with.
struct FactNames
{
    QString member;
    QString company;
};
template<typename R>
[[nodiscard]] QString factTextOf(const R &record, int field, const FactNames &names);

// As enter(): a member is looked for in that cohort, an unknown company is made, a name that fits nobody or two people is a
// fault of its field. What was not typed stays, whoever it names. In a new record a choice that must be made and was not
// typed is missing: what a fresh record holds there is nobody's answer.
template<typename R>
[[nodiscard]] Result<Entered<R>> enterFact(storage::Store &store, const QString &label, Id<domain::Cohort> cohort,
                                           const R &base, const QList<TypedField> &typed, const Asking &asking = {});

extern template QString factTextOf(const domain::Interview &, int, const FactNames &);
extern template Result<Entered<domain::Interview>> enterFact(storage::Store &, const QString &, Id<domain::Cohort>,
                                                             const domain::Interview &, const QList<TypedField> &,
                                                             const Asking &);
extern template QString factTextOf(const domain::Outcome &, int, const FactNames &);
extern template Result<Entered<domain::Outcome>> enterFact(storage::Store &, const QString &, Id<domain::Cohort>,
                                                           const domain::Outcome &, const QList<TypedField> &,
                                                           const Asking &);

} // namespace rebond::exchange
