// SPDX-License-Identifier: GPL-3.0-or-later
// The file in the window: backups that come by themselves, another window on it, another state put in its place.
#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"

#include "backup/backups.h"
#include "backup/filelock.h"
#include "base/platform.h"
#include "storage/mappings/all.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/kit/task.h"
#include "ui/samples.h"
#include "ui/settled.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rebond;
using namespace rebond::ui;
using shell::MainWindow;
using shell::Session;

namespace {
struct Opened
{
    Opened()
        : session(bench.clock, bench.folder.filePath(QStringLiteral("demonstration"))),
          window(MainWindow::House{session, bench.settings, bench.files, bench.desktop, bench.theme, bench.formats}),
          file(bench.folder.filePath(QStringLiteral("empty.rebond")))
    {
        (void)test::openEmptyCohort(bench.folder.path(), bench.clock); // made, and let go
    }
    void at(QDate day) { bench.clock.set(QDateTime(day, QTime(12, 0), Qt::UTC)); }
    Done addMember(const QString &name)
    {
        const auto &workspace = session.workspace();
        return workspace->store().write(QStringLiteral("One more"), [&](storage::Transaction &write) {
            domain::Member member;
            member.cohort = workspace->cohort().id;
            member.familyName = name;
            member.joinedOn = QDate(2011, 6, 20);
            (void)write.save(member);
        });
    }
    int backups() const { return static_cast<int>(backup::backupsOf(file).size()); }
    qint64 members() const
    {
        return session.workspace()
            ->store()
            .read([](storage::Reader &r) { return r.count<domain::Member>(); })
            .value_or(-1);
    }

    test::Bench bench;
    Session session;
    MainWindow window;
    QString file;
};

const QDate kNextDay(2012, 7, 1);
} // namespace

