// SPDX-License-Identifier: GPL-3.0-or-later
// Records whose name begins as a text does but for one letter (base/nearness.h): through the indexes of the names,
// however many there are. Texts are folded by the caller; one too short or too long for nearness finds nothing. Names of
// which that beginning ends with a word come first, then in order of the key; at most `limit`.
#pragma once

#include "storage/transaction.h"

#include "domain/offer.h"
#include "domain/press.h"
#include "domain/records.h"
#include "domain/relay.h"

namespace rebond::storage {

[[nodiscard]] QList<domain::Company> companiesNear(Reader &reader, const QString &folded, int limit);
// Of the cohort; « Prénom Nom » and « Nom Prénom » alike.
[[nodiscard]] QList<domain::Member> membersNear(Reader &reader, Id<domain::Cohort> cohort, const QString &folded,
                                                int limit);
[[nodiscard]] QList<domain::Contact> contactsNear(Reader &reader, const QString &folded, int limit);

// Of the cohort, by the post and by the outlet; of the file, by the name.
[[nodiscard]] QList<domain::Offer> offersNear(Reader &reader, Id<domain::Cohort> cohort, const QString &folded,
                                              int limit);
[[nodiscard]] QList<domain::PressMention> mentionsNear(Reader &reader, Id<domain::Cohort> cohort, const QString &folded,
                                                       int limit);
[[nodiscard]] QList<domain::Relay> relaysNear(Reader &reader, const QString &folded, int limit);

// The same for names of which a word other than the first begins so: behind a blank, a hyphen or an apostrophe, as names
// with particles are known by. There is no range of an index for these: all names are looked through in theirs, a hundred
// thousand in some ten milliseconds, so that it is asked behind the window only.
[[nodiscard]] QList<domain::Company> companiesNearLater(Reader &reader, const QString &folded, int limit);
[[nodiscard]] QList<domain::Member> membersNearLater(Reader &reader, Id<domain::Cohort> cohort, const QString &folded,
                                                     int limit);
[[nodiscard]] QList<domain::Contact> contactsNearLater(Reader &reader, const QString &folded, int limit);
[[nodiscard]] QList<domain::Offer> offersNearLater(Reader &reader, Id<domain::Cohort> cohort, const QString &folded,
                                                   int limit);
[[nodiscard]] QList<domain::PressMention> mentionsNearLater(Reader &reader, Id<domain::Cohort> cohort,
                                                            const QString &folded, int limit);
[[nodiscard]] QList<domain::Relay> relaysNearLater(Reader &reader, const QString &folded, int limit);

} // namespace rebond::storage
