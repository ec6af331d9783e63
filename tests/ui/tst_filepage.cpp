// SPDX-License-Identifier: GPL-3.0-or-later
// The file's page: backups made and restored, cohorts begun, shown and closed, a person's data seen, handed out, erased.
#include "ui/file/filepage.h"

#include "backup/backups.h"
#include "storage/mappings/all.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/file/backupsmodel.h"
#include "ui/file/cohortsmodel.h"
#include "ui/samples.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace rebond;
using namespace rebond::ui;
using shell::MainWindow;
using shell::Session;
using test::kPatience;

namespace {
// The window on a copy of the demonstration that is a file like any other.
struct Opened
{
    explicit Opened(const test::Bench::Look &look = {})
        : bench(look),
          session(bench.clock, bench.folder.filePath(QStringLiteral("demonstration"))),
          window(MainWindow::House{session, bench.settings, bench.files, bench.desktop, bench.theme, bench.formats})
    {
        file = test::openDemonstration(bench.folder.path(), bench.clock)->path();
        window.openFile(file);
        window.goTo(QStringLiteral("file"));
    }
    template<typename W>
    W *find(const char *objectName) const
    {
        return window.findChild<W *>(QLatin1String(objectName));
    }
    void press(const char *button) const
    {
        QVERIFY2(find<QPushButton>(button) && find<QPushButton>(button)->isEnabled(), button);
        find<QPushButton>(button)->click();
    }
    QString text(const char *label) const { return find<QLabel>(label)->text(); }
    QTableView *table(const char *name) const { return find<QTableView>(name); }
    int rows(const char *name) const { return table(name)->model()->rowCount(); }
    void choose(const char *name, int row) const { table(name)->setCurrentIndex(table(name)->model()->index(row, 0)); }
    void chooseCohort(const QString &name) const
    {
        for (int row = 0; row < rows("cohortsTable"); ++row) {
            if (table("cohortsTable")->model()->index(row, 0).data().toString() == name)
                choose("cohortsTable", row);
        }
    }
    storage::Store &store() const { return session.workspace()->store(); }
    domain::Member member() const
    {
        return store().read([&](storage::Reader &r) { return r.list<domain::Member>().first(); }).value();
    }
    qint64 count() const
    {
        return store().read([](storage::Reader &r) { return r.count<domain::Member>(); }).value_or(-1);
    }
    void rename(const QString &name)
    {
        domain::Member one = member();
        one.familyName = name;
        QVERIFY(store().write(QStringLiteral("Rename"), [&](storage::Transaction &t) { (void)t.save(one); }));
    }
    void backUp()
    {
        const int before = int(backup::backupsOf(file).size());
        press("backUpNowButton");
        QTRY_COMPARE_WITH_TIMEOUT(rows("backupsTable"), before + 1, 120000);
    }
    void showPerson(const domain::Member &who)
    {
        window.goTo(QStringLiteral("file"));
        window.findChild<kit::Page *>(QStringLiteral("filePage"))->goToRecord(who.id.raw());
        QTRY_COMPARE_WITH_TIMEOUT(text("personNameLabel"), who.displayName(), 120000);
    }

    test::Bench bench;
    Session session;
    MainWindow window;
    QString file;
};
} // namespace

class TestFilePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itSaysWhereTheFileIsAndThatItIsSound()
    {
        Opened opened;
        QVERIFY(opened.text("filePlaceLabel").endsWith(QFileInfo(opened.file).fileName()));
        QVERIFY(opened.text("fileSizeLabel").endsWith(QStringLiteral("MB")));
        QTRY_VERIFY_WITH_TIMEOUT(opened.text("fileSoundLabel").contains(QStringLiteral("sound")), 120000);
        opened.press("checkFileButton");
        QTRY_VERIFY_WITH_TIMEOUT(opened.text("fileSoundLabel").contains(QStringLiteral("every page")), 120000);
        opened.press("openFileFolderButton");
        QCOMPARE(opened.bench.desktop.folders, QStringList(opened.file));
    }

    void modelsAreSound()
    {
        const Formats formats(Language::English);
        file::BackupsModel backups(formats);
        const QAbstractItemModelTester one(&backups);
        backups.setBackups({{QStringLiteral("a"), QDateTime(QDate(2012, 6, 30), QTime(12, 0), Qt::UTC),
                             rebond::backup::Why::Day, 1234567}});
        QCOMPARE(backups.index(0, 1).data().toString(), QStringLiteral("1.2 MB"));
        file::CohortsModel cohorts(formats, {});
        const QAbstractItemModelTester other(&cohorts);
        domain::Cohort cohort;
        cohort.name = QStringLiteral("Nouveaux");
        cohort.closedOn = QDate(2012, 6, 30);
        cohorts.setLines({{cohort, 1234}});
        QCOMPARE(cohorts.index(0, 1).data().toString(), QStringLiteral("1,234"));
        QVERIFY(cohorts.index(0, 2).data().toString().contains(QStringLiteral("30/06/2012")));
    }

    void aBackupIsMadeChosenAndRestored()
    {
        Opened opened;
        const QString name = opened.member().familyName;
        QVERIFY(opened.text("noBackupsLabel").contains(QStringLiteral("no backup")));
        opened.backUp();
        opened.rename(QStringLiteral("Plus-Tard"));
        opened.choose("backupsTable", 0);
        QTRY_VERIFY_WITH_TIMEOUT(opened.find<QPushButton>("restoreBackupButton")->isVisibleTo(&opened.window), 120000);
        QVERIFY2(opened.text("backupHoldsLabel").contains(QStringLiteral("60 member(s)")),
                 qPrintable(opened.text("backupHoldsLabel")));
        opened.press("restoreBackupButton");
        QTRY_VERIFY_WITH_TIMEOUT(opened.session.workspace() && opened.member().familyName == name, 120000);
        QTRY_VERIFY_WITH_TIMEOUT(opened.window.messages().sentence().contains(QStringLiteral("restored")), 120000);
        QVERIFY(opened.find<QLabel>("filePlaceLabel")->isVisibleTo(&opened.window)); // on the same page
        // As it was is among them, and the way back.
        QTRY_COMPARE_WITH_TIMEOUT(opened.rows("backupsTable"), 2, 120000);
        QCOMPARE(backup::backupsOf(opened.file).first().why, backup::Why::Restore);
        QVERIFY(opened.session.undoLabel().isEmpty());
        opened.rename(QStringLiteral("Encore")); // and work goes on
        QCOMPARE(opened.member().familyName, QStringLiteral("Encore"));
    }

    void aDamagedBackupIsToldAndNotOffered()
    {
        Opened opened;
        opened.backUp();
        const QString path = backup::backupsOf(opened.file).first().path;
        QFile damaged(path);
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(damaged.size() / 2) && damaged.write("?????") == 5);
        damaged.close();
        opened.choose("backupsTable", 0);
        QTRY_VERIFY_WITH_TIMEOUT(opened.text("backupHoldsLabel").contains(QStringLiteral("not what was written")),
                                 120000);
        QVERIFY(!opened.find<QPushButton>("restoreBackupButton")->isVisibleTo(&opened.window));
    }

    void aCohortIsBegunShownAndGoneBackFrom()
    {
        Opened opened;
        QTRY_COMPARE_WITH_TIMEOUT(opened.rows("cohortsTable"), 1, 120000);
        // Something begun in the first one.
        opened.window.goTo(QStringLiteral("members"));
        opened.press("newMemberButton");
        opened.find<QLineEdit>("familyNameEdit")->setText(QStringLiteral("Commencée"));
        opened.window.goTo(QStringLiteral("file"));
        opened.press("newCohortButton");
        opened.press("beginCohortButton");
        QVERIFY(opened.find<QLabel>("newCohortNameEditProblem")->isVisibleTo(&opened.window)); // a name is needed
        opened.find<QLineEdit>("newCohortNameEdit")->setText(QStringLiteral("Rebonds 2013"));
        opened.find<QLineEdit>("newCohortStartsEdit")->setText(QStringLiteral("7/1/2013"));
        opened.press("beginCohortButton");
        QTRY_COMPARE_WITH_TIMEOUT(opened.session.workspace()->cohort().name, QStringLiteral("Rebonds 2013"), 120000);
        QCOMPARE(opened.session.workspace()->cohort().startsOn, QDate(2013, 1, 7));
        QCOMPARE(opened.text("cohortNameLabel"), QStringLiteral("Rebonds 2013"));
        QVERIFY(!opened.session.undoLabel().isEmpty()); // steps stay
        QTRY_COMPARE_WITH_TIMEOUT(opened.rows("cohortsTable"), 2, 120000);
        opened.chooseCohort(QStringLiteral("60 dans le 06"));
        opened.press("goToCohortButton");
        QTRY_COMPARE_WITH_TIMEOUT(opened.text("cohortNameLabel"), QStringLiteral("60 dans le 06"), 120000);
        QCOMPARE(opened.find<QLineEdit>("familyNameEdit")->text(), QStringLiteral("Commencée"));
        // The beginning undone while it is shown: the first one is shown.
        QTRY_COMPARE_WITH_TIMEOUT(opened.rows("cohortsTable"), 2, 120000);
        opened.chooseCohort(QStringLiteral("Rebonds 2013"));
        opened.press("goToCohortButton");
        QTRY_COMPARE_WITH_TIMEOUT(opened.text("cohortNameLabel"), QStringLiteral("Rebonds 2013"), 120000);
        opened.session.undo();
        QTRY_COMPARE_WITH_TIMEOUT(opened.text("cohortNameLabel"), QStringLiteral("60 dans le 06"), 120000);
        QTRY_COMPARE_WITH_TIMEOUT(opened.rows("cohortsTable"), 1, 120000);
        QVERIFY(!opened.session.redoLabel().isEmpty());
    }

    void whatWasSaidOfACohortIsPutRight()
    {
        Opened opened;
        QTRY_COMPARE_WITH_TIMEOUT(opened.rows("cohortsTable"), 1, 120000);
        opened.chooseCohort(QStringLiteral("60 dans le 06"));
        const auto before = opened.session.workspace()->cohort();
        opened.press("correctCohortButton");
        auto *name = opened.find<QLineEdit>("newCohortNameEdit");
        QCOMPARE(name->text(), before.name);
        QCOMPARE(opened.find<QLineEdit>("newCohortStartsEdit")->text(),
                 opened.bench.formats.shortDate(*before.startsOn));
        opened.find<QLineEdit>("newCohortGoalEdit")->setText(QStringLiteral("beaucoup"));
        opened.press("beginCohortButton");
        QVERIFY(opened.find<QLabel>("newCohortGoalEditProblem")->isVisibleTo(&opened.window));
        opened.find<QLineEdit>("newCohortGoalEdit")->setText(QStringLiteral("45"));
        name->setText(QStringLiteral("60 dans le 83"));
        opened.find<QLineEdit>("newCohortEndsEdit")->setText(QStringLiteral("1/9/2012"));
        opened.press("beginCohortButton");
        QTRY_COMPARE_WITH_TIMEOUT(opened.text("cohortNameLabel"), QStringLiteral("60 dans le 83"), 120000);
        const auto after = opened.session.workspace()->cohort();
        QCOMPARE(after.goal, 45);
        QCOMPARE(after.endsOn, QDate(2012, 9, 1));
        QCOMPARE(after.startsOn, before.startsOn);
        QCOMPARE(after.territory, before.territory);
        QVERIFY(opened.find<QWidget>("filePage")->isVisibleTo(&opened.window)); // on the same page
        QCOMPARE(opened.session.undoLabel(), QStringLiteral("Correct a cohort"));
        opened.session.undo();
        QTRY_COMPARE_WITH_TIMEOUT(opened.text("cohortNameLabel"), before.name, 120000);
        QCOMPARE(opened.session.workspace()->cohort().goal, before.goal);
        // A closed one is not entered into.
        QTRY_COMPARE_WITH_TIMEOUT(opened.rows("cohortsTable"), 1, 120000);
        opened.press("closeCohortButton");
        QTRY_VERIFY_WITH_TIMEOUT(opened.session.workspace()->isClosed(), 120000);
        QTRY_COMPARE_WITH_TIMEOUT(opened.rows("cohortsTable"), 1, 120000);
        QVERIFY(!opened.find<QPushButton>("correctCohortButton")->isEnabled());
    }

    // What is begun goes on in a window made anew.
    void correctionsAreKept()
    {
        Opened opened;
        QTRY_COMPARE_WITH_TIMEOUT(opened.rows("cohortsTable"), 1, 120000);
        opened.chooseCohort(QStringLiteral("60 dans le 06"));
        auto *page = opened.window.findChild<kit::Page *>(QStringLiteral("filePage"));
        opened.press("correctCohortButton");
        QVERIFY(page->preparation().isEmpty()); // nothing yet
        opened.find<QLineEdit>("newCohortTerritoryEdit")->clear();
        const QVariantMap begun = page->preparation();
        QVERIFY(!begun.isEmpty());
        opened.press("cancelNewCohortButton");
        QVERIFY(page->preparation().isEmpty());
        page->resume(begun);
        QCOMPARE(opened.find<QLineEdit>("newCohortNameEdit")->text(), QStringLiteral("60 dans le 06"));
        QCOMPARE(opened.find<QLineEdit>("newCohortTerritoryEdit")->text(), QString());
        opened.press("beginCohortButton");
        QTRY_COMPARE_WITH_TIMEOUT(opened.session.workspace()->cohort().territory, QString(), 120000);
        const auto cohorts = opened.store().read([](storage::Reader &r) { return r.count<domain::Cohort>(); });
        QCOMPARE(cohorts.value_or(0), 1);
    }

    void anAnswerLeavesTheFormAloneThatCameAfter()
    {
        Opened opened;
        QTRY_COMPARE_WITH_TIMEOUT(opened.rows("cohortsTable"), 1, 120000);
        opened.chooseCohort(QStringLiteral("60 dans le 06"));
        opened.press("correctCohortButton");
        opened.find<QLineEdit>("newCohortTerritoryEdit")->clear();
        opened.press("beginCohortButton");
        opened.press("cancelNewCohortButton"); // before it is written
        opened.press("newCohortButton");
        opened.find<QLineEdit>("newCohortNameEdit")->setText(QStringLiteral("Rebonds 2013"));
        QTRY_COMPARE_WITH_TIMEOUT(opened.session.workspace()->cohort().territory, QString(), 120000);
        QTest::qWait(300);
        QCOMPARE(opened.find<QLineEdit>("newCohortNameEdit")->text(), QStringLiteral("Rebonds 2013"));
    }
    void aCorrectionThatCannotGoOnIsTold()
    {
        Opened opened;
        QTRY_COMPARE_WITH_TIMEOUT(opened.rows("cohortsTable"), 1, 120000);
        opened.chooseCohort(QStringLiteral("60 dans le 06"));
        opened.press("correctCohortButton");
        opened.find<QLineEdit>("newCohortNameEdit")->setText(QStringLiteral("Rebonds 2013"));
        const QVariantMap begun = opened.find<kit::Page>("filePage")->preparation();
        opened.press("cancelNewCohortButton");
        opened.press("closeCohortButton");
        QTRY_VERIFY_WITH_TIMEOUT(opened.session.workspace()->isClosed(), 120000);
        QTRY_COMPARE_WITH_TIMEOUT(opened.rows("cohortsTable"), 1, 120000);
        QTRY_VERIFY_WITH_TIMEOUT(opened.window.messages().sentence().startsWith(u"This cohort is closed"), 120000);
        opened.find<kit::Page>("filePage")->resume(begun);
        QTRY_COMPARE_WITH_TIMEOUT(opened.window.messages().detail(), QStringLiteral("Rebonds 2013"), 120000);
    }

    // Below the window's edge nobody reads it.
    void whatIsWrongIsSeenOnASmallScreen()
    {
        Opened opened;
        opened.window.resize(1366, 768);
        opened.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&opened.window, kPatience));
        QTRY_COMPARE_WITH_TIMEOUT(opened.rows("cohortsTable"), 1, 120000);
        opened.press("newCohortButton");
        opened.find<QLineEdit>("newCohortNameEdit")->setText(QStringLiteral("Rebonds 2013"));
        opened.find<QLineEdit>("newCohortGoalEdit")->setText(QStringLiteral("beaucoup"));
        opened.press("beginCohortButton");
        const auto isSeen = [](const QWidget *widget) {
            return widget->isVisible() && widget->visibleRegion().boundingRect() == widget->rect();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(opened.find<QLabel>("newCohortGoalEditProblem")), kPatience);
        QVERIFY(isSeen(opened.find<QLineEdit>("newCohortGoalEdit")));
        QTRY_VERIFY_WITH_TIMEOUT(opened.find<QLineEdit>("newCohortGoalEdit")->hasFocus(), kPatience);
        opened.find<QLineEdit>("newCohortGoalEdit")->setText(QStringLiteral("30"));
        opened.find<QLineEdit>("newCohortNameEdit")->setText(QStringLiteral("60 DANS LE 06")); // the file refuses that
        opened.press("beginCohortButton");
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(opened.find<QLabel>("newCohortNameEditProblem")), 120000);
        QTest::keyClick(opened.find<QLineEdit>("newCohortNameEdit"), Qt::Key_Backspace);
        QVERIFY(!opened.find<QLabel>("newCohortNameEditProblem")->isVisible());
    }
    void whatIsWrongWithACohortStandsUnderItsField()
    {
        Opened opened;
        opened.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&opened.window, kPatience));
        QTRY_COMPARE_WITH_TIMEOUT(opened.rows("cohortsTable"), 1, 120000);
        const auto told = [&](const char *problem) {
            const auto *label = opened.find<QLabel>(problem);
            return label->isVisibleTo(&opened.window) ? label->text() : QString();
        };
        opened.chooseCohort(QStringLiteral("60 dans le 06"));
        opened.press("correctCohortButton");
        auto *starts = opened.find<QLineEdit>("newCohortStartsEdit");
        auto *ends = opened.find<QLineEdit>("newCohortEndsEdit");
        starts->setText(QStringLiteral("31/2/2012"));
        opened.find<QLineEdit>("newCohortGoalEdit")->setText(QStringLiteral("-3"));
        opened.press("beginCohortButton");
        QVERIFY(told("newCohortStartsEditProblem").startsWith(u'✕'));
        QVERIFY(told("newCohortGoalEditProblem").startsWith(u'✕'));
        QCOMPARE(told("newCohortEndsEditProblem"), QString());
        QTRY_VERIFY_WITH_TIMEOUT(starts->hasFocus(), kPatience);
        QCOMPARE(opened.find<QLabel>("newCohortStartsEditProblem")->parentWidget(), starts->parentWidget());
        // An end before the beginning is told at the end.
        starts->setText(QStringLiteral("1/9/2012"));
        QCOMPARE(told("newCohortStartsEditProblem"), QString());
        ends->setText(QStringLiteral("1/8/2012"));
        opened.find<QLineEdit>("newCohortGoalEdit")->setText(QStringLiteral("30"));
        opened.press("beginCohortButton");
        QVERIFY(told("newCohortEndsEditProblem").contains(QStringLiteral("before the first one")));
        QTRY_VERIFY_WITH_TIMEOUT(ends->hasFocus(), kPatience);
        QVERIFY(opened.session.workspace()->cohort().startsOn != QDate(2012, 9, 1)); // nothing is written
    }

    // The moment begins anew with each asking.
    void whoAsksAgainWaitsAsLong()
    {
        Opened opened;
        opened.showPerson(opened.member());
        QTRY_VERIFY_WITH_TIMEOUT(opened.find<QPushButton>("beginErasureButton")->isEnabled(), 120000);
        const auto *erase = opened.find<QPushButton>("erasePersonButton");
        const int moment = 2 * QApplication::doubleClickInterval();
        QElapsedTimer since;
        opened.press("beginErasureButton");
        QTest::qWait(moment * 3 / 4);
        opened.press("keepPersonButton");
        since.start();
        opened.press("beginErasureButton");
        QTest::qWait(moment / 2);                                          // the first moment is over
        QVERIFY(!erase->isEnabled() || since.elapsed() > moment * 9 / 10); // on a busy machine, so is this one
        QTRY_VERIFY_WITH_TIMEOUT(erase->isEnabled(), kPatience);
    }
    void aClosedCohortTakesNoEntriesUntilItIsReopened()
    {
        Opened opened;
        QTRY_COMPARE_WITH_TIMEOUT(opened.rows("cohortsTable"), 1, 120000);
        opened.press("closeCohortButton");
        QTRY_VERIFY_WITH_TIMEOUT(opened.session.workspace()->isClosed(), 120000);
        QCOMPARE(opened.session.workspace()->cohort().closedOn, opened.bench.clock.today());
        QVERIFY(!opened.find<QPushButton>("newMemberButton")->isEnabled());
        QVERIFY(!opened.find<QAction>("edit.act")->isEnabled());
        QCOMPARE(opened.text("fileStateLabel"), QStringLiteral("Closed"));
        QTRY_COMPARE_WITH_TIMEOUT(opened.find<QPushButton>("closeCohortButton")->text(), QStringLiteral("Re&open"),
                                  120000);
        opened.press("closeCohortButton");
        QTRY_VERIFY_WITH_TIMEOUT(!opened.session.workspace()->isClosed(), 120000);
        QVERIFY(opened.find<QPushButton>("newMemberButton")->isEnabled());
        // One step each.
        opened.session.undo();
        QTRY_VERIFY_WITH_TIMEOUT(opened.session.workspace()->isClosed(), 120000);
        QCOMPARE(opened.text("fileStateLabel"), QStringLiteral("Closed"));
        opened.session.undo();
        QTRY_VERIFY_WITH_TIMEOUT(!opened.session.workspace()->isClosed(), 120000);
        const auto cohorts = opened.store().read([](storage::Reader &r) { return r.list<domain::Cohort>(); });
        QVERIFY(cohorts && !cohorts->first().closedOn);
    }
    void aPersonsDataAreSeenAndHandedOut()
    {
        Opened opened;
        const domain::Member who = opened.member();
        opened.window.goTo(QStringLiteral("members"));
        QTRY_COMPARE_WITH_TIMEOUT(opened.rows("membersTable"), 60, 120000);
        opened.window.findChild<kit::Page *>(QStringLiteral("membersPage"))->goToRecord(who.id.raw());
        QTRY_COMPARE_WITH_TIMEOUT(opened.text("memberNameLabel"), who.displayName(), 120000);
        opened.press("memberDataButton");
        QTRY_COMPARE_WITH_TIMEOUT(opened.text("personNameLabel"), who.displayName(), 120000);
        const auto acts = opened.store().read([&](storage::Reader &r) {
            qint64 count = 0;
            r.each<domain::Act>({}, [&](domain::Act &&act) {
                count += act.members.contains(who.id) ? 1 : 0;
                return true;
            });
            return count;
        });
        QCOMPARE(opened.text("personActsLabel"), QString::number(acts.value_or(-1)));
        const auto workshops = opened.store().read([&](storage::Reader &r) {
            return r.count(storage::Query<domain::Participation>().where(&domain::Participation::member, who.id));
        });
        QCOMPARE(opened.text("personWorkshopsLabel"), QString::number(workshops.value_or(-1)));
        QVERIFY(workshops.value_or(0) > 10);
        const QString zip = opened.bench.folder.filePath(QStringLiteral("dossier.zip"));
        opened.bench.files.answers = {zip};
        opened.press("writeDossierButton");
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(zip).size() > 1000, 120000);
        QCOMPARE(opened.bench.files.asked.last().proposedName, who.displayName() + QStringLiteral(".zip"));
    }
    void aPersonIsErasedAfterALookAndNotBefore()
    {
        Opened opened;
        opened.backUp();
        const domain::Member who = opened.member();
        opened.showPerson(who);
        QTRY_VERIFY_WITH_TIMEOUT(opened.find<QPushButton>("beginErasureButton")->isEnabled(), kPatience);
        QVERIFY(opened.text("erasureBackupsLabel").contains(QStringLiteral("1 older")));
        // The name also stands in a note about somebody else: told, for only a reader can say who is meant.
        QVERIFY(opened.store().write(QStringLiteral("Note"), [&](storage::Transaction &t) {
            domain::Act act = t.list<domain::Act>().first();
            for (const domain::Act &each : t.list<domain::Act>()) {
                if (!each.members.contains(who.id) && each.members.size() == 1)
                    act = each;
            }
            act.notes = QStringLiteral("Recommandée par ") + who.displayName();
            t.save(act);
        }));
        opened.showPerson(who);
        QTRY_VERIFY_WITH_TIMEOUT(opened.find<QLabel>("erasureMentionsLabel")->isVisibleTo(&opened.window), 120000);
        QVERIFY(opened.text("erasureMentionsLabel").contains(QStringLiteral("Recommandée par ")));
        QTRY_VERIFY_WITH_TIMEOUT(opened.find<QPushButton>("beginErasureButton")->isEnabled(), 120000);
        opened.press("beginErasureButton");
        QCOMPARE(opened.count(), 60);
        opened.press("keepPersonButton");
        QCOMPARE(opened.count(), 60);
        opened.press("beginErasureButton");
        QVERIFY(!opened.find<QPushButton>("erasePersonButton")->isEnabled()); // a second click would be too soon
        QCOMPARE(opened.window.focusWidget(), opened.find<QPushButton>("keepPersonButton"));
        QTRY_VERIFY_WITH_TIMEOUT(opened.find<QPushButton>("erasePersonButton")->isEnabled(), kPatience);
        QCOMPARE(opened.count(), 60);
        opened.press("erasePersonButton");
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 59, 120000);
        QTRY_VERIFY_WITH_TIMEOUT(opened.window.messages().sentence().contains(QStringLiteral("erased")), 120000);
        QVERIFY(opened.session.undoLabel().isEmpty());
        QCOMPARE(backup::backupsOf(opened.file).first().why, backup::Why::Erasure);
        // Back at the older state they are not back.
        opened.window.goTo(QStringLiteral("file"));
        QTRY_COMPARE_WITH_TIMEOUT(opened.rows("backupsTable"), 2, 120000);
        opened.choose("backupsTable", 1);
        QTRY_VERIFY_WITH_TIMEOUT(opened.text("backupMeaningLabel").contains(QStringLiteral("1 person(s)")), 120000);
        opened.press("restoreBackupButton");
        QTRY_VERIFY_WITH_TIMEOUT(opened.session.workspace()
                                     && opened.window.messages().sentence().contains(QStringLiteral("restored")),
                                 120000);
        QCOMPARE(opened.count(), 59);
    }
    void everyControlIsNamedReachedTranslatedAndFits_data() { test::Bench::lookRows(); }
    void everyControlIsNamedReachedTranslatedAndFits()
    {
        Opened opened(test::Bench::look());
        opened.bench.show(opened.window);
        QTRY_COMPARE_WITH_TIMEOUT(opened.rows("cohortsTable"), 1, 120000);
        opened.backUp();
        opened.choose("backupsTable", 0);
        QTRY_VERIFY_WITH_TIMEOUT(opened.find<QPushButton>("restoreBackupButton")->isVisibleTo(&opened.window), 120000);
        opened.window.messages().clear();
        opened.bench.examine(opened.window, "window-file");
        opened.press("newCohortButton");
        opened.bench.examine(opened.window, "window-new-cohort");
        const domain::Member who = opened.member();
        opened.showPerson(who);
        QTRY_VERIFY_WITH_TIMEOUT(opened.find<QPushButton>("beginErasureButton")->isEnabled(), kPatience);
        opened.press("beginErasureButton");
        opened.bench.examine(opened.window, "window-person");
    }
};

REBOND_TEST(TestFilePage)
#include "tst_filepage.moc"
