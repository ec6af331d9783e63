// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/groupacts.h"

namespace rebond::storage {

namespace {

QList<domain::DayCount> daysIn(Rows rows)
{
    QList<domain::DayCount> days;
    while (rows.next())
        days.append({Codec<QDate>::fromColumn(rows.value(0)), rows.value(1).toLongLong()});
    return days;
}

} // namespace

QList<domain::DayCount> groupActsByDay(Reader &reader, Id<domain::Cohort> cohort, QDate asOf)
{
    return daysIn(
        reader.run(QStringLiteral("SELECT happened_on, count(*) FROM act WHERE cohort_id = ? AND happened_on <= ? "
                                  "AND on_behalf_of = 'collectif' AND direction = 'sortant' "
                                  "GROUP BY happened_on ORDER BY happened_on"),
                   {cohort.toString(), asOf.toString(Qt::ISODate)}));
}

QList<domain::DayCount> actsByDay(Reader &reader, Id<domain::Cohort> cohort, QDate from, QDate to)
{
    return daysIn(reader.run(QStringLiteral("SELECT happened_on, count(*) FROM act WHERE cohort_id = ? "
                                            "AND happened_on BETWEEN ? AND ? "
                                            "GROUP BY happened_on ORDER BY happened_on"),
                             {cohort.toString(), from.toString(Qt::ISODate), to.toString(Qt::ISODate)}));
}

QList<domain::DayCount> interviewsByDay(Reader &reader, Id<domain::Cohort> cohort, QDate from, QDate to)
{
    return daysIn(
        reader.run(QStringLiteral("SELECT i.happens_on, count(*) FROM interview i JOIN member m ON m.id = i.member_id "
                                  "WHERE m.cohort_id = ? AND i.state = 'tenu' AND i.happens_on BETWEEN ? AND ? "
                                  "GROUP BY i.happens_on ORDER BY i.happens_on"),
                   {cohort.toString(), from.toString(Qt::ISODate), to.toString(Qt::ISODate)}));
}

} // namespace rebond::storage
