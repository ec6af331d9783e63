// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/factqueries.h"

#include "storage/mappings/all.h"
#include "storage/namesearch.h"

namespace rebond::storage {

namespace {

using namespace domain;

// To the engine, an expression is as good as a column. Asked of each row in the order of the list, as deskfacts.cpp does.
constexpr char kCohort[] = "(SELECT cohort_id FROM member WHERE id = member_id)";

template<typename R>
void whereNamedIn(Reader &reader, Query<R> &query, const QString &folded)
{
    const QString pattern = holding(folded);
    const QString name = holds(QStringLiteral("name_key"));
    const QString eitherWay = name + QStringLiteral(" OR ") + holds(QStringLiteral("spoken_key"));
    if (areFewMembers(reader, folded) && areFewCompanies(reader, folded)) {
        query.whereOneOf({QStringLiteral("member_id IN (SELECT id FROM member WHERE %1)").arg(eitherWay),
                          QStringLiteral("company_id IN (SELECT id FROM company WHERE %1)").arg(name)},
                         {pattern, pattern, pattern});
    } else { // the member first: most rows are told by one look
        query.whereOneOf({QStringLiteral("EXISTS (SELECT 1 FROM member m WHERE m.id = member_id AND (%1))")
                              .arg(eitherWay),
                          holds(QStringLiteral("(SELECT c.name_key FROM company c WHERE c.id = company_id)"))},
                         {pattern, pattern, pattern});
    }
}

// Dates are text of one form on both engines, once they are cast to it; neither adds months as the contract does.
QString partOf(const char *column, int first, int length)
{
    return QStringLiteral("CAST(substr(CAST(%1 AS TEXT), %2, %3) AS INTEGER)")
        .arg(QLatin1String(column))
        .arg(first)
        .arg(length);
}

QString monthOf(const char *column) // counted from the year 0
{
    return QStringLiteral("(%1 * 12 + %2)").arg(partOf(column, 1, 4), partOf(column, 6, 2));
}

// The last day of the month that lies so many months after the column's.
QString lengthOfMonth(const char *column, int after)
{
    const QString month = QStringLiteral("(%1 - 1 + %2)").arg(monthOf(column)).arg(after); // 0: January of year 0
    const QString year = QStringLiteral("(%1 / 12)").arg(month);
    return QStringLiteral("(CASE WHEN %1 % 12 IN (3, 5, 8, 10) THEN 30 WHEN %1 % 12 <> 1 THEN 31 "
                          "WHEN (%2 % 4 = 0 AND %2 % 100 <> 0) OR %2 % 400 = 0 THEN 29 ELSE 28 END)")
        .arg(month, year);
}

// planned_end >= (effective_on + 6 months, clipped) - 1 day. Where that begins a month, the day before is the last of the
// fifth month after.
QString lastsSixMonths()
{
    const QString begun = partOf("effective_on", 9, 2);
    const QString clipped = QStringLiteral("(CASE WHEN %1 > %2 THEN %2 ELSE %1 END)")
                                .arg(begun, lengthOfMonth("effective_on", 6));
    const QString distance = QStringLiteral("(%1 - %2)").arg(monthOf("planned_end"), monthOf("effective_on"));
    const QString ends = partOf("planned_end", 9, 2);
    return QStringLiteral("(planned_end IS NOT NULL AND (%1 > 6 OR (%1 = 6 AND %2 >= %3 - 1) "
                          "OR (%1 = 5 AND %4 = 1 AND %2 = %5)))")
        .arg(distance, ends, clipped, begun, lengthOfMonth("effective_on", 5));
}

// The types of that class with a length, or without one known.
QString codesOf(OutcomeClass wanted, std::optional<QDate> plannedEnd)
{
    QStringList codes;
    for (const Term<OutcomeType> &term : terms<OutcomeType>()) {
        if (classOf(term.value, QDate(2012, 1, 1), plannedEnd) == wanted)
            codes.append(u'\'' + QLatin1String(term.code) + u'\'');
    }
    return codes.join(u", ");
}

// Durable or transitional, whatever the length: in both lists or in one. What lasts is asked for first.
QString classColumn()
{
    const QDate years(2013, 1, 1);
    return QStringLiteral("(CASE WHEN type IN (%1) THEN 'durable' WHEN type IN (%2) AND %3 THEN 'durable' "
                          "WHEN type IN (%4) THEN 'transition' WHEN type IN (%5) THEN 'positive' ELSE 'none' END)")
        .arg(codesOf(OutcomeClass::Durable, {}), codesOf(OutcomeClass::Durable, years), lastsSixMonths(),
             codesOf(OutcomeClass::Transition, {}), codesOf(OutcomeClass::Positive, {}));
}

QString nameOf(OutcomeClass wanted)
{
    switch (wanted) {
    case OutcomeClass::Durable: return QStringLiteral("durable");
    case OutcomeClass::Transition: return QStringLiteral("transition");
    case OutcomeClass::Positive: return QStringLiteral("positive");
    case OutcomeClass::None: break;
    }
    return QStringLiteral("none");
}

} // namespace

Query<Interview> interviewsOf(Id<Cohort> cohort)
{
    return Query<Interview>().whereKey(kCohort, cohort.toString());
}

Query<Outcome> outcomesOf(Id<Cohort> cohort)
{
    return Query<Outcome>().whereKey(kCohort, cohort.toString());
}

void whereNamed(Reader &reader, Query<Interview> &query, const QString &folded)
{
    whereNamedIn(reader, query, folded);
}

void whereNamed(Reader &reader, Query<Outcome> &query, const QString &folded)
{
    whereNamedIn(reader, query, folded);
}

void whereClass(Query<Outcome> &query, OutcomeClass wanted)
{
    query.whereKey(classColumn().toLatin1().constData(), nameOf(wanted));
}

void whereStanding(Query<Outcome> &query, Standing wanted)
{
    query.whereKey("(CASE WHEN cancelled_known_on IS NULL THEN 'standing' ELSE 'cancelled' END)",
                   wanted == Standing::Standing ? QStringLiteral("standing") : QStringLiteral("cancelled"));
}

} // namespace rebond::storage
