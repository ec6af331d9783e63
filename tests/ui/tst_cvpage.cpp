// SPDX-License-Identifier: GPL-3.0-or-later
// The CV of a member is written beside the page it makes: versions, posts, spelling, what is typed and left.
#include "cv/jsonresume.h"
#include "operations/cvs.h"
#include "support/runner.h"
#include "ui/cv/cvpage.h"
#include "ui/cv/spellingmarks.h"
#include "ui/kit/projector.h"
#include "ui/memberscreen.h"
#include "ui/paper/pagesview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace rebond;
using namespace rebond::ui;
using domain::Cv;
using test::kPatience;

class TestCvPage : public QObject
{
    Q_OBJECT

    using Screen = test::MemberScreen;

    static QList<Cv> versions(const Screen &screen)
    {
        return operations::cvsOf(screen.store(), screen.member("M01").id).value();
    }
    static rebond::cv::Resume resumeOf(const Cv &version)
    {
        return rebond::cv::parseResume(version.resume.toUtf8()).value();
    }
    static void type(const Screen &screen, const char *edit, const QString &text)
    {
        screen.find<QLineEdit>(edit)->setText(text);
    }
    static void keep(const Screen &screen)
    {
        screen.press("saveCvButton");
        QTRY_VERIFY2_WITH_TIMEOUT(!screen.find<QPushButton>("saveCvButton")->isEnabled(), qPrintable(screen.said()),
                                  kPatience);
    }
    static void open(Screen &screen)
    {
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        screen.trigger("cvVersionsAction");
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("cvPage"), kPatience);
        // Before their versions are read there is nothing to type into.
        QTRY_VERIFY_WITH_TIMEOUT(screen.find<QPushButton>("writeCvVersionButton")->isEnabled(), kPatience);
    }

