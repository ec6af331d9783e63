// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpage.h"

#include "operations/reportoptions.h"
#include "storage/mappings/all.h"
#include "support/patience.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/paper/pagesview.h"
#include "ui/reportscreen.h"
#include "ui/reports/frozenpanel.h"
#include "ui/samples.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileInfo>
#include <QFocusEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>

#include <memory>

using namespace rebond;
using namespace rebond::ui;
using domain::ReportPart;
using ui::reports::ReportPage;
using test::kPatience;
using Shown = test::ReportScreen;

class TestReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePreviewHasTheWordsOfThePage()
    {
        test::Bench bench;
        ReportPage page(test::openDemonstration(bench.folder.path(), bench.clock), bench.surroundings());
        QSignalSpy previewed(&page, &ReportPage::previewed);
        page.refresh();
        QVERIFY(previewed.wait(120000));
        QVERIFY(page.pages().pageCount() >= 2); // the page and the annex
        const QString words = page.pages().accessibleDescription();
        QVERIFY2(words.contains(QStringLiteral("20")) && words.contains(QStringLiteral("60 dans le 06")),
                 qPrintable(words));
    }
    void anotherReaderOrDayGetsOtherPages()
    {
        test::Bench bench;
        ReportPage page(test::openDemonstration(bench.folder.path(), bench.clock), bench.surroundings());
        QSignalSpy previewed(&page, &ReportPage::previewed);
        page.refresh();
        QVERIFY(previewed.wait(120000));
        auto *audience = page.findChild<QComboBox *>(QStringLiteral("audienceComboBox"));
        audience->setCurrentIndex(2);
        QVERIFY(previewed.wait(120000));
        QCOMPARE(page.pages().pageCount(), 1); // the public is told no names
        auto *asOf = page.findChild<QLineEdit *>(QStringLiteral("asOfEdit"));
        asOf->setFocus();
        asOf->selectAll();
        QTest::keyClicks(asOf, QStringLiteral("31/12/2011"));
        QTest::keyClick(asOf, Qt::Key_Return);
        QVERIFY(previewed.wait(120000));
        QVERIFY(page.pages().accessibleDescription().contains(QStringLiteral("31 December 2011")));
        // A funder reads small numbers beside hidden ones: they are of approaches, and the page says so.
        const auto *help = page.findChild<QLabel *>(QStringLiteral("partsHelpLabel"));
        QVERIFY(!help->text().contains(QStringLiteral("not people")));
        audience->setCurrentIndex(1);
        QVERIFY(help->text().contains(QStringLiteral("not people")));
    }
    void theSliderGoesThroughTheDays()
    {
        test::Bench bench;
        ReportPage page(test::openDemonstration(bench.folder.path(), bench.clock), bench.surroundings());
        QSignalSpy previewed(&page, &ReportPage::previewed);
        page.refresh();
        QVERIFY(previewed.wait(120000));
        auto *slider = page.findChild<QSlider *>(QStringLiteral("reportReplaySlider"));
        QCOMPARE(slider->value(), slider->maximum());
        const int days = static_cast<int>(QDate(2011, 12, 31).daysTo(bench.clock.today()));
        for (int day = slider->maximum(); day > slider->maximum() - days; day -= 30)
            slider->setValue(day); // faster than pages can be made
        slider->setValue(slider->maximum() - days);
        QTRY_VERIFY_WITH_TIMEOUT(page.pages().accessibleDescription().contains(QStringLiteral("31 December 2011")),
                                 120000);
        auto *asOf = page.findChild<QLineEdit *>(QStringLiteral("asOfEdit"));
        QCOMPARE(asOf->text(), QStringLiteral("31/12/2011"));
        asOf->setFocus();
        asOf->selectAll();
        QTest::keyClicks(asOf, QStringLiteral("30/06/2012"));
        QTest::keyClick(asOf, Qt::Key_Return);
        QCOMPARE(slider->value(), slider->maximum()); // the one follows the other
    }
    // A page that stands at today goes on with the days; a day that was chosen stays.
    void theSliderKnowsWhatDayItIs()
    {
        Shown shown;
        auto *slider = shown.find<QSlider>("reportReplaySlider");
        auto *asOf = shown.find<QLineEdit>("asOfEdit");
        const int before = slider->maximum();
        QSignalSpy previewed(&shown.page, &ReportPage::previewed);
        const auto itIs = [&](QDate day) {
            shown.bench.clock.set(QDateTime(day, QTime(0, 5), Qt::UTC));
            shown.page.refresh();
            return previewed.wait(kPatience);
        };
        QCOMPARE(asOf->text(), QStringLiteral("30/06/2012"));
        QVERIFY(itIs(QDate(2012, 7, 1)));
        QCOMPARE(slider->maximum(), before + 1);
        QCOMPARE(slider->value(), slider->maximum());
        QCOMPARE(asOf->text(), QStringLiteral("01/07/2012"));
        QVERIFY(shown.page.pages().accessibleDescription().contains(QStringLiteral("1 July 2012")));
        slider->setValue(slider->maximum() - 10);
        QVERIFY(previewed.wait(kPatience));
        QVERIFY(itIs(QDate(2012, 7, 3)));
        QCOMPARE(slider->maximum(), before + 3);
        QCOMPARE(slider->value(), before + 1 - 10);
        QCOMPARE(asOf->text(), QStringLiteral("21/06/2012"));
    }
    // The same two clocks as on the page Today, in the same words.
    void theTwoClocksAreChosenByName()
    {
        Shown shown;
        auto *now = shown.find<QRadioButton>("reportKnownNowButton");
        auto *then = shown.find<QRadioButton>("reportKnownThenButton");
        QVERIFY(now->isChecked() && !then->isChecked());
        const auto says = [&](const char *words) {
            return shown.page.pages().accessibleDescription().simplified().contains(QLatin1String(words));
        };
        QVERIFY(says("with hindsight") && !says("without hindsight"));
        QSignalSpy previewed(&shown.page, &ReportPage::previewed);
        then->click();
        QVERIFY(!now->isChecked());
        QVERIFY(previewed.wait(kPatience));
        QVERIFY(says("without hindsight"));
        now->click();
        QVERIFY(!then->isChecked());
        QVERIFY(previewed.wait(kPatience));
        QVERIFY(says("with hindsight") && !says("without hindsight"));
    }
    void exportsUnderTheProposedNameAndOffersToOpenIt()
    {
        test::Bench bench;
        ReportPage page(test::openDemonstration(bench.folder.path(), bench.clock), bench.surroundings());
        const QString path = bench.folder.filePath(QStringLiteral("bilan.pdf"));
        bench.files.answers = {path};
        QSignalSpy exported(&page, &ReportPage::exported);
        page.findChild<QPushButton *>(QStringLiteral("exportReportButton"))->click();
        QVERIFY(exported.wait(120000));
        QVERIFY(bench.files.asked.first().proposedName.endsWith(QStringLiteral(".pdf")));
        QVERIFY(bench.files.asked.first().proposedName.contains(QStringLiteral("60 dans le 06")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QCOMPARE(bench.settings.folder(QStringLiteral("reports")), bench.folder.path());
        bench.messages->findChild<QPushButton *>(QStringLiteral("openWrittenButton"))->click();
        bench.messages->findChild<QPushButton *>(QStringLiteral("openWrittenFolderButton"))->click();
        QCOMPARE(bench.desktop.files, QStringList(path));
        QCOMPARE(bench.desktop.folders, QStringList(path));
    }
    // The same button, by the end of the name: the list of all figures, with more than the pages tell.
    void exportsTheListOfAllFigures()
    {
        test::Bench bench;
        ReportPage page(test::openDemonstration(bench.folder.path(), bench.clock), bench.surroundings());
        const QString path = bench.folder.filePath(QStringLiteral("figures.csv"));
        bench.files.answers = {path};
        QSignalSpy exported(&page, &ReportPage::exported);
        page.findChild<QPushButton *>(QStringLiteral("exportReportButton"))->click();
        QVERIFY(exported.wait(kPatience));
        QVERIFY(bench.files.asked.first().filter.contains(QStringLiteral("*.csv")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        const auto has = [&](const char *begin) {
            return std::any_of(lines.cbegin(), lines.cend(),
                               [&](const QByteArray &line) { return line.startsWith(begin); });
        };
        QVERIFY(lines.first().startsWith("\xEF\xBB\xBF"));
        QVERIFY(has("rebounded;;") && has("decomposition.training;;") && has("funnel;all.sent;"));
    }
    void aDayThatIsNoneIsNotWritten()
    {
        test::Bench bench;
        ReportPage page(test::openDemonstration(bench.folder.path(), bench.clock), bench.surroundings());
        bench.files.answers = {bench.folder.filePath(QStringLiteral("bilan.pdf"))};
        auto *asOf = page.findChild<QLineEdit *>(QStringLiteral("asOfEdit"));
        asOf->selectAll();
        QTest::keyClicks(asOf, QStringLiteral("31/02/2012"));
        page.exportPages();
        QVERIFY(bench.files.asked.isEmpty());
        QCOMPARE(asOf->text(), QStringLiteral("31/02/2012"));
    }
    void whatIsWrongWithADayHasTheWidthOfThePage()
    {
        test::Bench bench;
        ReportPage page(test::openDemonstration(bench.folder.path(), bench.clock), bench.surroundings());
        bench.show(page);
        auto *asOf = page.findChild<QLineEdit *>(QStringLiteral("asOfEdit"));
        asOf->setFocus();
        asOf->selectAll();
        QTest::keyClicks(asOf, QStringLiteral("31/02/2012"));
        QTest::keyClick(asOf, Qt::Key_Return);
        const auto *problem = page.findChild<QLabel *>(QStringLiteral("asOfEditProblem"));
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible() && problem->width() > page.width() / 2, kPatience);
        QCOMPARE(problem->text(), QStringLiteral("✕ ") + asOf->accessibleDescription());
        QTest::keyClick(asOf, Qt::Key_Backspace);
        QVERIFY(!problem->isVisible());
        QCOMPARE(asOf->accessibleDescription(), QString());
    }
    void aPlaceThatCannotBeWrittenIsTold()
    {
        test::Bench bench;
        ReportPage page(test::openDemonstration(bench.folder.path(), bench.clock), bench.surroundings());
        bench.files.answers = {bench.folder.filePath(QStringLiteral("no such folder/bilan.pdf"))};
        page.exportPages();
        QTRY_VERIFY_WITH_TIMEOUT(bench.messages->isSpeaking(), 120000);
        QVERIFY(bench.messages->severity() == kit::MessageBar::Severity::Bad);
        QVERIFY(bench.messages->sentence().endsWith(u'.'));
    }
    void theKeyboardTurnsThePages()
    {
        test::Bench bench;
        ReportPage page(test::openDemonstration(bench.folder.path(), bench.clock), bench.surroundings());
        QSignalSpy previewed(&page, &ReportPage::previewed);
        bench.show(page);
        page.refresh();
        QVERIFY(previewed.wait(120000));
        QTest::keyClick(&page.pages(), Qt::Key_End);
        QTRY_COMPARE_WITH_TIMEOUT(page.pages().currentPage(), page.pages().pageCount() - 1, kPatience);
        QTest::keyClick(&page.pages(), Qt::Key_Home);
        QTRY_COMPARE_WITH_TIMEOUT(page.pages().currentPage(), 0, kPatience);
    }
    // A choice is one step, kept with the cohort, and the pages follow; undone, the form follows.
    void aPartThatIsLeftOutGoesFromThePages()
    {
        Shown shown;
        const int before = shown.page.pages().pageCount();
        auto *annex = shown.find<QCheckBox>("annexPartCheckBox");
        QVERIFY(annex->isVisible() && annex->isChecked());
        annex->click();
        QTRY_VERIFY_WITH_TIMEOUT(shown.page.pages().pageCount() < before, kPatience);
        QVERIFY(isLeftOut(shown.kept(), u"internal", ReportPart::Annex));
        QCOMPARE(shown.store().history().undoLabel(), std::optional(QStringLiteral("Options of the report")));
        // Whoever writes the report without the window gets what was chosen in it.
        const QString path = shown.bench.folder.filePath(QStringLiteral("bilan.html"));
        SilentTask task;
        QVERIFY(workspace::writeReport(*shown.workspace, {.question = {QDate(2012, 6, 30), {}}}, shown.bench.formats,
                                       path, task));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Annex"));
        QVERIFY(shown.store().history().undo());
        QTRY_COMPARE_WITH_TIMEOUT(shown.page.pages().pageCount(), before, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(annex->isChecked(), kPatience);
        // Each reader has choices of their own, and never more than they may see.
        shown.find<QComboBox>("audienceComboBox")->setCurrentIndex(1);
        QVERIFY(!annex->isVisible() && shown.find<QCheckBox>("curvePartCheckBox")->isVisible());
        shown.find<QComboBox>("audienceComboBox")->setCurrentIndex(2);
        QVERIFY(!shown.find<QCheckBox>("curvePartCheckBox")->isVisible());
    }
    // Typing is drawn after a pause and kept when the field is left: one step, whatever the number of letters.
    void aCommentIsDrawnWhileItIsTypedAndKeptWhenLeft()
    {
        Shown shown;
        auto *comment = shown.find<QPlainTextEdit>("reportCommentEdit");
        comment->setFocus();
        QTest::keyClicks(comment, QStringLiteral("Une belle <b>"));
        QTest::keyClick(comment, Qt::Key_Return);
        QTest::keyClicks(comment, QStringLiteral("annee"));
        QTRY_VERIFY_WITH_TIMEOUT(shown.page.pages().accessibleDescription().contains(QStringLiteral("Une belle <b>")),
                                 kPatience);
        QVERIFY(shown.kept().comments.isEmpty());
        QVERIFY(!shown.page.draft().isEmpty());
        shown.page.activateWindow(); // the strip of tasks, a window of its own here, may have come before it
        QTRY_VERIFY_WITH_TIMEOUT(shown.page.isActiveWindow(), kPatience);
        comment->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(comment->hasFocus(), kPatience);
        QTest::keyClick(comment, Qt::Key_Tab);
        QTRY_COMPARE_WITH_TIMEOUT(commentOn(shown.kept(), u"internal", ReportPart::Summary),
                                  QStringLiteral("Une belle <b>\nannee"), kPatience);
        QVERIFY(shown.page.draft().isEmpty());
        // Another reader has none, and coming back finds it again.
        shown.find<QComboBox>("audienceComboBox")->setCurrentIndex(1);
        QCOMPARE(comment->toPlainText(), QString());
        shown.find<QComboBox>("audienceComboBox")->setCurrentIndex(0);
        QCOMPARE(comment->toPlainText(), QStringLiteral("Une belle <b>\nannee"));
        QVERIFY(shown.store().history().undo());
        QTRY_COMPARE_WITH_TIMEOUT(comment->toPlainText(), QString(), kPatience);
    }
    void typingGoesOnWhereItWasWhenItWasKept()
    {
        Shown shown;
        auto *comment = shown.find<QPlainTextEdit>("reportCommentEdit");
        comment->setFocus();
        QTest::keyClicks(comment, QStringLiteral("Une phrase "));
        QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason); // the field is not left
        QCoreApplication::sendEvent(comment, &away);
        QVERIFY(shown.kept().comments.isEmpty());
        QSignalSpy previewed(&shown.page, &ReportPage::previewed);
        shown.page.keepOwn();
        QCOMPARE(commentOn(shown.kept(), u"internal", ReportPart::Summary), QStringLiteral("Une phrase"));
        QVERIFY(shown.page.draft().isEmpty());
        QVERIFY(previewed.wait(kPatience));
        QTest::keyClicks(comment, QStringLiteral("de plus"));
        QCOMPARE(comment->toPlainText(), QStringLiteral("Une phrase de plus"));
        QVERIFY(!shown.page.draft().isEmpty());
    }
    void whatIsTypedOutlivesTheWindow()
    {
        Shown shown;
        auto *signer = shown.find<QLineEdit>("signerEdit");
        signer->setFocus();
        QTest::keyClicks(signer, QStringLiteral("Solange"));
        const QVariantMap draft = shown.page.draft();
        QVERIFY(!draft.isEmpty());
        ReportPage other(shown.workspace, shown.bench.surroundings());
        QVERIFY(other.takeUp(draft));
        QCOMPARE(other.findChild<QLineEdit *>(QStringLiteral("signerEdit"))->text(), QStringLiteral("Solange"));
        QCOMPARE(other.draft(), draft);
        other.giveUp();
        QVERIFY(other.draft().isEmpty());
        shown.page.keepOwn();
        QCOMPARE(shown.kept().signer, QStringLiteral("Solange"));
    }
    void whatIsChosenInAFileThatMayOnlyBeReadIsForThePagesAlone()
    {
        test::Bench bench;
        const auto workspace = test::openDemonstration(bench.folder.path(), bench.clock);
        workspace->store().refuseWrites(Error{Error::Kind::Storage, QStringLiteral("Only read."), QString()});
        ReportPage page(workspace, bench.surroundings());
        QSignalSpy previewed(&page, &ReportPage::previewed);
        page.refresh();
        QVERIFY(previewed.wait(kPatience));
        QVERIFY(!page.findChild<QLabel *>(QStringLiteral("optionsNotKeptLabel"))->isHidden());
        QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("chooseLogoButton"))->isEnabled());
        const int before = page.pages().pageCount();
        auto *annex = page.findChild<QCheckBox *>(QStringLiteral("annexPartCheckBox"));
        annex->click();
        QTRY_VERIFY_WITH_TIMEOUT(page.pages().pageCount() < before, kPatience);
        QVERIFY(!annex->isChecked());
        QVERIFY(!bench.messages->isSpeaking());
        QVERIFY(page.draft().isEmpty());
    }
    void aLogoIsTakenInAndTakenAway()
    {
        Shown shown;
        const QString path = shown.bench.folder.filePath(QStringLiteral("signe.png"));
        QImage image(320, 80, QImage::Format_RGB32);
        image.fill(QColor(11, 95, 165));
        QVERIFY(image.save(path));
        shown.bench.files.answers = {path};
        QVERIFY(!shown.find<QPushButton>("removeLogoButton")->isVisible());
        shown.find<QPushButton>("chooseLogoButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(shown.find<QPushButton>("removeLogoButton")->isVisible(), kPatience);
        QVERIFY(shown.kept().logo.has_value());
        QVERIFY(!shown.find<QLabel>("logoLabel")->pixmap().isNull());
        QVERIFY(!shown.find<QLabel>("logoLabel")->accessibleName().isEmpty());
        shown.find<QPushButton>("removeLogoButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!shown.find<QPushButton>("removeLogoButton")->isVisible(), kPatience);
        QVERIFY(!shown.kept().logo);
        QCOMPARE(shown.find<QLabel>("logoLabel")->accessibleName(), QString());
        // What is no picture is told, and nothing changes.
        shown.bench.files.answers = {test::writeFile(shown.bench.folder.path(), QStringLiteral("a.png"), "text")};
        shown.find<QPushButton>("chooseLogoButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(shown.bench.messages->isSpeaking(), kPatience);
        QVERIFY(!shown.kept().logo);
    }
    void smallPagesLeadToThePages()
    {
        Shown shown({1600, 900});
        auto *strip = shown.find<QListWidget>("pageThumbnails");
        const int count = shown.page.pages().pageCount();
        QTRY_VERIFY_WITH_TIMEOUT(strip->isVisible(), kPatience);
        QCOMPARE(strip->count(), count);
        QCOMPARE(strip->item(1)->data(Qt::AccessibleTextRole).toString(), QStringLiteral("Page 2 of %1").arg(count));
        QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, strip->visualItemRect(strip->item(1)).center());
        QTRY_COMPARE_WITH_TIMEOUT(shown.page.pages().currentPage(), 1, kPatience);
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_Up);
        QTRY_COMPARE_WITH_TIMEOUT(shown.page.pages().currentPage(), 0, kPatience);
        QTest::keyClick(&shown.page.pages(), Qt::Key_End);
        QTRY_COMPARE_WITH_TIMEOUT(strip->currentRow(), count - 1, kPatience);
    }
    // Where there is no room for both, the options stand in the place of the pages.
    void onASmallScreenOneTakesTheOthersPlace()
    {
        Shown shown({1000, 700}, {.percent = 200});
        auto *options = shown.find<QPushButton>("reportOptionsButton");
        QVERIFY(shown.page.pages().isVisible() && !options->isChecked());
        options->click();
        QVERIFY(!shown.page.pages().isVisible());
        QVERIFY(shown.find<QLineEdit>("signerEdit")->isVisibleTo(&shown.page));
        options->click();
        QVERIFY(shown.page.pages().isVisible());
    }
    void onALowPageChoicesGiveWayToThePages()
    {
        {
            const Shown wide;
            QVERIFY(!wide.find<QPushButton>("moreChoicesButton")->isVisible());
            auto *number = wide.find<QLabel>("pageNumberLabel");
            const auto *print = wide.find<QPushButton>("printReportButton");
            // In the middle of its line: one pixel may be left over.
            QVERIFY(qAbs((number->y() + number->height() / 2) - (print->y() + print->height() / 2)) <= 1);
        }
        Shown shown({1000, 700}, {.percent = 200});
        auto *more = shown.find<QPushButton>("moreChoicesButton");
        const auto *print = shown.find<QPushButton>("printReportButton");
        QVERIFY(more->isVisible() && !print->isVisible());
        QVERIFY2(shown.page.pages().height() > shown.page.height() / 2,
                 qPrintable(QString::number(shown.page.pages().height())));
        more->click();
        QVERIFY(more->isVisible() && print->isVisible());
        more->click();
        QVERIFY(!print->isVisible());
    }
    // The printer gets the pages of now, not those of before the last letter.
    void whatIsTypedIsPrinted()
    {
        Shown shown;
        auto *comment = shown.find<QPlainTextEdit>("reportCommentEdit");
        comment->setFocus();
        QTest::keyClicks(comment, QStringLiteral("Dernier mot"));
        QSignalSpy printing(&shown.page, &ReportPage::printRequested);
        shown.find<QPushButton>("printReportButton")->click();
        QVERIFY(printing.wait(kPatience));
        QVERIFY(shown.page.pages().accessibleDescription().contains(QStringLiteral("Dernier mot")));
        auto *dialog = shown.page.findChild<QDialog *>();
        QVERIFY(dialog);
        dialog->reject();
    }
    void everyControlIsNamedReachedTranslatedAndFits_data() { test::Bench::lookRows(); }
    void everyControlIsNamedReachedTranslatedAndFits()
    {
        test::Bench bench(test::Bench::look());
        ReportPage page(test::openDemonstration(bench.folder.path(), bench.clock), bench.surroundings());
        QSignalSpy previewed(&page, &ReportPage::previewed);
        page.refresh();
        QVERIFY(previewed.wait(120000));
        page.pages().setProperty("rebondData", true);
        bench.show(page);
        bench.examine(page, "report");
        auto *panel = page.findChild<ui::reports::FrozenPanel *>();
        QSignalSpy shown(panel, &ui::reports::FrozenPanel::shown);
        page.findChild<QPushButton *>(QStringLiteral("frozenPanelButton"))->click();
        QVERIFY(shown.wait(120000));
        panel->findChild<QCheckBox *>(QStringLiteral("besideDayCheckBox"))->click(); // its day takes part
        bench.examine(page, "report-frozen");
    }
};

REBOND_TEST(TestReport)
#include "tst_report.moc"
