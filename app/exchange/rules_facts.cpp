// SPDX-License-Identifier: GPL-3.0-or-later
// Acts of outreach, interviews, outcomes, check-points.
#include "exchange/rules.h"

#include "base/dates.h"
#include "base/folding.h"
#include "domain/outcomeclass.h"
#include "exchange/fieldtable.h"
#include "storage/mappings/all.h"

#include <QCoreApplication>

namespace rebond::exchange {

namespace {

using domain::Act;
using domain::Checkpoint;
using domain::Interview;
using domain::Member;
using domain::Outcome;
using storage::Query;

std::optional<Fault> resolveMember(const Extras &extras, Id<Member> &id, const Surroundings &around)
{
    const auto member = around.members.resolve(extras.members.value(0));
    if (!member)
        return Fault{"member", member.error().sentence};
    id = *member;
    return {};
}

template<typename CompanyId>
std::optional<Fault> resolveCompany(const Extras &extras, CompanyId &id, Surroundings &around)
{
    if (extras.company.isEmpty())
        return {};
    const auto company = around.companies.resolve(extras.company, around.transaction);
    if (!company)
        return Fault{"company", company.error().sentence};
    id = company->id;
    return {};
}

template<typename R>
QString dayAnd(QDate day, const Draft<R> &draft, const QString &what)
{
    QStringList parts = {dateCell(day)};
    parts.append(draft.extras.members.join(QStringLiteral(", ")));
    parts.append(what);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

template<typename T>
qint64 numberOf(const std::optional<T> &value)
{
    return value ? static_cast<qint64>(*value) : -1;
}

bool isJob(const Outcome &outcome)
{
    return domain::isRebound(domain::classOf(outcome));
}

} // namespace

std::optional<Fault> Rules<Act>::resolve(Draft<Act> &draft, Surroundings &around)
{
    QList<Id<Member>> &members = draft.record.members;
    for (const QString &name : std::as_const(draft.extras.members)) {
        const auto member = around.members.resolve(name);
        if (!member)
            return Fault{"members", member.error().sentence};
        members.append(*member);
    }
    std::sort(members.begin(), members.end());
    members.resize(std::distance(members.begin(), std::unique(members.begin(), members.end())));
    return resolveCompany(draft.extras, draft.record.company, around);
}

Keys Rules<Act>::keys(const Draft<Act> &draft)
{
    const Act &act = draft.record;
    Fingerprinter key(200);
    key.add(act.date).add(act.company.raw());
    for (const Id<Member> &member : act.members)
        key.add(member.raw());
    return {key.add(static_cast<qint64>(act.channel))
                .add(static_cast<qint64>(act.direction))
                .add(static_cast<qint64>(act.onBehalfOf))
                .value()};
}

QList<Act> Rules<Act>::find(const Draft<Act> &draft, Surroundings &around)
{
    const Act &act = draft.record;
    if (!around.actDays.mayHold(act.company, act.date))
        return {};
    QList<Id<Act>> sameDay;
    around.transaction.eachOf<Act>(
        Query<Act>().where(&Act::company, act.company).where(&Act::date, act.date),
        [&](Id<Act> id) {
            sameDay.append(id);
            return true;
        },
        &Act::id);
    QList<Act> found;
    for (const Id<Act> &id : std::as_const(sameDay)) {
        const auto each = around.transaction.find(id);
        if (each && each->cohort == around.cohort && each->channel == act.channel && each->direction == act.direction
            && each->onBehalfOf == act.onBehalfOf && each->members == act.members)
            found.append(*each);
        if (found.size() == 2)
            break;
    }
    return found;
}

void Rules<Act>::complete(Act &record, const Draft<Act> &, const Surroundings &around)
{
    record.cohort = around.cohort;
}

std::optional<Fault> Rules<Act>::heldByAnother(const Act &, Surroundings &)
{
    return {};
}

QList<Fault> Rules<Act>::check(const Act &record)
{
    if (record.onBehalfOf == domain::OnBehalfOf::Membre && record.members.isEmpty())
        return {
            {"members",
             QCoreApplication::translate(
                 "Lists",
                 "An act in a member's name needs its member: write who did it, or “Collectif” under “Au nom de”.")}};
    return {};
}

QString Rules<Act>::label(int count)
{
    return QCoreApplication::translate("Lists", "Import %n act(s) of outreach", nullptr, count);
}

QString Rules<Act>::title(const Draft<Act> &draft)
{
    return dayAnd(draft.record.date, draft, draft.extras.company);
}

std::optional<Fault> Rules<Interview>::resolve(Draft<Interview> &draft, Surroundings &around)
{
    if (auto fault = resolveMember(draft.extras, draft.record.member, around))
        return fault;
    return resolveCompany(draft.extras, draft.record.company, around);
}

Keys Rules<Interview>::keys(const Draft<Interview> &draft)
{
    const Interview &interview = draft.record;
    const qint64 time = interview.time ? interview.time->msecsSinceStartOfDay() : -1;
    return {Fingerprinter(201)
                .add(interview.date)
                .add(time)
                .add(interview.member.raw())
                .add(interview.company.raw())
                .add(numberOf(interview.round))
                .value()};
}

QList<Interview> Rules<Interview>::find(const Draft<Interview> &draft, Surroundings &around)
{
    const Interview &interview = draft.record;
    QList<Interview> found;
    const auto query =
        Query<Interview>().where(&Interview::member, interview.member).where(&Interview::date, interview.date);
    around.transaction.each<Interview>(query, [&](Interview &&each) {
        if (each.company == interview.company && each.time == interview.time && each.round == interview.round)
            found.append(std::move(each));
        return found.size() < 2;
    });
    return found;
}

void Rules<Interview>::complete(Interview &, const Draft<Interview> &, const Surroundings &) {}

std::optional<Fault> Rules<Interview>::heldByAnother(const Interview &, Surroundings &)
{
    return {};
}

QList<Fault> Rules<Interview>::check(const Interview &)
{
    return {};
}

QString Rules<Interview>::label(int count)
{
    return QCoreApplication::translate("Lists", "Import %n interview(s)", nullptr, count);
}

QString Rules<Interview>::title(const Draft<Interview> &draft)
{
    return dayAnd(draft.record.date, draft, draft.extras.company);
}

std::optional<Fault> Rules<Outcome>::resolve(Draft<Outcome> &draft, Surroundings &around)
{
    if (auto fault = resolveMember(draft.extras, draft.record.member, around))
        return fault;
    return resolveCompany(draft.extras, draft.record.company, around);
}

Keys Rules<Outcome>::keys(const Draft<Outcome> &draft)
{
    const Outcome &outcome = draft.record;
    return {Fingerprinter(202)
                .add(outcome.member.raw())
                .add(static_cast<qint64>(outcome.type))
                .add(outcome.effectiveOn)
                .value()};
}

QList<Outcome> Rules<Outcome>::find(const Draft<Outcome> &draft, Surroundings &around)
{
    const Outcome &outcome = draft.record;
    return around.transaction.list<Outcome>(Query<Outcome>()
                                                .where(&Outcome::member, outcome.member)
                                                .where(&Outcome::effectiveOn, outcome.effectiveOn)
                                                .where(&Outcome::type, outcome.type)
                                                .page(2));
}

void Rules<Outcome>::complete(Outcome &record, const Draft<Outcome> &, const Surroundings &around)
{
    if (!record.knownOn.isValid())
        record.knownOn = around.today;
}

std::optional<Fault> Rules<Outcome>::heldByAnother(const Outcome &, Surroundings &)
{
    return {};
}

QList<Fault> Rules<Outcome>::check(const Outcome &record)
{
    QList<Fault> faults;
    if (record.plannedEnd && *record.plannedEnd < record.effectiveOn)
        faults.append(
            {"planned_end", QCoreApplication::translate("Lists", "The planned end is before the first day.")});
    if (record.endedOn && *record.endedOn < record.effectiveOn)
        faults.append({"ended_on", QCoreApplication::translate("Lists", "The end is before the first day.")});
    return faults;
}

QString Rules<Outcome>::label(int count)
{
    return QCoreApplication::translate("Lists", "Import %n outcome(s)", nullptr, count);
}

QString Rules<Outcome>::title(const Draft<Outcome> &draft)
{
    return dayAnd(draft.record.effectiveOn, draft, domain::labelOf(draft.record.type));
}

// Which outcome is meant is only known beside the standing record: complete() and the importer see to it.
std::optional<Fault> Rules<Checkpoint>::resolve(Draft<Checkpoint> &draft, Surroundings &around)
{
    if (auto fault = resolveMember(draft.extras, draft.extras.member, around))
        return fault;
    auto query = Query<Outcome>()
                     .where(&Outcome::member, draft.extras.member)
                     .where(&Outcome::effectiveOn, draft.extras.effectiveOn);
    QList<Outcome> outcomes = around.transaction.list<Outcome>(query.page(3));
    if (outcomes.size() > 1 && !draft.record.reference.isEmpty()) {
        // A check-point that stands says itself which of them it is about.
        const auto standing = around.transaction.first<Checkpoint>(
            Query<Checkpoint>().where(&Checkpoint::reference, draft.record.reference));
        if (standing)
            erase_if(outcomes, [&](const Outcome &each) { return each.id != standing->outcome; });
    }
    // A job and a course may begin on one day; check-points are about the job.
    if (outcomes.size() > 1 && std::any_of(outcomes.cbegin(), outcomes.cend(), isJob))
        outcomes.removeIf([](const Outcome &each) { return !isJob(each); });
    if (outcomes.isEmpty()) {
        //: %1 is a date
        return Fault{"effective_on",
                     QCoreApplication::translate(
                         "Lists", "The member has no outcome that takes effect on %1: import the outcomes first, or "
                                  "correct the date.")
                         .arg(dateCell(draft.extras.effectiveOn))};
    }
    if (outcomes.size() > 1) {
        //: %1 is a date
        return Fault{"effective_on",
                     QCoreApplication::translate(
                         "Lists", "The member has two outcomes that take effect on %1: which one is meant cannot be "
                                  "told.")
                         .arg(dateCell(draft.extras.effectiveOn))};
    }
    draft.record.outcome = outcomes.first().id;
    return {};
}

Keys Rules<Checkpoint>::keys(const Draft<Checkpoint> &draft)
{
    return {Fingerprinter(203).add(draft.record.outcome.raw()).add(qint64(draft.record.months)).value()};
}

QList<Checkpoint> Rules<Checkpoint>::find(const Draft<Checkpoint> &draft, Surroundings &around)
{
    return around.transaction.list<Checkpoint>(Query<Checkpoint>()
                                                   .where(&Checkpoint::outcome, draft.record.outcome)
                                                   .where(&Checkpoint::months, draft.record.months)
                                                   .page(2));
}

void Rules<Checkpoint>::complete(Checkpoint &record, const Draft<Checkpoint> &draft, const Surroundings &)
{
    record.outcome = draft.record.outcome;
}

std::optional<Fault> Rules<Checkpoint>::heldByAnother(const Checkpoint &, Surroundings &)
{
    return {};
}

QList<Fault> Rules<Checkpoint>::check(const Checkpoint &)
{
    return {};
}

QString Rules<Checkpoint>::label(int count)
{
    return QCoreApplication::translate("Lists", "Import %n check-point(s)", nullptr, count);
}

QString Rules<Checkpoint>::title(const Draft<Checkpoint> &draft)
{
    return dayAnd(draft.extras.effectiveOn, draft, QString::number(draft.record.months));
}

} // namespace rebond::exchange
