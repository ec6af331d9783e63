// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/search.h"

#include "base/dates.h"
#include "base/folding.h"
#include "desk/completion.h"
#include "desk/shortlist.h"
#include "storage/datedfacts.h"
#include "storage/mappings/all.h"
#include "storage/namesearch.h"
#include "storage/nearnames.h"

#include <algorithm>

namespace rebond::desk {

namespace {

using namespace domain;
using storage::Query;
using storage::Reader;

constexpr int kNamesakesLookedAt = 200; // contacts of one family name
constexpr qsizetype kShortestWord = 2;  // that later words of names are looked through for

// References have no folded column: as typed, or as Rebond writes its own.
QStringList referencesIn(const QString &text)
{
    QStringList references{text.trimmed(), text.trimmed().toUpper()};
    references.removeDuplicates();
    return references;
}

template<typename R>
void addByReference(Reader &reader, const QString &text, Shortlist<R> &list)
{
    for (const QString &reference : referencesIn(text)) {
        if (!list.isFull())
            list.add(reader.list(Query<R>().where(&R::reference, reference)));
    }
}

QList<Company> companies(Reader &reader, const QString &text, const QString &folded, int limit)
{
    Shortlist<Company> list(limit);
    list.add(storage::companiesByPrefix(reader, folded, limit));
    addByReference(reader, text, list);
    QString digits = text;
    digits.remove(u' ');
    if (digits.size() == 9 && !list.isFull())
        list.add(reader.list(Query<Company>().where(&Company::siren, digits).page(limit)));
    if (digits.size() == 14 && !list.isFull())
        list.add(reader.list(Query<Company>().where(&Company::siret, digits).page(limit)));
    if (!list.isFull() && folded.size() >= kShortestWord)
        list.add(storage::companiesByLaterWord(reader, folded, limit));
    if (!list.isFull())
        list.add(storage::companiesNear(reader, folded, limit));
    if (!list.isFull())
        list.add(storage::companiesNearLater(reader, folded, limit));
    return list.take();
}

QList<Member> members(Reader &reader, Id<Cohort> cohort, const QString &text, const QString &folded, int limit)
{
    Shortlist<Member> list(limit);
    list.add(membersLike(reader, cohort, text, limit));
    if (!list.isFull())
        list.add(storage::membersNear(reader, cohort, folded, limit));
    if (!list.isFull())
        list.add(storage::membersNearLater(reader, cohort, folded, limit));
    return list.take();
}

QList<Contact> contacts(Reader &reader, const QString &text, const QString &folded, int limit)
{
    using storage::ContactKey;
    Shortlist<Contact> list(limit);
    list.add(storage::contactsByPrefix(reader, ContactKey::FamilyName, folded, limit));
    // « Prénom Nom »: the index knows family names, and the last words are one.
    const qsizetype blank = folded.indexOf(u' ');
    if (!list.isFull() && blank > 0) {
        QList<Contact> spoken = storage::contactsByPrefix(reader, ContactKey::FamilyName, folded.mid(blank + 1),
                                                          kNamesakesLookedAt);
        spoken.removeIf([&](const Contact &contact) {
            return !fold(QString(contact.givenName + u' ' + contact.familyName)).startsWith(folded);
        });
        list.add(spoken);
    }
    if (!list.isFull())
        list.add(storage::contactsByPrefix(reader, ContactKey::Email, folded, limit));
    addByReference(reader, text, list);
    if (!list.isFull() && folded.size() >= kShortestWord)
        list.add(storage::contactsByLaterWord(reader, folded, limit));
    if (!list.isFull())
        list.add(storage::contactsNear(reader, folded, limit));
    if (!list.isFull())
        list.add(storage::contactsNearLater(reader, folded, limit));
    return list.take();
}

QList<Act> acts(Reader &reader, Id<Cohort> cohort, const QString &text, const Found &found, int limit)
{
    Shortlist<Act> list(limit);
    const auto addOwn = [&](QList<Act> acts) {
        acts.removeIf([&](const Act &act) { return act.cohort != cohort; });
        list.add(acts);
    };
    for (const QString &reference : referencesIn(text))
        addOwn(reader.list(Query<Act>().where(&Act::reference, reference)));
    if (const auto day = parseDate(text); day && !list.isFull()) {
        list.add(reader.list(
            Query<Act>().where(&Act::cohort, cohort).where(&Act::date, *day).orderBy(&Act::date).page(limit)));
    }
    if (!found.companies.isEmpty())
        addOwn(storage::actsBefore(reader, found.companies.first().id, storage::behindAll(), limit));
    else if (!found.members.isEmpty())
        addOwn(storage::actsBefore(reader, found.members.first().id, storage::behindAll(), limit));
    return list.take();
}

} // namespace

Found search(Reader &reader, Id<Cohort> cohort, const QString &text, int limit,
             const std::function<bool()> &isCancelled)
{
    const auto goesOn = [&] { return !isCancelled || !isCancelled(); };
    Found found;
    const QString folded = fold(text);
    if (folded.isEmpty())
        return found;
    found.members = members(reader, cohort, text, folded, limit);
    if (goesOn())
        found.companies = companies(reader, text, folded, limit);
    if (goesOn())
        found.contacts = contacts(reader, text, folded, limit);
    if (goesOn())
        found.acts = acts(reader, cohort, text, found, limit);
    for (const Contact &contact : std::as_const(found.contacts))
        found.names.add(reader, contact.company);
    for (const Act &act : std::as_const(found.acts)) {
        found.names.add(reader, act.members);
        found.names.add(reader, act.company);
    }
    return found;
}

} // namespace rebond::desk
