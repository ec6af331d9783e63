// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/values.h"

#include "making.h"
#include "support/runner.h"

using namespace rebond::sheets;
using namespace rebond::sheets::test;
using Shows = NumberFormat::Shows;

class TestSheetValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesNumbersAsFrenchReadThem_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *stored, const char *shown) {
            QTest::newRow(stored) << QByteArray(stored) << QString::fromUtf8(shown);
        };
        row("6000", "6000");
        row("0", "0");
        row("-0", "0");
        row("-12", "-12");
        row("612345678", "612345678");
        row("33612345678", "33612345678");
        row("12345678901234", "12345678901234");
        row("123456789012345", "123456789012345");
        row("1.23456789012345E+17", "123456789012345000");
        row("1E5", "100000");
        row("1.0E-2", "0,01");
        row("0.5", "0,5");
        row("35.5", "35,5");
        row("0.30000000000000004", "0,3");
        row("1.1000000000000001", "1,1");
        row("0.1", "0,1");
        row("-3.25", "-3,25");
        row("1E-7", "0,0000001");
        row("1E21", "1000000000000000000000");
        row("123456.789", "123456,789");
        row("007", "7");
        row(" 5 ", "5");
        row("abc", "-");
        row("", "-");
        row("1,5", "-");
        row("inf", "-");
        row("nan", "-");
        row("1E999", "-");
        row("5x", "-");
    }
    void writesNumbersAsFrenchReadThem()
    {
        QFETCH(QByteArray, stored);
        QTEST(plainNumber(QByteArrayView(stored)).value_or(QStringLiteral("-")), "shown");
    }

    void everyNumberReadsBackToFifteenDigits()
    {
        Chance chance(17);
        for (int round = 0; round < 50'000; ++round) {
            const double value = (chance.below(2'000'001) - 1'000'000) * std::pow(10.0, chance.below(40) - 25)
                               + chance.below(1000);
            QString text = plainNumber(value);
            QVERIFY2(!text.contains(u'e') && !text.contains(u'.'), qPrintable(text));
            const double back = text.replace(u',', u'.').toDouble();
            QCOMPARE(QByteArray::number(back, 'e', 14), QByteArray::number(value == 0 ? 0.0 : value, 'e', 14));
        }
    }

    void recognisesFormats_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<Shows>("shows");
        QTest::addColumn<bool>("isElapsed");
        QTest::addColumn<int>("minDigits");
        const auto row = [](const char *code, Shows shows, bool isElapsed = false, int minDigits = 0) {
            QTest::newRow(code) << QString::fromUtf8(code) << shows << isElapsed << minDigits;
        };
        row("General", Shows::Number);
        row("0", Shows::Number);
        row("@", Shows::Number);
        row("#,##0.00", Shows::Number);
        row("#,##0.00\\ [$€-40C]", Shows::Number);
        row("#,##0\\ \"jours\"", Shows::Number);
        row("[Red]0.00;[Blue]-0.00", Shows::Number);
        row("0.00E+00", Shows::Number);
        row("# ?/?", Shows::Number);
        row("0%", Shows::Number);
        row("0\\ \\h", Shows::Number);
        row("0_d", Shows::Number);
        row("0;dd", Shows::Number);
        row("\"Vrai\";\"Vrai\";\"Faux\"", Shows::Number);
        row("[$-40C]d mmmm yyyy", Shows::Date);
        row("dd/mm/yyyy", Shows::Date);
        row("DD/MM/YY", Shows::Date);
        row("mmm\\-yy", Shows::Date);
        row("mmmm", Shows::Date);
        row("yyyy", Shows::Date);
        row("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", Shows::Date);
        row("d;@", Shows::Date);
        row("dd/mm/yyyy\\ hh:mm", Shows::DateTime);
        row("m/d/yy h:mm", Shows::DateTime);
        row("hh:mm", Shows::Time);
        row("h:mm AM/PM", Shows::Time);
        row("mm:ss.0", Shows::Time);
        row("[$-F400]h:mm:ss\\ AM/PM", Shows::Time);
        row("[h]:mm:ss", Shows::Time, true);
        row("[HH]:MM", Shows::Time, true);
        row("[mm]:ss", Shows::Time, true);
        row("00000", Shows::Number, false, 5);
        row("0#\" \"##\" \"##\" \"##\" \"##", Shows::Number, false, 10);
        row("0# ## ## ## ##", Shows::Number, false, 10);
        row("#0", Shows::Number);
        row("0.0", Shows::Number);
        row("unended \"quote dd", Shows::Number, false, 0);
        row("[unended dd", Shows::Number);
        row("\\", Shows::Number);
        row("", Shows::Number);
    }
    void recognisesFormats()
    {
        QFETCH(QString, code);
        const NumberFormat format = formatOf(code);
        if (code.startsWith(u"unended"))
            return; // any answer will do, as long as there is one
        QTEST(format.shows, "shows");
        QTEST(format.isElapsed, "isElapsed");
        QTEST(format.minDigits, "minDigits");
    }

    void builtInFormatsAreKnown()
    {
        QCOMPARE(builtInFormat(0).shows, Shows::Number);
        QCOMPARE(builtInFormat(9).shows, Shows::Number);
        QCOMPARE(builtInFormat(14).shows, Shows::Date);
        QCOMPARE(builtInFormat(17).shows, Shows::Date);
        QCOMPARE(builtInFormat(20).shows, Shows::Time);
        QCOMPARE(builtInFormat(22).shows, Shows::DateTime);
        QCOMPARE(builtInFormat(45).shows, Shows::Time);
        QVERIFY(builtInFormat(46).isElapsed);
        QCOMPARE(builtInFormat(49).shows, Shows::Number);
    }

    void readsSerials_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("is1904");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Cell::Kind>("kind");
        using Kind = Cell::Kind;
        const auto row = [](const char *name, const char *stored, const char *code, const char *text, Kind kind,
                            bool is1904 = false) {
            QTest::newRow(name) << QByteArray(stored) << QString::fromUtf8(code) << is1904 << QString::fromUtf8(text)
                                << kind;
        };
        row("a date", "40714", "dd/mm/yyyy", "2011-06-20", Kind::Date);
        row("the first day", "1", "dd/mm/yyyy", "1900-01-01", Kind::Date);
        row("day 59", "59", "dd/mm/yyyy", "1900-02-28", Kind::Date);
        row("the day that never was", "60", "dd/mm/yyyy", "60", Kind::Number);
        row("day 61", "61", "dd/mm/yyyy", "1900-03-01", Kind::Date);
        row("leap day", "40968", "dd/mm/yyyy", "2012-02-29", Kind::Date);
        row("the last day", "2958465", "dd/mm/yyyy", "9999-12-31", Kind::Date);
        row("past the last day", "2958466", "dd/mm/yyyy", "2958466", Kind::Number);
        row("before the first day", "-1", "dd/mm/yyyy", "-1", Kind::Number);
        row("zero", "0", "dd/mm/yyyy", "0", Kind::Number);
        row("a date since 1904", "39252", "dd/mm/yyyy", "2011-06-20", Kind::Date, true);
        row("zero since 1904", "0", "dd/mm/yyyy", "1904-01-01", Kind::Date, true);
        row("a date with a hidden time", "40714.7", "dd/mm/yyyy", "2011-06-20", Kind::Date);
        row("a moment", "40714.395833333336", "dd/mm/yyyy hh:mm", "2011-06-20T09:30", Kind::DateTime);
        row("a moment a hair before midnight", "40714.999999", "dd/mm/yyyy hh:mm", "2011-06-21", Kind::Date);
        row("a midnight", "40714", "dd/mm/yyyy hh:mm", "2011-06-20", Kind::Date);
        row("a time", "0.39583333333333331", "hh:mm", "09:30", Kind::Time);
        row("midnight", "0", "hh:mm", "00:00", Kind::Time);
        row("a time with seconds", "0.395844907407407", "hh:mm:ss", "09:30:01", Kind::Time);
        row("the time of a moment", "40714.395833333336", "hh:mm", "09:30", Kind::Time);
        row("a duration", "1.4583333333333333", "[h]:mm", "35:00", Kind::Time);
        row("a postal code", "6000", "00000", "06000", Kind::Number);
        row("a phone number", "612345678", "0#\" \"##\" \"##\" \"##\" \"##", "0612345678", Kind::Number);
        row("a fraction under such a format", "6.5", "00000", "6,5", Kind::Number);
        row("a negative under such a format", "-6", "00000", "-6", Kind::Number);
        row("a percentage", "0.25", "0%", "0,25", Kind::Number);
    }
    void readsSerials()
    {
        QFETCH(QByteArray, stored);
        QFETCH(QString, code);
        QFETCH(bool, is1904);
        const auto value = serialValue(stored, formatOf(code), is1904);
        QVERIFY(value.has_value());
        QTEST(value->text, "text");
        QTEST(value->kind, "kind");
        QVERIFY(!serialValue("x", formatOf(code), is1904));
    }

    void readsIsoDates()
    {
        const auto text = [](const char *stored) {
            const auto value = isoDate(QString::fromLatin1(stored));
            return value ? value->text : QStringLiteral("-");
        };
        QCOMPARE(text("2011-06-20"), QStringLiteral("2011-06-20"));
        QCOMPARE(text("2011-06-20T00:00:00"), QStringLiteral("2011-06-20"));
        QCOMPARE(text("2011-06-20T09:30:00"), QStringLiteral("2011-06-20T09:30"));
        QCOMPARE(text("2011-06-20T09:30:15.500000000"), QStringLiteral("2011-06-20T09:30:15"));
        QCOMPARE(text("2011-06-20T09:30"), QStringLiteral("2011-06-20T09:30"));
        QCOMPARE(text("1789-07-14"), QStringLiteral("1789-07-14"));
        QCOMPARE(text("2011-02-30"), QStringLiteral("-"));
        QCOMPARE(text("2011-06-20X"), QStringLiteral("-"));
        QCOMPARE(text("20/06/2011"), QStringLiteral("-"));
        QCOMPARE(text(""), QStringLiteral("-"));
    }

    void readsDurations()
    {
        const auto text = [](const char *stored) {
            const auto value = isoDuration(QString::fromLatin1(stored));
            return value ? value->text : QStringLiteral("-");
        };
        QCOMPARE(text("PT09H30M00S"), QStringLiteral("09:30"));
        QCOMPARE(text("PT9H30M"), QStringLiteral("09:30"));
        QCOMPARE(text("PT35H00M00S"), QStringLiteral("35:00"));
        QCOMPARE(text("P1DT2H"), QStringLiteral("26:00"));
        QCOMPARE(text("PT09H30M15.4S"), QStringLiteral("09:30:15"));
        QCOMPARE(text("PT09H30M15,6S"), QStringLiteral("09:30:16"));
        QCOMPARE(text("PT"), QStringLiteral("00:00"));
        QCOMPARE(text("P1M"), QStringLiteral("-"));
        QCOMPARE(text("-PT1H"), QStringLiteral("-"));
        QCOMPARE(text("PT1"), QStringLiteral("-"));
        QCOMPARE(text("P"), QStringLiteral("-"));
        QCOMPARE(text("PTT1H"), QStringLiteral("-"));
        QCOMPARE(text("PT1e30H"), QStringLiteral("-"));
        QCOMPARE(text("PT99999999999999999H"), QStringLiteral("-"));
    }

    void storesOnlyWhatComesBack()
    {
        QCOMPARE(storedNumber(u"0,5").value(), QByteArray("0.5"));
        QCOMPARE(storedNumber(u"0.5").value(), QByteArray("0.5"));
        QCOMPARE(storedNumber(u"-6000").value(), QByteArray("-6000"));
        QVERIFY(!storedNumber(u"06000"));
        QVERIFY(!storedNumber(u"1,50"));
        QVERIFY(!storedNumber(u"1234567890123456789"));
        QVERIFY(!storedNumber(u"1e5"));
        QVERIFY(!storedNumber(u""));
        QVERIFY(parsedDayAndTime(u"2011-06-20", Cell::Kind::Date).has_value());
        QVERIFY(!parsedDayAndTime(u"20/06/2011", Cell::Kind::Date));
        QVERIFY(!parsedDayAndTime(u"2011-06-20T00:00", Cell::Kind::DateTime));
        QVERIFY(!parsedDayAndTime(u"9:30", Cell::Kind::Time)); // would come back as 09:30
        QCOMPARE(parsedDayAndTime(u"35:00", Cell::Kind::Time)->seconds, 35 * 3600);
    }
};

REBOND_TEST(TestSheetValues)
#include "tst_sheetvalues.moc"
