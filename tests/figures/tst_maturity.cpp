// SPDX-License-Identifier: GPL-3.0-or-later
// What may be counted already, and how much is known: counted by hand.
#include "figures/figures.h"
#include "figures/reading.h"
#include "histories.h"
#include "support/demonstrationday.h"
#include "support/runner.h"

using namespace rebond;
using namespace rebond::domain;
using figures::Figures;
using figures::SixMonthDurable;
using figures::WithinCount;
using test::History;
using test::kDay;

namespace {

Figures at(const History &history, std::optional<QDate> knownBy = {}, QDate asOf = kDay)
{
    return figures::compute(history.facts, {asOf, knownBy});
}

} // namespace

class TestMaturity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhoEnteredLongAgoCounts()
    {
        History history;
        // Day 90 of the first is the day before the figures, of the second their very day.
        history.joins(QStringLiteral("old enough"), kDay.addDays(-91));
        history.joins(QStringLiteral("a day short"), kDay.addDays(-90));
        history.joins(QStringLiteral("just came"), kDay);
        QCOMPARE(at(history).withinDays.at(0), (WithinCount{90, 1, 0}));
        QCOMPARE(at(history).withinDays.at(1), (WithinCount{180, 0, 0}));
        QCOMPARE(at(history, {}, kDay.addDays(1)).withinDays.at(0), (WithinCount{90, 2, 0}));
    }
    void theLastDayIsInTime()
    {
        const QDate joined(2011, 6, 20); // 376 days before
        History history;
        history.joins(QStringLiteral("on day 90"), joined);
        history.finds(QStringLiteral("on day 90"), OutcomeType::AIDE, joined.addDays(90));
        history.joins(QStringLiteral("on day 91"), joined);
        history.finds(QStringLiteral("on day 91"), OutcomeType::CDI, joined.addDays(91));
        history.joins(QStringLiteral("before entry"), joined);
        history.finds(QStringLiteral("before entry"), OutcomeType::CDI, joined.addDays(-5));
        history.joins(QStringLiteral("trains"), joined);
        history.finds(QStringLiteral("trains"), OutcomeType::FORM, joined.addDays(3));
        history.joins(QStringLiteral("left"), joined).leftOn = joined.addDays(10); // and is counted all the same
        history.joins(QStringLiteral("too new"), kDay.addDays(-20));
        history.finds(QStringLiteral("too new"), OutcomeType::CDI,
                      kDay.addDays(-10)); // a rebound, and too early to tell
        const Figures f = at(history);
        QCOMPARE(f.rebounded.count, 4);
        QCOMPARE(f.withinDays.at(0), (WithinCount{90, 5, 2}));
        QCOMPARE(f.withinDays.at(1), (WithinCount{180, 5, 3}));
        QCOMPARE(f.withinDays.at(2), (WithinCount{365, 5, 3}));
    }
    void knownByDecidesWhoReboundedInTime()
    {
        History history;
        history.joins(QStringLiteral("anna"), QDate(2011, 6, 20));
        history.finds(QStringLiteral("anna"), OutcomeType::CDI, QDate(2011, 7, 1), QDate(2012, 7, 2));
        QCOMPARE(at(history).withinDays.at(0), (WithinCount{90, 1, 1}));
        QCOMPARE(at(history, kDay).withinDays.at(0), (WithinCount{90, 1, 0}));
    }

    void whatLastsSixMonths_data()
    {
        QTest::addColumn<OutcomeType>("type");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("plannedEnd");
        QTest::addColumn<QDate>("endedOn");
        QTest::addColumn<qint64>("due");
        QTest::addColumn<qint64>("durable");
        const QDate none;
        const QDate from(2011, 12, 30); // six months later: the day of the figures
        QTest::newRow("open end, six months that day") << OutcomeType::CDI << from << none << none << 1LL << 1LL;
        QTest::newRow("a day younger") << OutcomeType::CDI << from.addDays(1) << none << none << 1LL
                                       << 1LL; // 30 June too
        QTest::newRow("two days younger") << OutcomeType::CDI << from.addDays(2) << none << none << 0LL << 0LL;
        QTest::newRow("ended the day before six months were over")
            << OutcomeType::CDI << from << none << QDate(2012, 6, 28) << 1LL << 0LL;
        QTest::newRow("ended on the last of six months")
            << OutcomeType::CDI << from << none << QDate(2012, 6, 29) << 1LL << 1LL;
        QTest::newRow("planned for six months") << OutcomeType::CDD << from << QDate(2012, 6, 29) << none << 1LL << 1LL;
        QTest::newRow("planned a day shorter") << OutcomeType::CDD << from << QDate(2012, 6, 28) << none << 1LL << 0LL;
        QTest::newRow("planned for a year, broken off")
            << OutcomeType::CDD << from << QDate(2012, 12, 29) << QDate(2012, 2, 1) << 1LL << 0LL;
        QTest::newRow("no end known") << OutcomeType::CDD << from << none << none << 1LL << 0LL;
        QTest::newRow("subsidised") << OutcomeType::AIDE << from << none << none << 1LL << 0LL;
    }
    void whatLastsSixMonths()
    {
        QFETCH(OutcomeType, type);
        QFETCH(QDate, from);
        QFETCH(QDate, plannedEnd);
        QFETCH(QDate, endedOn);
        QFETCH(qint64, due);
        QFETCH(qint64, durable);
        History history;
        history.joins(QStringLiteral("anna"));
        Outcome &job = history.finds(QStringLiteral("anna"), type, from);
        if (plannedEnd.isValid())
            job.plannedEnd = plannedEnd;
        if (endedOn.isValid())
            job.endedOn = endedOn;
        QCOMPARE(at(history).sixMonthDurable, (SixMonthDurable{due, durable}));
    }

    // 13 of 20 known are 65 %: enough; 12 are not.
    void underSixtyFivePerCentBoundsAreDue()
    {
        History history;
        for (int i = 0; i < 20; ++i) {
            const QString name = QStringLiteral("m%1").arg(i);
            history.joins(name);
            if (i < 4)
                history.finds(name, OutcomeType::CDI, QDate(2012, 1, 1));
            else if (i < 11)
                history.finds(name, OutcomeType::SNOUV, QDate(2012, 1, 1));
        }
        const Figures enough = at(history);
        QCOMPARE(enough.knowledge, (figures::Knowledge{13, 20, false, figures::Interval{4 / 20.0, 11 / 20.0}}));
        const Formats english(Language::English);
        QVERIFY(figures::Reading(enough, figures::Audience::Internal, english).knowledgeWarning().isEmpty());
        history.finds(QStringLiteral("m11"), OutcomeType::SNOUV, QDate(2012, 1, 1), kDay.addDays(1));
        const Figures few = at(history);
        QCOMPARE(few.knowledge, (figures::Knowledge{12, 20, true, figures::Interval{4 / 20.0, 12 / 20.0}}));
        const figures::Reading reading(few, figures::Audience::Internal, english);
        QCOMPARE(reading.text(figures::FigureId::KnowledgeBounds), QStringLiteral("4 to 12 of 20"));
        QVERIFY(!reading.knowledgeWarning().isEmpty());
        QVERIFY(figures::table(few, english).contains(reading.knowledgeWarning()));
        // Who was lost sight of later was not lost that day.
        QVERIFY(!at(history, kDay).knowledge.isTooLow);
    }
    void outsidersReadNoneOfIt()
    {
        History history;
        history.joins(QStringLiteral("anna"));
        history.finds(QStringLiteral("anna"), OutcomeType::CDI, QDate(2011, 7, 1));
        const Formats english(Language::English);
        for (const auto audience : {figures::Audience::Funder, figures::Audience::Public}) {
            const figures::Reading reading(at(history), audience, english);
            QVERIFY(reading.rows(figures::TableId::WithinDays).isEmpty());
            QCOMPARE(reading.text(figures::FigureId::SixMonthDurable), QStringLiteral("masked"));
            QCOMPARE(reading.text(figures::FigureId::KnowledgeBounds), QStringLiteral("masked"));
        }
        const figures::Reading inside(at(history), figures::Audience::Internal, english);
        QCOMPARE(inside.rows(figures::TableId::WithinDays).at(2).text, QStringLiteral("1 of 1"));
        QCOMPARE(inside.text(figures::FigureId::SixMonthDurable), QStringLiteral("1 of 1"));
    }
};

REBOND_TEST(TestMaturity)
#include "tst_maturity.moc"
