// SPDX-License-Identifier: GPL-3.0-or-later
// Public holidays against calendars as they were published, not against another way to compute them.
#include "domain/holidays.h"

#include "support/runner.h"

#include <QMap>
#include <QSet>

using namespace rebond::domain;

class TestHolidays : public QObject
{
    Q_OBJECT

    static int holidaysIn(int year, const QString &territory)
    {
        int count = 0;
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
            count += holidayOn(day, territory) ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void movableDaysAreThosePublished_data()
    {
        QTest::addColumn<QDate>("easterMonday");
        QTest::addColumn<QDate>("ascension");
        QTest::addColumn<QDate>("whitMonday");
        struct Published // month and day of each
        {
            int year;
            int easter[2];
            int ascension[2];
            int whit[2];
        };
        constexpr Published kPublished[] = {
            {2011, {4, 25}, {6, 2}, {6, 13}},  {2012, {4, 9}, {5, 17}, {5, 28}},  {2013, {4, 1}, {5, 9}, {5, 20}},
            {2014, {4, 21}, {5, 29}, {6, 9}},  {2015, {4, 6}, {5, 14}, {5, 25}},  {2016, {3, 28}, {5, 5}, {5, 16}},
            {2017, {4, 17}, {5, 25}, {6, 5}},  {2018, {4, 2}, {5, 10}, {5, 21}},  {2019, {4, 22}, {5, 30}, {6, 10}},
            {2020, {4, 13}, {5, 21}, {6, 1}},  {2021, {4, 5}, {5, 13}, {5, 24}},  {2022, {4, 18}, {5, 26}, {6, 6}},
            {2023, {4, 10}, {5, 18}, {5, 29}}, {2024, {4, 1}, {5, 9}, {5, 20}},   {2025, {4, 21}, {5, 29}, {6, 9}},
            {2026, {4, 6}, {5, 14}, {5, 25}},  {2027, {3, 29}, {5, 6}, {5, 17}},  {2028, {4, 17}, {5, 25}, {6, 5}},
            {2029, {4, 2}, {5, 10}, {5, 21}},  {2030, {4, 22}, {5, 30}, {6, 10}},
        };
        for (const Published &each : kPublished)
            QTest::addRow("%d", each.year) << QDate(each.year, each.easter[0], each.easter[1])
                                           << QDate(each.year, each.ascension[0], each.ascension[1])
                                           << QDate(each.year, each.whit[0], each.whit[1]);
    }
    void movableDaysAreThosePublished()
    {
        QFETCH(const QDate, easterMonday);
        QFETCH(const QDate, ascension);
        QFETCH(const QDate, whitMonday);
        QCOMPARE(holidayOn(easterMonday), std::optional(Holiday::EasterMonday));
        QCOMPARE(holidayOn(ascension), std::optional(Holiday::Ascension));
        QCOMPARE(holidayOn(whitMonday), std::optional(Holiday::WhitMonday));
        // Once each in the year, and eight days whose date is fixed.
        QMap<Holiday, int> times;
        for (QDate day(easterMonday.year(), 1, 1); day.year() == easterMonday.year(); day = day.addDays(1)) {
            if (const auto holiday = holidayOn(day))
                ++times[*holiday];
        }
        QCOMPARE(times.size(), 11);
        for (const int count : times)
            QCOMPARE(count, 1);
    }

    void fixedDays()
    {
        for (const int year : {2011, 2024}) {
            QCOMPARE(holidayOn({year, 1, 1}), std::optional(Holiday::NewYear));
            QCOMPARE(holidayOn({year, 5, 1}), std::optional(Holiday::LabourDay));
            QCOMPARE(holidayOn({year, 5, 8}), std::optional(Holiday::Victory1945));
            QCOMPARE(holidayOn({year, 7, 14}), std::optional(Holiday::NationalDay));
            QCOMPARE(holidayOn({year, 8, 15}), std::optional(Holiday::Assumption));
            QCOMPARE(holidayOn({year, 11, 1}), std::optional(Holiday::AllSaints));
            QCOMPARE(holidayOn({year, 11, 11}), std::optional(Holiday::Armistice1918));
            QCOMPARE(holidayOn({year, 12, 25}), std::optional(Holiday::Christmas));
        }
        QVERIFY(!holidayOn({2012, 6, 26}));
        QVERIFY(!holidayOn({}));
    }

    void oldAndLateEasters()
    {
        QCOMPARE(easterSunday(1818), QDate(1818, 3, 22)); // the earliest there is
        QCOMPARE(easterSunday(1943), QDate(1943, 4, 25)); // the latest
        QCOMPARE(easterSunday(2000), QDate(2000, 4, 23));
        QCOMPARE(easterSunday(2038), QDate(2038, 4, 25));
    }

    // In 2008 Ascension was on 1 May: a year with ten days.
    void twoOnOneDayAreOne()
    {
        QCOMPARE(holidayOn({2008, 5, 1}), std::optional(Holiday::LabourDay));
        QCOMPARE(holidaysIn(2008, {}), 10);
    }

    void someTerritoriesHaveMore()
    {
        for (const char *territory : {"57", "67", "68"}) {
            const QString where = QLatin1String(territory);
            QCOMPARE(holidayOn({2012, 4, 6}, where), std::optional(Holiday::GoodFriday));
            QCOMPARE(holidayOn({2012, 12, 26}, where), std::optional(Holiday::SaintStephen));
            QCOMPARE(holidaysIn(2012, where), 13);
        }
        QVERIFY(!holidayOn({2012, 4, 6}, QStringLiteral("06")));
        QVERIFY(!holidayOn({2012, 12, 26}, QStringLiteral("06")));
        QCOMPARE(holidaysIn(2012, QStringLiteral("06")), 11);
        QCOMPARE(holidaysIn(2012, QStringLiteral("Provence")), 11);
        QCOMPARE(holidayOn({2012, 12, 20}, QStringLiteral("974")), std::optional(Holiday::Abolition));
        QVERIFY(!holidayOn({2012, 12, 20}, QStringLiteral("971")));
        QCOMPARE(holidaysIn(2012, QStringLiteral("971")), 12);
    }

    void everyHolidayHasItsOwnName()
    {
        QSet<QString> names;
        for (int i = 0; i <= int(Holiday::SaintStephen); ++i)
            names.insert(wordingOf(Holiday(i)));
        QCOMPARE(names.size(), int(Holiday::SaintStephen) + 1);
    }
};

REBOND_TEST(TestHolidays)
#include "tst_holidays.moc"
