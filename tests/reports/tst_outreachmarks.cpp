// SPDX-License-Identifier: GPL-3.0-or-later
// Which weeks are marked on the curve: the busiest, never two near each other, none of everyday work.
#include "reports/outreachmarks.h"

#include "reports/cohorts.h"
#include "support/english.h"
#include "support/runner.h"
#include "typeset/typesetter.h"

#include <QMap>
#include <QSet>

#include <random>

using namespace rebond;
using domain::DayCount;
using test::kEnglish;

namespace {

QList<QDate> daysOf(const QList<document::CurveEvent> &marks)
{
    QList<QDate> days;
    for (const document::CurveEvent &mark : marks)
        days.append(mark.date);
    return days;
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

class TestOutreachMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWeekIsCountedWhole()
    {
        // Monday to Sunday are one week, the Monday after is another.
        const QList<DayCount> days{{QDate(2011, 10, 4), 2}, {QDate(2011, 10, 9), 3}, {QDate(2011, 10, 10), 4}};
        const auto marks = reports::outreachMarks(days, kEnglish);
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks.first().date, QDate(2011, 10, 4)); // the first day on which something was sent
        QVERIFY2(marks.first().label.contains(u'5'), qPrintable(marks.first().label));
    }
    void everydayWorkIsNotMarked()
    {
        QVERIFY(reports::outreachMarks({}, kEnglish).isEmpty());
        QVERIFY(reports::outreachMarks({{QDate(2011, 10, 4), reports::kFewestForMark - 1}}, kEnglish).isEmpty());
    }
    void theBusierOfTwoNearEachOtherIsMarked()
    {
        const QList<DayCount> days{{QDate(2011, 10, 3), 6}, {QDate(2011, 10, 24), 9}, {QDate(2011, 11, 21), 6}};
        QCOMPARE(daysOf(reports::outreachMarks(days, kEnglish)),
                 (QList<QDate>{QDate(2011, 10, 24), QDate(2011, 11, 21)}));
    }
    void ofTwoAlikeTheEarlierIsMarked()
    {
        const QList<DayCount> days{{QDate(2011, 10, 3), 6}, {QDate(2011, 10, 10), 6}};
        QCOMPARE(daysOf(reports::outreachMarks(days, kEnglish)), QList<QDate>{QDate(2011, 10, 3)});
    }
    // On random days, beside a slow count of each week.
    void holdsOnRandomDays()
    {
        std::mt19937 random(7);
        for (int run = 0; run < 200; ++run) {
            QMap<QDate, qint64> sent;
            for (int i = 0; i < 40; ++i)
                sent[QDate(2011, 6, 20).addDays(int(random() % 400))] += 1 + int(random() % 6);
            QList<DayCount> days;
            QMap<QDate, qint64> weeks;
            for (auto day = sent.cbegin(); day != sent.cend(); ++day) {
                days.append({day.key(), day.value()});
                weeks[mondayOf(day.key())] += day.value();
            }
            const auto marks = reports::outreachMarks(days, kEnglish);
            QVERIFY(marks.size() <= reports::kMostOutreachMarks);
            const qint64 most = *std::max_element(weeks.cbegin(), weeks.cend());
            QVERIFY(most < reports::kFewestForMark || !marks.isEmpty());
            bool isBusiestMarked = false;
            for (qsizetype i = 0; i < marks.size(); ++i) {
                const qint64 acts = weeks.value(mondayOf(marks[i].date));
                QVERIFY(acts >= reports::kFewestForMark);
                QVERIFY(marks[i].label.contains(QString::number(acts)));
                isBusiestMarked = isBusiestMarked || acts == most;
                if (i > 0)
                    QVERIFY(mondayOf(marks[i - 1].date).daysTo(mondayOf(marks[i].date)) >= 7 * reports::kWeeksApart);
            }
            QVERIFY(isBusiestMarked || marks.isEmpty());
        }
    }
    // Whoever hears the curve is told of its marks; who is not told how many acts there were reads of none on it.
    void theReportMarksItsCurveForWhoIsToldOfActs()
    {
        for (const figures::Audience audience : {figures::Audience::Internal, figures::Audience::Funder}) {
            reports::ProgressReport report = test::reportOn(60, audience);
            report.groupActs = {{QDate(2011, 10, 3), 12}};
            const auto marks = reports::outreachMarks(report.groupActs, kEnglish);
            QCOMPARE(marks.size(), 1);
            const QString heard = QStringLiteral("3 October 2011: ") + marks.first().label;
            const bool isTold = audience == figures::Audience::Internal;
            const document::Document document = reports::progressReport(report, kEnglish);
            int curves = 0;
            for (const document::Block &block : document.blocks) {
                if (const auto *curve = std::get_if<document::StepCurve>(&block.content)) {
                    ++curves;
                    QCOMPARE(curve->events.size(), isTold ? 1 : 0);
                    QCOMPARE(curve->alternative.contains(heard), isTold);
                }
            }
            QCOMPARE(curves, 1);
        }
    }
    // Whatever room the head of the page takes from the curve.
    void everyMarkHasItsLabel()
    {
        for (const bool hasLogo : {false, true}) {
            reports::ProgressReport report = test::reportOn(60, figures::Audience::Internal);
            report.groupActs = {{QDate(2011, 11, 7), 12}, {QDate(2012, 1, 2), 14}, {QDate(2012, 4, 2), 11}};
            if (hasLogo)
                report.logo = test::somePng(400, 100);
            const auto pages = typeset::Typesetter().typeset(reports::progressReport(report, kEnglish));
            QSet<QString> labels;
            for (const typeset::Mark &mark : pages.page(0).marks) {
                const auto *run = std::get_if<typeset::TextRun>(&mark.content);
                if (run && run->text.startsWith(QStringLiteral("Group: ")))
                    labels.insert(run->text);
            }
            QVERIFY2(labels.size() == 3, qPrintable(QStringList(labels.cbegin(), labels.cend()).join(u'/')));
        }
    }
};

REBOND_TEST(TestOutreachMarks)
#include "tst_outreachmarks.moc"
