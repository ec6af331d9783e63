// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lackfacts.h"

#include "storage/mappings/all.h"
#include "storage/whosearches.h"

namespace rebond::storage {

namespace {
// The same rule as domain::isValidOn().
const QString kHolds = QStringLiteral("SELECT 1 FROM consent c WHERE c.member_id = member.id "
                                      "AND (c.given_on IS NULL OR c.given_on <= ?) "
                                      "AND (c.expires_on IS NULL OR c.expires_on >= ?) "
                                      "AND (c.withdrawn_on IS NULL OR c.withdrawn_on > ?)");
}

Found<domain::Member> membersLacking(Reader &reader, Id<domain::Cohort> cohort, QDate day, Lack lack, int limit)
{
    const QVariant on = Codec<QDate>::toColumn(day);
    QVariantList binds = {cohort.toString(), on, on};
    QString where = QStringLiteral(" WHERE cohort_id = ? AND ") + isThere() + QStringLiteral(" AND ");
    switch (lack) {
    case Lack::Consent:
        where += QStringLiteral("NOT EXISTS (%1)").arg(kHolds);
        binds << on << on << on;
        break;
    case Lack::Photo: where += QStringLiteral("photo_id IS NULL"); break;
    case Lack::Occupation: where += QStringLiteral("occupations = ''"); break;
    }
    Found<domain::Member> found;
    reader.eachWhere<domain::Member>(where + QStringLiteral(" ORDER BY name_key, id LIMIT %1").arg(limit), binds,
                                     [&](domain::Member &&member) {
                                         found.records.append(std::move(member));
                                         return true;
                                     });
    found.total = found.records.size();
    if (found.total == limit) {
        Rows rows = reader.run(QStringLiteral("SELECT count(*) FROM member") + where, binds);
        found.total = rows.next() ? rows.value(0).toLongLong() : found.total;
    }
    return found;
}

} // namespace rebond::storage
