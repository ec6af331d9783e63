// SPDX-License-Identifier: GPL-3.0-or-later
// The window while things happen behind it: covered, it tells nothing; a file that is closed takes the last text along; and a
// command is offered only where there is something to do.
#include "backup/backups.h"
#include "backup/filelock.h"
#include "support/patience.h"
#include "ui/openedwindow.h"
#include "ui/settled.h"
#include "ui/shell/header.h"
#include "ui/shell/lock.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace rebond;
using namespace rebond::ui;
using domain::Interview;
using shell::Lock;
using test::kPatience;

namespace {
// One interview in the file of a few; its path.
QString addInterview(test::OpenedWindow &opened)
{
    const auto &workspace = opened.session.workspace();
    const Done added = workspace->store().write(QStringLiteral("One"), [&](storage::Transaction &write) {
        Interview interview;
        interview.member = write.first<domain::Member>(storage::Query<domain::Member>())->id;
        interview.company = write.first<domain::Company>(storage::Query<domain::Company>())->id;
        interview.date = QDate(2012, 6, 20);
        write.save(interview);
    });
    if (!added)
        qFatal("%s", qPrintable(added.error().sentence));
    return workspace->path();
}
} // namespace

class TestWindowStates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCoveredWindowHasNoTitle()
    {
        test::OpenedWindow opened;
        opened.bench.show(opened.window);
        auto *lock = opened.find<Lock>("lock");
        lock->lock();
        opened.openFew(); // as a restore does that ends meanwhile
        QCOMPARE(opened.window.windowTitle(), QStringLiteral("Rebond"));
        lock->unlock();
        QVERIFY2(opened.window.windowTitle().contains(opened.session.workspace()->cohort().name),
                 qPrintable(opened.window.windowTitle()));
    }
    void theWindowIsAsLargeAsItWasLeft()
    {
        test::OpenedWindow opened;
        opened.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&opened.window));
        const QSize screen = opened.window.screen()->availableSize();
        const QSize first = opened.window.size();
        opened.window.resize(screen.width() - 70, screen.height() - 120);
        QTest::qWait(50);
        const QSize left = opened.window.size(); // no smaller than its contents
        QVERIFY(left != first);
        opened.window.close();
        const shell::MainWindow again({opened.session, opened.bench.settings, opened.bench.files, opened.bench.desktop,
                                       opened.bench.theme, opened.bench.formats});
        // It is no larger than the screen it comes back to.
        const auto isKept = [](int now, int then, int most) { return now == then || qAbs(now - most) <= 2; };
        QVERIFY2(isKept(again.width(), left.width(), screen.width()), qPrintable(QString::number(again.width())));
        QVERIFY2(isKept(again.height(), left.height(), screen.height()), qPrintable(QString::number(again.height())));
    }
    // In the menu and below the page: whom a step was about, as the journal tells it.
    void undoTellsNames()
    {
        test::OpenedWindow opened;
        opened.openFew();
        if (QTest::currentTestFailed())
            return;
        auto &store = opened.session.workspace()->store();
        const auto found = store.read(
            [](storage::Reader &reader) { return reader.first<domain::Member>(storage::Query<domain::Member>()); });
        QVERIFY(found && *found && !(*found)->reference.isEmpty());
        domain::Member member = **found;
        member.city = QStringLiteral("Menton");
        const Done written = store.write(QStringLiteral("Change member %1").arg(member.reference),
                                         [&](storage::Transaction &write) { write.save(member); });
        QVERIFY(written);
        const QString told = QStringLiteral("Change member Odile Calvérac (%1)").arg(member.reference);
        QTRY_VERIFY2_WITH_TIMEOUT(opened.action("edit.undo")->text().contains(told),
                                  qPrintable(opened.action("edit.undo")->text()), kPatience);
        QVERIFY(opened.find<QPushButton>("undoButton")->toolTip().contains(told));
        opened.action("edit.undo")->trigger();
        QTRY_VERIFY2_WITH_TIMEOUT(opened.action("edit.redo")->text().contains(told),
                                  qPrintable(opened.action("edit.redo")->text()), kPatience);
    }
    void aCoveredWindowSaysNothing()
    {
        test::OpenedWindow opened;
        opened.bench.show(opened.window);
        auto *lock = opened.find<Lock>("lock");
        const auto waits = [&] { return opened.window.messages().property("rebondUnsaid").toBool(); };
        opened.window.messages().say(kit::MessageBar::Severity::Info, QStringLiteral("Un"));
        QVERIFY(!waits()); // screen readers were told
        lock->lock();
        opened.window.messages().say(kit::MessageBar::Severity::Info, QStringLiteral("Deux"));
        QVERIFY(waits());
        lock->unlock();
        QVERIFY(!waits());
    }
    void nothingIsOpenedWhileABackupTakesItsPlace()
    {
        test::OpenedWindow opened;
        opened.openFew();
        const QString path = opened.session.workspace()->path();
        const auto made = backup::backUp(path, backup::Why::Asked, opened.bench.clock);
        QVERIFY(made);
        QSignalSpy restored(&opened.session, &shell::Session::restored);
        opened.window.restore(made->path, path);
        opened.window.openFile(path); // from the list of recent files
        QVERIFY(!opened.session.workspace());
        QTRY_COMPARE_WITH_TIMEOUT(restored.size(), 1, kPatience);
        QVERIFY(!opened.session.workspace()->isFileReadOnly());
        test::settle();
        opened.session.close();
        opened.window.openFile(path); // later it is
        QVERIFY(opened.session.workspace());
    }
    // Letters may grow while the line stays as wide.
    void theFileFitsBesideTheUndoOfLargerLetters()
    {
        test::Bench bench;
        shell::Footer footer;
        footer.setFile(QStringLiteral("/cohortes/soixante-dans-le-06-de-janvier-a-juin/soixante.rebond"));
        footer.setUndo(QStringLiteral("Annuler : « Noter les présences de l’atelier du mardi matin (A13) »"));
        footer.resize(1366, 48);
        footer.show();
        QVERIFY(QTest::qWaitForWindowExposed(&footer, kPatience));
        const auto *file = footer.findChild<QLabel *>(QStringLiteral("fileLabel"));
        const int before = file->fontMetrics().height();
        bench.theme.zoom(225);
        test::settle();
        const int letters = file->fontMetrics().height();
        const int needed = file->fontMetrics().horizontalAdvance(file->text());
        const int room = file->width();
        bench.theme.zoom(100);
        QVERIFY(letters > 2 * before);
        QVERIFY2(needed > 0 && needed <= room, qPrintable(QStringLiteral("%1 of %2").arg(needed).arg(room)));
    }
    // Pages write as they go: the file is theirs until then, and the backup holds it.
    void theLastTextIsWrittenBeforeTheFileIsLetGo()
    {
        test::OpenedWindow opened;
        opened.openFew();
        const QString path = addInterview(opened);
        opened.session.close();
        QTRY_COMPARE_WITH_TIMEOUT(backup::backupsOf(path).size(), 1, kPatience);
        opened.window.openFile(path);
        opened.bench.show(opened.window);
        opened.window.goTo(QStringLiteral("interviews"));
        auto *table = opened.find<QTableView>("interviewsTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kPatience);
        auto *debrief = opened.find<QPlainTextEdit>("debriefEdit");
        QTRY_VERIFY_WITH_TIMEOUT(debrief->isVisible(), kPatience);
        debrief->setFocus();
        debrief->setPlainText(QStringLiteral("Ils rappellent jeudi."));
        bool wasHeld = false;
        QString stored;
        const auto store = std::shared_ptr<storage::Store>(opened.session.workspace(),
                                                           &opened.session.workspace()->store());
        connect(&opened.session, &shell::Session::closed, this, [&] { // after the window heard of it
            backup::FileLock other(path);
            wasHeld = other.take() == backup::FileLock::Answer::OfAnother;
            stored =
                store->read([](storage::Reader &reader) { return reader.list<Interview>(); }).value().value(0).debrief;
        });
        opened.bench.clock.set(QDateTime(QDate(2012, 7, 1), QTime(12, 0), Qt::UTC));
        opened.session.close();
        QCOMPARE(stored, QStringLiteral("Ils rappellent jeudi."));
        QVERIFY(wasHeld);
        // It was the only work of that day.
        QTRY_COMPARE_WITH_TIMEOUT(backup::backupsOf(path).size(), 2, kPatience);
        backup::FileLock other(path);
        QVERIFY(other.take() == backup::FileLock::Answer::Held);
    }
    void printingIsOfferedWhereThereIsAList()
    {
        test::OpenedWindow opened;
        opened.bench.show(opened.window);
        const auto offered = [&] {
            return opened.action("file.print")->isEnabled() && opened.action("file.exportShown")->isEnabled();
        };
        QVERIFY(!offered());
        opened.openFew();
        QVERIFY(!offered()); // the dashboard
        opened.window.goTo(QStringLiteral("members"));
        QTRY_VERIFY_WITH_TIMEOUT(offered(), kPatience);
        opened.find<QPushButton>("newMemberButton")->click(); // a form
        QVERIFY(!offered());
        auto *form = opened.find<QWidget>("memberForm");
        QVERIFY(form);
        form->findChild<QPushButton *>(QStringLiteral("cancelButton"))->click();
        QVERIFY(offered());
        opened.window.goTo(QStringLiteral("interviews"));
        test::settle();
        QVERIFY(!offered()); // there is none
        addInterview(opened);
        QTRY_VERIFY_WITH_TIMEOUT(offered(), kPatience);
        opened.session.close();
        QCOMPARE(opened.page(), QStringLiteral("welcomePage"));
        QVERIFY(!offered());
    }
    // What is said on a page is over when the page is left, or something was written after it.
    void messagesEndWithTheirReason()
    {
        test::OpenedWindow opened;
        opened.openFew();
        opened.bench.show(opened.window);
        kit::MessageBar &messages = opened.window.messages();
        const auto say = [&] { messages.say(kit::MessageBar::Severity::Bad, QStringLiteral("It failed.")); };
        const auto write = [&](const char *name) {
            return opened.session.workspace()->store().write(QStringLiteral("One"), [&](storage::Transaction &t) {
                domain::Company company;
                company.name = QString::fromLatin1(name);
                t.save(company);
            });
        };
        opened.window.goTo(QStringLiteral("members"));
        say();
        opened.window.goTo(QStringLiteral("members")); // nothing is left
        QVERIFY(messages.isSpeaking());
        opened.window.goTo(QStringLiteral("companies"));
        QVERIFY(!messages.isSpeaking());
        say();
        opened.session.workspace()->announceChange(); // another window's
        QVERIFY(messages.isSpeaking());
        QVERIFY(write("Maison Premier"));
        QVERIFY(!messages.isSpeaking());
        // A form within the page.
        opened.window.goTo(QStringLiteral("members"));
        opened.find<QPushButton>("newMemberButton")->click();
        say();
        opened.find<QWidget>("memberForm")->findChild<QPushButton *>(QStringLiteral("cancelButton"))->click();
        QVERIFY(!messages.isSpeaking());
    }
    // Wherever the window is: it goes on being so.
    void aFileThatIsOpenElsewhereIsToldOnEveryPage()
    {
        test::OpenedWindow opened;
        opened.openFew();
        const QString path = opened.session.workspace()->path();
        opened.session.close();
        backup::FileLock other(path);
        QVERIFY(other.take() == backup::FileLock::Answer::Held);
        opened.window.openFile(path);
        QVERIFY(opened.window.messages().isSpeaking());
        const QString sentence = opened.window.messages().sentence();
        opened.window.goTo(QStringLiteral("members"));
        QVERIFY(opened.window.messages().isSpeaking());
        QCOMPARE(opened.window.messages().sentence(), sentence);
        // A key that would write says it once more, with the way to try again.
        opened.window.messages().clear();
        QTest::keyClick(&opened.window, Qt::Key_F2);
        QVERIFY(opened.window.messages().isSpeaking());
        QCOMPARE(opened.window.messages().sentence(), sentence);
    }
    void whoComesBackTheNextDayFindsThatDay()
    {
        test::OpenedWindow opened;
        opened.openFew();
        opened.bench.show(opened.window);
        opened.window.goTo(QStringLiteral("report"));
        auto *asOf = opened.find<QLineEdit>("asOfEdit");
        QCOMPARE(asOf->text(), QStringLiteral("30/06/2012"));
        opened.bench.clock.set(QDateTime(QDate(2012, 7, 1), QTime(7, 0), Qt::UTC));
        QCOMPARE(asOf->text(), QStringLiteral("30/06/2012")); // nobody is there
        QEvent back(QEvent::WindowActivate);
        QCoreApplication::sendEvent(&opened.window, &back);
        QCOMPARE(asOf->text(), QStringLiteral("01/07/2012"));
    }
    void escapeLeavesWhatIsBesideTheWork()
    {
        test::OpenedWindow opened;
        opened.bench.show(opened.window);
        const auto escape = [] {
            QVERIFY(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        };
        opened.action("help.about")->trigger();
        escape();
        QCOMPARE(opened.page(), QStringLiteral("welcomePage"));
        opened.openFew();
        for (const char *aside : {"help.manual", "help.shortcuts", "help.about", "edit.settings"}) {
            opened.window.goTo(QStringLiteral("journal"));
            opened.action(aside)->trigger();
            QVERIFY2(opened.page() != QStringLiteral("journalPage"), aside);
            escape();
            QVERIFY2(opened.page() == QStringLiteral("journalPage"), aside);
        }
        opened.action("edit.settings")->trigger();
        opened.action("help.manual")->trigger(); // from one to the other: back to the work
        escape();
        QCOMPARE(opened.page(), QStringLiteral("journalPage"));
    }
    void theFolderOfBackupsOpensWhereThereIsOne()
    {
        test::OpenedWindow opened;
        opened.openFew();
        QVERIFY(!opened.find<QPushButton>("openBackupsButton")->isEnabled());
        opened.window.goTo(QStringLiteral("file"));
        opened.find<QPushButton>("backUpNowButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(opened.find<QPushButton>("openBackupsButton")->isEnabled(), kPatience);
    }
};

REBOND_TEST(TestWindowStates)
#include "tst_windowstates.moc"
