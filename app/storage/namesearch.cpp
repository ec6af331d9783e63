// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/namesearch.h"

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

// A word behind another one.
struct LaterWord
{
    explicit LaterWord(QString word)
    {
        for (const QChar special : {u'\\', u'%', u'_'})
            word.replace(special, QString(u'\\') + special);
        QStringList ways;
        for (const QChar before : {u' ', u'-', u'\''}) {
            ways.append(QStringLiteral("name_key LIKE ? ESCAPE '\\'"));
            binds.append(QString(QString(u'%') + before + word + u'%'));
        }
        condition = u'(' + ways.join(u" OR ") + u')';
    }
    QString condition;
    QVariantList binds;
};

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
    const LaterWord word(folded);
    return inOrderOf<Member>(reader, "name_key", QStringLiteral(" WHERE cohort_id = ? AND ") + word.condition,
                             QVariantList{cohort.toString()} + word.binds, limit);
}

QList<Company> companiesByLaterWord(Reader &reader, const QString &folded, int limit)
{
    const LaterWord word(folded);
    return inOrderOf<Company>(reader, "name_key", QStringLiteral(" WHERE ") + word.condition, word.binds, limit);
}

QList<Contact> contactsByPrefix(Reader &reader, ContactKey key, const QString &folded, int limit)
{
    return byPrefix(reader, Query<Contact>(), key == ContactKey::Email ? "email_key" : "name_key", folded, limit);
}

} // namespace rebond::storage
