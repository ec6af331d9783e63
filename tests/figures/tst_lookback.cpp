// SPDX-License-Identifier: GPL-3.0-or-later
// One day as it was known then and as it is known now: who makes the difference is named, and makes the whole of it.
#include "figures/lookback.h"

#include "histories.h"
#include "support/runner.h"

#include <algorithm>
#include <set>

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::test;
using figures::LookBack;
using figures::lookBackAt;

namespace {

const QDate kLookedAt(2012, 6, 30);
const Formats kWords(Language::English);

QStringList partsOf(const LookBack &lookBack)
{
    QStringList parts;
    for (const figures::ExplanationRow &row : lookBack.changes)
        parts.append(row.reference + u' ' + row.part);
    return parts;
}

// Who is among the rebounds, by the list that is behind the figure.
std::set<Id<Member>> reboundsOf(const CohortFacts &facts, const figures::Question &question)
{
    std::set<Id<Member>> made;
    const auto explained = figures::explain(facts, question, QStringLiteral("rebounded"), kWords);
    if (!explained)
        return made;
    for (const figures::ExplanationRow &row : explained->rows)
        made.insert(row.member);
    return made;
}

} // namespace

class TestLookBack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoBecameKnownLateIsNamed()
    {
        History history;
        history.joins(QStringLiteral("A"));
        history.joins(QStringLiteral("B"));
        history.joins(QStringLiteral("C"));
        history.finds(QStringLiteral("A"), OutcomeType::CDI, QDate(2012, 1, 9));
        history.finds(QStringLiteral("B"), OutcomeType::CDI, QDate(2012, 6, 12), QDate(2012, 7, 9));
        const LookBack lookBack = lookBackAt(history.facts, kLookedAt, kWords);
        QCOMPARE(lookBack.then, 1);
        QCOMPARE(lookBack.now, 2);
        QCOMPARE(partsOf(lookBack), QStringList{QStringLiteral("B known_late")});
        QVERIFY2(lookBack.changes.first().reason.contains(QStringLiteral("9 July 2012")),
                 qPrintable(lookBack.changes.first().reason));
        QVERIFY(sentenceOf(lookBack, kWords)
                    .startsWith(QStringLiteral("Rebounds known on 30 June 2012: 1; known today: 2. 1 rebound")));
    }
    void whoWasCancelledLateIsNamed()
    {
        History history;
        history.joins(QStringLiteral("A"));
        history.finds(QStringLiteral("A"), OutcomeType::CDI, QDate(2012, 6, 1)).cancelledKnownOn = QDate(2012, 7, 3);
        const LookBack lookBack = lookBackAt(history.facts, kLookedAt, kWords);
        QCOMPARE(lookBack.then, 1);
        QCOMPARE(lookBack.now, 0);
        QCOMPARE(partsOf(lookBack), QStringList{QStringLiteral("A cancelled_late")});
        QVERIFY2(lookBack.changes.first().reason.contains(QStringLiteral("3 July 2012")),
                 qPrintable(lookBack.changes.first().reason));
    }
    void aDeathKnownLateIsNoRebound()
    {
        History history;
        history.joins(QStringLiteral("A"));
        history.finds(QStringLiteral("A"), OutcomeType::CDI, QDate(2012, 1, 9));
        history.finds(QStringLiteral("A"), OutcomeType::DECES, QDate(2012, 6, 20), QDate(2012, 7, 9));
        const LookBack lookBack = lookBackAt(history.facts, kLookedAt, kWords);
        QCOMPARE(lookBack.then, 1);
        QCOMPARE(lookBack.now, 0);
        QCOMPARE(partsOf(lookBack), QStringList{QStringLiteral("A other")});
    }
    void twoChangesInOppositeWaysAreStillTold()
    {
        History history;
        history.joins(QStringLiteral("A"));
        history.joins(QStringLiteral("B"));
        history.finds(QStringLiteral("A"), OutcomeType::CDI, QDate(2012, 6, 1)).cancelledKnownOn = QDate(2012, 7, 3);
        history.finds(QStringLiteral("B"), OutcomeType::CDI, QDate(2012, 6, 12), QDate(2012, 7, 9));
        const LookBack lookBack = lookBackAt(history.facts, kLookedAt, kWords);
        QCOMPARE(lookBack.then, lookBack.now);
        QCOMPARE(lookBack.changes.size(), 2);
        QVERIFY(!sentenceOf(lookBack, kWords).isEmpty());
    }
    void nothingIsSaidWhereNothingCameLate()
    {
        History history;
        history.joins(QStringLiteral("A"));
        history.finds(QStringLiteral("A"), OutcomeType::CDI, QDate(2012, 1, 9));
        // Before the day comes, nobody could know otherwise either.
        history.finds(QStringLiteral("A"), OutcomeType::CDD, QDate(2012, 8, 1), QDate(2012, 8, 5));
        const LookBack lookBack = lookBackAt(history.facts, kLookedAt, kWords);
        QVERIFY(lookBack.changes.isEmpty());
        QCOMPARE(sentenceOf(lookBack, kWords), QString());
    }
    // Both numbers are the figure's, and the list is exactly who is in one of the two and not in the other.
    void onRandomHistoriesTheListIsTheWholeDifference()
    {
        QRandomGenerator random(20120630);
        for (int round = 0; round < 300; ++round) {
            const CohortFacts facts = randomFacts(random);
            const QDate day = randomDay(random);
            const auto then = reboundsOf(facts, {day, day});
            const auto now = reboundsOf(facts, {day, {}});
            const LookBack lookBack = lookBackAt(facts, day, kWords);
            QCOMPARE(lookBack.then, qint64(then.size()));
            QCOMPARE(lookBack.now, qint64(now.size()));
            std::set<Id<Member>> listed;
            for (const figures::ExplanationRow &row : lookBack.changes) {
                QVERIFY(listed.insert(row.member).second);
                QVERIFY(then.count(row.member) != now.count(row.member));
                QVERIFY(!row.reason.isEmpty());
            }
            for (const Member &member : facts.members)
                QCOMPARE(listed.count(member.id) != 0, then.count(member.id) != now.count(member.id));
        }
    }
    // A curve ends where the slider stands, by either clock. Read on an earlier day it gives what is known today of that day, and
    // so differs from the slider, as known then, by those the look back names. Two things else would part them and are kept out:
    // who joined after the day, and who is no longer counted.
    void aCurveAndTheSliderDifferByWhatCameLate()
    {
        QRandomGenerator random(20120701);
        int differing = 0;
        for (int round = 0; round < 400; ++round) {
            CohortFacts facts = randomFacts(random);
            const QDate day = randomDay(random);
            for (Member &member : facts.members) {
                member.joinedOn = std::min(member.joinedOn, day);
                member.exitReason = {};
            }
            facts.outcomes.removeIf([](const Outcome &outcome) { return outcome.type == OutcomeType::DECES; });
            const auto lastOf = [](const figures::Figures &of) {
                return of.curve.isEmpty() ? qint64(0) : of.curve.last().rebounded;
            };
            const figures::Figures slider = figures::compute(facts, {day, day});
            QCOMPARE(lastOf(slider), slider.rebounded.count);
            const figures::Figures recalled = figures::compute(facts, {day, {}});
            QCOMPARE(lastOf(recalled), recalled.rebounded.count);
            const figures::Figures whole = figures::compute(facts, {day.addDays(1 + int(random.bounded(500))), {}});
            qint64 read = 0; // off the curve, on that day
            for (const figures::CurvePoint &point : whole.curve)
                read = point.date <= day ? point.rebounded : read;
            const LookBack lookBack = lookBackAt(facts, day, kWords);
            QCOMPARE(read, lookBack.now);
            QCOMPARE(slider.rebounded.count, lookBack.then);
            if (read == slider.rebounded.count)
                continue;
            ++differing;
            QVERIFY(!sentenceOf(lookBack, kWords).isEmpty());
        }
        QVERIFY2(differing > 20, qPrintable(QString::number(differing)));
    }
};

REBOND_TEST(TestLookBack)
#include "tst_lookback.moc"
