// SPDX-License-Identifier: GPL-3.0-or-later
// A day's sections against plain loops over all records, in random histories; limits, counts and what items carry.
#include "desk/naive.h"

#include "desk/lines.h"
#include "desk/today.h"
#include "storage/mappings/all.h"

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::storage;
using namespace rebond::test;

class TestToday : public QObject
{
    Q_OBJECT

    static desk::Today ask(Store &store, const Records &records, QDate day, const desk::Thresholds &thresholds = {})
    {
        const auto today = store.read(
            [&](Reader &reader) { return desk::todayOf(reader, records.cohort.id, day, thresholds); });
        if (!today)
            qFatal("%s", told(today).constData());
        return *today;
    }

private Q_SLOTS:
    void sectionsAreWhatTheRecordsSay_data() { addEngines(); }
    void sectionsAreWhatTheRecordsSay()
    {
        REBOND_FETCH_ENGINE(engine);
        const int histories = engine == Engine::Sqlite ? 40 : 6;
        QMap<QString, qsizetype> seen;
        for (int seed = 1; seed <= histories; ++seed) {
            Bench bench(engine);
            QRandomGenerator random{quint32(seed)};
            const Records records = storeRandom(bench.store(), random);
            for (const QDate day : {QDate(2012, 6, 30), QDate(2012, 6, 27), QDate(2012, 3, 1), QDate(2012, 7, 9)}) {
                const NaiveDay expected = naiveDay(records, day);
                const auto sections = sectionsOf(ask(bench.store(), records, day));
                QCOMPARE(sections.keys(), expected.keys());
                for (auto it = sections.begin(); it != sections.end(); ++it) {
                    const QStringList found = linesOf(it.value(), records);
                    QVERIFY2(found == expected[it.key()],
                             qPrintable(QStringLiteral("seed %1, %2, %3: found %4, expected %5")
                                            .arg(seed)
                                            .arg(day.toString(Qt::ISODate), it.key(), found.join(u", "),
                                                 expected[it.key()].join(u", "))));
                    QCOMPARE(it->total, found.size());
                    QVERIFY(!it->isAtLeast);
                    seen[it.key()] += found.size();
                }
            }
        }
        for (auto it = seen.begin(); it != seen.end(); ++it) // or nothing was tested
            QVERIFY2(it.value() >= histories / 3, qPrintable(it.key()));
    }

    void aLimitCutsItemsButNotTheCount()
    {
        Bench bench(Engine::Sqlite);
        QRandomGenerator random{99};
        const Records records = storeRandom(bench.store(), random);
        const QDate day(2012, 6, 30);
        const auto whole = sectionsOf(ask(bench.store(), records, day));
        for (const int limit : {1, 2, 3}) {
            desk::Thresholds thresholds;
            thresholds.limit = limit;
            const auto cut = sectionsOf(ask(bench.store(), records, day, thresholds));
            for (auto it = whole.begin(); it != whole.end(); ++it) {
                QCOMPARE(linesOf(cut[it.key()], records), linesOf(*it, records).mid(0, limit));
                QCOMPARE(cut[it.key()].total, it->total);
            }
        }
    }

    void whereCandidatesAreManyTheCountIsAtLeast()
    {
        Bench bench(Engine::Sqlite);
        QRandomGenerator random{99};
        const Records records = storeRandom(bench.store(), random);
        const QDate day(2012, 6, 30);
        const desk::Today whole = ask(bench.store(), records, day);
        QVERIFY(whole.followUpsOverdue.total > 1);
        desk::Thresholds thresholds;
        thresholds.candidates = 1;
        const desk::Today cut = ask(bench.store(), records, day, thresholds);
        QVERIFY(cut.followUpsOverdue.isAtLeast);
        QVERIFY(cut.followUpsOverdue.total <= 1);
    }

