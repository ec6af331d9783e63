// SPDX-License-Identifier: GPL-3.0-or-later
// What may be meant by the letters typed, whatever their case and accents. Answers at most `limit` records, nothing where the
// text is empty or blank. Later words of names are looked for in the index of all of them (storage/namesearch.h): it is asked
// behind the window.
#pragma once

#include "storage/transaction.h"

#include "domain/records.h"

namespace rebond::desk {

// Companies whose name begins so, by name: one range of an index, however many there are. Where these are fewer than `limit`,
// then those of which another word of the name begins so.
[[nodiscard]] QList<domain::Company> companiesLike(storage::Reader &reader, const QString &text, int limit);

// Members of the cohort whose family name begins so; then those whose given name does, then whose e-mail address; then the
// one of that reference; then those of whom another word of the name begins so. Each once.
[[nodiscard]] QList<domain::Member> membersLike(storage::Reader &reader, Id<domain::Cohort> cohort, const QString &text,
                                                int limit);

// The same; where there is none, those of whom a word of the name begins so but for one letter.
[[nodiscard]] QList<domain::Member> membersMeant(storage::Reader &reader, Id<domain::Cohort> cohort,
                                                 const QString &text, int limit);

// Names of outlets in the cohort's press register that begin so, by name; each once, as it was written last.
[[nodiscard]] QStringList outletsLike(storage::Reader &reader, Id<domain::Cohort> cohort, const QString &text,
                                      int limit);

// Contacts of a company of whom a word of the name, the e-mail address or a word of the position begins so, by name.
[[nodiscard]] QList<domain::Contact> contactsLike(storage::Reader &reader, Id<domain::Company> company,
                                                  const QString &text, int limit);

} // namespace rebond::desk
