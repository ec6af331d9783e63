// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/completion.h"

#include "base/folding.h"
#include "base/nearness.h"
#include "desk/shortlist.h"
#include "storage/namesearch.h"
#include "storage/nearnames.h"
#include "storage/pressfacts.h"
#include "storage/mappings/all.h"

#include <algorithm>

namespace rebond::desk {

namespace {

using namespace domain;
using storage::Query;

constexpr int kContactsLookedAt = 1000; // of one company

// Words are what stands between blanks, hyphens and apostrophes.
bool hasWordLike(const QString &text, const QString &folded)
{
    const QString key = fold(text);
    for (qsizetype at = key.indexOf(folded); at >= 0; at = key.indexOf(folded, at + 1)) {
        if (at == 0 || QStringLiteral(" -'").contains(key[at - 1]))
            return true;
    }
    return false;
}

} // namespace

QList<Company> companiesLike(storage::Reader &reader, const QString &text, int limit)
{
    const QString folded = fold(text);
    if (folded.isEmpty())
        return {};
    Shortlist<Company> shortlist(limit);
    shortlist.add(storage::companiesByPrefix(reader, folded, limit));
    if (!shortlist.isFull())
        shortlist.add(storage::companiesByLaterWord(reader, folded, limit));
    return shortlist.take();
}

QList<Member> membersLike(storage::Reader &reader, Id<Cohort> cohort, const QString &text, int limit)
{
    const QString folded = fold(text);
    if (folded.isEmpty())
        return {};
    Shortlist<Member> shortlist(limit);
    for (const auto key : {storage::MemberKey::FamilyName, storage::MemberKey::GivenName, storage::MemberKey::Email}) {
        if (!shortlist.isFull())
            shortlist.add(storage::membersByPrefix(reader, cohort, key, folded, limit));
    }
    // References have no folded column: as typed, or as Rebond writes its own.
    for (const QString &reference : {text.trimmed(), text.trimmed().toUpper()}) {
        if (!shortlist.isFull())
            shortlist.add(
                reader.list(Query<Member>().where(&Member::cohort, cohort).where(&Member::reference, reference)));
    }
    if (!shortlist.isFull())
        shortlist.add(storage::membersByLaterWord(reader, cohort, folded, limit));
    return shortlist.take();
}

QList<Member> membersMeant(storage::Reader &reader, Id<Cohort> cohort, const QString &text, int limit)
{
    QList<Member> alike = membersLike(reader, cohort, text, limit);
    const QString folded = fold(text);
    if (!alike.isEmpty() || folded.size() < kShortestNear)
        return alike;
    Shortlist<Member> shortlist(limit);
    shortlist.add(storage::membersNear(reader, cohort, folded, limit));
    if (!shortlist.isFull())
        shortlist.add(storage::membersNearLater(reader, cohort, folded, limit));
    return shortlist.take();
}

QStringList outletsLike(storage::Reader &reader, Id<Cohort> cohort, const QString &text, int limit)
{
    const QString folded = fold(text);
    return folded.isEmpty() ? QStringList() : storage::outletsByPrefix(reader, cohort, folded, limit);
}

QList<Contact> contactsLike(storage::Reader &reader, Id<Company> company, const QString &text, int limit)
{
    const QString folded = fold(text);
    if (folded.isEmpty())
        return {};
    QList<Contact> found;
    for (const Contact &contact :
         reader.list(Query<Contact>().where(&Contact::company, company).page(kContactsLookedAt))) {
        if (hasWordLike(contact.familyName + u' ' + contact.givenName, folded)
            || hasWordLike(contact.givenName + u' ' + contact.familyName, folded)
            || fold(contact.email).startsWith(folded) || hasWordLike(contact.position, folded))
            found.append(contact);
    }
    std::stable_sort(found.begin(), found.end(), [](const Contact &one, const Contact &other) {
        return fold(QString(one.familyName + u' ' + one.givenName))
             < fold(QString(other.familyName + u' ' + other.givenName));
    });
    found.resize(std::min<qsizetype>(found.size(), limit));
    return found;
}

} // namespace rebond::desk
