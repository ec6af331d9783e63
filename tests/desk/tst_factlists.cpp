// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of interviews and outcomes, the week, and the leads a placed member leaves, against plain loops over everything.
#include "desk/records.h"

#include "base/folding.h"
#include "desk/openleads.h"
#include "desk/week.h"
#include "domain/outcomeclass.h"
#include "storage/factqueries.h"
#include "storage/mappings/all.h"
#include "storage/namesearch.h"
#include "support/demonstrationday.h"

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::storage;
using namespace rebond::test;

namespace {

template<typename R>
QList<R> listed(Bench &bench, const Query<R> &query)
{
    return bench.store().read([&](Reader &reader) { return reader.list(query); }).value_or(QList<R>());
}

template<typename R>
QList<R> named(Bench &bench, Query<R> query, const QString &text)
{
    return bench.store()
        .read([&](Reader &reader) {
            whereNamed(reader, query, text);
            return reader.list(query);
        })
        .value_or(QList<R>());
}

template<typename R>
QStringList referencesOf(const QList<R> &records)
{
    QStringList references;
    for (const R &record : records)
        references.append(record.reference);
    references.sort();
    return references;
}

bool holds(const Records &records, Id<Member> member, std::optional<Id<Company>> company, const QString &text)
{
    const Member &who = records.memberOf(member);
    QStringList names = {who.familyName + u' ' + who.givenName, who.givenName + u' ' + who.familyName};
    for (const Company &each : records.companies) {
        if (company == each.id)
            names.append(each.name);
    }
    return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) { return fold(name).contains(text); });
}

// Six months by the calendar, day by day: neither Qt's months nor SQL.
bool lastsSixMonths(const Outcome &outcome)
{
    if (!outcome.plannedEnd)
        return false;
    int month = outcome.effectiveOn.month() + 6;
    const int year = outcome.effectiveOn.year() + (month > 12 ? 1 : 0);
    month = month > 12 ? month - 12 : month;
    int day = outcome.effectiveOn.day();
    while (!QDate::isValid(year, month, day))
        --day;
    return *outcome.plannedEnd >= QDate(year, month, day).addDays(-1);
}

} // namespace

class TestFactLists : public QObject
{
    Q_OBJECT

    // Outcomes of every type, and contracts that end around the end of their sixth month: of each day of years with and
    // without a 29th of February, or of one in several.
    static Id<Cohort> storeContracts(Bench &bench, int step, QList<Outcome> &all)
    {
        Cohort cohort;
        cohort.name = QStringLiteral("Un");
        const auto stored = bench.store().write(QStringLiteral("Outcomes"), [&](Transaction &transaction) {
            cohort = transaction.save(cohort);
            Member member;
            member.cohort = cohort.id;
            member.familyName = QStringLiteral("Zur");
            member.joinedOn = QDate(2011, 1, 1);
            member = transaction.save(member);
            const auto add = [&](OutcomeType type, QDate begin, std::optional<QDate> end) {
                Outcome outcome;
                outcome.member = member.id;
                outcome.type = type;
                outcome.effectiveOn = begin;
                outcome.knownOn = begin;
                outcome.plannedEnd = end;
                if (all.size() % 7 == 0)
                    outcome.cancelledKnownOn = begin;
                all.append(transaction.save(outcome));
            };
            for (const auto &term : terms<OutcomeType>()) {
                for (const int days : {0, 100, 200})
                    add(term.value, QDate(2012, 1, 15),
                        days == 0 ? std::nullopt : std::optional(QDate(2012, 1, 15).addDays(days)));
            }
            for (QDate day(2011, 1, 1); day < QDate(2012, 4, 2); day = day.addDays(step)) {
                for (const int days : {179, 180, 181, 182, 183, 184})
                    add(OutcomeType::CDD, day, day.addDays(days));
            }
            for (const QDate day : {QDate(1999, 8, 31), QDate(1899, 8, 30), QDate(2011, 8, 29)}) {
                for (const int days : {179, 180, 181, 182})
                    add(OutcomeType::ALT, day, day.addDays(days));
            }
        });
        if (!stored)
            qFatal("%s", qPrintable(stored.error().sentence));
        return cohort.id;
    }

private Q_SLOTS:
    void aCohortsOwnAreListed_data() { addEngines(); }
    void aCohortsOwnAreListed()
    {
        REBOND_FETCH_ENGINE(engine);
        for (int seed = 1; seed <= (engine == Engine::Sqlite ? 8 : 2); ++seed) {
            Bench bench(engine);
            QRandomGenerator random{quint32(seed)};
            const Records records = storeRandom(bench.store(), random);
            for (const QString &text : {QString(), QStringLiteral("eli 1"), QStringLiteral("zur"),
                                        QStringLiteral("1 a"), QStringLiteral("maison 0")}) {
                QList<Interview> interviews;
                for (const Interview &each : records.interviews) {
                    if (records.memberOf(each.member).cohort == records.cohort.id
                        && holds(records, each.member, each.company, text))
                        interviews.append(each);
                }
                QCOMPARE(referencesOf(named(bench, interviewsOf(records.cohort.id), text)), referencesOf(interviews));
                QList<Outcome> outcomes;
                for (const Outcome &each : records.outcomes) {
                    if (records.memberOf(each.member).cohort == records.cohort.id
                        && holds(records, each.member, each.company, text))
                        outcomes.append(each);
                }
                QCOMPARE(referencesOf(named(bench, outcomesOf(records.cohort.id), text)), referencesOf(outcomes));
            }
        }
    }

