// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/search.h"

#include "base/dates.h"
#include "base/folding.h"
#include "base/nearness.h"
#include "desk/completion.h"
#include "desk/shortlist.h"
#include "domain/phone.h"
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

// A telephone number or a part of it, where that is what was typed; five digits and more: no short number, no year.
QString phoneIn(const QString &text)
{
    constexpr qsizetype kFewestDigits = 5;
    const QString part = phonePart(text);
    return part.size() < kFewestDigits || parseDate(text) ? QString() : part;
}

// No index knows them: a look or two through the records, and only for a number.
template<typename R>
void addByPhone(Reader &reader, const QString &text, storage::Query<R> query, int limit, Shortlist<R> &list)
{
    const QString phone = phoneIn(text);
    if (phone.isEmpty() || list.isFull())
        return;
    const QList<R> found = reader.list(Query<R>(query).whereAnyHolds({QStringLiteral("phone")}, phone).page(limit));
    list.add(found);
    if (const auto kept = cleanPhone(text); kept && found.isEmpty()) // one that is kept as it was written
        list.add(reader.list(query.where(&R::phone, kept->text).page(limit)));
}

// What is asked, and whether a list ended early for want of what takes long.
struct Question
{
    QString text;
    QString folded;
    int limit = 0;
    Reach reach = Reach::All;
    bool isWhole = true;

    // Whether all names of a kind are to be looked through for a list that has room.
    [[nodiscard]] bool looksThrough(bool isFull)
    {
        if (isFull)
            return false;
        isWhole = isWhole && reach == Reach::All;
        return reach == Reach::All;
    }
};

QList<Company> companies(Reader &reader, Question &asked)
{
    const QString &folded = asked.folded;
    const int limit = asked.limit;
    Shortlist<Company> list(limit);
    list.add(storage::companiesByPrefix(reader, folded, limit));
    addByReference(reader, asked.text, list);
    QString digits = asked.text;
    digits.remove(u' ');
    if (digits.size() == 9 && !list.isFull())
        list.add(reader.list(Query<Company>().where(&Company::siren, digits).page(limit)));
    if (digits.size() == 14 && !list.isFull())
        list.add(reader.list(Query<Company>().where(&Company::siret, digits).page(limit)));
    if (!phoneIn(asked.text).isEmpty() && asked.looksThrough(list.isFull()))
        addByPhone(reader, asked.text, Query<Company>(), limit, list);
    if (folded.size() >= kShortestWord && asked.looksThrough(list.isFull()))
        list.add(storage::companiesByLaterWord(reader, folded, limit));
    if (!list.isFull())
        list.add(storage::companiesNear(reader, folded, limit));
    if (folded.size() >= kShortestNear && asked.looksThrough(list.isFull()))
        list.add(storage::companiesNearLater(reader, folded, limit));
    return list.take();
}

QList<Member> members(Reader &reader, Id<Cohort> cohort, Question &asked)
{
    Shortlist<Member> list(asked.limit);
    list.add(membersLike(reader, cohort, asked.text, asked.limit));
    if (!phoneIn(asked.text).isEmpty() && asked.looksThrough(list.isFull()))
        addByPhone(reader, asked.text, Query<Member>().where(&Member::cohort, cohort), asked.limit, list);
    if (!list.isFull())
        list.add(storage::membersNear(reader, cohort, asked.folded, asked.limit));
    if (asked.folded.size() >= kShortestNear && asked.looksThrough(list.isFull()))
        list.add(storage::membersNearLater(reader, cohort, asked.folded, asked.limit));
    return list.take();
}

QList<Contact> contacts(Reader &reader, Question &asked)
{
    using storage::ContactKey;
    const QString &folded = asked.folded;
    const int limit = asked.limit;
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
    addByReference(reader, asked.text, list);
    if (!phoneIn(asked.text).isEmpty() && asked.looksThrough(list.isFull()))
        addByPhone(reader, asked.text, Query<Contact>(), limit, list);
    if (folded.size() >= kShortestWord && asked.looksThrough(list.isFull()))
        list.add(storage::contactsByLaterWord(reader, folded, limit));
    if (!list.isFull())
        list.add(storage::contactsNear(reader, folded, limit));
    if (folded.size() >= kShortestNear && asked.looksThrough(list.isFull()))
        list.add(storage::contactsNearLater(reader, folded, limit));
    return list.take();
}

template<typename R>
struct NamedWays
{
    using Way = std::function<QList<R>(const QString &folded)>;
    Way begun;
    Way byWord;
    Way near;
    Way nearLater;
};

