// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deskfacts.h"

#include "base/week.h"
#include "domain/lead.h"
#include "domain/outcomeclass.h"
#include "storage/mappings/all.h"
#include "storage/whosearches.h"

namespace rebond::storage {

namespace {

using namespace domain;

QVariant columnOf(QDate day)
{
    return Codec<QDate>::toColumn(day);
}

QString limited(const QString &order, int limit)
{
    return QStringLiteral(" ORDER BY %1 LIMIT %2").arg(order).arg(limit);
}

QString byDate(const char *column, DateOrder order)
{
    return QLatin1String(column) + QLatin1String(order == DateOrder::EarliestFirst ? ", id" : " DESC, id");
}

template<typename R>
QList<R> listWhere(Reader &reader, const QString &conditions, const QVariantList &binds)
{
    QList<R> records;
    reader.eachWhere<R>(conditions, binds, [&](R &&record) {
        records.append(std::move(record));
        return true;
    });
    return records;
}

template<typename R>
Found<R> findWhere(Reader &reader, const QString &conditions, const QVariantList &binds, const QString &order,
                   int limit)
{
    Found<R> found;
    found.records = listWhere<R>(reader, conditions + limited(order, limit), binds);
    found.total = found.records.size();
    if (found.total < limit)
        return found;
    Rows rows = reader.run(QStringLiteral("SELECT count(*) FROM ") + nameOf(Mapping<R>::kKind) + conditions, binds);
    if (rows.next())
        found.total = rows.value(0).toLongLong();
    return found;
}

// Asked of each row that a range of dates gives. Written as a list of members (IN …), it has the engine go through the
// members instead, whose interviews and outcomes are the whole table.
const QString kOfCohort = QStringLiteral("(SELECT cohort_id FROM member WHERE id = member_id) = ?");
const QString kByTime = QStringLiteral("happens_on, coalesce(time_of_day, ''), id");

// Later acts of the lead, or all: told apart in C++, which alone can fold a position. The cohort is not asked for either:
// it would have SQLite go through all its later acts instead of the company's.
template<typename F>
void eachOfLead(Reader &reader, const Act &act, const QString &conditions, const QVariantList &binds, F &&f)
{
    const LeadKey lead = leadOf(act);
    QString where = QStringLiteral(" WHERE company_id = ? AND on_behalf_of = ?");
    QVariantList values = {lead.company.toString(), codeOf(lead.onBehalfOf)};
    if (!lead.members.isEmpty()) {
        where += QStringLiteral(" AND EXISTS (SELECT 1 FROM act_member m WHERE m.act_id = act.id AND m.member_id = ?)");
        values.append(lead.members.first().toString());
    }
    reader.eachWhere<Act>(where + conditions, values + binds,
                          [&](Act &&other) { return leadOf(other) != lead || f(std::move(other)); });
}

QString codesOfRebounds()
{
    QStringList codes;
    for (const Term<OutcomeType> &term : terms<OutcomeType>()) {
        if (isRebound(classOf(term.value, QDate(2012, 1, 1), {})))
            codes.append(u'\'' + QLatin1String(term.code) + u'\'');
    }
    return codes.join(u", ");
}

} // namespace

QList<Act> actsDue(Reader &reader, Id<Cohort> cohort, QDate from, QDate to, DateOrder order, int limit)
{
    return listWhere<Act>(reader,
                          QStringLiteral(" WHERE cohort_id = ? AND due_on >= ? AND due_on <= ?")
                              + limited(byDate("due_on", order), limit),
                          {cohort.toString(), columnOf(from), columnOf(to)});
}

bool isSettled(Reader &reader, const Act &act)
{
    bool found = false;
    eachOfLead(reader, act, QStringLiteral(" AND (happened_on, id) > (?, ?)"), {columnOf(act.date), act.id.toString()},
               [&](Act &&) {
                   found = true;
                   return false;
               });
    return found;
}

QList<Act> actsOfLead(Reader &reader, const Act &act)
{
    QList<Act> acts;
    eachOfLead(reader, act, {}, {}, [&](Act &&other) {
        acts.append(std::move(other));
        return true;
    });
    return acts;
}

Found<Interview> interviewsOn(Reader &reader, Id<Cohort> cohort, QDate day, int limit)
{
    return findWhere<Interview>(reader, QStringLiteral(" WHERE happens_on = ? AND state = 'prevu' AND ") + kOfCohort,
                                {columnOf(day), cohort.toString()}, kByTime, limit);
}

Found<Interview> interviewsOfWeekOf(Reader &reader, Id<Cohort> cohort, QDate day, int limit)
{
    const QDate monday = mondayOf(day);
    return findWhere<Interview>(reader,
                                QStringLiteral(" WHERE happens_on >= ? AND happens_on <= ? AND happens_on <> ? "
                                               "AND state <> 'annule' AND NOT (state = 'prevu' AND happens_on < ?) "
                                               "AND ")
                                    + kOfCohort,
                                {columnOf(monday), columnOf(monday.addDays(6)), columnOf(day), columnOf(day),
                                 cohort.toString()},
                                kByTime, limit);
}

Found<Interview> interviewsToQualify(Reader &reader, Id<Cohort> cohort, QDate day, int limit)
{
    return findWhere<Interview>(reader, QStringLiteral(" WHERE state = 'prevu' AND happens_on < ? AND ") + kOfCohort,
                                {columnOf(day), cohort.toString()},
                                QStringLiteral("happens_on DESC, coalesce(time_of_day, ''), id"), limit);
}

QList<Outcome> reboundsWithoutCheckpoint(Reader &reader, Id<Cohort> cohort, QDate from, QDate to, int months,
                                         DateOrder order, int limit)
{
    static const QString kConditions =
        QStringLiteral(" WHERE effective_on >= ? AND effective_on <= ? AND cancelled_known_on IS NULL AND type IN (%1) "
                       "AND NOT EXISTS (SELECT 1 FROM checkpoint c WHERE c.outcome_id = outcome.id AND c.months = ?) "
                       "AND ")
            .arg(codesOfRebounds())
        + kOfCohort;
    return listWhere<Outcome>(reader, kConditions + limited(byDate("effective_on", order), limit),
                              {columnOf(from), columnOf(to), months, cohort.toString()});
}

Found<Member> membersWithoutAct(Reader &reader, Id<Cohort> cohort, QDate since, QDate day, int limit)
{
    // Who was named lately is gathered once; asked member by member, each one's acts would be looked up one by one. For
    // the same reason the count is had from the same pass.
    Rows rows = reader.run(QStringLiteral("SELECT id FROM member WHERE cohort_id = ? AND ") + searches()
                               + QStringLiteral(" AND id NOT IN (SELECT m.member_id FROM act a "
                                                "JOIN act_member m ON m.act_id = a.id "
                                                "WHERE a.cohort_id = ? AND a.happened_on > ? AND a.happened_on <= ?) "
                                                "ORDER BY name_key, id"),
                           {cohort.toString(), columnOf(since), columnOf(day), columnOf(day), cohort.toString(),
                            columnOf(since), columnOf(day)});
    QList<Id<Member>> first;
    Found<Member> found;
    for (; rows.next(); ++found.total) {
        if (first.size() < limit)
            first.append(Codec<Id<Member>>::fromColumn(rows.value(0)));
    }
    for (const Id<Member> id : std::as_const(first))
        found.records.append(reader.find(id).value());
    return found;
}

std::optional<QDate> lastActOn(Reader &reader, Id<Member> member, QDate day)
{
    Rows rows = reader.run(QStringLiteral("SELECT max(a.happened_on) FROM act_member m JOIN act a ON a.id = m.act_id "
                                          "WHERE m.member_id = ? AND a.happened_on <= ?"),
                           {member.toString(), columnOf(day)});
    return rows.next() ? Codec<std::optional<QDate>>::fromColumn(rows.value(0)) : std::nullopt;
}

std::optional<QDate> lastActOn(Reader &reader, Id<Cohort> cohort, QDate day)
{
    Rows rows = reader.run(QStringLiteral("SELECT max(happened_on) FROM act WHERE cohort_id = ? AND happened_on <= ?"),
                           {cohort.toString(), columnOf(day)});
    return rows.next() ? Codec<std::optional<QDate>>::fromColumn(rows.value(0)) : std::nullopt;
}

Found<ExpiringConsents> consentsExpiring(Reader &reader, Id<Cohort> cohort, QDate day, QDate from, QDate to,
                                         DateOrder order, int limit)
{
    static const QString kConditions = QStringLiteral(
        " WHERE expires_on >= ? AND expires_on <= ? AND (withdrawn_on IS NULL OR withdrawn_on > ?) "
        "AND EXISTS (SELECT 1 FROM member m WHERE m.id = consent.member_id "
        "AND m.cohort_id = ? AND (m.left_on IS NULL OR m.left_on > ?)) "
        "AND NOT EXISTS (SELECT 1 FROM consent s WHERE s.member_id = consent.member_id "
        "AND s.consent_use = consent.consent_use AND s.medium = consent.medium "
        "AND (s.expires_on IS NULL OR s.expires_on > consent.expires_on "
        "OR (s.expires_on = consent.expires_on AND s.id > consent.id)))");
    const auto binds = [&](QDate first, QDate last) -> QVariantList {
        return {columnOf(first), columnOf(last), columnOf(day), cohort.toString(), columnOf(day)};
    };
    const QString groups = QStringLiteral("SELECT member_id, expires_on FROM consent") + kConditions
                         + QStringLiteral(" GROUP BY member_id, expires_on");
    Found<ExpiringConsents> found;
    Rows rows = reader.run(groups
                               + limited(QLatin1String(order == DateOrder::EarliestFirst
                                                           ? "expires_on, member_id"
                                                           : "expires_on DESC, member_id"),
                                         limit),
                           binds(from, to));
    while (rows.next())
        found.records.append(
            {Codec<Id<Member>>::fromColumn(rows.value(0)), Codec<QDate>::fromColumn(rows.value(1)), {}});
    for (ExpiringConsents &group : found.records)
        group.consents = listWhere<Consent>(reader, kConditions + QStringLiteral(" AND member_id = ? ORDER BY id"),
                                            binds(group.expiresOn, group.expiresOn) << group.member.toString());
    Rows count = reader.run(QStringLiteral("SELECT count(*) FROM (%1) AS expiring").arg(groups), binds(from, to));
    found.total = count.next() ? count.value(0).toLongLong() : 0;
    return found;
}

} // namespace rebond::storage
