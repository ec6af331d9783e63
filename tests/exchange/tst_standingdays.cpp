// SPDX-License-Identifier: GPL-3.0-or-later
// What StandingDays answers beside the acts themselves: it may promise too little, never too much.
#include "exchange/standingdays.h"

#include "exchange/workbench.h"

#include "support/runner.h"

#include <QRandomGenerator>
#include <QSet>

using namespace rebond;
using namespace rebond::exchange;
using namespace rebond::test;

namespace {
const QDate kFirst(2011, 9, 1);
constexpr int kDays = 40;
constexpr int kCompanies = 6;
constexpr int kActs = 60;
} // namespace

class TestStandingDays : public QObject
{
    Q_OBJECT

    Workbench m_bench;
    QList<Id<domain::Company>> m_companies;
    QSet<std::pair<Id<domain::Company>, QDate>> m_standing; // of the cohort

    domain::Act anActAt(Id<domain::Cohort> cohort, QRandomGenerator &random) const
    {
        domain::Act act;
        act.cohort = cohort;
        act.company = m_companies.at(random.bounded(kCompanies));
        act.date = kFirst.addDays(random.bounded(kDays));
        act.onBehalfOf = domain::OnBehalfOf::Collectif;
        return act;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QRandomGenerator random(60);
        for (int i = 0; i < kCompanies; ++i) {
            domain::Company company;
            company.name = QStringLiteral("Maison %1").arg(i);
            m_companies.append(m_bench.save(company).id);
        }
        domain::Cohort other;
        other.name = QStringLiteral("Une autre");
        other = m_bench.save(other);
        for (int i = 0; i < kActs; ++i) {
            const domain::Act act = m_bench.save(anActAt(m_bench.cohort().id, random));
            m_standing.insert({act.company, act.date});
            m_bench.save(anActAt(other.id, random));
        }
    }

    // rows: how many the list has; the first and the last say which days it is about.
    void answersAsTheActsDo_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<bool>("isExact"); // within its days
        QTest::addRow("as long as what stands") << kActs << 0 << kDays - 1 << true;
        QTest::addRow("two rows about one day") << 2 << 17 << 17 << true;
        QTest::addRow("about days to come") << 2 << kDays << kDays + 5 << true;
        QTest::addRow("two rows about the whole time") << 2 << 0 << kDays - 1 << false;
    }
    void answersAsTheActsDo()
    {
        QFETCH(const int, rows);
        QFETCH(const int, first);
        QFETCH(const int, last);
        QFETCH(const bool, isExact);
        const auto read = m_bench.store().read([&](storage::Reader &reader) {
            StandingDays days(reader, m_bench.cohort().id);
            days.expect(kFirst.addDays(last));
            for (int i = 1; i < rows; ++i)
                days.expect(kFirst.addDays(first));
            int wrong = 0;
            int vague = 0;
            for (const Id<domain::Company> &company : std::as_const(m_companies)) {
                for (int i = -3; i < kDays + 9; ++i) {
                    const QDate day = kFirst.addDays(i);
                    const bool stands = m_standing.contains({company, day});
                    const bool answer = days.mayHold(company, day);
                    wrong += stands && !answer ? 1 : 0;
                    vague += answer && !stands && i >= first && i <= last ? 1 : 0;
                }
            }
            QCOMPARE(wrong, 0);
            QCOMPARE(vague == 0, isExact);
        });
        QVERIFY(read);
    }
};

REBOND_TEST(TestStandingDays)
#include "tst_standingdays.moc"
