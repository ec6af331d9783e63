// SPDX-License-Identifier: GPL-3.0-or-later
// Rules version "1", one hand-made case at a time.
#include "figures/figures.h"
#include "figures/standings.h"
#include "figures/statistics.h"
#include "histories.h"
#include "support/demonstrationday.h"
#include "support/runner.h"

using namespace rebond;
using namespace rebond::domain;
using figures::Figures;
using figures::Place;
using test::History;
using test::kDay;

namespace {

const QString kAnna = QStringLiteral("anna");

Figures at(const History &history, std::optional<QDate> knownBy = {}, QDate asOf = kDay)
{
    return figures::compute(history.facts, {asOf, knownBy});
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countingAtTwoClocks_data()
    {
        QTest::addColumn<QDate>("effectiveOn");
        QTest::addColumn<QDate>("knownOn");
        QTest::addColumn<QDate>("cancelledKnownOn");
        QTest::addColumn<QDate>("knownBy");
        QTest::addColumn<qint64>("rebounded");
        const QDate before(2012, 6, 29);
        const QDate after(2012, 7, 1);
        const QDate none;
        QTest::newRow("in effect that very day") << kDay << kDay << none << none << qint64(1);
        QTest::newRow("in effect the day after") << after << kDay << none << none << qint64(0);
        QTest::newRow("known late, with hindsight") << kDay << after << none << none << qint64(1);
        QTest::newRow("known late, without") << kDay << after << none << kDay << qint64(0);
        QTest::newRow("known that very day") << kDay << kDay << none << kDay << qint64(1);
        QTest::newRow("known late, seen from later") << kDay << after << none << after << qint64(1);
        QTest::newRow("known early, seen from before") << kDay << before << none << before << qint64(1);
        QTest::newRow("cancelled, with hindsight") << kDay << kDay << after << none << qint64(0);
        QTest::newRow("cancelled after K") << kDay << kDay << after << kDay << qint64(1);
        QTest::newRow("cancelled on K") << kDay << kDay << kDay << kDay << qint64(0);
        QTest::newRow("cancelled before K") << kDay << before << before << kDay << qint64(0);
        QTest::newRow("cancelled far in the future") << kDay << kDay << QDate(2099, 1, 1) << none << qint64(0);
    }
    void countingAtTwoClocks()
    {
        QFETCH(QDate, effectiveOn);
        QFETCH(QDate, knownOn);
        QFETCH(QDate, cancelledKnownOn);
        QFETCH(QDate, knownBy);
        QFETCH(qint64, rebounded);
        History history;
        history.joins(kAnna);
        Outcome &outcome = history.finds(kAnna, OutcomeType::CDI, effectiveOn, knownOn);
        if (cancelledKnownOn.isValid())
            outcome.cancelledKnownOn = cancelledKnownOn;
        QCOMPARE(at(history, knownBy.isValid() ? std::optional(knownBy) : std::nullopt).rebounded.count, rebounded);
    }

    void whoIsCounted_data()
    {
        QTest::addColumn<QDate>("joinedOn");
        QTest::addColumn<int>("reason"); // -1: none
        QTest::addColumn<QDate>("leftOn");
        QTest::addColumn<QList<qint64>>("population"); // entered, neutralised, counted
        using Counts = QList<qint64>;
        const QDate none;
        const QDate early(2011, 6, 20);
        QTest::newRow("a member") << early << -1 << none << Counts{1, 0, 1};
        QTest::newRow("joins that day") << kDay << -1 << none << Counts{1, 0, 1};
        QTest::newRow("joins the day after") << kDay.addDays(1) << -1 << none << Counts{0, 0, 0};
        QTest::newRow("left") << early << int(ExitReason::DEM) << kDay << Counts{1, 0, 1};
        QTest::newRow("died that day") << early << int(ExitReason::DECES) << kDay << Counts{1, 1, 0};
        QTest::newRow("died the day after") << early << int(ExitReason::DECES) << kDay.addDays(1) << Counts{1, 0, 1};
        QTest::newRow("died, no day") << early << int(ExitReason::DECES) << none << Counts{1, 0, 1};
        QTest::newRow("by mistake") << early << int(ExitReason::ERREUR) << none << Counts{1, 1, 0};
        QTest::newRow("by mistake, later") << early << int(ExitReason::ERREUR) << kDay.addDays(9) << Counts{1, 1, 0};
        QTest::newRow("by mistake, joins later")
            << kDay.addDays(1) << int(ExitReason::ERREUR) << none << Counts{0, 0, 0};
    }
    void whoIsCounted()
    {
        QFETCH(QDate, joinedOn);
        QFETCH(int, reason);
        QFETCH(QDate, leftOn);
        QFETCH(QList<qint64>, population);
        History history;
        Member &member = history.joins(kAnna, joinedOn);
        if (reason >= 0)
            member.exitReason = ExitReason(reason);
        if (leftOn.isValid())
            member.leftOn = leftOn;
        const figures::Population made = at(history).population;
        QCOMPARE((QList<qint64>{made.entered, made.neutralised, made.counted}), population);
    }
    void aDeathIsKnownByToo()
    {
        History history;
        history.joins(kAnna);
        history.finds(kAnna, OutcomeType::DECES, kDay, kDay.addDays(5));
        QCOMPARE(at(history).population.neutralised, 1);
        QCOMPARE(at(history, kDay).population.neutralised, 0);
        QCOMPARE(at(history, kDay).decomposition.searching, 1);
    }

    void decompositionHasAnOrder_data()
    {
        QTest::addColumn<QList<OutcomeType>>("types");
        QTest::addColumn<int>("reason"); // with left_on that day; -1: none
        QTest::addColumn<int>("place");
        using Types = QList<OutcomeType>;
        const auto row = [](const char *name, const Types &types, std::optional<ExitReason> reason, Place place) {
            QTest::newRow(name) << types << (reason ? int(*reason) : -1) << int(place);
        };
        row("nothing", {}, {}, Place::Searching);
        row("rebounded before all", {OutcomeType::SNOUV, OutcomeType::FORM, OutcomeType::RET, OutcomeType::AIDE}, {},
            Place::Rebounded);
        row("training before no news", {OutcomeType::SNOUV, OutcomeType::FORM}, {}, Place::Training);
        row("insertion is with training", {OutcomeType::SIAE, OutcomeType::DEM}, {}, Place::Training);
        row("no news before other", {OutcomeType::DEM, OutcomeType::SNOUV}, {}, Place::NoNews);
        row("no news by exit before other", {OutcomeType::DEM}, ExitReason::SNOUV, Place::NoNews);
        row("other by outcome", {OutcomeType::RET}, {}, Place::Other);
        row("other by exit", {}, ExitReason::ABAND, Place::Other);
        row("left for work without an outcome", {}, ExitReason::EMPLOI, Place::Searching);
    }
    void decompositionHasAnOrder()
    {
        QFETCH(QList<OutcomeType>, types);
        QFETCH(int, reason);
        QFETCH(int, place);
        History history;
        Member &member = history.joins(kAnna);
        if (reason >= 0) {
            member.exitReason = ExitReason(reason);
            member.leftOn = kDay;
        }
        for (const OutcomeType type : types)
            history.finds(kAnna, type, QDate(2012, 1, 1));
        const auto standings = figures::standings(history.facts, {kDay, {}});
        QCOMPARE(standings.size(), 1);
        QCOMPARE(int(standings.first().place), place);
    }
    void anExitCountsFromItsDay()
    {
        History history;
        Member &member = history.joins(kAnna);
        member.exitReason = ExitReason::SNOUV;
        member.leftOn = kDay;
        QCOMPARE(at(history).decomposition.noNews, 1);
        QCOMPARE(*at(history).knowledgeRate, 0.0);
        QCOMPARE(at(history, {}, kDay.addDays(-1)).decomposition.searching, 1);
        member.leftOn = {};
        QCOMPARE(at(history).decomposition.searching, 1);
    }

    void theFirstOutcomeDecides()
    {
        History history;
        history.joins(kAnna);
        history.finds(kAnna, OutcomeType::CDI, QDate(2012, 5, 1), {}, Channel::Presse);
        history.finds(kAnna, OutcomeType::CDD, QDate(2012, 3, 1), QDate(2012, 4, 1), Channel::Site);
        history.finds(kAnna, OutcomeType::CTT, QDate(2012, 3, 1), QDate(2012, 3, 1), Channel::Annonce);
        history.finds(kAnna, OutcomeType::FORM, QDate(2012, 1, 1), {}, Channel::Livret);
        const Figures figures = at(history);
        QCOMPARE(figures.reboundsByType, (QList<figures::TypeCount>{{OutcomeType::CTT, 1}}));
        QCOMPARE(figures.reboundsByChannel, (QList<figures::ChannelCount>{{Channel::Annonce, 1}}));
        QCOMPARE(figures.attribution, (figures::Attribution{0, 1, 0}));
        QCOMPARE(figures.outcomeClasses, (figures::OutcomeClasses{1, 0})); // the best, not the first
        QCOMPARE(figures.curve, (QList<figures::CurvePoint>{{QDate(2012, 3, 1), 1}}));
        // Known by the first of April less a day, the CDD is not there, nor was anything else than the mission.
        QCOMPARE(at(history, QDate(2012, 3, 31)).outcomeClasses, (figures::OutcomeClasses{0, 1}));
    }
    void tiesGoByTypeThenChannelWithNoneLast()
    {
        History history;
        history.joins(kAnna);
        history.finds(kAnna, OutcomeType::CREA, QDate(2012, 3, 1), {}, Channel::Courriel);
        history.finds(kAnna, OutcomeType::CDD, QDate(2012, 3, 1));
        QCOMPARE(at(history).reboundsByType, (QList<figures::TypeCount>{{OutcomeType::CDD, 1}}));
        QCOMPARE(at(history).attribution, (figures::Attribution{0, 0, 1}));
        history.finds(kAnna, OutcomeType::CDD, QDate(2012, 3, 1), {}, Channel::CooptationMembre);
        QCOMPARE(at(history).attribution, (figures::Attribution{1, 0, 0}));
        history.finds(kAnna, OutcomeType::CDD, QDate(2012, 3, 1), {}, Channel::Public);
        QCOMPARE(at(history).reboundsByChannel, (QList<figures::ChannelCount>{{Channel::Public, 1}}));
    }
    void aPersonCountsOnce()
    {
        History history;
        history.joins(kAnna);
        for (int i = 0; i < 5; ++i)
            history.finds(kAnna, OutcomeType::CDI, QDate(2012, 1, 1).addDays(i));
        QCOMPARE(at(history).rebounded.count, 1);
        QCOMPARE(at(history).curve.size(), 1);
    }

    void whoIsInWork_data()
    {
        QTest::addColumn<QDate>("plannedEnd");
        QTest::addColumn<QDate>("endedOn");
        QTest::addColumn<QDate>("answeredOn");
        QTest::addColumn<int>("result");
        QTest::addColumn<QDate>("knownBy");
        QTest::addColumn<qint64>("inWork");
        const QDate none;
        const QDate april(2012, 4, 30);
        const QDate later = kDay.addDays(1);
        const int same = int(CheckpointResult::MemePoste);
        QTest::newRow("open end") << none << none << none << same << none << qint64(1);
        QTest::newRow("ended that day") << none << kDay << none << same << none << qint64(0);
        QTest::newRow("ended the day after") << none << later << none << same << none << qint64(1);
        QTest::newRow("planned end that day") << kDay << none << none << same << none << qint64(0);
        QTest::newRow("planned end the day after") << later << none << none << same << none << qint64(1);
        QTest::newRow("past its planned end but ends later") << april << later << none << same << none << qint64(1);
        QTest::newRow("confirmed on the planned end") << april << none << april << same << none << qint64(1);
        QTest::newRow("confirmed the day before") << april << none << april.addDays(-1) << same << none << qint64(0);
        QTest::newRow("confirmed that day")
            << april << none << kDay << int(CheckpointResult::AutrePoste) << none << qint64(1);
        QTest::newRow("confirmed the day after") << april << none << later << same << none << qint64(0);
        QTest::newRow("confirmed after K") << april << none << kDay << same << kDay.addDays(-1) << qint64(0);
        QTest::newRow("confirmed on K") << april << none << kDay << same << kDay << qint64(1);
        QTest::newRow("answered: searching")
            << april << none << kDay << int(CheckpointResult::FinRecherche) << none << qint64(0);
        QTest::newRow("answered: unknown")
            << april << none << kDay << int(CheckpointResult::Inconnu) << none << qint64(0);
        QTest::newRow("really ended, confirmed all the same") << april << april << kDay << same << none << qint64(0);
    }
    void whoIsInWork()
    {
        QFETCH(QDate, plannedEnd);
        QFETCH(QDate, endedOn);
        QFETCH(QDate, answeredOn);
        QFETCH(int, result);
        QFETCH(QDate, knownBy);
        QFETCH(qint64, inWork);
        History history;
        history.joins(kAnna);
        Outcome &job = history.finds(kAnna, OutcomeType::CDD, QDate(2012, 1, 1));
        if (plannedEnd.isValid())
            job.plannedEnd = plannedEnd;
        if (endedOn.isValid())
            job.endedOn = endedOn;
        if (answeredOn.isValid())
            history.answers(job, 3, answeredOn, CheckpointResult(result));
        const Figures figures = at(history, knownBy.isValid() ? std::optional(knownBy) : std::nullopt);
        QCOMPARE(figures.rebounded.count, 1); // ended or not
        QCOMPARE(figures.inWork, inWork);
    }
    void aSecondJobIsWorkToo()
    {
        History history;
        history.joins(kAnna);
        history.finds(kAnna, OutcomeType::CDI, QDate(2012, 1, 1)).endedOn = QDate(2012, 2, 1);
        history.finds(kAnna, OutcomeType::AIDE, QDate(2012, 5, 1));
        QCOMPARE(at(history).inWork, 1);
        history.facts.outcomes.last().type = OutcomeType::FORM;
        QCOMPARE(at(history).inWork, 0);
    }

    void whatIsToCome_data()
    {
        QTest::addColumn<QDate>("effectiveOn");
        QTest::addColumn<QDate>("knownOn");
        QTest::addColumn<QDate>("cancelledKnownOn");
        QTest::addColumn<QDate>("knownBy");
        QTest::addColumn<qint64>("upcoming");
        const QDate none;
        const QDate july(2012, 7, 16);
        QTest::newRow("signed") << july << kDay << none << none << qint64(1);
        QTest::newRow("starts that day: no longer to come") << kDay << kDay << none << none << qint64(0);
        QTest::newRow("signed the day after") << july << kDay.addDays(1) << none << none << qint64(0);
        QTest::newRow("signed the day after, K later") << july << kDay.addDays(1) << none << july << qint64(1);
        QTest::newRow("signed, K before") << july << kDay << none << kDay.addDays(-1) << qint64(0);
        QTest::newRow("cancelled") << july << kDay << july << none << qint64(0);
        QTest::newRow("cancelled after K") << july << kDay << july << kDay << qint64(1);
    }
    void whatIsToCome()
    {
        QFETCH(QDate, effectiveOn);
        QFETCH(QDate, knownOn);
        QFETCH(QDate, cancelledKnownOn);
        QFETCH(QDate, knownBy);
        QFETCH(qint64, upcoming);
        History history;
        history.joins(kAnna);
        Outcome &job = history.finds(kAnna, OutcomeType::CDI, effectiveOn, knownOn);
        if (cancelledKnownOn.isValid())
            job.cancelledKnownOn = cancelledKnownOn;
        const auto known = knownBy.isValid() ? std::optional(knownBy) : std::nullopt;
        QCOMPARE(at(history, known).upcoming, upcoming);
        history.finds(kAnna, OutcomeType::CDI, QDate(2012, 1, 1), QDate(2012, 1, 1)); // rebounded already
        QCOMPARE(at(history, known).upcoming, 0);
    }

    void agesAreDifferencesOfYears_data()
    {
        QTest::addColumn<int>("birthYear"); // 0: not known
        QTest::addColumn<int>("band");
        QTest::newRow("24") << 1988 << int(figures::AgeBand::Under25);
        QTest::newRow("25") << 1987 << int(figures::AgeBand::From25To49);
        QTest::newRow("49") << 1963 << int(figures::AgeBand::From25To49);
        QTest::newRow("50") << 1962 << int(figures::AgeBand::From50);
        QTest::newRow("not known") << 0 << int(figures::AgeBand::Unknown);
    }
    void agesAreDifferencesOfYears()
    {
        QFETCH(int, birthYear);
        QFETCH(int, band);
        History history;
        Member &member = history.joins(kAnna);
        if (birthYear != 0)
            member.birthYear = birthYear;
        const auto bands = at(history).byAgeBand;
        for (size_t i = 0; i < bands.size(); ++i)
            QCOMPARE(bands[i].counted, int(i) == band ? 1 : 0);
    }

    void wilsonAgreesWithPublishedValues_data()
    {
        QTest::addColumn<qint64>("k");
        QTest::addColumn<qint64>("n");
        QTest::addColumn<double>("low"); // percent, two decimals
        QTest::addColumn<double>("high");
        QTest::newRow("20 of 60") << qint64(20) << qint64(60) << 22.73 << 45.94;
        QTest::newRow("19 of 60") << qint64(19) << qint64(60) << 21.31 << 44.23;
        QTest::newRow("0 of 8") << qint64(0) << qint64(8) << 0.0 << 32.44;
        QTest::newRow("3 of 8") << qint64(3) << qint64(8) << 13.68 << 69.43;
        QTest::newRow("8 of 8") << qint64(8) << qint64(8) << 67.56 << 100.0;
        QTest::newRow("0 of 60") << qint64(0) << qint64(60) << 0.0 << 6.02;
    }
    void wilsonAgreesWithPublishedValues()
    {
        QFETCH(qint64, k);
        QFETCH(qint64, n);
        QFETCH(double, low);
        QFETCH(double, high);
        const auto interval = figures::wilson(k, n);
        QVERIFY(interval.has_value());
        QVERIFY(qAbs(interval->low * 100 - low) <= 0.005);
        QVERIFY(qAbs(interval->high * 100 - high) <= 0.005);
        QVERIFY(interval->low >= 0 && interval->high <= 1);
    }
    void nobodyHasNoRate()
    {
        QVERIFY(!figures::wilson(0, 0));
        const Figures figures = at(History());
        QVERIFY(!figures.rebounded.rate && !figures.rebounded.interval && !figures.knowledgeRate);
        QVERIFY(figures.curve.isEmpty() && figures.bySector.isEmpty());
    }

    void twentyOfSixtyAndNineteenWithoutHindsight()
    {
        History history(QStringLiteral("60 dans le 06"));
        for (int i = 0; i < 60; ++i)
            history.joins(QStringLiteral("M%1").arg(i));
        for (int i = 0; i < 20; ++i) {
            const QDate start = QDate(2011, 7, 4).addDays(15 * i);
            history.finds(QStringLiteral("M%1").arg(i), i < 14 ? OutcomeType::CDI : OutcomeType::CDD, start,
                          i == 7 ? QDate(2012, 7, 9) : start, i < 5 ? Channel::Livret : Channel::Annonce);
        }
        history.finds(QStringLiteral("M20"), OutcomeType::CDI, QDate(2012, 9, 1), QDate(2012, 6, 25));
        const Figures now = at(history);
        QCOMPARE(now.rebounded.count, 20);
        QCOMPARE(now.rebounded.of, 60);
        QCOMPARE(*now.rebounded.rate, 20.0 / 60.0);
        QCOMPARE(now.outcomeClasses, (figures::OutcomeClasses{14, 6}));
        QCOMPARE(now.attribution, (figures::Attribution{5, 15, 0}));
        QCOMPARE(now.upcoming, 1);
        QCOMPARE(now.curve.size(), 20);
        const Figures then = at(history, kDay);
        QCOMPARE(then.rebounded.count, 19);
        QCOMPARE(then.rebounded.of, 60);
        QCOMPARE(then.curve.size(), 19);
    }
};

REBOND_TEST(TestRules)
#include "tst_rules.moc"
