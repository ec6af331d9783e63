// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/datedfacts.h"

#include "storage/mappings/all.h"

#include <limits>

namespace rebond::storage {

namespace {

using namespace domain;

const QDate kLastDay(9999, 12, 31); // of the form of dates that files take
constexpr RawId kLastId{std::numeric_limits<quint64>::max(), std::numeric_limits<quint64>::max()};

// whose: a condition with places for what is bound first; date: the column that orders.
template<typename R>
QList<R> newestBefore(Reader &reader, const char *whose, const QVariantList &owner, const char *date,
                      const Place &place, int limit)
{
    const QString conditions = QStringLiteral(" WHERE %1 AND (%2, id) < (?, ?) ORDER BY %2 DESC, id DESC LIMIT %3")
                                   .arg(QLatin1String(whose), QLatin1String(date))
                                   .arg(limit);
    QList<R> records;
    // The null id has no text, which sorts before any other.
    reader.eachWhere<R>(conditions,
                        owner
                            + QVariantList{Codec<QDate>::toColumn(place.date),
                                           Codec<QString>::toColumn(place.id.toString())},
                        [&](R &&record) {
                            records.append(std::move(record));
                            return true;
                        });
    return records;
}

} // namespace

Place behindAll()
{
    return endOf(kLastDay);
}

Place endOf(QDate day)
{
    return {day, kLastId};
}

Place beginOf(QDate day)
{
    return {day, {}};
}

QList<Act> actsBefore(Reader &reader, Id<Member> member, const Place &place, int limit)
{
    return newestBefore<Act>(reader, "id IN (SELECT act_id FROM act_member WHERE member_id = ?)", {member.toString()},
                             "happened_on", place, limit);
}

QList<Interview> interviewsBefore(Reader &reader, Id<Member> member, const Place &place, int limit)
{
    return newestBefore<Interview>(reader, "member_id = ?", {member.toString()}, "happens_on", place, limit);
}

QList<Outcome> outcomesBefore(Reader &reader, Id<Member> member, const Place &place, int limit)
{
    return newestBefore<Outcome>(reader, "member_id = ?", {member.toString()}, "effective_on", place, limit);
}

QList<Checkpoint> checkpointsBefore(Reader &reader, Id<Member> member, const Place &place, int limit)
{
    return newestBefore<Checkpoint>(reader, "outcome_id IN (SELECT id FROM outcome WHERE member_id = ?)",
                                    {member.toString()}, "answered_on", place, limit);
}

QList<Workshop> workshopsBefore(Reader &reader, const Member &member, const Place &place, int limit)
{
    // The cohort's are few, a half-day each: no index by day alone.
    const bool isNobody = member.exitReason == ExitReason::ERREUR;
    return newestBefore<Workshop>(reader,
                                  "((cohort_id = ? AND held_on >= ? AND held_on <= ?) "
                                  "OR id IN (SELECT workshop_id FROM participation WHERE member_id = ?))",
                                  {member.cohort.toString(),
                                   Codec<QDate>::toColumn(isNobody ? kLastDay : member.joinedOn),
                                   Codec<QDate>::toColumn(member.leftOn.value_or(kLastDay)), member.id.toString()},
                                  "held_on", place, limit);
}

QList<PressMention> mentionsBefore(Reader &reader, Id<Member> member, const Place &place, int limit)
{
    return newestBefore<PressMention>(reader, "id IN (SELECT mention_id FROM press_mention_member WHERE member_id = ?)",
                                      {member.toString()}, "appeared_on", place, limit);
}

QList<Act> actsBefore(Reader &reader, Id<Company> company, const Place &place, int limit)
{
    return newestBefore<Act>(reader, "company_id = ?", {company.toString()}, "happened_on", place, limit);
}

QList<Interview> interviewsBefore(Reader &reader, Id<Company> company, const Place &place, int limit)
{
    return newestBefore<Interview>(reader, "company_id = ?", {company.toString()}, "happens_on", place, limit);
}

QList<Outcome> outcomesBefore(Reader &reader, Id<Company> company, const Place &place, int limit)
{
    return newestBefore<Outcome>(reader, "company_id = ?", {company.toString()}, "effective_on", place, limit);
}

qint64 countActsAt(Reader &reader, Id<Company> company, QDate from, QDate to, std::optional<Id<Act>> except)
{
    Rows rows = reader.run(QStringLiteral("SELECT count(*) FROM act WHERE company_id = ? AND happened_on >= ? "
                                          "AND happened_on <= ? AND id <> ?"),
                           {company.toString(), Codec<QDate>::toColumn(from), Codec<QDate>::toColumn(to),
                            Codec<QString>::toColumn(except ? except->toString() : QString())});
    return rows.next() ? rows.value(0).toLongLong() : 0;
}

} // namespace rebond::storage
