// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/arguments.h"
#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"

#include "support/runner.h"
#include "storage/mappings/all.h"
#include "ui/bench.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/exchange/importpage.h"
#include "ui/exchange/matchingtable.h"
#include "ui/interviews/interviewpanel.h"
#include "ui/kit/elidedlabel.h"
#include "ui/samples.h"

#include <QAction>
#include <QFileInfo>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTextDocument>
#include <QToolTip>

using namespace rebond;
using namespace rebond::ui;
using shell::Arguments;
using shell::MainWindow;
using shell::Session;

namespace {
// A window on a session whose demonstrations go to a temporary folder.
struct Opened
{
    explicit Opened(const test::Bench::Look &look = {})
        : bench(look),
          session(bench.clock, bench.folder.filePath(QStringLiteral("demonstration"))),
          window(MainWindow::House{session, bench.settings, bench.files, bench.desktop, bench.theme, bench.formats})
    {}
    QString page() const
    {
        return window.findChild<QStackedWidget *>(QString(), Qt::FindChildrenRecursively)
            ->currentWidget()
            ->objectName();
    }
    QAction *action(const char *id) { return window.findChild<QAction *>(QLatin1String(id)); }

    test::Bench bench;
    Session session;
    MainWindow window;
};

const QByteArray kOne = "Nom;Prénom;Date d'entrée\r\nCalvérac;Odile;20/06/2011\r\n";
} // namespace

