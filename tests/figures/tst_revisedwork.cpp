// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the work and the lasting jobs of a frozen report, and of the figures that it kept.
#include "figures/thennow.h"

#include "figures/json.h"
#include "frozenfour.h"
#include "histories.h"
#include "support/runner.h"

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::figures;
using namespace rebond::test;

class TestRevisedWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEndAfterTheDayChangesNothing()
    {
        History history = fourMembers();
        const FrozenReport report = frozenReport(history.facts);
        history.facts.outcomes[0].endedOn = QDate(2012, 7, 1);
        const Revision revision = revise(report, history.facts, kRevisedDay);
        QVERIFY(!isRevised(revision));
        QVERIFY(saidOf(revision, Audience::Internal).isEmpty());
    }
    void whoIsFoundInWorkIsNamed()
    {
        History history = fourMembers();
        history.facts.outcomes[1].plannedEnd = QDate(2012, 5, 31);
        const FrozenReport report = frozenReport(history.facts);
        history.answers(history.facts.outcomes[1], 3, QDate(2012, 6, 15), CheckpointResult::MemePoste);
        const Revision revision = revise(report, history.facts, kRevisedDay);
        QCOMPARE(toldOf(revision),
                 QStringList(
                     QStringLiteral("B: Found in work at a check-point (15 June 2012): No longer in work → In work")));
        QVERIFY(!isHeadlineRevised(revision) && isRevised(revision));
        QCOMPARE(saidOf(revision, Audience::Internal),
                 (QStringList{QStringLiteral("Since the report as of 30 June 2012, frozen on 2 July 2012: 2 of 4 then, "
                                             "2 of 4 now."),
                              QStringLiteral("Still in work: 1 then, 2 now."),
                              QStringLiteral("Found in work at a check-point: Prénom B (15 June 2012).")}));
    }
    // A funder reads how many are in work, the public does not.
    void endsAreTheReasonForWhoeverReadsOfWork()
    {
        History history;
        for (int i = 0; i < 30; ++i)
            history.joins(QStringLiteral("F%1").arg(i));
        for (int i = 0; i < 12; ++i)
            history.finds(QStringLiteral("F%1").arg(i), OutcomeType::CDI, QDate(2012, 6, 1));
        const FrozenReport report = frozenReport(history.facts);
        history.facts.outcomes[4].endedOn = QDate(2012, 6, 20);
        const Revision revision = revise(report, history.facts, kRevisedDay);
        QCOMPARE(revision.reboundsThen.value_or(ReboundCounts()), (ReboundCounts{12, 12}));
        QCOMPARE(revision.reboundsNow, (ReboundCounts{12, 11}));
        QCOMPARE(saidOf(revision, Audience::Funder),
                 (QStringList{QStringLiteral("The report as of 30 June 2012, frozen on 2 July 2012, has been revised "
                                             "since."),
                              QStringLiteral("Because of: ends of jobs learnt late.")}));
        QVERIFY(saidOf(revision, Audience::Public).isEmpty());
    }
    // Of a report that an earlier program froze there is whom it counted where, and no more.
    void aReportWithoutWorkIsAskedForTheRest()
    {
        History history = fourMembers();
        FrozenReport report = frozenReport(history.facts);
        for (CountedMember &counted : report.members)
            counted.rebound.reset();
        history.facts.outcomes[0].endedOn = QDate(2012, 6, 12);
        const Revision revision = revise(report, history.facts, kRevisedDay);
        QVERIFY(!revision.reboundsThen);
        QVERIFY(!isRevised(revision));
    }

    void theFiguresAreThoseThatWereKept()
    {
        History history = fourMembers();
        FrozenReport report = frozenReport(history.facts);
        report.figures = toJson(compute(history.facts, {kDay, {}}));
        const auto of = [&](FigureId figure) {
            for (const ThenNow &each : thenAndNow(report, history.facts, kRevisedDay)) {
                if (each.figure == figure)
                    return std::pair(each.then, each.now);
            }
            return std::pair(qint64(-1), qint64(-1));
        };
        using Pair = std::pair<qint64, qint64>;
        QCOMPARE(of(FigureId::Rebounded), Pair(2, 2));
        QCOMPARE(of(FigureId::Counted), Pair(4, 4));
        history.facts.outcomes[0].endedOn = QDate(2012, 6, 12);
        history.finds(QStringLiteral("D"), OutcomeType::CDI, QDate(2012, 6, 20), QDate(2012, 7, 3));
        history.joins(QStringLiteral("E"));
        QCOMPARE(of(FigureId::Rebounded), Pair(2, 3));
        QCOMPARE(of(FigureId::Counted), Pair(4, 5));
        QCOMPARE(of(FigureId::Durable), Pair(1, 2));
        QCOMPARE(of(FigureId::Transition), Pair(1, 1));
        QCOMPARE(of(FigureId::InWork), Pair(2, 2)); // one less, one more
        QCOMPARE(of(FigureId::Searching), Pair(1, 1));
        QCOMPARE(of(FigureId::Training), Pair(1, 1));
        // Read, not counted again: what a program wrote down wrongly is seen.
        QVERIFY(report.figures.contains("\"in_work\": 2,"));
        report.figures.replace("\"in_work\": 2,", "\"in_work\": 9,");
        QCOMPARE(of(FigureId::InWork), Pair(9, 2));
        // What was never kept is told of by nobody.
        report.figures.replace("\"in_work\"", "\"in_worq\"");
        QCOMPARE(of(FigureId::InWork), Pair(-1, -1));
        QCOMPARE(of(FigureId::Rebounded), Pair(2, 3));
        report.figures.clear();
        QVERIFY(thenAndNow(report, history.facts, kRevisedDay).isEmpty());
    }
};

REBOND_TEST(TestRevisedWork)
#include "tst_revisedwork.moc"
