// SPDX-License-Identifier: GPL-3.0-or-later
// Records by the beginning of a name. Texts are folded by the caller (base/folding.h) and not empty; answers come in order
// of the key looked in, at most `limit` of them.
#pragma once

#include "storage/transaction.h"

#include "domain/offer.h"
#include "domain/press.h"
#include "domain/records.h"
#include "domain/relay.h"

namespace rebond::storage {

[[nodiscard]] QList<domain::Company> companiesByPrefix(Reader &reader, const QString &folded, int limit);
// Of which a word of the name other than the first begins so: behind a blank, a hyphen or an apostrophe. Looks through all
// names in their index: a hundred thousand take some ten milliseconds, so that it is asked behind the window only.
[[nodiscard]] QList<domain::Company> companiesByLaterWord(Reader &reader, const QString &folded, int limit);

enum class MemberKey { FamilyName, GivenName, Email };
[[nodiscard]] QList<domain::Member> membersByPrefix(Reader &reader, Id<domain::Cohort> cohort, MemberKey key,
                                                    const QString &folded, int limit);
// Of whom a word of the name other than the first begins so: behind a blank, a hyphen or an apostrophe. Looks through the
// names of the whole cohort in their index: ten thousand of them take a few milliseconds.
[[nodiscard]] QList<domain::Member> membersByLaterWord(Reader &reader, Id<domain::Cohort> cohort, const QString &folded,
                                                       int limit);

// Of all companies.
enum class ContactKey { FamilyName, Email };
[[nodiscard]] QList<domain::Contact> contactsByPrefix(Reader &reader, ContactKey key, const QString &folded, int limit);
// As companiesByLaterWord().
[[nodiscard]] QList<domain::Contact> contactsByLaterWord(Reader &reader, const QString &folded, int limit);

// By the post.
[[nodiscard]] QList<domain::Offer> offersByPrefix(Reader &reader, Id<domain::Cohort> cohort, const QString &folded,
                                                  int limit);
// By the outlet, the newest first.
[[nodiscard]] QList<domain::PressMention> mentionsByPrefix(Reader &reader, Id<domain::Cohort> cohort,
                                                           const QString &folded, int limit);
[[nodiscard]] QList<domain::Relay> relaysByPrefix(Reader &reader, const QString &folded, int limit);
// Of which another word begins so: post, source, ROME code, town or skill; outlet, title or journalist; name, account, sector
// or ROME code. In order of entry. Looks through all of them, some hundreds at most.
[[nodiscard]] QList<domain::Offer> offersByWord(Reader &reader, Id<domain::Cohort> cohort, const QString &folded,
                                                int limit);
[[nodiscard]] QList<domain::PressMention> mentionsByWord(Reader &reader, Id<domain::Cohort> cohort,
                                                         const QString &folded, int limit);
[[nodiscard]] QList<domain::Relay> relaysByWord(Reader &reader, const QString &folded, int limit);

// Whether no more than some hundreds of names hold the folded text, members of whatever cohort both ways round: what few are
// is sooner found by their ids, what most are by going through the list that is asked for.
[[nodiscard]] bool areFewMembers(Reader &reader, const QString &folded);
[[nodiscard]] bool areFewCompanies(Reader &reader, const QString &folded);
// Only companies whose name holds the folded text.
void whereNamed(Reader &reader, Query<domain::Company> &query, const QString &folded);
// Also those whose telephone number, SIREN or SIRET holds it, where it is four digits or more.
void whereNamedOrNumbered(Reader &reader, Query<domain::Company> &query, const QString &folded);

} // namespace rebond::storage
