// SPDX-License-Identifier: GPL-3.0-or-later
// Which backups stay is a matter of their dates: tables of cases, and what must hold of any set of dates.
#include "backup/retention.h"
#include "support/runner.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

using namespace rebond::backup;

namespace {

QDateTime noon(QDate day, int secondsLater = 0)
{
    return QDateTime(day, QTime(12, 0), Qt::UTC).addSecs(secondsLater);
}

const char *nameOf(Keeping keeping)
{
    switch (keeping) {
    case Keeping::Recent: return "r";
    case Keeping::Daily: return "d";
    case Keeping::Weekly: return "w";
    case Keeping::Monthly: return "m";
    case Keeping::Gone: return ".";
    }
    return "?";
}

QByteArray textOf(const QList<QDateTime> &madeAt)
{
    QByteArray text;
    for (const Keeping keeping : keepingOf(madeAt))
        text += nameOf(keeping);
    return text;
}

// The newest first, one a day.
QList<QDateTime> daily(QDate newest, int days)
{
    QList<QDateTime> made;
    for (int i = 0; i < days; ++i)
        made.append(noon(newest.addDays(-i)));
    return made;
}

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void casesByHand_data()
    {
        QTest::addColumn<QList<QDateTime>>("madeAt");
        QTest::addColumn<QByteArray>("expected");
        const QDate saturday(2012, 6, 30);
        QTest::newRow("none") << QList<QDateTime>() << QByteArray();
        QTest::newRow("the only one") << QList{noon(saturday)} << QByteArray("d");
        QTest::newRow("the only one is ten years old") << QList{noon(QDate(2002, 1, 1))} << QByteArray("d");
        QTest::newRow("three of one day")
            << QList{noon(saturday, 20), noon(saturday, 10), noon(saturday)} << QByteArray("drr");
        QTest::newRow("in any order") << QList{noon(saturday), noon(saturday, 20), noon(saturday.addDays(-1))}
                                      << QByteArray("rdd");
        QTest::newRow("two of a day before yesterday")
            << QList{noon(saturday), noon(saturday.addDays(-2), 5), noon(saturday.addDays(-2))} << QByteArray("dd.");
        // 12 days back to Tuesday the 19th; of its week Monday goes; Sundays 17, 10, 3 are weeks of their own.
        QTest::newRow("a month of days") << daily(saturday, 30)
                                         << QByteArray("dddddddddddd"
                                                       "."
                                                       "w......"
                                                       "w......"
                                                       "w..");
        QTest::newRow("the twelve last days are spread")
            << QList{noon(saturday), noon(QDate(2011, 1, 1)), noon(QDate(2010, 1, 1))} << QByteArray("ddd");
    }
    void casesByHand()
    {
        QFETCH(QList<QDateTime>, madeAt);
        QFETCH(QByteArray, expected);
        QCOMPARE(textOf(madeAt), expected);
    }

    void threeYearsOfDaysLeaveTwelveTenAndNine()
    {
        const QByteArray text = textOf(daily(QDate(2012, 6, 30), 3 * 365));
        QCOMPARE(text.count('d'), 12);
        QCOMPARE(text.count('w'), 10);
        QCOMPARE(text.count('m'), 9);
        QCOMPARE(text.count('r'), 0);
    }

    // One backup a day for two years, those that go gone for good each day: what is left must still be all classes.
    void dayByDayTheClassesFill()
    {
        QList<QDateTime> standing;
        for (QDate day(2010, 1, 1); day < QDate(2012, 1, 1); day = day.addDays(1)) {
            standing.append(noon(day));
            const QList<Keeping> keeping = keepingOf(standing);
            QList<QDateTime> left;
            for (qsizetype i = 0; i < standing.size(); ++i) {
                if (keeping[i] != Keeping::Gone)
                    left.append(standing[i]);
            }
            standing = left;
        }
        const QByteArray text = textOf(standing);
        QCOMPARE(text.count('d'), 12);
        QCOMPARE(text.count('w'), 10);
        QCOMPARE(text.count('m'), 9);
        QVERIFY2(standing.first().date().daysTo(standing.last().date()) > 9 * 28, "the oldest is nine months back");
    }

    void ofAnyDatesTheNewestStaysAndNoClassOverflows()
    {
        QRandomGenerator dice(2012);
        for (int round = 0; round < 2000; ++round) {
            QList<QDateTime> madeAt;
            const int count = dice.bounded(1, 80);
            const int span = dice.bounded(1, 900); // days
            for (int i = 0; i < count; ++i)
                madeAt.append(noon(QDate(2012, 6, 30).addDays(-dice.bounded(span)), dice.bounded(40000)));
            const QList<Keeping> keeping = keepingOf(madeAt);
            QCOMPARE(keeping.size(), madeAt.size());
            QMap<Keeping, int> counts;
            QMap<QDate, QDateTime> newestOfDay;
            for (qsizetype i = 0; i < madeAt.size(); ++i) {
                ++counts[keeping[i]];
                newestOfDay[madeAt[i].date()] = std::max(newestOfDay.value(madeAt[i].date()), madeAt[i]);
            }
            QVERIFY(counts[Keeping::Recent] <= kRecentAtMost);
            QVERIFY(counts[Keeping::Daily] <= kDailyAtMost);
            QVERIFY(counts[Keeping::Weekly] <= kWeeklyAtMost);
            QVERIFY(counts[Keeping::Monthly] <= kMonthlyAtMost);
            const auto newest = std::max_element(madeAt.begin(), madeAt.end()) - madeAt.begin();
            QCOMPARE(keeping[newest], Keeping::Daily);
            // The last twelve days each keep their newest; of a day at most one is kept, but for the last two.
            QMap<QDate, int> keptOfDay;
            for (qsizetype i = 0; i < madeAt.size(); ++i)
                keptOfDay[madeAt[i].date()] += keeping[i] == Keeping::Gone ? 0 : 1;
            int day = 0;
            for (auto each = newestOfDay.end(); each != newestOfDay.begin();) {
                --each;
                if (day++ < kDailyAtMost)
                    QVERIFY(keeping[madeAt.indexOf(each.value())] == Keeping::Daily);
                if (each.key().daysTo(madeAt[newest].date()) > 1)
                    QVERIFY(keptOfDay[each.key()] <= 1);
            }
        }
    }
};

REBOND_TEST(TestRetention)
#include "tst_retention.moc"
