// SPDX-License-Identifier: GPL-3.0-or-later
// Check-points follow from the first day, months clipped to their end.
#include "domain/checkpoints.h"

#include "support/runner.h"

using namespace rebond;
using namespace rebond::domain;

namespace {

Outcome jobFrom(QDate day)
{
    Outcome outcome;
    outcome.id = Id<Outcome>(RawId{1, 1});
    outcome.type = OutcomeType::CDI;
    outcome.effectiveOn = day;
    outcome.knownOn = day;
    return outcome;
}

// By counting months and days by hand.
QDate laterByHand(QDate day, int months)
{
    const int month = day.year() * 12 + day.month() - 1 + months;
    const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const int year = month / 12;
    int length = lengths[month % 12];
    if (month % 12 == 1 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0))
        length = 29;
    return {year, month % 12 + 1, std::min(day.day(), length)};
}

} // namespace

class TestCheckpoints : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areDueFromTheirDayOnWhateverTheMonth()
    {
        for (QDate day(2011, 1, 1); day < QDate(2013, 3, 2); day = day.addDays(1)) {
            const Outcome job = jobFrom(day);
            for (const int months : {3, 6, 12}) {
                const QDate due = laterByHand(day, months);
                for (const int shift : {-1, 0, 1}) {
                    const auto lines = checkpointsOf(job, {}, due.addDays(shift));
                    QCOMPARE(lines.size(), 3);
                    const CheckpointLine &line = lines.at(months == 3 ? 0 : months == 6 ? 1 : 2);
                    QCOMPARE(line.months, months);
                    QCOMPARE(line.on, due);
                    QVERIFY(line.state == (shift < 0 ? CheckpointState::ToCome : CheckpointState::Due));
                }
            }
        }
    }
    void anAnswerIsOneWhateverItSaysAndWhenever()
    {
        const Outcome job = jobFrom(QDate(2012, 1, 31));
        Checkpoint answer;
        answer.outcome = job.id;
        answer.months = 6;
        answer.answeredOn = QDate(2013, 1, 1);
        answer.result = CheckpointResult::Inconnu;
        Checkpoint others = answer;
        others.outcome = Id<Outcome>(RawId{1, 2});
        others.months = 3;
        const auto lines = checkpointsOf(job, {others, answer}, QDate(2012, 6, 30));
        QVERIFY(lines.at(0).state == CheckpointState::Due && !lines.at(0).answer);
        QCOMPARE(lines.at(0).on, QDate(2012, 4, 30));
        QVERIFY(lines.at(1).state == CheckpointState::Answered);
        QCOMPARE(lines.at(1).answer, std::optional(answer));
        QVERIFY(lines.at(2).state == CheckpointState::ToCome);
    }
    // A job from 15 November that ended on 15 March: its third month lies before, its sixth and twelfth after.
    void whatHasEndedIsNoLongerDue_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<QList<int>>("states");
        using enum CheckpointState;
        const auto row = [](const char *name, QDate today, QDate end, const QList<CheckpointState> &states) {
            QList<int> numbers;
            for (const CheckpointState state : states)
                numbers.append(int(state));
            QTest::newRow(name) << today << end << numbers;
        };
        const QDate end(2012, 3, 15);
        row("after all", QDate(2012, 12, 31), end, {Due, NoLongerDue, NoLongerDue});
        row("between", QDate(2012, 4, 1), end, {Due, NoLongerDue, NoLongerDue});
        row("an end to come", QDate(2012, 1, 1), end, {ToCome, NoLongerDue, NoLongerDue});
        row("on the very day", QDate(2012, 12, 31), QDate(2012, 5, 15), {Due, NoLongerDue, NoLongerDue});
        row("a day later", QDate(2012, 12, 31), QDate(2012, 5, 16), {Due, Due, NoLongerDue});
    }
    void whatHasEndedIsNoLongerDue()
    {
        QFETCH(const QDate, today);
        QFETCH(const QDate, end);
        QFETCH(const QList<int>, states);
        Outcome job = jobFrom(QDate(2011, 11, 15));
        job.endedOn = end;
        QList<int> found;
        for (const CheckpointLine &line : checkpointsOf(job, {}, today))
            found.append(int(line.state));
        QCOMPARE(found, states);
        // A plan is no end: whether the contract went on is what is to be found out.
        job.plannedEnd = job.endedOn;
        job.endedOn.reset();
        for (const CheckpointLine &line : checkpointsOf(job, {}, QDate(2012, 12, 31)))
            QVERIFY(line.state == CheckpointState::Due);
        // Answered is answered.
        job.endedOn = end;
        Checkpoint answer;
        answer.outcome = job.id;
        answer.months = 6;
        answer.answeredOn = QDate(2012, 5, 20);
        QVERIFY(checkpointsOf(job, {answer}, today).at(1).state == CheckpointState::Answered);
    }
    void whatIsNoJobOrNeverBeganHasNoneButThoseAnswered()
    {
        Outcome training = jobFrom(QDate(2011, 1, 1));
        training.type = OutcomeType::FORM;
        QVERIFY(checkpointsOf(training, {}, QDate(2012, 6, 30)).isEmpty());
        Outcome cancelled = jobFrom(QDate(2011, 1, 1));
        cancelled.cancelledKnownOn = QDate(2011, 6, 1);
        QVERIFY(checkpointsOf(cancelled, {}, QDate(2012, 6, 30)).isEmpty());
        Checkpoint answer;
        answer.outcome = cancelled.id;
        answer.months = 3;
        answer.answeredOn = QDate(2011, 4, 1);
        const auto lines = checkpointsOf(cancelled, {answer}, QDate(2012, 6, 30));
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.first().state == CheckpointState::Answered);
    }
};

REBOND_TEST(TestCheckpoints)
#include "tst_checkpoints.moc"
