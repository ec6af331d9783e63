// SPDX-License-Identifier: GPL-3.0-or-later
// Which of several cohorts a file opens on.
#include "operations/cohortchoice.h"

#include "support/runner.h"

using namespace rebond;
using domain::Cohort;
using operations::cohortToShow;

namespace {

const QDate kToday(2012, 6, 30);

struct Given
{
    const char *name;
    QDate made;
    std::optional<QDate> startsOn;
    bool isClosed = false;
};

QList<Cohort> cohortsOf(const QList<Given> &given)
{
    QList<Cohort> cohorts;
    for (const Given &each : given) {
        const FixedClock clock(each.made);
        IdMaker ids(clock, 3);
        Cohort cohort;
        cohort.id = ids.next<Cohort>();
        cohort.name = QString::fromLatin1(each.name);
        cohort.startsOn = each.startsOn;
        if (each.isClosed)
            cohort.closedOn = QDate(2012, 6, 1);
        cohorts.append(cohort);
    }
    return cohorts;
}

} // namespace

class TestCohorts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOneThatBeganLastIsShown_data()
    {
        QTest::addColumn<QList<Cohort>>("cohorts");
        QTest::addColumn<QString>("shown");
        const QDate june(2011, 6, 20);
        const QDate march(2012, 3, 5);
        const QDate autumn(2012, 10, 1);
        const QDate winter(2013, 1, 7);
        const auto row = [](const char *name, const QList<Given> &given, const char *shown) {
            QTest::newRow(name) << cohortsOf(given) << QString::fromLatin1(shown);
        };
        row("one", {{"a", june, june}}, "a");
        row("none begun", {{"a", june, winter}, {"b", june, autumn}}, "b");
        row("entered the other way round", {{"new", june, march}, {"old", june, june}}, "new");
        row("prepared for the autumn", {{"now", june, june}, {"next", march, autumn}}, "now");
        row("today is begun", {{"old", june, march}, {"today", june, kToday}}, "today");
        row("without dates the last made", {{"first", june, {}}, {"second", march, {}}}, "second");
        row("one date, one without, made later", {{"dated", june, june}, {"made later", march, {}}}, "made later");
        row("one without, one date that is later", {{"made", june, {}}, {"dated", june, march}}, "dated");
        row("of the same day the last entered", {{"a", june, march}, {"b", june, march}}, "b");
        row("not a closed one", {{"open", june, june}, {"closed", june, march, true}}, "open");
        row("one to come before a closed one", {{"closed", june, march, true}, {"next", june, autumn}}, "next");
        row("all closed", {{"a", june, june, true}, {"b", june, march, true}}, "b");
    }
    void theOneThatBeganLastIsShown()
    {
        QFETCH(const QList<Cohort>, cohorts);
        QFETCH(const QString, shown);
        const auto found = cohortToShow(cohorts, kToday);
        QVERIFY(found);
        QCOMPARE(found->name, shown);
    }
    void ofNoneNoneIsShown() { QVERIFY(!cohortToShow({}, kToday)); }
};

REBOND_TEST(TestCohorts)
#include "tst_cohorts.moc"
