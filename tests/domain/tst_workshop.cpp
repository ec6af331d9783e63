// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workshop.h"

#include "base/formats.h"
#include "domain/wording.h"
#include "support/runner.h"

using namespace rebond::domain;

class TestWorkshop : public QObject
{
    Q_OBJECT

    static Workshop at(QDate date, HalfDay halfDay, std::optional<QTime> time = {})
    {
        Workshop workshop;
        workshop.date = date;
        workshop.halfDay = halfDay;
        workshop.time = time;
        return workshop;
    }

private Q_SLOTS:
    void keysSortAsWorkshopsFollowEachOther()
    {
        const QDate day(2012, 6, 30);
        const QStringList keys = {momentKeyOf(at(day.addDays(-1), HalfDay::ApresMidi, QTime(18, 0))),
                                  momentKeyBefore(day),
                                  momentKeyOf(at(day, HalfDay::Matin)),
                                  momentKeyOf(at(day, HalfDay::Matin, QTime(9, 30))),
                                  momentKeyOf(at(day, HalfDay::Matin, QTime(11, 0))),
                                  momentKeyOf(at(day, HalfDay::ApresMidi)),
                                  momentKeyOf(at(day, HalfDay::ApresMidi, QTime(23, 59))),
                                  momentKeyAfter(day),
                                  momentKeyOf(at(day.addDays(1), HalfDay::Matin))};
        for (qsizetype i = 1; i < keys.size(); ++i)
            QVERIFY2(keys[i - 1] < keys[i], qPrintable(keys[i]));
    }

    void concernsFromEntryToTheLastDay_data()
    {
        QTest::addColumn<QDate>("joined");
        QTest::addColumn<QDate>("left");
        QTest::addColumn<bool>("isError");
        QTest::addColumn<bool>("concerned");
        const QDate day(2012, 6, 26);
        const QDate none;
        QTest::newRow("joined that day") << day << none << false << true;
        QTest::newRow("joins the day after") << day.addDays(1) << none << false << false;
        QTest::newRow("last day") << day.addYears(-1) << day << false << true;
        QTest::newRow("left the day before") << day.addYears(-1) << day.addDays(-1) << false << false;
        QTest::newRow("entered by error") << day << none << true << false;
    }
    void concernsFromEntryToTheLastDay()
    {
        QFETCH(const QDate, joined);
        QFETCH(const QDate, left);
        QFETCH(const bool, isError);
        Member member;
        member.joinedOn = joined;
        if (left.isValid())
            member.leftOn = left;
        if (isError)
            member.exitReason = ExitReason::ERREUR;
        QTEST(isConcerned(member, QDate(2012, 6, 26)), "concerned");
    }

    void hoursAreSaidAsFarAsTheyAreKnown()
    {
        const rebond::Formats french(rebond::Language::French);
        Workshop workshop;
        QCOMPARE(hoursOf(workshop, french), wordingOf(HalfDay::Matin));
        workshop.time = QTime(9, 30);
        QCOMPARE(hoursOf(workshop, french).replace(QChar::Nbsp, u' '), QStringLiteral("9 h 30"));
        workshop.endTime = QTime(14, 0);
        QCOMPARE(hoursOf(workshop, french).replace(QChar::Nbsp, u' '), QStringLiteral("9 h 30–14 h"));
        QVERIFY(!lastsBothHalfDays(workshop));
        workshop.endTime = QTime(14, 1);
        QVERIFY(lastsBothHalfDays(workshop));
        workshop.time = QTime(13, 0); // the afternoon alone
        QVERIFY(!lastsBothHalfDays(workshop));
    }

    void theNextHalfDayHasNotBegun_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QDate>("expectedDay");
        QTest::addColumn<bool>("isMorning");
        const QDate friday(2012, 6, 29);
        QTest::newRow("early") << friday << QTime(8, 59) << friday << true;
        QTest::newRow("in the morning") << friday << QTime(9, 0) << friday << false;
        QTest::newRow("after lunch") << friday << QTime(13, 59) << friday << false;
        QTest::newRow("Friday afternoon") << friday << QTime(14, 0) << friday.addDays(3) << true;
        QTest::newRow("Thursday afternoon") << friday.addDays(-1) << QTime(17, 0) << friday << true;
        QTest::newRow("Saturday") << friday.addDays(1) << QTime(7, 0) << friday.addDays(3) << true;
        QTest::newRow("Sunday") << friday.addDays(2) << QTime(12, 0) << friday.addDays(3) << true;
    }
    void theNextHalfDayHasNotBegun()
    {
        QFETCH(const QDate, day);
        QFETCH(const QTime, time);
        const HalfDayOn next = nextHalfDay(day, time);
        QTEST(next.date, "expectedDay");
        QTEST(next.halfDay == HalfDay::Matin, "isMorning");
    }
};

REBOND_TEST(TestWorkshop)
#include "tst_workshop.moc"
