// SPDX-License-Identifier: GPL-3.0-or-later
// The group's own line from day to week to bar: nothing is counted twice, no week is left out, the running one is not drawn.
#include "reports/weekchart.h"

#include "support/runner.h"

using namespace rebond;
using domain::DayCount;
using figures::ActivityWeek;

namespace {

const Formats kWeeksInEnglish(Language::English);

QList<int> countsIn(const document::WeekChart &chart, qsizetype line)
{
    return chart.lines.at(line).counts;
}

} // namespace

class TestWeekChart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // 4 June 2012 was a Monday. Nothing was done in the week of the 11th; the week of the 25th is not over on the 30th.
    void daysBecomeWeeks()
    {
        const QList<DayCount> acts{{QDate(2012, 6, 4), 2},
                                   {QDate(2012, 6, 10), 3},
                                   {QDate(2012, 6, 18), 1},
                                   {QDate(2012, 6, 26), 7},
                                   {QDate(2012, 7, 2), 50}};
        const QList<DayCount> interviews{{QDate(2012, 6, 20), 1}};
        const QList<ActivityWeek> weeks = figures::groupWeeks(acts, interviews, QDate(2012, 6, 30));
        QCOMPARE(weeks.size(), 4);
        QStringList told;
        for (const ActivityWeek &week : weeks)
            told.append(QStringLiteral("%1 %2 %3 %4")
                            .arg(week.monday.toString(Qt::ISODate))
                            .arg(week.isOver)
                            .arg(week.acts)
                            .arg(week.interviews));
        QCOMPARE(told, (QStringList{QStringLiteral("2012-06-04 1 5 0"), QStringLiteral("2012-06-11 1 0 0"),
                                    QStringLiteral("2012-06-18 1 1 1"), QStringLiteral("2012-06-25 0 7 0")}));
        QVERIFY(figures::groupWeeks(acts, interviews, QDate(2012, 6, 1)).isEmpty());
        QVERIFY(figures::groupWeeks({}, {}, QDate(2012, 6, 30)).isEmpty());
        // On its Sunday a week is over.
        QVERIFY(figures::groupWeeks(acts, interviews, QDate(2012, 7, 1)).last().isOver);
    }
    void aSlipOfThePenIsNoThousandRows()
    {
        const QList<ActivityWeek> weeks = figures::groupWeeks({{QDate(1012, 6, 4), 1}, {QDate(2012, 6, 4), 1}}, {},
                                                              QDate(2012, 6, 30));
        QCOMPARE(weeks.size(), 2);
        QCOMPARE(reports::weeksDrawn(weeks).size(), reports::kMostWeeksDrawn);
    }
    void wholeWeeksAreDrawn()
    {
        const QList<DayCount> acts{{QDate(2012, 6, 4), 5}, {QDate(2012, 6, 18), 1}, {QDate(2012, 6, 26), 7}};
        const document::WeekChart chart = reports::weekChart(figures::groupWeeks(acts, {{QDate(2012, 6, 20), 2}},
                                                                                 QDate(2012, 6, 30)),
                                                             kWeeksInEnglish);
        QCOMPARE(chart.from, QDate(2012, 6, 4));
        QCOMPARE(chart.lines.size(), 2);
        QCOMPARE(countsIn(chart, 0), (QList<int>{5, 0, 1}));
        QCOMPARE(countsIn(chart, 1), (QList<int>{0, 0, 2}));
        QVERIFY2(chart.alternative.contains(QStringLiteral("4 June 2012"))
                     && chart.alternative.contains(QStringLiteral("18 June 2012"))
                     && chart.alternative.contains(QStringLiteral("at most 5 in a week, 1 in the last")),
                 qPrintable(chart.alternative));
    }
    void aYearIsDrawnAndNoMore()
    {
        QList<DayCount> acts;
        for (int week = 0; week < 80; ++week)
            acts.append({QDate(2011, 1, 3).addDays(7 * week), week + 1});
        const QDate last = acts.last().day.addDays(6); // a Sunday
        const QList<ActivityWeek> drawn = reports::weeksDrawn(figures::groupWeeks(acts, {}, last));
        QCOMPARE(drawn.size(), reports::kMostWeeksDrawn);
        QCOMPARE(drawn.last().acts, 80);
        QCOMPARE(drawn.first().acts, 80 - reports::kMostWeeksDrawn + 1);
    }
    void whereNothingWasDoneNothingIsDrawn()
    {
        QVERIFY(reports::weekChart({}, kWeeksInEnglish).lines.isEmpty());
        const QList<ActivityWeek> running = figures::groupWeeks({{QDate(2012, 6, 26), 7}}, {}, QDate(2012, 6, 30));
        QCOMPARE(running.size(), 1);
        QVERIFY(reports::weekChart(running, kWeeksInEnglish).lines.isEmpty());
        // People who search and do nothing.
        QVERIFY(reports::weekChart({{QDate(2012, 6, 4), true, 60, 0, 0, 0}}, kWeeksInEnglish).lines.isEmpty());
    }
    void aWeekIsSaidInWords()
    {
        const QString words = reports::weekInWords({QDate(2012, 3, 5), true, 0, 1234, 0, 3}, kWeeksInEnglish);
        QVERIFY2(words.startsWith(QStringLiteral("Week of 5 March 2012: ")) && words.contains(QStringLiteral("1,234"))
                     && words.endsWith(QStringLiteral(" 3")),
                 qPrintable(words));
    }
};

REBOND_TEST(TestWeekChart)
#include "tst_weekchart.moc"
