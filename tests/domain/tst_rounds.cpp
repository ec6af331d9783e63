// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rounds.h"

#include "support/runner.h"

using namespace rebond::domain;

class TestRounds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNextRoundIsNumbered_data()
    {
        QTest::addColumn<QString>("before"); // a letter and a number each: state, round
        QTest::addColumn<int>("next");
        QTest::newRow("none yet") << QString() << 1;
        QTest::newRow("one held") << QStringLiteral("t1") << 2;
        QTest::newRow("one planned") << QStringLiteral("p1") << 2;
        QTest::newRow("by the highest, not the latest") << QStringLiteral("t3 t1") << 4;
        QTest::newRow("without numbers they are counted") << QStringLiteral("t0 t0") << 3;
        QTest::newRow("a number missing") << QStringLiteral("t1 t0 t0") << 4;
        QTest::newRow("called off") << QStringLiteral("t1 n2") << 2;
        QTest::newRow("absent and excused") << QStringLiteral("a1 e1") << 1;
        QTest::newRow("no more than lists take") << QStringLiteral("t99") << 99;
    }
    void theNextRoundIsNumbered()
    {
        QFETCH(QString, before);
        QFETCH(int, next);
        QList<Interview> interviews;
        for (const QString &each : before.split(u' ', Qt::SkipEmptyParts)) {
            Interview interview;
            interview.state = each[0] == u't' ? InterviewState::Tenu
                            : each[0] == u'a' ? InterviewState::Absent
                            : each[0] == u'e' ? InterviewState::Excuse
                            : each[0] == u'n' ? InterviewState::Annule
                                              : InterviewState::Prevu;
            if (const int round = each.mid(1).toInt(); round > 0)
                interview.round = round;
            interviews.append(interview);
        }
        QCOMPARE(nextRound(interviews), next);
    }
};

REBOND_TEST(TestRounds)
#include "tst_rounds.moc"
