// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/groupacts.h"

namespace rebond::storage {

QList<domain::DayCount> groupActsByDay(Reader &reader, Id<domain::Cohort> cohort, QDate asOf)
{
    Rows rows = reader.run(QStringLiteral(
                               "SELECT happened_on, count(*) FROM act WHERE cohort_id = ? AND happened_on <= ? "
                               "AND on_behalf_of = 'collectif' AND direction = 'sortant' "
                               "GROUP BY happened_on ORDER BY happened_on"),
                           {cohort.toString(), asOf.toString(Qt::ISODate)});
    QList<domain::DayCount> days;
    while (rows.next())
        days.append({Codec<QDate>::fromColumn(rows.value(0)), rows.value(1).toLongLong()});
    return days;
}

} // namespace rebond::storage
