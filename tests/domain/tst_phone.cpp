// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phone.h"

#include "cleanertable.h"
#include "support/runner.h"

using namespace rebond::domain;
using namespace rebond::test;

class TestPhone : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbers_data()
    {
        addCleanerColumns();
        accepted(u"0493123456", u"+33493123456");
        accepted(u"04 93 12 34 56", u"+33493123456");
        accepted(u"04.93.12.34.56", u"+33493123456");
        accepted(u"04-93-12-34-56", u"+33493123456");
        accepted(u"04\u00A093\u202F12 34/56", u"+33493123456");
        accepted(u"+33 4 93 12 34 56", u"+33493123456");
        accepted(u"+33 (0)4 93 12 34 56", u"+33493123456");
        accepted(u"0033 4 93 12 34 56", u"+33493123456");
        accepted(u"(+33) 612345678", u"+33612345678");
        accepted(u"0800 123 456", u"+33800123456");
        accepted(u"0262 12 34 56", u"+262262123456");
        accepted(u"0692 12 34 56", u"+262692123456");
        accepted(u"+262 692 12 34 56", u"+262692123456");
        accepted(u"+262 (0)692 12 34 56", u"+262692123456");
        accepted(u"0590 12 34 56", u"+590590123456");
        accepted(u"0696 12 34 56", u"+596696123456");
        accepted(u"+377 93 15 00 00", u"+37793150000");
        accepted(u"00377 93150000", u"+37793150000");
        accepted(u"+39 0184 123456", u"+390184123456");
        accepted(u"3949", u"3949");
        accepted(u"118 218", u"118218");
        accepted(u"493123456", u"+33493123456", true);
        accepted(u"33493123456", u"+33493123456", true);
        accepted(u"93 12 34 56", u"93 12 34 56", true);
        accepted(u"06 12 34 56 78 / 04 93 12 34 56", u"06 12 34 56 78 / 04 93 12 34 56", true);
        accepted(u"+33 4 93 12", u"+33 4 93 12", true);
        refused({u"", u"-", u"12", u"112", u"12345", u"voir site", u"04 93 12 34 56 poste 12", u"04 93 O2 34 56", u"+",
                 u"()", u"٠٤٩٣١٢٣٤٥٦", u"0493123456 0493123456 0493123456 0493123456"});
    }
    void numbers() { checkCleaner(&cleanPhone); }

    void shownByPairs_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("shown");
        QTest::newRow("mainland") << QStringLiteral("+33493123456") << QStringLiteral("04 93 12 34 56");
        QTest::newRow("La Réunion") << QStringLiteral("+262692123456") << QStringLiteral("06 92 12 34 56");
        QTest::newRow("Martinique") << QStringLiteral("+596596123456") << QStringLiteral("05 96 12 34 56");
        QTest::newRow("Monaco") << QStringLiteral("+37793150000") << QStringLiteral("+37793150000");
        QTest::newRow("short") << QStringLiteral("3949") << QStringLiteral("3949");
        QTest::newRow("as written") << QStringLiteral("93 12 34 56") << QStringLiteral("93 12 34 56");
        QTest::newRow("of no known prefix") << QStringLiteral("+262493123456") << QStringLiteral("+262493123456");
        QTest::newRow("too short") << QStringLiteral("+3349312345") << QStringLiteral("+3349312345");
        QTest::newRow("empty") << QString() << QString();
    }
    void shownByPairs()
    {
        QFETCH(QString, kept);
        QTEST(formatPhone(kept), "shown");
        if (!kept.isEmpty() && kept != u"+3349312345")
            QCOMPARE(cleanPhone(formatPhone(kept))->text, kept);
    }
    void partsAreLookedFor_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *typed, const char *part) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(part);
        };
        row("04 93 12 34 56", "33493123456");
        row("+33 (0)4 93 12 34 56", "33493123456");
        row("0692 12 34 56", "262692123456");
        row("04 93 12", "49312");
        row("93.12.34", "931234");
        row("3949", "3949");
        row("123", "");
        row("M07 1234", "");
        row("odile06@example.org", "");
        row("", "");
    }
    void partsAreLookedFor()
    {
        QFETCH(const QString, typed);
        QTEST(phonePart(typed), "part");
    }
    void allFrenchNumbersGoThereAndBack()
    {
        for (int i = 100000000; i < 1000000000; i += 99991) {
            const QString national = u'0' + QString::number(i);
            const auto kept = cleanPhone(national);
            QVERIFY(kept.has_value());
            QCOMPARE(formatPhone(kept->text).remove(u' '), national);
            QCOMPARE(cleanPhone(kept->text)->text, kept->text);
        }
    }
};

REBOND_TEST(TestPhone)
#include "tst_phone.moc"
