// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/facts.h"

#include "storage/mappings/all.h"

namespace rebond::storage {

namespace {

domain::OutreachCounts countActs(Reader &reader, const QString &cohort, const QString &asOf)
{
    Rows rows = reader.run(QStringLiteral("SELECT count(*), "
                                          "count(*) FILTER (WHERE on_behalf_of = 'collectif'), "
                                          "count(*) FILTER (WHERE on_behalf_of = 'membre'), "
                                          "count(DISTINCT company_id), "
                                          "count(*) FILTER (WHERE result <> 'sans_reponse') "
                                          "FROM act WHERE cohort_id = ? AND happened_on <= ?"),
                           {cohort, asOf});
    domain::OutreachCounts counts;
    if (rows.next()) {
        counts.acts = rows.value(0).toLongLong();
        counts.onBehalfOfCollective = rows.value(1).toLongLong();
        counts.onBehalfOfMember = rows.value(2).toLongLong();
        counts.companies = rows.value(3).toLongLong();
        counts.answered = rows.value(4).toLongLong();
    }
    return counts;
}

domain::InterviewCounts countInterviews(Reader &reader, const QString &cohort, const QString &asOf)
{
    Rows rows = reader.run(QStringLiteral("SELECT count(*) FILTER (WHERE i.state = 'tenu' AND i.happens_on <= ?), "
                                          "count(*) FILTER (WHERE i.state = 'prevu' AND i.happens_on > ?), "
                                          "count(*) FILTER (WHERE i.state = 'prevu' AND i.happens_on <= ?) "
                                          "FROM interview i JOIN member m ON m.id = i.member_id WHERE m.cohort_id = ?"),
                           {asOf, asOf, asOf, cohort});
    domain::InterviewCounts counts;
    if (rows.next()) {
        counts.held = rows.value(0).toLongLong();
        counts.planned = rows.value(1).toLongLong();
        counts.toQualify = rows.value(2).toLongLong();
    }
    return counts;
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

const QString kOfMembers = QStringLiteral(
    " WHERE member_id IN (SELECT id FROM member WHERE cohort_id = ?) ORDER BY id");

} // namespace

domain::CohortFacts loadFacts(Reader &reader, const domain::Cohort &cohort, QDate asOf)
{
    const QString id = cohort.id.toString();
    const QString date = asOf.toString(Qt::ISODate);
    domain::CohortFacts facts;
    facts.cohort = cohort;
    facts.members = reader.list(Query<domain::Member>().where(&domain::Member::cohort, cohort.id));
    facts.outcomes = outcomesOf(reader, cohort.id);
    facts.checkpoints = checkpointsOf(reader, cohort.id);
    facts.outreach = countActs(reader, id, date);
    facts.interviews = countInterviews(reader, id, date);
    return facts;
}

QList<domain::Outcome> outcomesOf(Reader &reader, Id<domain::Cohort> cohort)
{
    return listWhere<domain::Outcome>(reader, kOfMembers, {cohort.toString()});
}

QList<domain::Checkpoint> checkpointsOf(Reader &reader, Id<domain::Cohort> cohort)
{
    return listWhere<domain::Checkpoint>(reader,
                                         QStringLiteral(
                                             " WHERE outcome_id IN (SELECT o.id FROM outcome o JOIN member m "
                                             "ON m.id = o.member_id WHERE m.cohort_id = ?) ORDER BY id"),
                                         {cohort.toString()});
}

QList<domain::Consent> consentsOf(Reader &reader, Id<domain::Cohort> cohort)
{
    return listWhere<domain::Consent>(reader, kOfMembers, {cohort.toString()});
}

void eachActUpTo(Reader &reader, Id<domain::Cohort> cohort, QDate asOf, const std::function<bool(domain::Act &&)> &f)
{
    reader.each<domain::Act>(Query<domain::Act>()
                                 .where(&domain::Act::cohort, cohort)
                                 .upTo(&domain::Act::date, asOf)
                                 .orderBy(&domain::Act::date),
                             f);
}

std::optional<Id<domain::Act>> someActs(Reader &reader, Id<domain::Cohort> cohort, std::optional<Id<domain::Act>> last,
                                        int limit, const std::function<bool(domain::Act &&)> &f)
{
    std::optional<Id<domain::Act>> given;
    // By key alone, the cohort afterwards: asked for both, SQLite walks the index of counts and sorts all acts each time.
    reader.eachWhere<domain::Act>(QStringLiteral(" WHERE id > ? ORDER BY id LIMIT %1").arg(limit),
                                  {last ? last->toString() : QString(QLatin1String(""))}, [&](domain::Act &&act) {
                                      given = act.id;
                                      return act.cohort != cohort || f(std::move(act));
                                  });
    return given;
}

void eachInterview(Reader &reader, Id<domain::Cohort> cohort, const std::function<bool(domain::Interview &&)> &f)
{
    reader.eachWhere<domain::Interview>(
        QStringLiteral(" WHERE member_id IN (SELECT id FROM member WHERE cohort_id = ?) ORDER BY happens_on, id"),
        {cohort.toString()}, f);
}

QString newestEntry(Reader &reader)
{
    // The number besides the id: two programs' clocks need not agree.
    Rows rows = reader.run(QStringLiteral("SELECT count(*), max(id) FROM journal"), {});
    return rows.next() ? rows.value(0).toString() + u' ' + rows.value(1).toString() : QString();
}

} // namespace rebond::storage