    // A word that thousands are called by is looked for in another way than one of few.
    void whatMostAreCalledIsFoundLikeWhatFewAre_data() { addEngines(); }
    void whatMostAreCalledIsFoundLikeWhatFewAre()
    {
        REBOND_FETCH_ENGINE(engine);
        Bench bench(engine);
        QRandomGenerator random{5};
        Records records = storeRandom(bench.store(), random);
        REBOND_DONE(bench.store().write(QStringLiteral("Many"), [&](Transaction &transaction) {
            for (int i = 0; i < 1100; ++i) {
                Company company;
                company.name = QStringLiteral("Zur Maison %1").arg(i);
                records.companies.append(transaction.save(company));
                if (i % 20 != 0)
                    continue;
                Interview interview;
                interview.member = records.members.at(i / 20 % records.members.size()).id;
                interview.company = records.companies.last().id;
                interview.date = kDay.addDays(-i % 90);
                records.interviews.append(transaction.save(interview));
            }
        }));
        for (const QString &text :
             {QStringLiteral("maison"), QStringLiteral("zur"), QStringLiteral("maison 10"), QStringLiteral("%")}) {
            QList<Interview> interviews;
            for (const Interview &each : std::as_const(records.interviews)) {
                if (records.memberOf(each.member).cohort == records.cohort.id
                    && holds(records, each.member, each.company, text))
                    interviews.append(each);
            }
            QCOMPARE(referencesOf(named(bench, interviewsOf(records.cohort.id), text)), referencesOf(interviews));
            QList<Company> companies;
            for (const Company &each : std::as_const(records.companies)) {
                if (fold(each.name).contains(text))
                    companies.append(each);
            }
            QCOMPARE(referencesOf(named(bench, Query<Company>(), text)), referencesOf(companies));
        }
    }

    void classesAreAskedForByTheRule_data() { addEngines(); }
    void classesAreAskedForByTheRule()
    {
        REBOND_FETCH_ENGINE(engine);
        Bench bench(engine);
        QList<Outcome> all;
        const Id<Cohort> cohort = storeContracts(bench, engine == Engine::Sqlite ? 1 : 9, all);
        QMap<OutcomeClass, QStringList> byClass;
        for (const Outcome &outcome : std::as_const(all)) {
            const bool byLength = outcome.type == OutcomeType::CDD || outcome.type == OutcomeType::CTT
                               || outcome.type == OutcomeType::PORT || outcome.type == OutcomeType::ALT;
            const OutcomeClass value = !byLength               ? classOf(outcome.type, QDate(2012, 1, 1), {})
                                     : lastsSixMonths(outcome) ? OutcomeClass::Durable
                                                               : OutcomeClass::Transition;
            byClass[value].append(outcome.reference);
        }
        for (const OutcomeClass value :
             {OutcomeClass::Durable, OutcomeClass::Transition, OutcomeClass::Positive, OutcomeClass::None}) {
            auto query = outcomesOf(cohort);
            whereClass(query, value);
            byClass[value].sort();
            QVERIFY(!byClass[value].isEmpty());
            QCOMPARE(referencesOf(listed(bench, query)), byClass[value]);
        }
        qsizetype standing = 0;
        for (const auto wanted : {Standing::Standing, Standing::Cancelled}) {
            auto query = outcomesOf(cohort);
            whereStanding(query, wanted);
            const auto found = listed(bench, query);
            standing += found.size();
            for (const Outcome &outcome : found)
                QCOMPARE(outcome.cancelledKnownOn.has_value(), wanted == Standing::Cancelled);
        }
        QCOMPARE(standing, all.size());
    }

