// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/leadfacts.h"

#include "storage/mappings/all.h"

namespace rebond::storage {

namespace {

using namespace domain;

// "?, ?, ?", their values bound. Nobody at all is an id that nobody has.
template<typename R>
QString marksFor(const QList<Id<R>> &ids, QVariantList &binds)
{
    QStringList marks;
    for (const Id<R> &id : ids) {
        marks.append(QStringLiteral("?"));
        binds.append(id.toString());
    }
    return marks.isEmpty() ? QStringLiteral("''") : marks.join(u", ");
}

} // namespace

QList<Act> actsBehind(Reader &reader, const ActsAsked &asked, const std::optional<Place> &place, int limit)
{
    QVariantList binds;
    QString where;
    if (asked.of) {
        // The cohort is asked of the few that are found: beside a condition on it, SQLite would go through all its acts.
        where = QStringLiteral("id IN (SELECT id FROM act WHERE company_id IN (%1)")
                    .arg(marksFor(asked.of->companies, binds));
        where += QStringLiteral(" UNION SELECT act_id FROM act_member WHERE member_id IN (%1))")
                     .arg(marksFor(asked.of->members, binds));
    } else {
        where = QStringLiteral("cohort_id = ?");
        binds.append(asked.cohort.toString());
    }
    if (asked.onBehalfOf) {
        where += QStringLiteral(" AND on_behalf_of = ?");
        binds.append(codeOf(*asked.onBehalfOf));
    }
    if (place) {
        where += QStringLiteral(" AND (happened_on, id) %1 (?, ?)").arg(QLatin1Char(asked.isNewestFirst ? '<' : '>'));
        binds.append(Codec<QDate>::toColumn(place->date));
        binds.append(Codec<QString>::toColumn(place->id.toString()));
    }
    const QString way = asked.isNewestFirst ? QStringLiteral(" DESC") : QString();
    QList<Act> acts;
    reader.eachWhere<Act>(QStringLiteral(" WHERE %1 ORDER BY happened_on%2, id%2 LIMIT %3").arg(where, way).arg(limit),
                          binds, [&](Act &&act) {
                              acts.append(std::move(act));
                              return true;
                          });
    return acts;
}

ActsAsked::Of namedLike(Reader &reader, Id<Cohort> cohort, const QString &folded, int limit)
{
    ActsAsked::Of of;
    reader.eachOf<Company>(
        Query<Company>().whereAnyHolds({QStringLiteral("name_key")}, folded).orderByKey("name_key").page(limit),
        [&](Id<Company> id) {
            of.companies.append(id);
            return true;
        },
        &Company::id);
    reader.eachOf<Member>(
        Query<Member>()
            .where(&Member::cohort, cohort)
            .whereAnyHolds({QStringLiteral("name_key"), QStringLiteral("spoken_key")}, folded)
            .page(limit),
        [&](Id<Member> id) {
            of.members.append(id);
            return true;
        },
        &Member::id);
    return of;
}

} // namespace rebond::storage
