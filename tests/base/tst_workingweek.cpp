// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workingweek.h"

#include "support/runner.h"

using rebond::WorkingWeek;

class TestWorkingWeek : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsMondayToFridayUntilSaid()
    {
        const WorkingWeek week;
        QCOMPARE(week.days(), (QList<int>{1, 2, 3, 4, 5}));
        QCOMPARE(week.text(), QStringLiteral("1,2,3,4,5"));
    }
    void textsAreReadBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read"); // empty: none
        QTest::newRow("one day") << QStringLiteral("6") << QStringLiteral("6");
        QTest::newRow("in no order") << QStringLiteral("5, 1,1") << QStringLiteral("1,5");
        QTest::newRow("whole") << QStringLiteral("1,2,3,4,5,6,7") << QStringLiteral("1,2,3,4,5,6,7");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("no day") << QStringLiteral("1,8") << QString();
        QTest::newRow("zero") << QStringLiteral("0") << QString();
        QTest::newRow("a word") << QStringLiteral("1,mardi") << QString();
    }
    void textsAreReadBack()
    {
        QFETCH(const QString, text);
        const auto week = WorkingWeek::parse(text);
        QTEST(week ? week->text() : QString(), "read");
    }
    void aDayOffGivesTheNextOfWork()
    {
        const QDate saturday(2012, 6, 30);
        const WorkingWeek week;
        QCOMPARE(week.onOrAfter(saturday), QDate(2012, 7, 2));
        QCOMPARE(week.onOrAfter(QDate(2012, 7, 2)), QDate(2012, 7, 2));
        QCOMPARE(WorkingWeek::of({6})->onOrAfter(QDate(2012, 7, 1)), QDate(2012, 7, 7));
        QVERIFY(!week.onOrAfter(QDate()).isValid());
    }
};

REBOND_TEST(TestWorkingWeek)
#include "tst_workingweek.moc"