    void aWeekIsSevenDaysByTime_data() { addEngines(); }
    void aWeekIsSevenDaysByTime()
    {
        REBOND_FETCH_ENGINE(engine);
        Bench bench(engine);
        QRandomGenerator random{4};
        const Records records = storeRandom(bench.store(), random);
        for (int back = -1; back < 60; ++back) {
            const QDate day = kDay.addDays(-back * 7 + back % 5);
            const auto week = bench.store().read(
                [&](Reader &reader) { return desk::weekOf(reader, records.cohort.id, day, 2); });
            REBOND_DONE(week);
            QCOMPARE(week->days[0].date.dayOfWeek(), 1);
            for (size_t i = 0; i < 7; ++i) {
                const desk::WeekDay &each = week->days[i];
                QCOMPARE(each.date, week->days[0].date.addDays(qint64(i)));
                QList<Interview> expected;
                for (const Interview &interview : records.interviews) {
                    if (interview.date == each.date && records.memberOf(interview.member).cohort == records.cohort.id)
                        expected.append(interview);
                }
                std::sort(expected.begin(), expected.end(), [](const Interview &one, const Interview &other) {
                    return std::tuple(one.time.value_or(QTime()).isValid() ? one.time->msecsSinceStartOfDay() : -1,
                                      one.id)
                         < std::tuple(other.time.value_or(QTime()).isValid() ? other.time->msecsSinceStartOfDay() : -1,
                                      other.id);
                });
                QCOMPARE(each.total, expected.size());
                expected.resize(std::min<qsizetype>(2, expected.size()));
                QCOMPARE(each.interviews, expected);
                for (const Interview &interview : expected)
                    QVERIFY(week->names.members.contains(interview.member)
                            && week->names.companies.contains(interview.company));
            }
        }
    }

    void leadsLeftOpenAreThoseUnderWayWithoutIt_data() { addEngines(); }
    void leadsLeftOpenAreThoseUnderWayWithoutIt()
    {
        REBOND_FETCH_ENGINE(engine);
        int found = 0;
        for (int seed = 1; seed <= (engine == Engine::Sqlite ? 12 : 3); ++seed) {
            Bench bench(engine);
            QRandomGenerator random{quint32(seed)};
            const Records records = storeRandom(bench.store(), random);
            for (const Outcome &outcome : records.outcomes) {
                QStringList expected;
                const bool isAsked = isRebound(classOf(outcome)) && !outcome.cancelledKnownOn;
                QList<Outcome> others = records.outcomes;
                others.removeIf([&](const Outcome &each) { return each.id == outcome.id; });
                for (const Act &act : records.acts) {
                    QList<Act> lead;
                    bool isNewest = true;
                    for (const Act &each : records.acts) {
                        if (leadOf(each) != leadOf(act))
                            continue;
                        lead.append(each);
                        isNewest = isNewest && !(std::pair(each.date, each.id) > std::pair(act.date, act.id));
                    }
                    const bool isTheirs = act.members == QList{outcome.member} && act.company != outcome.company;
                    const bool wentOn = act.date > outcome.effectiveOn && act.date > outcome.knownOn;
                    if (!isAsked || !isTheirs || !isNewest || wentOn)
                        continue;
                    const LeadStatus status = stateOf({lead, records.interviews, others, records.members}, kDay).status;
                    if (status <= LeadStatus::Proposition)
                        expected.append(act.reference);
                }
                const auto left = bench.store().read(
                    [&](Reader &reader) { return desk::leadsLeftBy(reader, outcome, kDay); });
                REBOND_DONE(left);
                QStringList given;
                for (const desk::Lead &lead : left->leads)
                    given.append(lead.acts.first().reference);
                given.sort();
                expected.sort();
                QCOMPARE(given, expected);
                QCOMPARE(left->total, given.size());
                found += int(given.size());
            }
        }
        QVERIFY(found > 0);
    }
};

REBOND_TEST(TestFactLists)
#include "tst_factlists.moc"
