// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/namesearch.h"

#include "domain/phone.h"
#include "storage/mappings/all.h"

namespace rebond::storage {

namespace {

using namespace domain;

template<typename R>
QList<R> inOrderOf(Reader &reader, const char *key, const QString &conditions, const QVariantList &binds, int limit)
{
    QList<R> records;
    reader.eachWhere<R>(conditions + QStringLiteral(" ORDER BY %1, id LIMIT %2").arg(QLatin1String(key)).arg(limit),
                        binds, [&](R &&record) {
                            records.append(std::move(record));
                            return true;
                        });
    return records;
}

template<typename R>
QList<R> byPrefix(Reader &reader, Query<R> query, const char *key, const QString &folded, int limit)
{
    query.wherePrefix(key, folded);
    return inOrderOf<R>(reader, key, query.conditions(), query.binds(), limit);
}

const char *columnOf(MemberKey key)
{
    switch (key) {
    case MemberKey::FamilyName: return "name_key";
    case MemberKey::GivenName: return "spoken_key";
    case MemberKey::Email: return "email_key";
    }
    Q_UNREACHABLE();
}

// Of which a word behind another one begins so. Ids first: beside the records, SQLite would fetch each of them before it
// looks at its name, which stands in the index.
template<typename R>
QList<R> byLaterWord(Reader &reader, Query<R> query, const QString &folded, int limit)
{
    query.whereAnyHolds({QStringLiteral("name_key")}, folded); // one look tells nearly all that are not
    QStringList ways;
    QVariantList patterns;
    for (const QChar before : {u' ', u'-', u'\''}) {
        ways.append(holds(QStringLiteral("name_key")));
        patterns.append(holding(before + folded));
    }
    query.whereOneOf(ways, patterns).orderByKey("name_key").page(limit);
    return inOrderOf<R>(reader, "name_key",
                        QStringLiteral(" WHERE id IN (SELECT id FROM %1%2%3)")
                            .arg(nameOf(Mapping<R>::kKind), query.conditions(), query.tail()),
                        query.binds(), limit);
}

// Of the words that are looked in, one behind another begins so.
template<typename R>
QList<R> byWord(Reader &reader, Query<R> query, const QString &folded, int limit)
{
    QStringList ways;
    QVariantList patterns;
    for (const QChar before : {u' ', u'-', u'\'', u'@', u'#'}) {
        ways.append(holds(QStringLiteral("words_key")));
        patterns.append(holding(before + folded));
    }
    return reader.list(query.whereOneOf(ways, patterns).page(limit));
}

constexpr int kFewNames = 1000; // of these a set of ids is sooner made than records are looked at

template<typename R>
bool areFew(Reader &reader, const QStringList &keys, const QString &folded)
{
    int found = 0;
    reader.eachOf(
        Query<R>().whereAnyHolds(keys, folded).inAnyOrder(), [&](Id<R>) { return ++found <= kFewNames; }, &R::id);
    return found <= kFewNames;
}

} // namespace

QList<Company> companiesByPrefix(Reader &reader, const QString &folded, int limit)
{
    return byPrefix(reader, Query<Company>(), "name_key", folded, limit);
}

QList<Member> membersByPrefix(Reader &reader, Id<Cohort> cohort, MemberKey key, const QString &folded, int limit)
{
    return byPrefix(reader, Query<Member>().where(&Member::cohort, cohort), columnOf(key), folded, limit);
}

QList<Member> membersByLaterWord(Reader &reader, Id<Cohort> cohort, const QString &folded, int limit)
{
    return byLaterWord(reader, Query<Member>().where(&Member::cohort, cohort), folded, limit);
}

QList<Company> companiesByLaterWord(Reader &reader, const QString &folded, int limit)
{
    return byLaterWord(reader, Query<Company>(), folded, limit);
}

QList<Contact> contactsByLaterWord(Reader &reader, const QString &folded, int limit)
{
    return byLaterWord(reader, Query<Contact>(), folded, limit);
}

QList<Offer> offersByPrefix(Reader &reader, Id<Cohort> cohort, const QString &folded, int limit)
{
    return byPrefix(reader, Query<Offer>().where(&Offer::cohort, cohort), "position_key", folded, limit);
}

QList<PressMention> mentionsByPrefix(Reader &reader, Id<Cohort> cohort, const QString &folded, int limit)
{
    Query<PressMention> query;
    query.where(&PressMention::cohort, cohort).wherePrefix("outlet_key", folded);
    return reader.list(query.orderBy(&PressMention::date).reversed().page(limit));
}

QList<Relay> relaysByPrefix(Reader &reader, const QString &folded, int limit)
{
    return byPrefix(reader, Query<Relay>(), "name_key", folded, limit);
}

QList<Offer> offersByWord(Reader &reader, Id<Cohort> cohort, const QString &folded, int limit)
{
    return byWord(reader, Query<Offer>().where(&Offer::cohort, cohort), folded, limit);
}

QList<PressMention> mentionsByWord(Reader &reader, Id<Cohort> cohort, const QString &folded, int limit)
{
    return byWord(reader, Query<PressMention>().where(&PressMention::cohort, cohort), folded, limit);
}

QList<Relay> relaysByWord(Reader &reader, const QString &folded, int limit)
{
    return byWord(reader, Query<Relay>(), folded, limit);
}

bool areFewMembers(Reader &reader, const QString &folded)
{
    return areFew<Member>(reader, {QStringLiteral("name_key"), QStringLiteral("spoken_key")}, folded);
}

bool areFewCompanies(Reader &reader, const QString &folded)
{
    return areFew<Company>(reader, {QStringLiteral("name_key")}, folded);
}

void whereNamed(Reader &reader, Query<Company> &query, const QString &folded)
{
    if (areFewCompanies(reader, folded))
        query.whereOneOf({QStringLiteral("id IN (SELECT id FROM company WHERE %1)")
                              .arg(holds(QStringLiteral("name_key")))},
                         {holding(folded)});
    else
        query.whereAnyHolds({QStringLiteral("name_key")}, folded);
}

void whereNamedOrNumbered(Reader &reader, Query<Company> &query, const QString &folded)
{
    const QString phone = domain::phonePart(folded);
    if (phone.isEmpty())
        return whereNamed(reader, query, folded);
    const QString digits = QString(folded).remove(u' ');
    query.whereOneOf({holds(QStringLiteral("name_key")), holds(QStringLiteral("phone")), holds(QStringLiteral("siren")),
                      holds(QStringLiteral("siret"))},
                     {holding(folded), holding(phone), holding(digits), holding(digits)});
}

QList<Contact> contactsByPrefix(Reader &reader, ContactKey key, const QString &folded, int limit)
{
    return byPrefix(reader, Query<Contact>(), key == ContactKey::Email ? "email_key" : "name_key", folded, limit);
}

} // namespace rebond::storage
