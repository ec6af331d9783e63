// SPDX-License-Identifier: GPL-3.0-or-later
// Two days of one group, or several groups: what may be said of the difference, by intervals computed here.
#include "figures/comparison.h"

#include "histories.h"
#include "support/demonstrationday.h"
#include "support/english.h"
#include "support/runner.h"

#include <cmath>

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::figures;
using namespace rebond::test;

namespace {

Figures figuresOf(const QString &name, int people, int rebounded, QDate day = kDay)
{
    History history(name);
    for (int i = 0; i < people; ++i)
        history.joins(QStringLiteral("M%1").arg(i));
    for (int i = 0; i < rebounded; ++i)
        history.finds(QStringLiteral("M%1").arg(i), OutcomeType::CDI, QDate(2012, 1, 1).addDays(i));
    return compute(history.facts, {day, {}});
}

// Wilson's interval once more, from its formula.
std::pair<double, double> interval(double k, double n)
{
    const double z = 1.959963984540054;
    const double p = k / n;
    const double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n);
    return {centre - half, centre + half};
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void farApartIsWhereTheIntervalsDoNotMeet()
    {
        for (int n = 20; n <= 60; n += 20) {
            for (int one = 0; one <= n; one += 3) {
                for (int other = 0; other <= 40; other += 4) {
                    const auto difference = differenceOf(figuresOf(QStringLiteral("A"), n, one),
                                                         figuresOf(QStringLiteral("B"), 40, other), false);
                    const auto [low, high] = interval(one, n);
                    const auto [otherLow, otherHigh] = interval(other, 40);
                    const bool meet = low <= otherHigh && otherLow <= high;
                    QCOMPARE(difference.apart == Apart::Far, !meet);
                    QCOMPARE(difference.rebounded, other - one);
                    QVERIFY(std::abs(*difference.rate - (other / 40.0 - double(one) / n)) < 1e-12);
                }
            }
        }
    }
    void fewPeopleAreNotCompared()
    {
        const Figures few = figuresOf(QStringLiteral("Few"), 19, 19);
        const Figures many = figuresOf(QStringLiteral("Many"), 60, 0);
        QVERIFY(differenceOf(few, many, false).apart == Apart::TooFew);
        QVERIFY(differenceOf(many, few, false).apart == Apart::TooFew);
        QCOMPARE(comparedSentences({{many, true}, {few, false}}, kDay, kEnglish),
                 QStringList(QStringLiteral("Few and Many are not compared: that takes at least 20 people in each.")));
        const Figures nobody = figuresOf(QStringLiteral("Nobody"), 0, 0);
        QVERIFY(!differenceOf(many, nobody, false).rate);
        QCOMPARE(comparedSentences({{many, true}, {nobody, false}}, kDay, kEnglish),
                 QStringList(
                     QStringLiteral("By 30 June 2012 nobody had joined Nobody yet: there is nothing to compare.")));
    }
    // Everybody joins on 20 June 2011.
    void aDayBeforeTheGroupOrToComeIsTold()
    {
        const auto said = [](QDate day) {
            return comparedSentences({{figuresOf(QStringLiteral("Nice"), 60, 50), true},
                                      {figuresOf(QStringLiteral("Nice"), 60, 50, day), true}},
                                     kDay, kEnglish);
        };
        QCOMPARE(said(QDate(2011, 6, 19)),
                 QStringList(
                     QStringLiteral("By 19 June 2011 nobody had joined the group yet: there is nothing to compare.")));
        QCOMPARE(said(QDate(2011, 6, 20)),
                 QStringList(QStringLiteral("By 20 June 2011, 50 fewer have rebounded than by 30 June 2012.")));
        QCOMPARE(said(kDay).size(), 1);
        const QStringList toCome = said(QDate(2012, 7, 1));
        QCOMPARE(toCome.size(), 2);
        QVERIFY2(toCome.first().startsWith(QStringLiteral("1 July 2012 is still to come:")),
                 qPrintable(toCome.first()));
    }
    void higherIsOnlySaidWhereIntervalsAreFarApart()
    {
        const Figures own = figuresOf(QStringLiteral("Nice"), 60, 20);
        const auto said = [&](const Figures &other) {
            return comparedSentences({{own, true}, {other, false}}, kDay, kEnglish).value(0);
        };
        QCOMPARE(said(figuresOf(QStringLiteral("Menton"), 60, 26)),
                 QStringLiteral(
                     "Menton: 10 points above Nice; the intervals meet, so that chance alone may make such a "
                     "difference."));
        QCOMPARE(said(figuresOf(QStringLiteral("Menton"), 60, 50)),
                 QStringLiteral("Menton: 50 points above Nice; the intervals are far apart, the rate is higher."));
        QCOMPARE(said(figuresOf(QStringLiteral("Menton"), 60, 2)),
                 QStringLiteral("Menton: 30 points below Nice; the intervals are far apart, the rate is lower."));
        QCOMPARE(said(figuresOf(QStringLiteral("Menton"), 30, 10)),
                 QStringLiteral("Menton: the rate is that of Nice."));
    }
    void oneGroupOnTwoDaysIsCountedAndNotJudged()
    {
        const Figures now = figuresOf(QStringLiteral("Nice"), 60, 50);
        const Figures then = figuresOf(QStringLiteral("Nice"), 60, 50, QDate(2012, 1, 10));
        QCOMPARE(then.rebounded.count, 10);
        const QList<Compared> compared{{now, true}, {then, true}};
        QCOMPARE(comparedHeadings(compared, kEnglish),
                 (QStringList{QStringLiteral("30 June 2012"), QStringLiteral("10 January 2012")}));
        const QString sentence = comparedSentences(compared, kDay, kEnglish).value(0);
        QVERIFY2(sentence.startsWith(QStringLiteral("By 10 January 2012, 40 fewer")), qPrintable(sentence));
        QVERIFY(!sentence.contains(u"lower") && !sentence.contains(u"interval"));
    }
    void theRowsAreThoseOfEachReport()
    {
        const QList<Compared> compared{{figuresOf(QStringLiteral("Nice"), 60, 20), true},
                                       {figuresOf(QStringLiteral("Menton"), 19, 3), false}};
        QCOMPARE(comparedHeadings(compared, kEnglish), (QStringList{QStringLiteral("Nice"), QStringLiteral("Menton")}));
        QMap<QString, QStringList> rows;
        for (const ComparedRow &row : comparedRows(compared, kEnglish))
            rows.insert(row.label, row.cells);
        QCOMPARE(rows.value(QStringLiteral("Counted")), (QStringList{QStringLiteral("60"), QStringLiteral("19")}));
        QCOMPARE(rows.value(QStringLiteral("Have rebounded")),
                 (QStringList{QStringLiteral("20 of 60"), QStringLiteral("3 of 19")}));
        QCOMPARE(rows.value(QStringLiteral("Share who have rebounded")),
                 (QStringList{QStringLiteral("33%"), QStringLiteral("3 of 19")})); // under twenty no per cent
        QCOMPARE(rows.value(QStringLiteral("For a comparable group")),
                 (QStringList{QStringLiteral("23 to 46%"), QStringLiteral("—")}));
    }
};

REBOND_TEST(TestComparison)
#include "tst_comparison.moc"
