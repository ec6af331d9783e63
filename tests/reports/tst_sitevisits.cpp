// SPDX-License-Identifier: GPL-3.0-or-later
// The visits of the site over time: gaps are no zeros, weeks are whole or are none, and nothing is said to come of anything.
#include "reports/sitevisits.h"

#include "support/runner.h"

using namespace rebond;
using reports::SiteVisits;
using reports::VisitsBy;

namespace {

const Formats kVisitsEnglish(Language::English);
const QDate kMonday(2012, 6, 25);

domain::AudienceDay visitsOn(QDate date, int visits, std::optional<int> pages = {})
{
    domain::AudienceDay day;
    day.date = date;
    day.visits = visits;
    day.pageViews = pages;
    day.source = QStringLiteral("Matomo");
    return day;
}

SiteVisits somePart()
{
    SiteVisits visits;
    visits.days = {visitsOn(kMonday, 40, 90), visitsOn(kMonday.addDays(1), 0, 0), visitsOn(kMonday.addDays(3), 55)};
    domain::PressMention mention;
    mention.date = kMonday.addDays(3);
    mention.outlet = QStringLiteral("Gazette Fictive");
    visits.press = {mention};
    visits.groupActs = {{kMonday.addDays(1), 12}, {kMonday.addDays(40), 3}};
    visits.sources = {QStringLiteral("Matomo")};
    return visits;
}

QStringList rowsTold(const SiteVisits &visits, VisitsBy by)
{
    QStringList told;
    const QList<reports::VisitsRow> rows = reports::visitsRows(visits, by);
    for (const reports::VisitsRow &row : rows)
        told.append(reports::visitsCells(row, by, kVisitsEnglish).join(u'|'));
    return told;
}

} // namespace

class TestSiteVisits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDayHasItsRow()
    {
        QCOMPARE(rowsTold(somePart(), VisitsBy::Day),
                 (QStringList{QStringLiteral("25 June 2012|40|90||"), QStringLiteral("26 June 2012|0|0|12|"),
                              QStringLiteral("27 June 2012|not known|||"),
                              QStringLiteral("28 June 2012|55|||Gazette Fictive")}));
        // Page views of a week of which one known day does not say them are not known.
        QCOMPARE(rowsTold(somePart(), VisitsBy::Week),
                 QStringList{QStringLiteral("25 June 2012|at least 95 (3 day(s) of 7)||12|Gazette Fictive")});
    }
    void aGapIsNoZero()
    {
        const document::StepCurve days = reports::visitsCurve(somePart(), VisitsBy::Day, kVisitsEnglish);
        QStringList points;
        for (const document::CurvePoint &point : days.points)
            points.append(point.isKnown ? QString::number(point.value) : QStringLiteral("-"));
        QCOMPARE(points.join(u' '), QStringLiteral("40 0 - 55"));
        QCOMPARE(days.asOf, kMonday.addDays(4)); // the last day has its width
        const document::StepCurve weeks = reports::visitsCurve(somePart(), VisitsBy::Week, kVisitsEnglish);
        QVERIFY(weeks.points.size() == 1 && !weeks.points.first().isKnown);
        SiteVisits whole;
        for (int day = 0; day < 7; ++day)
            whole.days.append(visitsOn(kMonday.addDays(day), 10, 20));
        QCOMPARE(reports::visitsCurve(whole, VisitsBy::Week, kVisitsEnglish).points.first().value, 70);
        QCOMPARE(rowsTold(whole, VisitsBy::Week), QStringList{QStringLiteral("25 June 2012|70|140||")});
        QVERIFY(reports::visitsCurve({}, VisitsBy::Day, kVisitsEnglish).points.isEmpty());
    }
    void marksAreOfTheDaysDrawn()
    {
        const document::StepCurve curve = reports::visitsCurve(somePart(), VisitsBy::Day, kVisitsEnglish);
        QCOMPARE(curve.events.size(), 2);
        QVERIFY(curve.events[0].date == kMonday.addDays(1) && curve.events[0].label.contains(QStringLiteral("12")));
        QCOMPARE(curve.events[1].label, QStringLiteral("Press: Gazette Fictive"));
        QVERIFY(curve.alternative.contains(QStringLiteral("1 gap(s)"))
                && curve.alternative.contains(QStringLiteral("At most 55: 28 June 2012")));
    }
    void theNoteSaysWhatIsCountedAndByWhat()
    {
        SiteVisits visits = somePart();
        const QString note = reports::visitsNote(visits, VisitsBy::Day, kVisitsEnglish);
        QVERIFY(note.contains(QStringLiteral("Visits by day, counted by Matomo. From 25 June 2012 to 28 June 2012.")));
        const QString all = note + reports::visitsCurve(visits, VisitsBy::Day, kVisitsEnglish).alternative
                          + reports::visitsHeadings(VisitsBy::Week).join(u' ');
        for (const char *word : {"thanks", "because", "caused", "due to", "effect", "brought"})
            QVERIFY2(!all.contains(QLatin1String(word), Qt::CaseInsensitive), word);
        for (domain::AudienceDay &day : visits.days)
            day.source.clear();
        QVERIFY(reports::visitsNote(visits, VisitsBy::Day, kVisitsEnglish).contains(QStringLiteral("nobody noted")));
    }
    void longTimesAreTakenByWeek()
    {
        SiteVisits visits;
        visits.days = {visitsOn(kMonday, 1), visitsOn(kMonday.addDays(91), 1)};
        QVERIFY(reports::readableSteps(visits) == VisitsBy::Day);
        visits.days.last().date = kMonday.addDays(92);
        QVERIFY(reports::readableSteps(visits) == VisitsBy::Week);
    }
};

REBOND_TEST(TestSiteVisits)
#include "tst_sitevisits.moc"
