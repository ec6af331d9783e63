// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of pages on a printer, and what is said of it. The printer is a PDF file.
#include "ui/paper/printing.h"

#include "support/patience.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/kit/task.h"
#include "ui/samplepages.h"
#include "ui/settled.h"

#include <QFile>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

using namespace rebond;
using namespace rebond::ui;
using test::kPatience;

class TestPrinting : public QObject
{
    Q_OBJECT

    // Says yes to the system's dialogue.
    static void begin(test::Bench &bench, QWidget &page, const QString &file, int people = 60)
    {
        paper::printPages(&page, test::samplePages(3, people), QStringLiteral("Les 60"), bench.surroundings());
        auto *dialog = page.findChild<QPrintDialog *>();
        QVERIFY(dialog);
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(file);
        dialog->done(QDialog::Accepted);
        QVERIFY(page.findChild<kit::Task *>());
    }

private Q_SLOTS:
    void whatIsPrintedIsNotSpokenOf()
    {
        test::Bench bench;
        QWidget page;
        const QString path = bench.folder.filePath(QStringLiteral("a.pdf"));
        begin(bench, page, path);
        QTRY_VERIFY_WITH_TIMEOUT(!page.findChild<kit::Task *>(), kPatience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("/Type /Page\n"), 3);
        test::settle();
        QVERIFY(!bench.messages->isSpeaking());
    }
    void aPageThatIsClosedTellsThatItsPrintingStopped()
    {
        test::Bench bench;
        auto page = std::make_unique<QWidget>();
        begin(bench, *page, bench.folder.filePath(QStringLiteral("a.pdf")), 10'000);
        bench.messages->say(kit::MessageBar::Severity::Info, QStringLiteral("Something of the page."));
        bench.messages->clear(); // as the window does when a file is closed
        page.reset();
        bench.messages->clear(); // … and when another is shown
        QTRY_VERIFY_WITH_TIMEOUT(bench.messages->isSpeaking(), kPatience);
        QVERIFY(bench.messages->severity() == kit::MessageBar::Severity::Warning);
        QVERIFY2(bench.messages->sentence().contains(QStringLiteral("Les 60")), qPrintable(bench.messages->sentence()));
    }
    void aWindowThatIsMadeAnewTellsIt()
    {
        test::Bench bench;
        auto page = std::make_unique<QWidget>();
        begin(bench, *page, bench.folder.filePath(QStringLiteral("a.pdf")), 10'000);
        page.reset();
        bench.messages.reset();
        QWidget window;
        const auto *bar = new kit::MessageBar(&window);
        QTRY_VERIFY_WITH_TIMEOUT(bar->isSpeaking(), kPatience);
        QVERIFY(bar->sentence().contains(QStringLiteral("Les 60")));
    }
    void whoeverStopsItIsToldNothing()
    {
        test::Bench bench;
        QWidget page;
        begin(bench, page, bench.folder.filePath(QStringLiteral("a.pdf")), 10'000);
        page.findChild<kit::Task *>()->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!page.findChild<kit::Task *>(), kPatience);
        test::settle();
        QVERIFY(!bench.messages->isSpeaking());
    }
    void aPrinterThatTakesNothingIsTold()
    {
        test::Bench bench;
        QWidget page;
        begin(bench, page, bench.folder.filePath(QStringLiteral("no such folder/a.pdf")));
        QTRY_VERIFY_WITH_TIMEOUT(bench.messages->isSpeaking(), kPatience);
        QVERIFY(bench.messages->severity() == kit::MessageBar::Severity::Bad);
        QVERIFY(bench.messages->sentence().endsWith(u'.'));
    }
};

REBOND_TEST(TestPrinting)
#include "tst_printing.moc"