    // Check-points of jobs that have ended, follow-ups of who has left: however many, the one behind them is seen.
    void whatIsDroppedTakesNobodysPlace_data() { addEngines(); }
    void whatIsDroppedTakesNobodysPlace()
    {
        REBOND_FETCH_ENGINE(engine);
        Bench bench(engine);
        Records records;
        const auto written = bench.store().write(QStringLiteral("Many"), [&](Transaction &write) {
            records.cohort.name = QStringLiteral("Un");
            records.cohort = write.save(records.cohort);
            Company company;
            company.name = QStringLiteral("Maison Une");
            company = write.save(company);
            for (int i = 0; i < 9; ++i) {
                const bool isLast = i == 8;
                Member member;
                member.cohort = records.cohort.id;
                member.familyName = QStringLiteral("Membre%1").arg(i);
                member.givenName = QStringLiteral("Odile");
                member.joinedOn = QDate(2011, 6, 20);
                if (!isLast)
                    member.leftOn = QDate(2012, 6, 1);
                member = write.save(member);
                Outcome job; // three months later: from 20 to 28 June
                job.member = member.id;
                job.type = OutcomeType::CDI;
                job.effectiveOn = QDate(2012, 3, 20).addDays(i);
                job.knownOn = job.effectiveOn;
                if (!isLast)
                    job.endedOn = QDate(2012, 5, 1);
                write.save(job);
                Act act; // overdue, the latest first: from 19 down to 11 June
                act.cohort = records.cohort.id;
                act.company = company.id;
                act.members = {member.id};
                act.date = QDate(2012, 6, 1);
                act.dueOn = QDate(2012, 6, 19).addDays(-i);
                write.save(act);
            }
        });
        QVERIFY2(written, told(written).constData());
        desk::Thresholds thresholds;
        thresholds.candidates = 1;
        const desk::Today today = ask(bench.store(), records, QDate(2012, 6, 30), thresholds);
        for (const desk::Section &section : {today.checkpointsDue, today.followUpsOverdue}) {
            QCOMPARE(section.total, 1);
            QCOMPARE(section.items.size(), 1);
            QVERIFY(!section.isAtLeast);
        }
        QCOMPARE(today.checkpointsDue.items.first().date, QDate(2012, 6, 28));
        QCOMPARE(today.followUpsOverdue.items.first().date, QDate(2012, 6, 11));
        // Somewhere it ends, and is told.
        thresholds.looks = 3;
        const desk::Today cut = ask(bench.store(), records, QDate(2012, 6, 30), thresholds);
        QVERIFY(cut.checkpointsDue.isAtLeast && cut.checkpointsDue.items.isEmpty());
        QVERIFY(cut.followUpsOverdue.isAtLeast && cut.followUpsOverdue.items.isEmpty());
    }

    void anItemHasWhatItTakesToWordIt()
    {
        Bench bench(Engine::Sqlite);
        QRandomGenerator random{3};
        const Records records = storeRandom(bench.store(), random);
        const desk::Today today = ask(bench.store(), records, QDate(2012, 6, 30));
        const auto sections = sectionsOf(today);
        for (const desk::Section &section : sections) {
            for (const desk::Item &item : section.items) {
                QCOMPARE(item.daysLate, item.date.daysTo(QDate(2012, 6, 30)));
                for (const Id<Member> &member : item.members)
                    QCOMPARE(today.names.members.value(member), records.memberOf(member).displayName());
                if (item.company)
                    QVERIFY(today.names.companies.value(*item.company).startsWith(u"Maison"));
            }
        }
        QVERIFY(!today.followUpsOverdue.items.isEmpty());
        QCOMPARE(today.followUpsOverdue.items.first().nextAction, QStringLiteral("Relancer"));
    }

    void anEmptyFileAsksForNothing_data() { addEngines(); }
    void anEmptyFileAsksForNothing()
    {
        REBOND_FETCH_ENGINE(engine);
        Bench bench(engine);
        const auto sections = sectionsOf(ask(bench.store(), Records(), QDate(2012, 6, 30)));
        for (const desk::Section &section : sections) {
            QVERIFY(section.items.isEmpty());
            QCOMPARE(section.total, 0);
        }
    }
};

REBOND_TEST(TestToday)
#include "tst_today.moc"
