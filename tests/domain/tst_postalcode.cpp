// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/postalcode.h"

#include "cleanertable.h"
#include "support/runner.h"

using namespace rebond::domain;
using namespace rebond::test;

class TestPostalCode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codes_data()
    {
        addCleanerColumns();
        accepted(u"06000", u"06000");
        accepted(u" 06 000 ", u"06000");
        accepted(u"6000", u"06000", true);
        accepted(u"1000", u"01000", true);
        accepted(u"9 999", u"09999", true);
        accepted(u"98000", u"98000"); // Monaco
        accepted(u"97400", u"97400");
        accepted(u"00200", u"00200", true); // armed forces
        accepted(u"96000", u"96000", true);
        accepted(u"99100", u"99100", true);
        refused({u"", u"600", u"0600", u"060000", u"00000", u"Nice", u"SW1A 1AA", u"F-06000", u"06O00", u"-6000",
                 u"6000.0", u"٠٦٠٠٠"});
    }
    void codes() { checkCleaner(&cleanPostalCode); }

    void departments_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("department");
        const auto row = [](const char *code, const char *department) {
            QTest::newRow(code) << QString::fromLatin1(code) << QString::fromLatin1(department);
        };
        row("06000", "06");
        row("06600", "06");
        row("01000", "01");
        row("13001", "13");
        row("69009", "69");
        row("75116", "75");
        row("95880", "95");
        row("20000", "2A");
        row("20167", "2A");
        row("20700", "2A");
        row("20303", "2A"); // CEDEX
        row("20200", "2B");
        row("20290", "2B");
        row("20407", "2B");
        row("20600", "2B");
        row("20900", "");
        row("97110", "971");
        row("97232", "972");
        row("97300", "973");
        row("97400", "974");
        row("97500", "975");
        row("97600", "976");
        row("97700", "977");
        row("97800", "978");
        row("97900", "");
        row("97000", "");
        row("98000", ""); // Monaco
        row("98400", "984");
        row("98500", "");
        row("98600", "986");
        row("98714", "987");
        row("98800", "988");
        row("98900", "989");
        row("96000", "");
        row("99100", "");
        row("00200", "");
        row("6000", "");
        row("", "");
        row("ABCDE", "");
    }
    void departments()
    {
        QFETCH(QString, code);
        QTEST(departmentOf(code), "department");
    }
    void everyCodeLiesInAKnownOneOrNone()
    {
        QSet<QString> found;
        for (int code = 0; code < 100000; ++code)
            found.insert(departmentOf(QStringLiteral("%1").arg(code, 5, 10, QLatin1Char('0'))));
        found.remove(QString());
        QCOMPARE(found.size(), 94 + 2 + 8 + 5); // 01-95 without 20, 2A 2B, 971-978, 984 986-989
    }
};

REBOND_TEST(TestPostalCode)
#include "tst_postalcode.moc"
