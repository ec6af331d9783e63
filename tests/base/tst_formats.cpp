// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/formats.h"

#include "support/runner.h"

#include <cmath>
#include <limits>

using rebond::Formats;
using rebond::Language;

namespace {
const Formats kFrench(Language::French);
const Formats kEnglish(Language::English);
} // namespace

class TestFormats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("brief");
        QTest::newRow("first of a month") << QDate(2012, 6, 1) << QStringLiteral("1er juin 2012")
                                          << QStringLiteral("1 June 2012") << QStringLiteral("01/06/2012");
        QTest::newRow("any day") << QDate(2012, 6, 30) << QStringLiteral("30 juin 2012")
                                 << QStringLiteral("30 June 2012") << QStringLiteral("30/06/2012");
        QTest::newRow("eleventh is no first") << QDate(2011, 8, 11) << QStringLiteral("11 août 2011")
                                              << QStringLiteral("11 August 2011") << QStringLiteral("11/08/2011");
        QTest::newRow("no date") << QDate() << QString() << QString() << QString();
    }
    void dates()
    {
        QFETCH(QDate, date);
        QTEST(kFrench.date(date), "french");
        QTEST(kEnglish.date(date), "english");
        QTEST(kFrench.shortDate(date), "brief");
        QTEST(kEnglish.shortDate(date), "brief");
    }
    void monthsForAxes()
    {
        QCOMPARE(kFrench.shortMonth(2), QStringLiteral("févr."));
        QCOMPARE(kFrench.shortMonth(6), QStringLiteral("juin"));
        QCOMPARE(kEnglish.shortMonth(9), QStringLiteral("Sept"));
        QCOMPARE(kFrench.shortMonth(13), QString());
        QCOMPARE(kFrench.shortDayMonth(QDate(2011, 7, 1)), QStringLiteral("1er juil."));
        QCOMPARE(kEnglish.shortDayMonth(QDate(2011, 9, 1)), QStringLiteral("1 Sept"));
        QCOMPARE(kFrench.shortDayMonth(QDate()), QString());
        QCOMPARE(kFrench.dayMonth(QDate(2011, 1, 1)), QStringLiteral("1er janvier"));
    }
    void times()
    {
        QCOMPARE(kFrench.time(QTime(9, 5)), QStringLiteral("9\u00A0h\u00A005"));
        QCOMPARE(kFrench.time(QTime(14, 0)), QStringLiteral("14\u00A0h"));
        QCOMPARE(kEnglish.time(QTime(9, 5)), QStringLiteral("9:05"));
        QCOMPARE(kFrench.time(QTime()), QString());
    }
    void numbers_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("english");
        QTest::newRow("zero") << qint64(0) << QStringLiteral("0") << QStringLiteral("0");
        QTest::newRow("hundreds") << qint64(412) << QStringLiteral("412") << QStringLiteral("412");
        QTest::newRow("thousand") << qint64(1234) << QStringLiteral("1\u202F234") << QStringLiteral("1,234");
        QTest::newRow("million") << qint64(1000000) << QStringLiteral("1\u202F000\u202F000")
                                 << QStringLiteral("1,000,000");
        QTest::newRow("negative") << qint64(-56000) << QStringLiteral("\u221256\u202F000")
                                  << QStringLiteral("\u221256,000");
        QTest::newRow("smallest") << std::numeric_limits<qint64>::min()
                                  << QStringLiteral("\u22129\u202F223\u202F372\u202F036\u202F854\u202F775\u202F808")
                                  << QStringLiteral("\u22129,223,372,036,854,775,808");
    }
    void numbers()
    {
        QFETCH(qint64, value);
        QTEST(kFrench.number(value), "french");
        QTEST(kEnglish.number(value), "english");
    }
    void percents_data()
    {
        QTest::addColumn<double>("fraction");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("french");
        QTest::newRow("a third") << 20.0 / 60 << 0 << QStringLiteral("33\u202F%");
        QTest::newRow("two thirds") << 40.0 / 60 << 0 << QStringLiteral("67\u202F%");
        QTest::newRow("half goes up") << 29.0 / 200 << 0
                                      << QStringLiteral("15\u202F%"); // 14.5, a little less in binary
        QTest::newRow("one decimal") << 0.22733 << 1 << QStringLiteral("22,7\u202F%");
        QTest::newRow("nothing") << 0.0 << 0 << QStringLiteral("0\u202F%");
        QTest::newRow("all") << 1.0 << 0 << QStringLiteral("100\u202F%");
        QTest::newRow("no number") << std::nan("") << 0 << QStringLiteral("—");
        QTest::newRow("no minus zero") << -0.0001 << 0 << QStringLiteral("0\u202F%");
    }
    void percents()
    {
        QFETCH(double, fraction);
        QFETCH(int, decimals);
        QTEST(kFrench.percent(fraction, decimals), "french");
    }
    void decimals()
    {
        QCOMPARE(kFrench.decimal(1234.5, 2), QStringLiteral("1\u202F234,50"));
        QCOMPARE(kEnglish.decimal(1234.5, 2), QStringLiteral("1,234.50"));
        QCOMPARE(kFrench.decimal(-2.5, 0), QStringLiteral("\u22123"));
        QCOMPARE(kEnglish.percent(1.0 / 3), QStringLiteral("33%"));
    }
    void lists()
    {
        const QStringList items{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        QCOMPARE(kFrench.list(items), QStringLiteral("a, b et c"));
        QCOMPARE(kEnglish.list(items), QStringLiteral("a, b and c"));
        QCOMPARE(kFrench.list(items.mid(0, 2)), QStringLiteral("a et b"));
        QCOMPARE(kFrench.list(items.mid(0, 1)), QStringLiteral("a"));
        QCOMPARE(kFrench.list({}), QString());
    }
    void numbersInWords_data()
    {
        QTest::addColumn<int>("value");
        QTest::addColumn<QString>("masculine");
        QTest::addColumn<QString>("feminine");
        QTest::addColumn<QString>("english");
        const auto row = [](int value, const char16_t *m, const char16_t *f, const char16_t *e) {
            QTest::addRow("%d", value) << value << QString::fromUtf16(m) << QString::fromUtf16(f)
                                       << QString::fromUtf16(e);
        };
        row(0, u"zéro", u"zéro", u"zero");
        row(1, u"un", u"une", u"one");
        row(14, u"quatorze", u"quatorze", u"fourteen");
        row(16, u"seize", u"seize", u"sixteen");
        row(17, u"dix-sept", u"dix-sept", u"seventeen");
        row(20, u"vingt", u"vingt", u"twenty");
        row(21, u"vingt et un", u"vingt et une", u"twenty-one");
        row(22, u"vingt-deux", u"vingt-deux", u"twenty-two");
        row(60, u"soixante", u"soixante", u"sixty");
        row(61, u"soixante et un", u"soixante et une", u"sixty-one");
        row(70, u"soixante-dix", u"soixante-dix", u"seventy");
        row(71, u"soixante et onze", u"soixante et onze", u"seventy-one");
        row(72, u"soixante-douze", u"soixante-douze", u"seventy-two");
        row(80, u"quatre-vingts", u"quatre-vingts", u"eighty");
        row(81, u"quatre-vingt-un", u"quatre-vingt-une", u"eighty-one");
        row(90, u"quatre-vingt-dix", u"quatre-vingt-dix", u"ninety");
        row(91, u"quatre-vingt-onze", u"quatre-vingt-onze", u"ninety-one");
        row(99, u"quatre-vingt-dix-neuf", u"quatre-vingt-dix-neuf", u"ninety-nine");
        row(100, u"100", u"100", u"100");
        row(-1, u"\u22121", u"\u22121", u"\u22121");
    }
    void numbersInWords()
    {
        QFETCH(int, value);
        QTEST(kFrench.inWords(value), "masculine");
        QTEST(kFrench.inWords(value, Formats::Gender::Feminine), "feminine");
        QTEST(kEnglish.inWords(value), "english");
    }
    void noTwoNumbersShareTheirWords()
    {
        for (const Formats &formats : {kFrench, kEnglish}) {
            QSet<QString> seen;
            for (int i = 0; i <= 99; ++i)
                seen.insert(formats.inWords(i));
            QCOMPARE(seen.size(), 100);
        }
    }
    void frenchTypography_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("set");
        QTest::newRow("double marks") << QStringLiteral("Bien ! Oui ? Voici : un ; deux")
                                      << QStringLiteral("Bien\u202F! Oui\u202F? Voici\u202F: un\u202F; deux");
        QTest::newRow("per cent") << QStringLiteral("33 %") << QStringLiteral("33\u202F%");
        QTest::newRow("quotes") << QStringLiteral("« 60 dans le 06 »") << QStringLiteral("«\u202F60 dans le 06\u202F»");
        QTest::newRow("no-break becomes narrow") << QStringLiteral("Non\u00A0!") << QStringLiteral("Non\u202F!");
        QTest::newRow("addresses stay") << QStringLiteral("https://example.org/?a")
                                        << QStringLiteral("https://example.org/?a");
        QTest::newRow("apostrophes stay") << QStringLiteral("l'entrée d’Anne") << QStringLiteral("l'entrée d’Anne");
        QTest::newRow("empty") << QString() << QString();
    }
    void frenchTypography()
    {
        QFETCH(QString, given);
        QFETCH(QString, set);
        QCOMPARE(kFrench.typography(given), set);
        QCOMPARE(kFrench.typography(set), set); // twice is once
        QCOMPARE(kEnglish.typography(given), given);
    }
    void quotations()
    {
        QCOMPARE(kFrench.quoted(QStringLiteral("a")), QStringLiteral("«\u202Fa\u202F»"));
        QCOMPARE(kEnglish.quoted(QStringLiteral("a")), QStringLiteral("“a”"));
        QCOMPARE(kFrench.quoted(kFrench.quoted(QStringLiteral("a")) + u'b'), QStringLiteral("«\u202F“a”b\u202F»"));
    }
    void sentencesBeginWithACapital()
    {
        QCOMPARE(rebond::capitalised(QStringLiteral("élue hier")), QStringLiteral("Élue hier"));
        QCOMPARE(rebond::capitalised(QString()), QString());
        QCOMPARE(rebond::capitalised(kFrench.inWords(14)), QStringLiteral("Quatorze"));
    }
    void languages()
    {
        QVERIFY(rebond::languageOf(QLocale(QStringLiteral("en_US"))) == Language::English);
        QVERIFY(rebond::languageOf(QLocale(QStringLiteral("fr_BE"))) == Language::French);
        QVERIFY(rebond::languageOf(QLocale(QStringLiteral("de_DE"))) == Language::French);
        QVERIFY(rebond::languageOf(QLocale::c()) == Language::French);
        QVERIFY(rebond::parseLanguage(u"EN") == Language::English);
        QVERIFY(!rebond::parseLanguage(u"de"));
    }
};

REBOND_TEST(TestFormats)
#include "tst_formats.moc"
