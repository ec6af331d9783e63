// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cells.h"
#include "base/dates.h"

#include "support/runner.h"

#include <limits>
#include <random>

class TestCells : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void yesAndNo_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<int>("answer"); // 1, 0, -1: refused
        for (const char16_t *yes : {u"oui", u"OUI", u"Vrai", u"x", u"X", u"1", u" oui ", u"yes", u"TRUE"})
            QTest::addRow("yes: %s", qPrintable(QString::fromUtf16(yes))) << QString::fromUtf16(yes) << 1;
        for (const char16_t *no : {u"non", u"Non", u"FAUX", u"0", u"no", u"false"})
            QTest::addRow("no: %s", qPrintable(QString::fromUtf16(no))) << QString::fromUtf16(no) << 0;
        for (const char16_t *bad : {u"", u" ", u"o", u"n", u"2", u"peut-être", u"ouiouioui", u"xx", u"-1"})
            QTest::addRow("neither: %s", qPrintable(QString::fromUtf16(bad))) << QString::fromUtf16(bad) << -1;
    }
    void yesAndNo()
    {
        QFETCH(QString, given);
        const auto read = rebond::parseYesNo(given);
        QTEST(read ? int(*read) : -1, "answer");
        if (read)
            QCOMPARE(*rebond::parseYesNo(rebond::yesNoCell(*read)), *read);
    }
    void wholeNumbers_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<int>("value"); // -999: refused
        const auto row = [](const char16_t *given, int value) {
            QTest::addRow("%s", qPrintable(QString::fromUtf16(given))) << QString::fromUtf16(given) << value;
        };
        row(u"0", 0);
        row(u"42", 42);
        row(u" 42 ", 42);
        row(u"1 234", 1234);
        row(u"1\u202F234\u00A0567", 1234567);
        row(u"12,0", 12);
        row(u"12.00", 12);
        row(u"+5", 5);
        row(u"-5", -5);
        row(u"\u22125", -5);
        row(u"007", 7);
        for (const char16_t *bad : {u"",
                                    u"-",
                                    u"1.234",
                                    u"1,234",
                                    u"12,5",
                                    u"12 34",
                                    u"1234 567",
                                    u"1 23",
                                    u"1  234",
                                    u"dix",
                                    u"12km",
                                    u"0x10",
                                    u"1e3",
                                    u"99999999999999999999",
                                    u"2000000001",
                                    u"-6",
                                    u"١٢",
                                    u"12,",
                                    u",5",
                                    u"1 234 "
                                    "5"})
            row(bad, -999);
    }
    void wholeNumbers()
    {
        QFETCH(QString, given);
        const auto read = rebond::parseInteger(given, -5, 2000000000);
        QTEST(read ? *read : -999, "value");
        if (!read)
            QVERIFY(read.error().sentence.contains(given.trimmed()) && read.error().sentence.endsWith(u'.'));
    }
    void decimals_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<double>("value"); // -1: refused
        QTest::newRow("comma") << QStringLiteral("35,5") << 35.5;
        QTest::newRow("point") << QStringLiteral("35.5") << 35.5;
        QTest::newRow("whole") << QStringLiteral("35") << 35.0;
        QTest::newRow("groups") << QStringLiteral("1 234,56") << 1234.56;
        QTest::newRow("zero") << QStringLiteral("-0") << 0.0;
        QTest::newRow("two marks") << QStringLiteral("1.234,56") << -1.0;
        QTest::newRow("infinity") << QStringLiteral("inf") << -1.0;
        QTest::newRow("no number") << QStringLiteral("nan") << -1.0;
        QTest::newRow("exponent") << QStringLiteral("1e2") << -1.0;
        QTest::newRow("too large") << QString(400, u'9') << -1.0;
        QTest::newRow("with a unit") << QStringLiteral("35h") << -1.0;
        QTest::newRow("negative") << QStringLiteral("-1") << -1.0;
    }
    void decimals()
    {
        QFETCH(QString, given);
        const auto read = rebond::parseDecimal(given, 0, 10000);
        QTEST(read ? *read : -1.0, "value");
        if (read)
            QCOMPARE(*rebond::parseDecimal(rebond::decimalCell(*read), 0, 10000), *read);
    }
    void decimalsGoThereAndBack()
    {
        std::mt19937_64 random(60);
        std::uniform_real_distribution<double> any(0, 100000);
        for (int i = 0; i < 20000; ++i) {
            const double value = i % 2 == 0 ? any(random) : double(random() % 10000) / 100;
            const auto read = rebond::parseDecimal(rebond::decimalCell(value), 0, 100000);
            QVERIFY(read.has_value());
            QVERIFY(*read == value);
        }
    }
    void listsAreSplit_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QStringList>("items");
        const auto list = [](std::initializer_list<const char16_t *> items) {
            QStringList out;
            for (const char16_t *item : items)
                out << QString::fromUtf16(item);
            return out;
        };
        QTest::newRow("empty") << QString() << QStringList();
        QTest::newRow("one") << QStringLiteral("Informatique") << list({u"Informatique"});
        QTest::newRow("two, spaced") << QStringLiteral("Vente | Banque") << list({u"Vente", u"Banque"});
        QTest::newRow("empties") << QStringLiteral("|a||b|") << list({u"a", u"b"});
        QTest::newRow("bar within") << QStringLiteral("R\\|D|Achats") << list({u"R|D", u"Achats"});
        QTest::newRow("plain backslash") << QStringLiteral("a\\b|c\\") << list({u"a\\b", u"c\\"});
        QTest::newRow("backslash, then a bar within") << QStringLiteral("a\\\\|b") << list({u"a\\|b"});
        QTest::newRow("comma is no separator") << QStringLiteral("a, b; c") << list({u"a, b; c"});
    }
    void listsAreSplit()
    {
        QFETCH(QString, given);
        QTEST(rebond::splitList(given), "items");
    }
    void anyListGoesThereAndBack()
    {
        std::mt19937_64 random(60);
        const QString letters = QStringLiteral("a|\\ b");
        for (int i = 0; i < 50000; ++i) {
            QStringList items;
            for (quint64 n = random() % 4; n > 0; --n) {
                QString item;
                for (quint64 length = random() % 5; length > 0; --length)
                    item += letters.at(qsizetype(random() % 5));
                item = item.trimmed();
                if (!item.isEmpty())
                    items << item;
            }
            QVERIFY2(rebond::splitList(rebond::listCell(items)) == items, qPrintable(rebond::listCell(items)));
        }
    }
    void textIsStoredTrimmedWithPlainLineEnds()
    {
        QCOMPARE(rebond::cleanText(u"\r\n a\r\nb\rc\u00A0\n"), QStringLiteral("a\nb\nc"));
        QCOMPARE(rebond::cleanText(u"a  b"), QStringLiteral("a  b"));
    }
    void sentencesQuoteShortly()
    {
        QCOMPARE(rebond::excerpt(u" a\r\nb\tc "), QStringLiteral("a  b c"));
        QCOMPARE(rebond::excerpt(QString(60, u'x')), QString(60, u'x'));
        QCOMPARE(rebond::excerpt(QString(1000000, u'x')), QString(59, u'x') + QChar(0x2026));
        const QString pair = QString::fromUcs4(U"\U0001F600");
        QCOMPARE(rebond::excerpt(QString(58, u'x') + pair + pair), QString(58, u'x') + QChar(0x2026));
        QVERIFY(rebond::parseDate(QString(1000000, u'9')).error().sentence.size() < 200);
    }
};

REBOND_TEST(TestCells)
#include "tst_cells.moc"
