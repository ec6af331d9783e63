// SPDX-License-Identifier: GPL-3.0-or-later
// The figures against a second reading of the rules, and the laws they must obey whatever the facts.
#include "figures/figures.h"

#include "figures/json.h"
#include "histories.h"
#include "reference.h"
#include "support/runner.h"

#include <QJsonDocument>

#include <ctime>

using namespace rebond;
using namespace rebond::domain;
using figures::Figures;
using figures::Question;

namespace {

Question randomQuestion(QRandomGenerator &random)
{
    Question question{test::randomDay(random), {}};
    switch (random.bounded(8)) {
    case 0: question.asOf = QDate(2009, 1, 1); break;  // before everything
    case 1: question.asOf = QDate(2020, 2, 29); break; // after everything
    default: break;
    }
    switch (random.bounded(4)) {
    case 0: break;                                              // with hindsight
    case 1: question.knownBy = question.asOf; break;            // without
    default: question.knownBy = test::randomDay(random); break; // before or after D
    }
    return question;
}

qint64 sum(const auto &rows, auto count)
{
    qint64 total = 0;
    for (const auto &row : rows)
        total += count(row);
    return total;
}

} // namespace

class TestFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreeWithASecondReadingOfTheRules()
    {
        QRandomGenerator random(60);
        qint64 rebounds = 0;
        qint64 upcoming = 0;
        qint64 neutralised = 0;
        for (int i = 0; i < 2500; ++i) {
            const CohortFacts facts = test::randomFacts(random);
            for (int j = 0; j < 2; ++j) {
                const Question question = randomQuestion(random);
                const Figures figures = figures::compute(facts, question);
                QJsonParseError error;
                const QJsonDocument printed = QJsonDocument::fromJson(figures::toJson(figures), &error);
                QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
                const QJsonObject expected = test::referenceFigures(facts, question.asOf, question.knownBy,
                                                                    test::randomSectors());
                const QString difference = test::firstDifference(printed.object(), expected);
                QVERIFY2(difference.isEmpty(), qPrintable(QStringLiteral("history %1, %2").arg(i).arg(difference)));
                rebounds += figures.rebounded.count;
                upcoming += figures.upcoming;
                neutralised += figures.population.neutralised;
            }
        }
        // The histories do reach what they are made for.
        QVERIFY(rebounds > 3000);
        QVERIFY(upcoming > 300);
        QVERIFY(neutralised > 1200);
    }
    void partsSumToTheirWholes()
    {
        QRandomGenerator random(61);
        for (int i = 0; i < 600; ++i) {
            const Figures f = figures::compute(test::randomFacts(random), randomQuestion(random));
            const auto count = [](const auto &row) { return row.count; };
            const auto counted = [](const auto &row) { return row.counted; };
            const auto rebounded = [](const auto &row) { return row.rebounded; };
            const figures::Decomposition &d = f.decomposition;
            QCOMPARE(f.population.counted, f.population.entered - f.population.neutralised);
            QCOMPARE(d.rebounded + d.searching + d.training + d.other + d.noNews, f.population.counted);
            QCOMPARE(d.rebounded, f.rebounded.count);
            QCOMPARE(f.rebounded.of, f.population.counted);
            QCOMPARE(f.outcomeClasses.durable + f.outcomeClasses.transition, f.rebounded.count);
            QCOMPARE(sum(f.reboundsByType, count), f.rebounded.count);
            QCOMPARE(sum(f.reboundsByChannel, count), f.attribution.collective + f.attribution.individual);
            QCOMPARE(f.attribution.collective + f.attribution.individual + f.attribution.unknown, f.rebounded.count);
            QCOMPARE(sum(f.bySector, counted), f.population.counted);
            QCOMPARE(sum(f.bySector, rebounded), f.rebounded.count);
            QCOMPARE(sum(f.byAgeBand, counted), f.population.counted);
            QCOMPARE(sum(f.byAgeBand, rebounded), f.rebounded.count);
            QCOMPARE(f.curve.isEmpty() ? 0 : f.curve.last().rebounded, f.rebounded.count);
            QVERIFY(f.inWork <= f.rebounded.count);
            const auto events = [](const auto &row) { return row.events; };
            const auto ends = [](const auto &row) { return row.events + row.censored; };
            QCOMPARE(sum(f.survival, events), f.rebounded.count);
            QCOMPARE(sum(f.survival, ends), f.population.counted);
            for (const figures::RetentionCount &row : f.retention) {
                QCOMPARE(row.due, row.answered + row.unknown);
                QVERIFY(row.inWork <= row.answered && row.due <= f.rebounded.count);
            }
            QVERIFY(f.upcoming <= f.population.counted - f.rebounded.count);
            QCOMPARE(f.knowledge.known + d.noNews, f.population.counted);
            if (f.knowledge.bounds) {
                QVERIFY(f.knowledge.bounds->low == *f.rebounded.rate && f.knowledge.bounds->high <= 1);
                QVERIFY(f.knowledge.bounds->high >= f.knowledge.bounds->low);
            }
            for (size_t row = 0; row < f.withinDays.size(); ++row) {
                QVERIFY(f.withinDays[row].rebounded <= std::min(f.withinDays[row].entered, f.rebounded.count));
                QVERIFY(row == 0 || f.withinDays[row].entered <= f.withinDays[row - 1].entered);
            }
            QCOMPARE(f.sixMonthDurable.due, f.retention.at(1).due);
            QVERIFY(f.sixMonthDurable.durable <= f.sixMonthDurable.due);
        }
    }
    void orderOfEntryMattersToNone()
    {
        QRandomGenerator random(62);
        for (int i = 0; i < 600; ++i) {
            const CohortFacts facts = test::randomFacts(random);
            const Question question = randomQuestion(random);
            QVERIFY(figures::compute(facts, question) == figures::compute(test::shuffled(facts, random), question));
        }
    }
    void whatBecomesKnownLaterChangesNothing()
    {
        QRandomGenerator random(63);
        int changedWithHindsight = 0;
        for (int i = 0; i < 600; ++i) {
            CohortFacts facts = test::randomFacts(random);
            if (facts.members.isEmpty())
                continue;
            Question question = randomQuestion(random);
            question.knownBy = test::randomDay(random);
            const Figures before = figures::compute(facts, question);
            const Figures beforeWithHindsight = figures::compute(facts, {question.asOf, {}});
            Outcome late;
            late.id = Id<Outcome>(RawId{9, 9});
            late.member = facts.members.at(random.bounded(quint32(facts.members.size()))).id;
            late.type = terms<OutcomeType>()[random.bounded(quint32(terms<OutcomeType>().size()))].value;
            late.effectiveOn = test::randomDay(random);
            late.knownOn = question.knownBy->addDays(1 + int(random.bounded(40)));
            facts.outcomes.append(late);
            // And a cancellation that becomes known later, of an outcome that was known.
            for (Outcome &outcome : facts.outcomes) {
                if (!outcome.cancelledKnownOn && random.bounded(4) == 0)
                    outcome.cancelledKnownOn = question.knownBy->addDays(1 + int(random.bounded(40)));
            }
            QVERIFY(figures::compute(facts, question) == before);
            changedWithHindsight += figures::compute(facts, {question.asOf, {}}) == beforeWithHindsight ? 0 : 1;
        }
        QVERIFY(changedWithHindsight > 120);
    }
    // Once all is dated before D, who has rebounded and how no longer depends on it.
    void afterTheLastFactNothingChanges()
    {
        QRandomGenerator random(66);
        qint64 rebounds = 0;
        for (int i = 0; i < 600; ++i) {
            const CohortFacts facts = test::randomFacts(random);
            QDate last(2000, 1, 1);
            const auto see = [&last](std::optional<QDate> day) { last = day ? std::max(last, *day) : last; };
            for (const Member &member : facts.members) {
                see(member.joinedOn);
                see(member.leftOn);
            }
            for (const Outcome &outcome : facts.outcomes) {
                see(outcome.effectiveOn);
                see(outcome.knownOn);
                see(outcome.cancelledKnownOn);
            }
            Question question = randomQuestion(random);
            question.asOf = last;
            const Figures then = figures::compute(facts, question);
            question.asOf = last.addDays(1 + int(random.bounded(900)));
            const Figures later = figures::compute(facts, question);
            QCOMPARE(later.population, then.population);
            QCOMPARE(later.rebounded, then.rebounded);
            QCOMPARE(later.decomposition, then.decomposition);
            QCOMPARE(later.outcomeClasses, then.outcomeClasses);
            QVERIFY(later.reboundsByType == then.reboundsByType);
            QVERIFY(later.reboundsByForm == then.reboundsByForm);
            QVERIFY(later.reboundsByChannel == then.reboundsByChannel);
            QCOMPARE(later.attribution, then.attribution);
            QVERIFY(later.curve == then.curve);
            rebounds += then.rebounded.count;
        }
        QVERIFY(rebounds > 300);
    }
    void leavingShrinksNothing()
    {
        QRandomGenerator random(64);
        for (int i = 0; i < 600; ++i) {
            CohortFacts facts = test::randomFacts(random);
            for (Member &member : facts.members) {
                member.leftOn = {};
                member.exitReason = {};
            }
            const Question question = randomQuestion(random);
            const Figures stayed = figures::compute(facts, question);
            for (Member &member : facts.members) {
                member.leftOn = test::randomDay(random);
                member.exitReason = random.bounded(2) == 0 ? ExitReason::EMPLOI : ExitReason::DEM;
            }
            const Figures left = figures::compute(facts, question);
            QCOMPARE(left.population, stayed.population);
            QCOMPARE(left.rebounded, stayed.rebounded);
        }
    }
    void tenThousandMembersTakeNoTime()
    {
        QRandomGenerator random(65);
        CohortFacts facts;
        facts.members.reserve(10000);
        for (int i = 0; i < 10000; ++i) {
            Member member;
            member.id = Id<Member>(RawId{1, quint64(i) + 1});
            member.joinedOn = test::randomDay(random);
            member.sectors = {QStringLiteral("Secteur %1").arg(random.bounded(40))};
            facts.members.append(member);
            for (int j = 0; j < 3; ++j) {
                Outcome outcome;
                outcome.id = Id<Outcome>(RawId{quint64(j) + 2, quint64(i) + 1});
                outcome.member = member.id;
                outcome.effectiveOn = test::randomDay(random);
                outcome.knownOn = outcome.effectiveOn;
                facts.outcomes.append(outcome);
                facts.checkpoints.append(
                    {{}, {}, outcome.id, 3, test::randomDay(random), CheckpointResult::MemePoste, 0});
            }
        }
        const std::clock_t begun = std::clock(); // of this process: a busy machine changes nothing
        const Figures figures = figures::compute(facts, {QDate(2012, 6, 30), {}});
        const qint64 elapsed = qint64(std::clock() - begun) * 1000 / CLOCKS_PER_SEC;
        QVERIFY(figures.rebounded.count > 1000);
        qInfo("10,000 members, 30,000 outcomes: %lld ms", elapsed);
        QVERIFY2(elapsed < 2000, "far over what a linear pass takes, even under sanitizers");
    }
};

REBOND_TEST(TestFigures)
#include "tst_figures.moc"