// What has a reference, names that begin so, other words that do, names one letter away. `own` says whose they are.
template<typename R, typename Own>
void addNamed(Reader &reader, Question &asked, const Own &own, const NamedWays<R> &ways, Shortlist<R> &list)
{
    const QString &folded = asked.folded;
    list.add(ways.begun(folded));
    for (const QString &reference : referencesIn(asked.text)) {
        QList<R> records = reader.list(Query<R>().where(&R::reference, reference));
        records.removeIf([&](const R &record) { return !own(record); });
        list.add(records);
    }
    if (folded.size() >= kShortestWord && asked.looksThrough(list.isFull()))
        list.add(ways.byWord(folded));
    if (!list.isFull())
        list.add(ways.near(folded));
    if (folded.size() >= kShortestNear && asked.looksThrough(list.isFull()))
        list.add(ways.nearLater(folded));
}

QList<Offer> offers(Reader &reader, Id<Cohort> cohort, Question &asked, const QList<Company> &companies)
{
    Shortlist<Offer> list(asked.limit);
    const int limit = asked.limit;
    const auto isOwn = [&](const Offer &offer) { return offer.cohort == cohort; };
    const NamedWays<Offer> ways{
        [&](const QString &folded) { return storage::offersByPrefix(reader, cohort, folded, limit); },
        [&](const QString &folded) { return storage::offersByWord(reader, cohort, folded, limit); },
        [&](const QString &folded) { return storage::offersNear(reader, cohort, folded, limit); },
        [&](const QString &folded) { return storage::offersNearLater(reader, cohort, folded, limit); },
    };
    addNamed(reader, asked, isOwn, ways, list);
    if (!companies.isEmpty() && !list.isFull()) {
        list.add(reader.list(
            Query<Offer>().where(&Offer::cohort, cohort).where(&Offer::company, companies.first().id).page(limit)));
    }
    return list.take();
}

QList<PressMention> press(Reader &reader, Id<Cohort> cohort, Question &asked)
{
    Shortlist<PressMention> list(asked.limit);
    const int limit = asked.limit;
    const auto isOwn = [&](const PressMention &mention) { return mention.cohort == cohort; };
    const NamedWays<PressMention> ways{
        [&](const QString &folded) { return storage::mentionsByPrefix(reader, cohort, folded, limit); },
        [&](const QString &folded) { return storage::mentionsByWord(reader, cohort, folded, limit); },
        [&](const QString &folded) { return storage::mentionsNear(reader, cohort, folded, limit); },
        [&](const QString &folded) { return storage::mentionsNearLater(reader, cohort, folded, limit); },
    };
    addNamed(reader, asked, isOwn, ways, list);
    return list.take();
}

QList<Relay> relays(Reader &reader, Question &asked)
{
    Shortlist<Relay> list(asked.limit);
    const int limit = asked.limit;
    const NamedWays<Relay> ways{
        [&](const QString &folded) { return storage::relaysByPrefix(reader, folded, limit); },
        [&](const QString &folded) { return storage::relaysByWord(reader, folded, limit); },
        [&](const QString &folded) { return storage::relaysNear(reader, folded, limit); },
        [&](const QString &folded) { return storage::relaysNearLater(reader, folded, limit); },
    };
    addNamed(
        reader, asked, [](const Relay &) { return true; }, ways, list);
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
    else if (!found.members.isEmpty() && found.isWhole)
        addOwn(storage::actsBefore(reader, found.members.first().id, storage::behindAll(), limit));
    return list.take();
}

} // namespace

Found search(Reader &reader, Id<Cohort> cohort, const QString &text, int limit,
             const std::function<bool()> &isCancelled, Reach reach)
{
    const auto goesOn = [&] { return !isCancelled || !isCancelled(); };
    Found found;
    Question asked{text, fold(text), limit, reach};
    if (asked.folded.isEmpty())
        return found;
    found.members = members(reader, cohort, asked);
    if (goesOn())
        found.companies = companies(reader, asked);
    if (goesOn())
        found.contacts = contacts(reader, asked);
    found.isWhole = asked.isWhole;
    if (goesOn())
        found.acts = acts(reader, cohort, text, found, limit);
    if (goesOn())
        found.offers = offers(reader, cohort, asked, found.companies);
    if (goesOn())
        found.press = press(reader, cohort, asked);
    if (goesOn())
        found.relays = relays(reader, asked);
    found.isWhole = asked.isWhole;
    for (const Contact &contact : std::as_const(found.contacts))
        found.names.add(reader, contact.company);
    for (const Act &act : std::as_const(found.acts)) {
        found.names.add(reader, act.members);
        found.names.add(reader, act.company);
    }
    for (const Offer &offer : std::as_const(found.offers)) {
        if (offer.company)
            found.names.add(reader, *offer.company);
    }
    return found;
}

} // namespace rebond::desk