private Q_SLOTS:
    void versionsAreWrittenListedAndChosen()
    {
        Screen screen;
        open(screen);
        const auto before = versions(screen).size();
        const auto *stop = screen.find<QWidget>(before > 0 ? "cvVersionCombo" : "cvVersionNameEdit");
        QTRY_VERIFY_WITH_TIMEOUT(stop->hasFocus(), kPatience);
        if (before > 0)
            screen.press("newCvVersionButton");
        type(screen, "cvVersionNameEdit", QStringLiteral("Pour les banques"));
        type(screen, "cvTargetEdit", QStringLiteral("Comptable imaginée"));
        keep(screen);
        QCOMPARE(versions(screen).size(), before + 1);
        auto *choice = screen.find<QComboBox>("cvVersionCombo");
        QTRY_COMPARE_WITH_TIMEOUT(choice->count(), int(before) + 1, kPatience);
        screen.press("copyCvVersionButton");
        type(screen, "cvVersionNameEdit", QStringLiteral("For abroad"));
        screen.find<QComboBox>("cvLanguageEdit")->setCurrentIndex(1);
        QVERIFY(!choice->isEnabled()); // while something is typed
        keep(screen);
        QTRY_COMPARE_WITH_TIMEOUT(choice->count(), int(before) + 2, kPatience);
        QVERIFY(choice->currentText().contains(QStringLiteral("For abroad")));
        QVERIFY(!versions(screen).last().isCurrent);
        QCOMPARE(versions(screen).last().language, QStringLiteral("en"));
        screen.press("currentCvVersionButton");
        QTRY_VERIFY_WITH_TIMEOUT(versions(screen).last().isCurrent, kPatience);
        int current = 0;
        const QList<Cv> all = versions(screen);
        for (const Cv &version : all)
            current += version.isCurrent ? 1 : 0;
        QCOMPARE(current, 1);
        QTRY_VERIFY_WITH_TIMEOUT(!screen.find<QPushButton>("currentCvVersionButton")->isEnabled(), kPatience);
        const QString today = screen.bench.surroundings().formats.shortDate(screen.bench.clock.today());
        QTRY_VERIFY_WITH_TIMEOUT(choice->currentText().contains(QStringLiteral("current since ") + today), kPatience);
        screen.press("deleteCvVersionButton");
        QTRY_COMPARE_WITH_TIMEOUT(versions(screen).size(), before + 1, kPatience);
        QVERIFY(test::stepsOf(screen.store()).undo());
        QTRY_COMPARE_WITH_TIMEOUT(choice->count(), int(before) + 2, kPatience);
    }
    void postsOfOneCompanyAreEntriesOfIts()
    {
        Screen screen;
        open(screen);
        if (!versions(screen).isEmpty())
            screen.press("newCvVersionButton");
        screen.press("workAddButton");
        type(screen, "workCompanyEdit", QStringLiteral("Azurelle"));
        type(screen, "workPositionEdit", QStringLiteral("Cheffe"));
        type(screen, "workStartEdit", QStringLiteral("juin 2008"));
        screen.press("workNextButton");
        QCOMPARE(screen.find<QLineEdit>("workCompanyEdit")->text(), QStringLiteral("Azurelle"));
        type(screen, "workPositionEdit", QStringLiteral("Aide"));
        type(screen, "workEndEdit", QStringLiteral("brumaire 2008"));
        QVERIFY(screen.shows("workEndEditTold")); // that is no date, and nothing of it is kept
        type(screen, "workEndEdit", QStringLiteral("05/2008"));
        QVERIFY(!screen.shows("workEndEditTold"));
        screen.find<QPlainTextEdit>("workHighlightsEdit")->setPlainText(QStringLiteral("Un\n\nDeux "));
        keep(screen);
        const rebond::cv::Resume resume = resumeOf(versions(screen).last());
        QCOMPARE(resume.work.size(), 2);
        QCOMPARE(rebond::cv::employersOf(resume.work).size(), 1);
        QCOMPARE(resume.work[0].position, QStringLiteral("Cheffe"));
        QCOMPARE(resume.work[0].startDate.toText(), QStringLiteral("2008-06"));
        QCOMPARE(resume.work[1].endDate.toText(), QStringLiteral("2008-05"));
        QCOMPARE(resume.work[1].highlights, (QStringList{QStringLiteral("Un"), QStringLiteral("Deux")}));
        screen.find<QListWidget>("workList")->setCurrentRow(1);
        screen.press("workUpButton");
        screen.press("workRemoveButton");
        keep(screen);
        QCOMPARE(resumeOf(versions(screen).last()).work.value(0).position, QStringLiteral("Cheffe"));
    }
    // What is typed next goes into its first field, far below where the form is seen.
    void anEntryThatIsAddedIsBroughtIntoView()
    {
        Screen screen;
        open(screen);
        auto *scroll = screen.find<QScrollArea>("cvFormScroll");
        scroll->verticalScrollBar()->setValue(0);
        screen.press("linksAddButton");
        const auto *first = screen.find<QLineEdit>("linksNetworkEdit");
        QVERIFY(first->hasFocus());
        QVERIFY(scroll->verticalScrollBar()->value() > 0);
        const int top = first->mapTo(scroll->viewport(), QPoint()).y();
        QVERIFY(top >= 0 && top + first->height() <= scroll->viewport()->height());
    }
    void thePageFollowsWhatIsTyped()
    {
        Screen screen;
        open(screen);
        auto *page = screen.find<ui::cv::CvPage>("cvPage");
        QSignalSpy previewed(page, &ui::cv::CvPage::previewed);
        screen.find<QPlainTextEdit>("cvSummaryEdit")->setPlainText(QStringLiteral("Zinzolin partout."));
        QTRY_VERIFY_WITH_TIMEOUT(previewed.size() > 0, kPatience);
        const QString path = screen.write("typed.json", {}); // what is seen is what is written, kept or not
        screen.bench.files.answers = {path};
        screen.press("writeCvVersionButton");
        const auto written = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) && file.readAll().contains("Zinzolin partout.");
        };
        QTRY_VERIFY2_WITH_TIMEOUT(written(), qPrintable(screen.said()), kPatience);
        QVERIFY(screen.undoLabel().isEmpty());
    }
    void whatIsTypedAndLeftComesBack()
    {
        Screen screen;
        open(screen);
        screen.find<QPlainTextEdit>("cvSummaryEdit")->setPlainText(QStringLiteral("Presque perdu"));
        const QVariantMap draft = screen.page->draft();
        QVERIFY(!draft.isEmpty());
        screen.press("leaveCvButton");
        QVERIFY(!screen.shows("cvPage"));
        QVERIFY(screen.page->draft().isEmpty());
        screen.bench.messages->findChild<QPushButton *>(QStringLiteral("bringBackButton"))->click();
        QVERIFY(screen.shows("cvPage"));
        QCOMPARE(screen.find<QPlainTextEdit>("cvSummaryEdit")->toPlainText(), QStringLiteral("Presque perdu"));
        // In another window, too, as after a crash.
        screen.open();
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        QVERIFY(screen.page->takeUp(draft));
        QCOMPARE(screen.find<QPlainTextEdit>("cvSummaryEdit")->toPlainText(), QStringLiteral("Presque perdu"));
        keep(screen);
        QCOMPARE(resumeOf(versions(screen).last()).basics.summary, QStringLiteral("Presque perdu"));
    }
    // With a room looking on, no page tells how to reach somebody.
    void theProjectorShowsPagesWithoutTheNameAlone()
    {
        Screen screen;
        auto *projector = new kit::Projector(screen.page.get());
        open(screen);
        QVERIFY(screen.shows("cvPagesView"));
        projector->turn(true);
        QVERIFY(!screen.shows("cvPagesView"));
        QVERIFY(screen.shows("cvProjectedLabel"));
        screen.find<QCheckBox>("namelessCvCheckBox")->click();
        QVERIFY(!screen.shows("cvPagesView")); // those that are there still have the name
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("cvPagesView"), kPatience);
        screen.find<QCheckBox>("namelessCvCheckBox")->click();
        QVERIFY(!screen.shows("cvPagesView"));
    }
    void wordsThatTheDictionaryDoesNotKnowAreTold()
    {
        Screen screen;
        open(screen);
        auto *told = screen.find<QLabel>("cvSpellingLabel");
        screen.find<QPlainTextEdit>("cvSummaryEdit")->setPlainText(QStringLiteral("une éxpérience"));
        if (!spelling::Speller::french()) { // that is said
            QTRY_VERIFY_WITH_TIMEOUT(told->text().contains(QStringLiteral("hunspell-fr")), kPatience);
            QSKIP("needs hunspell-fr");
        }
        QTRY_VERIFY_WITH_TIMEOUT(told->text().contains(QStringLiteral("éxpérience")), kPatience);
        auto *marks = screen.find<QPlainTextEdit>("cvSummaryEdit")->document()->findChild<ui::cv::SpellingMarks *>();
        QVERIFY(marks);
        const std::unique_ptr<QMenu> menu(marks->menuAt(8));
        QAction *meant = nullptr;
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text() == u"expérience")
                meant = action;
        }
        QVERIFY(meant);
        meant->trigger();
        QCOMPARE(screen.find<QPlainTextEdit>("cvSummaryEdit")->toPlainText(), QStringLiteral("une expérience"));
        QTRY_VERIFY_WITH_TIMEOUT(!told->text().contains(QStringLiteral("éxpérience")), kPatience);
        screen.find<QComboBox>("cvLanguageEdit")->setCurrentIndex(1); // French is looked at in French only
        screen.find<QPlainTextEdit>("cvSummaryEdit")->setPlainText(QStringLiteral("some expertise thereof"));
        QTRY_VERIFY_WITH_TIMEOUT(told->text().isEmpty(), kPatience);
    }
    void photoAndCodeBelongToTheName()
    {
        Screen screen;
        open(screen);
        auto *photo = screen.find<QCheckBox>("photoCvCheckBox");
        auto *code = screen.find<QCheckBox>("codeCvCheckBox");
        auto *told = screen.find<QLabel>("cvTellingLabel");
        QVERIFY(!photo->isChecked() && !code->isChecked());
        photo->click(); // there is one, and the consent for it
        code->click();  // there is no link
        QTRY_VERIFY_WITH_TIMEOUT(told->text().contains(QStringLiteral("QR code")), kPatience);
        QVERIFY(!told->text().contains(QStringLiteral("The photo")));
        screen.find<QCheckBox>("namelessCvCheckBox")->click();
        QVERIFY(!photo->isEnabled() && !code->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!told->text().contains(QStringLiteral("QR code")), kPatience);
    }
    void aLockedPdfAsksForItsPassword()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("qpdf")).isEmpty())
            QSKIP("needs qpdf");
        Screen screen;
        open(screen);
        const QString plain = screen.write("plain.pdf", {});
        screen.bench.files.answers = {plain};
        screen.find<QAbstractButton>("namelessCvCheckBox")->click(); // carries no data
        QTRY_VERIFY_WITH_TIMEOUT(screen.find<QPushButton>("writeCvVersionButton")->isEnabled(), kPatience);
        screen.press("writeCvVersionButton");
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(plain).size() > 0, kPatience);
        screen.press("leaveCvButton");
        const QString locked = screen.write("locked.pdf", {});
        QCOMPARE(QProcess::execute(QStringLiteral("qpdf"),
                                   {QStringLiteral("--encrypt"), QStringLiteral("geheim"), QStringLiteral("owner"),
                                    QStringLiteral("256"), QStringLiteral("--"), plain, locked}),
                 0);
        screen.bench.files.answers = {locked};
        screen.trigger("takeResumeAction");
        QTRY_VERIFY2_WITH_TIMEOUT(screen.shows("pdfPasswordPage"), qPrintable(screen.said()), kPatience);
        type(screen, "pdfPasswordEdit", QStringLiteral("wrong"));
        screen.press("openLockedPdfButton");
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("pdfPasswordEditTold"), kPatience);
        QVERIFY(!screen.member("M01").cv);
        type(screen, "pdfPasswordEdit", QStringLiteral("geheim"));
        screen.press("openLockedPdfButton");
        QTRY_VERIFY2_WITH_TIMEOUT(screen.member("M01").cv.has_value(), qPrintable(screen.said()), kPatience);
        QVERIFY(!screen.shows("pdfPasswordPage"));
        QVERIFY(!screen.file(screen.member("M01").cv)->bytes.contains("/Encrypt"));
        QVERIFY(screen.find<QLineEdit>("pdfPasswordEdit")->text().isEmpty());
        // And it is seen in the window, as it can be bound.
        QTRY_VERIFY_WITH_TIMEOUT(screen.find<QAction>("seeCvAction")->isEnabled(), kPatience);
        screen.trigger("seeCvAction");
        QTRY_VERIFY2_WITH_TIMEOUT(screen.shows("ownPdfPage"), qPrintable(screen.said()), kPatience);
        QVERIFY(screen.find<ui::paper::PagesView>("ownPdfPagesView")->pageCount() > 0);
        screen.press("leaveOwnPdfButton");
        QVERIFY(!screen.shows("ownPdfPage"));
    }
};

REBOND_TEST(TestCvPage)
#include "tst_cvpage.moc"
