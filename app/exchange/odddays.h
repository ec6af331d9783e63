// SPDX-License-Identifier: GPL-3.0-or-later
// Days that are hardly ever meant, by the field of the record that says so; and who may have been meant by a name.
#pragma once

#include "domain/doubt.h"
#include "exchange/asking.h"
#include "exchange/rules.h"

namespace rebond::exchange {

// In the words of `check` (domain/doubt.h).
[[nodiscard]] QList<Fault> oddDays(storage::Reader &reader, const domain::Act &act, const domain::DoubtFinder &finder);
[[nodiscard]] QList<Fault> oddDays(storage::Reader &reader, const domain::Interview &interview,
                                   const domain::DoubtFinder &finder);
[[nodiscard]] QList<Fault> oddDays(storage::Reader &reader, const domain::Outcome &outcome,
                                   const domain::DoubtFinder &finder);

// Of the first of these names that finds nobody in `members`: the member of the cohort who is called almost so.
[[nodiscard]] std::optional<Meant> memberMeant(storage::Reader &reader, Id<domain::Cohort> cohort,
                                               const MemberLookup &members, const QStringList &names);
// A company called almost so; not one that only goes on behind the name.
[[nodiscard]] std::optional<Meant> companyMeant(storage::Reader &reader, const QString &name);
// "Did you mean …?"; "No company is called … yet. Did you mean …?"
[[nodiscard]] QString meantAsked(const Meant &meant);
[[nodiscard]] QString newCompanyAsked(const Meant &meant);

// An act that goes out to who asked for silence: a company, or a contact of it who is named in its notes.
[[nodiscard]] QList<Fault> silenceAsked(storage::Reader &reader, const domain::Act &act);

// What a new record may be already, itself not yet stored: a company called so or almost so; a member of the cohort of the
// same name, either way round. Nothing of other records.
[[nodiscard]] QList<Fault> alreadyThere(storage::Reader &reader, const domain::Company &company);
[[nodiscard]] QList<Fault> alreadyThere(storage::Reader &reader, const domain::Member &member);
template<typename R>
[[nodiscard]] QList<Fault> alreadyThere(storage::Reader &, const R &)
{
    return {};
}

} // namespace rebond::exchange
