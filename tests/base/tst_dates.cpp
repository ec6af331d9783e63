// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/dates.h"

#include "support/runner.h"

class TestDates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsDates_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QDate>("date");
        const auto row = [](const char *name, const char16_t *given, QDate date) {
            QTest::newRow(name) << QString::fromUtf16(given) << date;
        };
        row("two digits each", u"30/06/2012", QDate(2012, 6, 30));
        row("one digit", u"1/6/2012", QDate(2012, 6, 1));
        row("mixed digits", u"12/6/2012", QDate(2012, 6, 12));
        row("hyphens", u"30-06-2012", QDate(2012, 6, 30));
        row("points", u"30.6.2012", QDate(2012, 6, 30));
        row("ISO", u"2012-06-30", QDate(2012, 6, 30));
        row("two-digit year 69", u"1/1/69", QDate(2069, 1, 1));
        row("two-digit year 70", u"1/1/70", QDate(1970, 1, 1));
        row("two-digit year 99", u"31.12.99", QDate(1999, 12, 31));
        row("two-digit year 00", u"1-1-00", QDate(2000, 1, 1));
        row("spaces around", u" \u00A030/06/2012\u202F ", QDate(2012, 6, 30));
        row("leap day", u"29/02/2012", QDate(2012, 2, 29));
        row("ISO with midnight", u"2012-06-30T00:00:00", QDate(2012, 6, 30));
        row("a spreadsheet's text", u"2012-06-30 00:00:00", QDate(2012, 6, 30));
        row("day first with midnight", u"30/06/2012 0:00", QDate(2012, 6, 30));
        row("ISO with zone", u"2012-06-30T00:00:00.000Z", QDate(2012, 6, 30));
        row("no end", u"31/12/9999", QDate(9999, 12, 31));
    }
    void readsDates()
    {
        QFETCH(QString, given);
        const auto read = rebond::parseDate(given);
        QVERIFY(read.has_value());
        QTEST(*read, "date");
        QCOMPARE(*rebond::parseDate(rebond::dateCell(*read)), *read);
        QCOMPARE(*rebond::parseDate(rebond::isoDate(*read)), *read);
    }
    void isoDatesAreQtsOwn()
    {
        for (QDate day(-3, 12, 25); day.year() < 10'002; day = day.addDays(61))
            QCOMPARE(rebond::isoDate(day), day.toString(Qt::ISODate));
        QCOMPARE(rebond::isoDate(QDate()), QString());
    }

    void refusesWhatIsNoDate_data()
    {
        QTest::addColumn<QString>("given");
        for (const char16_t *given : {u"",
                                      u" ",
                                      u"31/02/2012",
                                      u"29/02/2011",
                                      u"29/02/1900",
                                      u"00/01/2012",
                                      u"1/13/2012",
                                      u"32/1/2012",
                                      u"06/2012",
                                      u"2012",
                                      u"30/06",
                                      u"30/06/212",
                                      u"30/06/20123",
                                      u"30/06/0012",
                                      u"0999-12-31",
                                      u"30/06-2012",
                                      u"30 juin 2012",
                                      u"2012-6-30",
                                      u"2012/06/30",
                                      u"30//06/2012",
                                      u"/30/06/2012",
                                      u"30/06/2012x",
                                      u"123/06/2012",
                                      u"-1/06/2012",
                                      u"+1/06/2012",
                                      u"1 /6/2012",
                                      u"٣٠/٠٦/٢٠١٢",
                                      u"41090",
                                      u"30/06/2012 14:30",
                                      u"30/06/2012 00",
                                      u"30/06/2012 00:",
                                      u"2012-06-30T",
                                      u"2012-06-30T00:00:00+02:00",
                                      u"30,06,2012",
                                      u"n/a"})
            QTest::addRow("%s", qPrintable(QString::fromUtf16(given))) << QString::fromUtf16(given);
    }
    void refusesWhatIsNoDate()
    {
        QFETCH(QString, given);
        const auto read = rebond::parseDate(given);
        QVERIFY(!read);
        QVERIFY(read.error().kind == rebond::Error::Kind::Invalid);
        QVERIFY(read.error().sentence.contains(given.trimmed()) && read.error().sentence.endsWith(u'.'));
    }
    // Written well, and no day of the calendar: how dates are written is not what has to be told.
    void aDayThatIsNotInTheCalendarIsToldAsSuch_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<int>("days"); // of the month; 0: told as badly written
        const auto row = [](const char *given, int days) {
            QTest::newRow(given) << QString::fromLatin1(given) << days;
        };
        row("31/11/2012", 30);
        row("31-4-12", 30);
        row("30/02/2012", 29);
        row("29/02/2011", 28);
        row("29/02/1900", 28);
        row("32/01/2012", 31);
        row("2012-02-30", 29);
        row("2012-11-31 00:00:00", 30);
        row("00/11/2012", 0);
        row("2/13/2012", 0);
        row("31/11/212", 0);
        row("31/11/2012x", 0);
    }
    void aDayThatIsNotInTheCalendarIsToldAsSuch()
    {
        QFETCH(QString, given);
        QFETCH(int, days);
        const auto read = rebond::parseDate(given);
        QVERIFY(!read);
        const QString sentence = read.error().sentence;
        QCOMPARE(sentence.contains(QStringLiteral("30/06/2012")), days == 0);
        QCOMPARE(sentence.contains(QStringLiteral("only %1 days").arg(days)), days > 0);
    }
    void everyDayOfACenturyGoesThereAndBack()
    {
        for (QDate day(1970, 1, 1); day.year() < 2070; day = day.addDays(1)) {
            QCOMPARE(*rebond::parseDate(rebond::dateCell(day)), day);
            QCOMPARE(*rebond::parseDate(day.toString(u"d.M.yy")), day); // the century of the two-digit years
        }
    }
    void fewDaysAreFarFromOurTime()
    {
        for (const QDate &far : {QDate(1012, 6, 30), QDate(1800, 1, 1), QDate(1949, 12, 31), QDate(2101, 1, 1)})
            QVERIFY2(rebond::isFarFromOurTime(far), qPrintable(far.toString(Qt::ISODate)));
        // "No end" is written as the last day there is; what is no day is not judged.
        for (const QDate &near :
             {QDate(1950, 1, 1), QDate(2012, 6, 30), QDate(2100, 12, 31), QDate(9999, 12, 31), QDate()})
            QVERIFY2(!rebond::isFarFromOurTime(near), qPrintable(near.toString(Qt::ISODate)));
    }
    void optionsTakeIsoOnly()
    {
        QCOMPARE(*rebond::parseIsoDate(u"2012-06-30"), QDate(2012, 6, 30));
        for (const char16_t *bad :
             {u"30/06/2012", u"2012-06-31", u"2012-6-30", u"", u"today", u"2012-06-30 ", u"0012-06-30"})
            QVERIFY2(!rebond::parseIsoDate(QStringView(bad)), qPrintable(QString::fromUtf16(bad)));
    }
    void readsTimes_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QTime>("time");
        const auto row = [](const char16_t *given, QTime time) {
            QTest::addRow("%s", qPrintable(QString::fromUtf16(given))) << QString::fromUtf16(given) << time;
        };
        row(u"9:30", QTime(9, 30));
        row(u"09:30", QTime(9, 30));
        row(u"9h30", QTime(9, 30));
        row(u"9H30", QTime(9, 30));
        row(u"9 h 30", QTime(9, 30));
        row(u"9\u00A0h\u00A030", QTime(9, 30));
        row(u"9h", QTime(9, 0));
        row(u" 14 h ", QTime(14, 0));
        row(u"0:00", QTime(0, 0));
        row(u"23:59", QTime(23, 59));
        row(u"14:30:00", QTime(14, 30));
        for (const char16_t *bad : {u"", u"9", u"24:00", u"24h", u"9:60", u"9:3", u"9h3", u"9:", u"h30", u":30",
                                    u"9:30:15", u"9.30", u"9h30min", u"-9:30", u"9:30 PM", u"123:00"})
            row(bad, QTime());
    }
    void readsTimes()
    {
        QFETCH(QString, given);
        QFETCH(QTime, time);
        const auto read = rebond::parseTime(given);
        QCOMPARE(read.has_value(), time.isValid());
        if (read) {
            QCOMPARE(*read, time);
        } else {
            QVERIFY(read.error().sentence.endsWith(u'.'));
        }
    }
};

REBOND_TEST(TestDates)
#include "tst_dates.moc"
