// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration on its day: sections as an independent count has them, and what a reader of its records expects.
#include "desk/naive.h"

#include "demo/cohort60.h"
#include "desk/lines.h"
#include "storage/mappings/all.h"

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::storage;
using namespace rebond::test;

class TestDemonstration : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bench> m_bench;
    Records m_records;
    desk::Today m_today;

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<Bench>(Engine::Sqlite);
        m_records = storeDemonstration(m_bench->store());
        const auto today = m_bench->store().read([&](Reader &reader) {
            desk::Thresholds thresholds;
            thresholds.limit = 1000;
            return desk::todayOf(reader, m_records.cohort.id, demo::reportDay(), thresholds);
        });
        REBOND_DONE(today);
        m_today = *today;
    }

    void sectionsAreThoseOfAnIndependentCount()
    {
        const NaiveDay expected = naiveDay(m_records, demo::reportDay());
        const auto sections = sectionsOf(m_today);
        for (auto it = sections.begin(); it != sections.end(); ++it) {
            QCOMPARE(linesOf(*it, m_records), expected[it.key()]);
            QVERIFY(!it->isAtLeast);
        }
    }

    // As a reader of its records expects: little is overdue, the week to come is planned, a few have fallen silent.
    void countsAreThoseOfAFacilitatorsDay_data()
    {
        QTest::addColumn<int>("total");
        const auto row = [](const char *section, int total) { QTest::newRow(section) << total; };
        row("followUpsOverdue", 1);
        row("followUpsToday", 1);
        row("followUpsSoon", 11);
        row("interviewsToday", 1);
        row("interviewsThisWeek", 0); // the day is a Saturday
        row("interviewsToQualify", 1);
        row("checkpointsDue", 4);
        row("checkpointsOverdue", 1);
        row("silentMembers", 3);
        row("absentMembers", 1);
        row("consentsExpiring", 0);
        row("offersEnding", 2);
        row("consentsExpired", 4); // the first papers said one year
    }
    void countsAreThoseOfAFacilitatorsDay()
    {
        const desk::Section section = sectionsOf(m_today).value(QString::fromLatin1(QTest::currentDataTag()));
        QTEST(int(section.total), "total");
    }
};

REBOND_TEST(TestDemonstration)
#include "tst_demonstration.moc"
