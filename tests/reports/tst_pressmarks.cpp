// SPDX-License-Identifier: GPL-3.0-or-later
// Which appearances in the press are marked on the curve, and for whom.
#include "reports/pressmarks.h"

#include "reports/cohorts.h"
#include "support/runner.h"

using namespace rebond;
using domain::PressMention;

namespace {

const Formats kPressEnglish(Language::English);
const QDate kLater(2012, 12, 31);

PressMention mentionOf(QDate date, const QString &outlet)
{
    PressMention mention;
    mention.date = date;
    mention.outlet = outlet;
    return mention;
}

QStringList linesOfMarks(const QList<document::CurveEvent> &marks)
{
    QStringList lines;
    for (const document::CurveEvent &mark : marks)
        lines.append(mark.date.toString(Qt::ISODate) + u' ' + mark.label);
    return lines;
}

} // namespace

class TestPressMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // However it is written, an outlet is marked once.
    void eachOutletIsMarkedTheFirstTime()
    {
        const QList<PressMention> mentions{mentionOf(QDate(2011, 6, 21), QStringLiteral("La Gazette")),
                                           mentionOf(QDate(2011, 9, 14), QStringLiteral("LA  GAZETTE")),
                                           mentionOf(QDate(2011, 11, 23), QStringLiteral("Radio Galet"))};
        QCOMPARE(linesOfMarks(reports::pressMarks(mentions, kLater)),
                 (QStringList{QStringLiteral("2011-06-21 Press: La Gazette"),
                              QStringLiteral("2011-11-23 Press: Radio Galet")}));
        QVERIFY(reports::pressMarks({}, kLater).isEmpty());
    }
    // 27 days later is too near, 28 are far enough; the next is measured from the one that is marked.
    void marksHaveRoom()
    {
        const QList<PressMention> mentions{mentionOf(QDate(2012, 1, 1), QStringLiteral("A")),
                                           mentionOf(QDate(2012, 1, 28), QStringLiteral("B")),
                                           mentionOf(QDate(2012, 1, 29), QStringLiteral("C"))};
        QCOMPARE(linesOfMarks(reports::pressMarks(mentions, kLater)),
                 (QStringList{QStringLiteral("2012-01-01 Press: A"), QStringLiteral("2012-01-29 Press: C")}));
    }
    // What had no room the first time is not marked as if a later time were the first.
    void aLaterTimeIsNotTheFirst()
    {
        const QList<PressMention> mentions{mentionOf(QDate(2012, 1, 1), QStringLiteral("A")),
                                           mentionOf(QDate(2012, 1, 20), QStringLiteral("B")),
                                           mentionOf(QDate(2012, 4, 1), QStringLiteral("B"))};
        QCOMPARE(linesOfMarks(reports::pressMarks(mentions, kLater)),
                 QStringList{QStringLiteral("2012-01-01 Press: A")});
    }
    void noneIsMarkedAfterTheDay()
    {
        const QList<PressMention> mentions{mentionOf(QDate(2012, 1, 1), QStringLiteral("A")),
                                           mentionOf(QDate(2012, 6, 1), QStringLiteral("B"))};
        QCOMPARE(reports::pressMarks(mentions, QDate(2012, 5, 31)).size(), 1);
        QCOMPARE(reports::pressMarks(mentions, QDate(2012, 6, 1)).size(), 2);
    }
    void thereAreFewAndTheirNamesAreShort()
    {
        QList<PressMention> mentions;
        for (int i = 0; i < 9; ++i)
            mentions.append(mentionOf(QDate(2011, 1, 1).addMonths(2 * i), QString(60, QChar(u'a' + i))));
        const auto marks = reports::pressMarks(mentions, kLater);
        QCOMPARE(marks.size(), qsizetype(reports::kMostPressMarks));
        QCOMPARE(marks.first().label,
                 QStringLiteral("Press: ") + QString(reports::kLongestOutletTold - 1, u'a') + QChar(0x2026));
    }
    // What was printed anybody may read of; how many letters went out is for ourselves.
    void aFunderReadsOfThePressAndNotOfTheActs()
    {
        for (const figures::Audience audience : {figures::Audience::Internal, figures::Audience::Funder}) {
            reports::ProgressReport report = test::reportOn(60, audience);
            report.press = {mentionOf(QDate(2011, 11, 23), QStringLiteral("Radio Galet"))};
            report.groupActs = {{QDate(2011, 10, 3), 12}};
            int curves = 0;
            const document::Document document = reports::progressReport(report, kPressEnglish);
            for (const document::Block &block : document.blocks) {
                if (const auto *curve = std::get_if<document::StepCurve>(&block.content)) {
                    ++curves;
                    QCOMPARE(curve->events.size(), audience == figures::Audience::Internal ? 2 : 1);
                    QCOMPARE(curve->events.last().date, QDate(2011, 11, 23));
                    QVERIFY(curve->alternative.contains(QStringLiteral("23 November 2011: Press: Radio Galet.")));
                }
            }
            QCOMPARE(curves, 1);
        }
    }
    // Somebody's own paper is called after them: for ourselves it is a mark, whoever else reads is told no name.
    void aPaperCalledAfterAMemberIsForOurselves()
    {
        for (const figures::Audience audience :
             {figures::Audience::Internal, figures::Audience::Funder, figures::Audience::Public}) {
            reports::ProgressReport report = test::reportOn(60, audience);
            report.facts.members.first().familyName = QStringLiteral("D’Inventée");
            report.press = {mentionOf(QDate(2011, 11, 23), QStringLiteral("Le carnet de Zoé D'INVENTEE"))};
            const bool isInternal = audience == figures::Audience::Internal;
            const document::Document document = reports::progressReport(report, kPressEnglish);
            for (const document::Block &block : document.blocks) {
                const auto *curve = std::get_if<document::StepCurve>(&block.content);
                QVERIFY(!curve || curve->events.isEmpty() != isInternal);
                QVERIFY(!curve || curve->alternative.contains(QStringLiteral("INVENTEE")) == isInternal);
            }
        }
    }
};

REBOND_TEST(TestPressMarks)
#include "tst_pressmarks.moc"