class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // A window begun by no login has no $USER; the journal says who wrote all the same.
    void theSystemKnowsWhoWritesWithoutTheEnvironment()
    {
        const QByteArray user = qgetenv("USER");
        const QByteArray name = qgetenv("USERNAME");
        qputenv("USER", "zorn");
        QCOMPARE(Session::systemUser(), QStringLiteral("zorn"));
        qunsetenv("USER");
        qunsetenv("USERNAME");
        const QString known = Session::systemUser();
        if (!user.isNull())
            qputenv("USER", user);
        if (!name.isNull())
            qputenv("USERNAME", name);
        QCOMPARE(known, platform::userName());
        if (known.isEmpty())
            QSKIP("the system has no name for this user");
    }
    void aDaysWorkIsBackedUpAsTheFileIsClosed()
    {
        Opened opened;
        opened.window.openFile(opened.file);
        QVERIFY(opened.session.workspace());
        opened.session.close();
        test::settle();
        QCOMPARE(opened.backups(), 0); // nothing was done
        opened.window.openFile(opened.file);
        QVERIFY(opened.addMember(QStringLiteral("Calvérac")));
        opened.session.close();
        QTRY_COMPARE_WITH_TIMEOUT(opened.backups(), 1, 120000);
        const auto holding = backup::lookInto(backup::backupsOf(opened.file).first().path);
        QVERIFY(holding);
        QCOMPARE(holding->members, 1);
    }

    void whatAnEarlierDayLeftIsBackedUpAsTheFileIsOpened()
    {
        Opened opened;
        opened.at(kNextDay); // the file is of the day before, as after a crash
        opened.window.openFile(opened.file);
        QTRY_COMPARE_WITH_TIMEOUT(opened.backups(), 1, 120000);
        opened.session.close();
        opened.window.openFile(opened.file);
        test::settle();
        QCOMPARE(opened.backups(), 1); // it is there already
    }

    void aWindowLeftOpenOverNightIsBackedUpToo()
    {
        Opened opened;
        opened.window.openFile(opened.file);
        QVERIFY(opened.addMember(QStringLiteral("Calvérac")));
        test::settle();
        QCOMPARE(opened.backups(), 0); // the day is not over
        opened.at(kNextDay);
        QVERIFY(opened.addMember(QStringLiteral("Doriol")));
        QTRY_COMPARE_WITH_TIMEOUT(opened.backups(), 1, 120000);
        QVERIFY(opened.addMember(QStringLiteral("Estève")));
        test::settle();
        QCOMPARE(opened.backups(), 1);
    }

    void whereNoBackupCanBeMadeItIsSaidAndWorkGoesOn()
    {
        Opened opened;
        (void)test::writeFile(opened.bench.folder.path(), QStringLiteral("empty-sauvegardes"), "in the way");
        opened.at(kNextDay);
        opened.window.openFile(opened.file);
        QTRY_VERIFY_WITH_TIMEOUT(opened.window.messages().isSpeaking(), 120000);
        QCOMPARE(opened.window.messages().severity(), kit::MessageBar::Severity::Warning);
        QVERIFY2(opened.window.messages().sentence().contains(QStringLiteral("empty-sauvegardes")),
                 qPrintable(opened.window.messages().sentence()));
        QVERIFY(opened.addMember(QStringLiteral("Calvérac")));
        QCOMPARE(opened.members(), 1);
    }

    // A real other program has the file.
    void aSecondWindowMayReadAndIsToldWhoHasIt()
    {
        Opened opened;
        QProcess other;
        other.start(QCoreApplication::applicationDirPath() + QStringLiteral("/backup_other"),
                    {QStringLiteral("hold"), opened.file});
        QVERIFY(other.waitForReadyRead(120000));
        opened.window.openFile(opened.file);
        QVERIFY(opened.session.workspace());
        QVERIFY(opened.session.otherHolder());
        QCOMPARE(opened.session.otherHolder()->process, other.processId());
        QVERIFY(opened.session.workspace()->isReadOnly());
        const auto written = opened.addMember(QStringLiteral("Calvérac"));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Conflict);
        QVERIFY(opened.window.messages().sentence().contains(QStringLiteral("empty.rebond")));
        auto *state = opened.window.findChild<QLabel *>(QStringLiteral("fileStateLabel"));
        QVERIFY(!state->text().isEmpty());
        QVERIFY(!opened.window.findChild<QPushButton *>(QStringLiteral("takeOverButton"))); // not of this machine
        QCOMPARE(opened.members(), 0);
        // It is closed there.
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished(120000));
        opened.window.findChild<QPushButton *>(QStringLiteral("tryAgainButton"))->click();
        QVERIFY(!opened.session.otherHolder());
        QVERIFY(opened.addMember(QStringLiteral("Calvérac")));
        QCOMPARE(opened.members(), 1);
    }

    void aLockLeftByAnotherMachineCanBeTakenOver()
    {
        Opened opened;
        (void)test::writeFile(opened.bench.folder.path(), QStringLiteral(".empty.rebond.lock"),
                              "4242\nrebond\nailleurs.example.org\n\n\n");
        opened.window.openFile(opened.file);
        QVERIFY(opened.session.otherHolder());
        QVERIFY(opened.window.messages().sentence().contains(QStringLiteral("ailleurs.example.org")));
        opened.window.findChild<QPushButton *>(QStringLiteral("takeOverButton"))->click();
        QVERIFY(!opened.session.otherHolder());
        QVERIFY(opened.addMember(QStringLiteral("Calvérac")));
    }

    void theLockIsGivenBackAndKeptForTheSameFile()
    {
        Opened opened;
        opened.window.openFile(opened.file);
        QVERIFY(QFile::exists(backup::FileLock::pathFor(opened.file)));
        opened.window.openFile(opened.file); // again: it is our own
        QVERIFY(!opened.session.otherHolder());
        QVERIFY(opened.addMember(QStringLiteral("Calvérac")));
        opened.session.close();
        QVERIFY(!QFile::exists(backup::FileLock::pathFor(opened.file)));
    }

    void aFileThatCannotBeOpenedIsRestoredFromItsMessage()
    {
        Opened opened;
        opened.window.openFile(opened.file);
        QVERIFY(opened.addMember(QStringLiteral("Calvérac")));
        opened.session.close();
        QTRY_COMPARE_WITH_TIMEOUT(opened.backups(), 1, 120000);
        (void)test::writeFile(opened.bench.folder.path(), QStringLiteral("empty.rebond"), "not a database any more");
        opened.window.openFile(opened.file);
        QVERIFY(!opened.session.workspace());
        opened.window.findChild<QPushButton *>(QStringLiteral("restoreNewestButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(opened.session.workspace(), 120000);
        QCOMPARE(opened.members(), 1);
        // What stood there is kept.
        const QDir kept(backup::folderOf(opened.file));
        const QStringList damaged = kept.entryList({QStringLiteral("*endommage*")}, QDir::Files);
        QCOMPARE(damaged.size(), 1);
        QCOMPARE(QFileInfo(kept.filePath(damaged.first())).size(), 23);
    }

    void aBackupThatIsOpenedStaysWhatItIs()
    {
        Opened opened;
        const auto made = backup::backUp(opened.file, backup::Why::Asked, opened.bench.clock);
        QVERIFY(made);
        opened.window.openFile(made->path);
        QVERIFY(opened.session.workspace() && opened.session.workspace()->isReadOnly());
        QVERIFY(!opened.addMember(QStringLiteral("Calvérac")));
        QVERIFY(opened.window.messages().sentence().contains(QStringLiteral("is a backup")));
        opened.session.close();
        QVERIFY(backup::lookInto(made->path));
    }

    // Replaced while it is open: told as the window comes to the front, and what is typed stays.
    void anotherStateInItsPlaceIsNoticed()
    {
        Opened opened;
        opened.window.openFile(opened.file);
        const QString copy = opened.bench.folder.filePath(QStringLiteral("copy.rebond"));
        QVERIFY(storage::copyFile(opened.file, copy, SafeFile::Overwrite::Refuse));
        QVERIFY(opened.addMember(QStringLiteral("Calvérac")));
        QTRY_VERIFY_WITH_TIMEOUT(!opened.window.findChild<kit::Page *>(QStringLiteral("dashboardPage"))
                                      ->version()
                                      .isEmpty(),
                                 120000);
        test::settle(); // what the write brought has been read
        opened.window.goTo(QStringLiteral("members"));
        opened.window.findChild<QPushButton *>(QStringLiteral("newMemberButton"))->click();
        opened.window.findChild<QLineEdit *>(QStringLiteral("familyNameEdit"))->setText(QStringLiteral("Doriol"));
        QVERIFY(storage::copyFile(copy, opened.file, SafeFile::Overwrite::Replace));
        QEvent active(QEvent::WindowActivate);
        QCoreApplication::sendEvent(&opened.window, &active);
        QTRY_VERIFY_WITH_TIMEOUT(opened.window.findChild<QPushButton *>(QStringLiteral("openAnewButton")), 120000);
        QVERIFY(!opened.addMember(QStringLiteral("Too late")));
        opened.window.findChild<QPushButton *>(QStringLiteral("openAnewButton"))->click();
        QCOMPARE(opened.members(), 0); // as it stands there
        auto *edit = opened.window.findChild<QLineEdit *>(QStringLiteral("familyNameEdit"));
        QVERIFY(edit);
        QCOMPARE(edit->text(), QStringLiteral("Doriol"));
        QVERIFY(opened.addMember(QStringLiteral("Estève")));
    }
    // The window was in front all the while: saving is what meets it.
    void aSaveThatMeetsAnotherStateOffersToOpenIt()
    {
        Opened opened;
        opened.window.openFile(opened.file);
        const QString copy = opened.bench.folder.filePath(QStringLiteral("copy.rebond"));
        QVERIFY(storage::copyFile(opened.file, copy, SafeFile::Overwrite::Refuse));
        QVERIFY(opened.addMember(QStringLiteral("Calvérac")));
        opened.window.goTo(QStringLiteral("members"));
        opened.window.findChild<QPushButton *>(QStringLiteral("newMemberButton"))->click();
        auto *form = opened.window.findChild<QWidget *>(QStringLiteral("memberForm"));
        form->findChild<QLineEdit *>(QStringLiteral("familyNameEdit"))->setText(QStringLiteral("Doriol"));
        form->findChild<QLineEdit *>(QStringLiteral("givenNameEdit"))->setText(QStringLiteral("Léa"));
        QVERIFY(storage::copyFile(copy, opened.file, SafeFile::Overwrite::Replace));
        form->findChild<QPushButton *>(QStringLiteral("saveButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(opened.window.findChild<QPushButton *>(QStringLiteral("openAnewButton")), 120000);
        opened.window.findChild<QPushButton *>(QStringLiteral("openAnewButton"))->click();
        QCOMPARE(opened.members(), 0);
        form = opened.window.findChild<QWidget *>(QStringLiteral("memberForm"));
        QCOMPARE(form->findChild<QLineEdit *>(QStringLiteral("familyNameEdit"))->text(), QStringLiteral("Doriol"));
        form->findChild<QPushButton *>(QStringLiteral("saveButton"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(opened.members(), 1, 120000);
    }
    // Other refusals have no such way on.
    void aSaveThatIsRefusedOtherwiseOffersNothing()
    {
        Opened opened;
        opened.window.openFile(opened.file);
        opened.window.messages().say(
            Error{Error::Kind::Conflict, QStringLiteral("Somebody else changed this meanwhile."), {}});
        // It is looked after the file, and nothing is found.
        QTRY_VERIFY_WITH_TIMEOUT(!opened.window.findChild<kit::Task *>(), 120000);
        QVERIFY(!opened.window.findChild<QPushButton *>(QStringLiteral("openAnewButton")));
        QCOMPARE(opened.window.messages().sentence(), QStringLiteral("Somebody else changed this meanwhile."));
    }
};

REBOND_TEST(TestSession)
#include "tst_session.moc"