class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commandsAreSound() { QCOMPARE(kit::ActionTable::faults(shell::commandSpecs()).join(u'\n'), QString()); }
    void theCallIsUnderstood_data()
    {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<bool>("right");
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("demo");
        QTest::addColumn<QString>("language");
        const QString none;
        QTest::newRow("nothing") << QStringList() << true << none << false << none;
        QTest::newRow("file") << QStringList{QStringLiteral("a.rebond")} << true << QStringLiteral("a.rebond") << false
                              << none;
        QTest::newRow("demo in French") << QStringList{QStringLiteral("--demo"), QStringLiteral("--lang"),
                                                       QStringLiteral("fr")}
                                        << true << none << true << QStringLiteral("fr");
        QTest::newRow("language with =") << QStringList{QStringLiteral("--lang=en")} << true << none << false
                                         << QStringLiteral("en");
        QTest::newRow("file like an option") << QStringList{QStringLiteral("--"), QStringLiteral("--demo")} << true
                                             << QStringLiteral("--demo") << false << none;
        QTest::newRow("unknown option") << QStringList{QStringLiteral("--dmeo")} << false << none << false << none;
        QTest::newRow("unknown language")
            << QStringList{QStringLiteral("--lang"), QStringLiteral("de")} << false << none << false << none;
        QTest::newRow("language missing") << QStringList{QStringLiteral("--lang")} << false << none << false << none;
        QTest::newRow("two files") << QStringList{QStringLiteral("a"), QStringLiteral("b")} << false << none << false
                                   << none;
        QTest::newRow("demo and file") << QStringList{QStringLiteral("--demo"), QStringLiteral("a")} << false << none
                                       << false << none;
    }
    void theCallIsUnderstood()
    {
        QFETCH(QStringList, given);
        QFETCH(bool, right);
        QFETCH(QString, file);
        QFETCH(bool, demo);
        QFETCH(QString, language);
        const auto arguments = shell::parseArguments(given);
        QCOMPARE(arguments.has_value(), right);
        if (right)
            QCOMPARE(*arguments, (Arguments{.file = file, .demo = demo, .language = language}));
        else
            QVERIFY(arguments.error().sentence.endsWith(u'.'));
    }
    void beginsWithTheWelcomePage()
    {
        Opened opened;
        QCOMPARE(opened.page(), QStringLiteral("welcomePage"));
        QVERIFY(!opened.window.findChild<QListWidget *>(QStringLiteral("pageList"))->isVisibleTo(&opened.window));
        QVERIFY(!opened.action("file.close")->isEnabled());
        QVERIFY(!opened.action("edit.undo")->isEnabled());
    }
    void theDemonstrationOpensOnItsDashboard()
    {
        Opened opened;
        opened.bench.clock.set(QDateTime(QDate(2031, 3, 1), QTime(8, 0), Qt::UTC)); // it has a day of its own
        QSignalSpy file(&opened.session, &Session::opened);
        opened.action("file.demo")->trigger();
        QVERIFY(file.wait(120000));
        QCOMPARE(opened.page(), QStringLiteral("dashboardPage"));
        QCOMPARE(opened.window.findChild<QLabel *>(QStringLiteral("cohortNameLabel"))->text(),
                 QStringLiteral("60 dans le 06"));
        auto *number = opened.window.findChild<QLabel *>(QStringLiteral("headlineNumberLabel"));
        QTRY_COMPARE_WITH_TIMEOUT(number->text(), QStringLiteral("20"), 120000);
        QVERIFY(opened.bench.settings.recentFiles().isEmpty()); // a copy to play with, not the user's file
        // A second one is another copy.
        const QString first = opened.session.workspace()->path();
        opened.action("file.demo")->trigger();
        QVERIFY(file.wait(120000));
        QVERIFY(opened.session.workspace()->path() != first);
    }
    // Hiding a page moves the keyboard on, to the list of pages first: that must not choose a page.
    void pagesAboutTheProgramStay_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("page");
        for (const char *id : {"manual", "shortcuts", "about"})
            QTest::newRow(id) << QStringLiteral("help.") + QLatin1String(id)
                              << QLatin1String(id) + QStringLiteral("Page");
    }
    void pagesAboutTheProgramStay()
    {
        QFETCH(QString, command);
        QFETCH(QString, page);
        Opened opened;
        opened.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&opened.window, test::kPatience));
        QSignalSpy file(&opened.session, &Session::opened);
        opened.action("file.demo")->trigger();
        QVERIFY(file.wait(120000));
        opened.action("view.import")->trigger();
        opened.window.findChild<QPushButton *>(QStringLiteral("chooseListButton"))->setFocus();
        opened.action(command.toUtf8().constData())->trigger();
        QCOMPARE(opened.page(), page);
        auto *pages = opened.window.findChild<QListWidget *>(QStringLiteral("pageList"));
        QCOMPARE(pages->currentRow(), -1);
        pages->setFocus();
        QCOMPARE(opened.page(), page);
        QTest::keyClick(pages, Qt::Key_Down);
        QCOMPARE(opened.page(), QStringLiteral("dashboardPage"));
    }
    void aNewCohortImportsUndoesAndRedoes()
    {
        Opened opened;
        MainWindow &window = opened.window;
        window.show();
        window.findChild<QPushButton *>(QStringLiteral("importButton"))->click();
        window.findChild<QLineEdit *>(QStringLiteral("cohortNameEdit"))->setText(QStringLiteral("Nouveaux"));
        opened.bench.files.answers = {opened.bench.folder.filePath(QStringLiteral("nouveaux.rebond"))};
        QSignalSpy file(&opened.session, &Session::opened);
        window.findChild<QPushButton *>(QStringLiteral("createCohortButton"))->click();
        QVERIFY(file.wait(120000));
        QCOMPARE(opened.page(), QStringLiteral("importPage"));
        QCOMPARE(opened.bench.settings.recentFiles().size(), 1);
        QVERIFY(
            window.findChild<QLineEdit *>(QStringLiteral("cohortNameEdit"))->text().isEmpty()); // it is in the file now

        opened.bench.files.answers = {test::writeFile(opened.bench.folder.path(), QStringLiteral("un.csv"), kOne)};
        opened.action("file.import")->trigger();
        auto *go = window.findChild<QPushButton *>(QStringLiteral("importListButton"));
        QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), 120000);
        QSignalSpy changed(&opened.session, &Session::changed);
        go->click();
        QVERIFY(changed.wait(120000));
        QTRY_VERIFY_WITH_TIMEOUT(opened.action("edit.undo")->isEnabled(), test::kPatience);
        const QString undo = opened.action("edit.undo")->text();
        QVERIFY2(undo.contains(opened.session.undoLabel()) && undo.contains(u'“'), qPrintable(undo));
        auto *undoButton = window.findChild<QPushButton *>(QStringLiteral("undoButton"));
        QVERIFY(undoButton->isVisibleTo(&window));
        const QString what = opened.session.undoLabel();
        undoButton->click();
        QCOMPARE(window.messages().severity(), kit::MessageBar::Severity::Good);
        QCOMPARE(window.messages().sentence(), QStringLiteral("Undone: “%1”.").arg(what));
        QCOMPARE(opened.session.workspace()->facts(opened.bench.clock.today())->members.size(), 0);
        QVERIFY(!opened.action("edit.undo")->isEnabled());
        QVERIFY(opened.action("edit.redo")->isEnabled());
        opened.action("edit.redo")->trigger();
        QCOMPARE(window.messages().sentence(), QStringLiteral("Redone: “%1”.").arg(what));
        QCOMPARE(opened.session.workspace()->facts(opened.bench.clock.today())->members.size(), 1);
    }
    void whatCannotBeOpenedIsToldAndTheOldFileStays()
    {
        Opened opened;
        QSignalSpy file(&opened.session, &Session::opened);
        opened.action("file.demo")->trigger();
        QVERIFY(file.wait(120000));
        const QString before = opened.session.workspace()->path();
        opened.window.openFile(
            test::writeFile(opened.bench.folder.path(), QStringLiteral("no.rebond"), "not a database"));
        QVERIFY(opened.window.messages().isSpeaking());
        QCOMPARE(opened.session.workspace()->path(), before);
    }
    void closingGoesBackToWelcome()
    {
        Opened opened;
        QSignalSpy file(&opened.session, &Session::opened);
        opened.action("file.demo")->trigger();
        QVERIFY(file.wait(120000));
        opened.action("file.close")->trigger();
        QCOMPARE(opened.page(), QStringLiteral("welcomePage"));
        QVERIFY(!opened.session.workspace());
    }
    void whatAPageOffersGoesWithIt()
    {
        Opened opened;
        opened.window.openFile(test::openEmptyCohort(opened.bench.folder.path(), opened.bench.clock)->path());
        auto *panel = opened.window.findChild<interviews::InterviewPanel *>();
        QVERIFY(panel);
        domain::Interview planned;
        planned.date = QDate(2012, 7, 5);
        Q_EMIT panel->roundPlanned(planned);
        const auto offer = [&] {
            return opened.window.findChild<QPushButton *>(QStringLiteral("showNextRoundButton"));
        };
        QVERIFY(offer()->isVisibleTo(&opened.window));
        opened.action("file.close")->trigger();
        QVERIFY(!opened.window.messages().isSpeaking());
        QVERIFY(!offer() || !offer()->isVisibleTo(&opened.window));
    }
    void theSideBarAndTheKeysShowThePages()
    {
        Opened opened;
        QSignalSpy file(&opened.session, &Session::opened);
        opened.action("file.demo")->trigger();
        QVERIFY(file.wait(120000));
        opened.window.show();
        auto *list = opened.window.findChild<QListWidget *>(QStringLiteral("pageList"));
        QCOMPARE(list->count(), static_cast<int>(shell::pageSpecs().size()));
        list->setCurrentRow(list->count() - 1);
        QCOMPARE(opened.page(), QLatin1String(shell::pageSpecs().last().id) + QStringLiteral("Page"));
        opened.action("view.import")->trigger();
        QCOMPARE(opened.page(), QStringLiteral("importPage"));
        QCOMPARE(list->currentRow(), 7);
        opened.action("help.shortcuts")->trigger();
        QCOMPARE(opened.page(), QStringLiteral("shortcutsPage"));
        QCOMPARE(opened.window.findChild<QTableWidget *>(QStringLiteral("shortcutsTable"))->rowCount(),
                 static_cast<int>(shell::commandSpecs().size()));
    }
    void zoomIsKept()
    {
        Opened opened;
        opened.action("view.zoomIn")->trigger();
        QCOMPARE(opened.bench.theme.zoomPercent(), 125);
        QCOMPARE(opened.bench.settings.value(kit::setting::kZoomPercent), 125);
        opened.action("view.zoomReset")->trigger();
        QCOMPARE(opened.bench.theme.zoomPercent(), 100);
    }
    void aLongNameIsCutAndToldWhole()
    {
        Opened opened;
        const QString name = QString(QStringLiteral("Les soixante & \"<b>co</b>\" ")).repeated(6).trimmed();
        const QString path = opened.bench.folder.filePath(QStringLiteral("long.rebond"));
        QSignalSpy file(&opened.session, &Session::opened);
        opened.session.create({.name = name, .territory = {}, .startsOn = {}, .endsOn = {}, .goal = {}}, path);
        QVERIFY(file.wait(120000));
        opened.bench.show(opened.window);
        auto *label = opened.window.findChild<kit::ElidedLabel *>(QStringLiteral("cohortNameLabel"));
        QVERIFY(label->isCut());
        QCOMPARE(label->text(), name);
        QVERIFY(label->geometry().right() <= opened.window.width());
        QHelpEvent help(QEvent::ToolTip, QPoint(5, 5), label->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(label, &help);
        QTextDocument tip; // read as a tool tip is: signs of the name are no tags
        tip.setHtml(QToolTip::text());
        QVERIFY(Qt::mightBeRichText(QToolTip::text()));
        QCOMPARE(tip.toPlainText(), name);
        opened.bench.examine(opened.window, "window-long-name");
    }
    // What stands beside the name is cut first.
    void aNameIsWholeWhereThereIsRoomForIt()
    {
        Opened opened;
        const QString path = opened.bench.folder.filePath(QStringLiteral("place.rebond"));
        QSignalSpy file(&opened.session, &Session::opened);
        opened.session.create({.name = QStringLiteral("Les soixante de la vallée"),
                               .territory = QStringLiteral("Communauté de communes ").repeated(12).trimmed(),
                               .startsOn = {},
                               .endsOn = {},
                               .goal = {}},
                              path);
        QVERIFY(file.wait(120000));
        opened.bench.show(opened.window);
        const auto *place = opened.window.findChild<kit::ElidedLabel *>(QStringLiteral("cohortPlaceLabel"));
        QVERIFY(place->isCut() && place->isVisible());
        QVERIFY(!opened.window.findChild<kit::ElidedLabel *>(QStringLiteral("cohortNameLabel"))->isCut());
    }
    void aFileThatMayOnlyBeReadSaysSo()
    {
        Opened opened;
        const QString path = test::openEmptyCohort(opened.bench.folder.path(), opened.bench.clock)->path();
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        opened.window.openFile(path);
        auto *state = opened.window.findChild<QLabel *>(QStringLiteral("fileStateLabel"));
        if (QFileInfo(path).isWritable())
            QSKIP("this user may write what nobody may write");
        QVERIFY(state->isVisibleTo(&opened.window) && !state->text().isEmpty());
        QVERIFY(opened.window.messages().sentence() == state->toolTip());
        opened.bench.show(opened.window);
        opened.bench.examine(opened.window, "window-read-only");
    }
    void whatAnotherWindowWroteIsSeen()
    {
        Opened opened;
        const auto other = test::openEmptyCohort(opened.bench.folder.path(), opened.bench.clock);
        opened.window.openFile(other->path());
        auto *page = opened.window.findChild<dashboard::DashboardPage *>();
        QSignalSpy shown(page, &dashboard::DashboardPage::shown);
        QVERIFY(shown.wait(120000));
        QVERIFY(other->store().write(QStringLiteral("One more"), [&](storage::Transaction &write) {
            domain::Member member;
            member.cohort = other->cohort().id;
            member.familyName = QStringLiteral("Calvérac");
            member.givenName = QStringLiteral("Odile");
            member.joinedOn = QDate(2011, 6, 20);
            (void)write.save(member);
        }));
        QEvent active(QEvent::WindowActivate);
        QCoreApplication::sendEvent(&opened.window, &active);
        QTRY_COMPARE_WITH_TIMEOUT(page->reading()->figures().population.counted, 1, 120000);
        shown.clear();
        QCoreApplication::sendEvent(&opened.window, &active); // nothing new: nothing is counted again
        QVERIFY(!shown.wait(500));
    }
    void anotherLanguageKeepsTheImportPrepared()
    {
        Opened opened;
        opened.window.openFile(test::openEmptyCohort(opened.bench.folder.path(), opened.bench.clock)->path());
        opened.window.goTo(QStringLiteral("import"));
        opened.window.findChild<ui::exchange::ImportPage *>()->take(
            test::writeFile(opened.bench.folder.path(), QStringLiteral("un.csv"), kOne));
        auto *go = opened.window.findChild<QPushButton *>(QStringLiteral("importListButton"));
        QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), 120000);
        opened.window.findChild<ui::exchange::MatchingTable *>()->setField(1, rebond::exchange::Matching::kNoField);
        const QVariantMap begun = opened.window.preparation();

        MainWindow next({opened.session, opened.bench.settings, opened.bench.files, opened.bench.desktop,
                         opened.bench.theme, opened.bench.formats});
        next.resume(begun);
        auto *stack = next.findChild<QStackedWidget *>(QString(), Qt::FindChildrenRecursively);
        QCOMPARE(stack->currentWidget()->objectName(), QStringLiteral("importPage"));
        auto *file = next.findChild<QLabel *>(QStringLiteral("listFileLabel"));
        QTRY_COMPARE_WITH_TIMEOUT(file->text(), QStringLiteral("un.csv"), 120000);
        const auto &matching = next.findChild<ui::exchange::MatchingTable *>()->matching();
        QCOMPARE(matching.field(1), rebond::exchange::Matching::kNoField); // as it was mended
        QVERIFY(matching.field(0) != rebond::exchange::Matching::kNoField);
    }
    void aNewCohortBegunIsToldWhenTheProgramStarts()
    {
        Opened opened;
        opened.bench.settings.remember(QStringLiteral("welcome"), QStringLiteral("newCohort"),
                                       "{\"import\":false,\"typed\":{\"cohortNameEdit\":\"Les soixante\"}}");
        const MainWindow::House house{opened.session,       opened.bench.settings, opened.bench.files,
                                      opened.bench.desktop, opened.bench.theme,    opened.bench.formats};
        const auto name = [](const MainWindow &window) {
            return window.findChild<QLineEdit *>(QStringLiteral("cohortNameEdit"));
        };
        MainWindow next(house);
        QTRY_VERIFY_WITH_TIMEOUT(next.messages().isSpeaking(), test::kPatience);
        QCOMPARE(next.messages().sentence(), QStringLiteral("What you had typed for a new cohort is back."));
        QVERIFY(!name(next)->isVisibleTo(&next));
        next.findChild<QPushButton *>(QStringLiteral("showNewCohortButton"))->click();
        QVERIFY(name(next)->isVisibleTo(&next));
        name(next)->setText(QStringLiteral("Les soixante du 06"));
        // In another language it goes on where it was, and is not told again.
        MainWindow third(house);
        third.resume(next.preparation());
        QVERIFY(name(third)->isVisibleTo(&third));
        QCOMPARE(name(third)->text(), QStringLiteral("Les soixante du 06"));
        QTest::qWait(1);
        QVERIFY(!third.messages().isSpeaking());
    }
    void aTemplateWrittenIsCalledATemplate()
    {
        Opened opened;
        opened.bench.files.answers = {opened.bench.folder.filePath(QStringLiteral("membres.xlsx"))};
        opened.action("templateMenu.members")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(opened.window.messages().isSpeaking(), 120000);
        QCOMPARE(opened.window.messages().sentence(), QStringLiteral("The template has been written: membres.xlsx."));
    }
    void theManualSaysWhereNothingIsFound()
    {
        Opened opened;
        opened.bench.show(opened.window);
        opened.window.goTo(QStringLiteral("manual"));
        auto *search = opened.window.findChild<QLineEdit *>(QStringLiteral("manualSearchEdit"));
        auto *nothing = opened.window.findChild<QLabel *>(QStringLiteral("manualNothingLabel"));
        QTest::keyClicks(search, QStringLiteral("rebound"));
        QVERIFY(!nothing->isVisibleTo(&opened.window));
        QTest::keyClicks(search, QStringLiteral("xyz"));
        QVERIFY(nothing->isVisibleTo(&opened.window));
        QVERIFY2(nothing->text().contains(QStringLiteral("reboundxyz")), qPrintable(nothing->text()));
        opened.bench.examine(opened.window, "window-manual-nothing");
        search->clear();
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!nothing->isVisibleTo(&opened.window));
    }
    void everyControlIsNamedReachedTranslatedAndFits_data() { test::Bench::lookRows(); }
    void everyControlIsNamedReachedTranslatedAndFits()
    {
        Opened opened(test::Bench::look());
        QSignalSpy file(&opened.session, &Session::opened);
        opened.action("file.demo")->trigger();
        QVERIFY(file.wait(120000));
        auto *number = opened.window.findChild<QLabel *>(QStringLiteral("headlineNumberLabel"));
        QTRY_COMPARE_WITH_TIMEOUT(number->text(), QStringLiteral("20"), 120000);
        opened.bench.show(opened.window);
        for (const char *page : {"dashboard", "import", "report", "manual", "shortcuts", "about"}) {
            opened.window.goTo(QLatin1String(page));
            if (QLatin1String(page) == QLatin1String("report")) { // its pages come a moment later
                auto *pageNumber = opened.window.findChild<QLabel *>(QStringLiteral("pageNumberLabel"));
                QTRY_VERIFY_WITH_TIMEOUT(!pageNumber->text().isEmpty(), 120000);
            }
            opened.bench.examine(opened.window, (QByteArray("window-") + page).constData());
        }
    }
};

REBOND_TEST(TestWindow)
#include "tst_window.moc"
