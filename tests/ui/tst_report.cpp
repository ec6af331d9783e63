// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpage.h"

#include "support/runner.h"
#include "ui/bench.h"
#include "ui/paper/pagesview.h"
#include "ui/samples.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace rebond;
using namespace rebond::ui;
using ui::paper::PagesView;
using ui::reports::ReportPage;

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
        QVERIFY(previewed.wait(30000));
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
        QVERIFY(previewed.wait(30000));
        auto *audience = page.findChild<QComboBox *>(QStringLiteral("audienceComboBox"));
        audience->setCurrentIndex(2);
        QVERIFY(previewed.wait(30000));
        QCOMPARE(page.pages().pageCount(), 1); // the public is told no names
        auto *asOf = page.findChild<QLineEdit *>(QStringLiteral("asOfEdit"));
        asOf->setFocus();
        asOf->selectAll();
        QTest::keyClicks(asOf, QStringLiteral("31/12/2011"));
        QTest::keyClick(asOf, Qt::Key_Return);
        QVERIFY(previewed.wait(30000));
        QVERIFY(page.pages().accessibleDescription().contains(QStringLiteral("31 December 2011")));
    }
    void exportsUnderTheProposedNameAndOffersToOpenIt()
    {
        test::Bench bench;
        ReportPage page(test::openDemonstration(bench.folder.path(), bench.clock), bench.surroundings());
        const QString path = bench.folder.filePath(QStringLiteral("bilan.pdf"));
        bench.files.answers = {path};
        QSignalSpy exported(&page, &ReportPage::exported);
        page.findChild<QPushButton *>(QStringLiteral("exportReportButton"))->click();
        QVERIFY(exported.wait(30000));
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
    void aDayThatIsNoneIsNotWritten()
    {
        test::Bench bench;
        ReportPage page(test::openDemonstration(bench.folder.path(), bench.clock), bench.surroundings());
        bench.files.answers = {bench.folder.filePath(QStringLiteral("bilan.pdf"))};
        auto *asOf = page.findChild<QLineEdit *>(QStringLiteral("asOfEdit"));
        asOf->selectAll();
        QTest::keyClicks(asOf, QStringLiteral("31/02/2012"));
        page.exportReport();
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
        QTRY_VERIFY(problem->isVisible());
        QTest::qWait(20);
        QVERIFY2(problem->width() > page.width() / 2, qPrintable(QString::number(problem->width())));
        QCOMPARE(asOf->accessibleDescription(), problem->text());
        QTest::keyClick(asOf, Qt::Key_Backspace);
        QVERIFY(!problem->isVisible());
        QCOMPARE(asOf->accessibleDescription(), QString());
    }
    void aPlaceThatCannotBeWrittenIsTold()
    {
        test::Bench bench;
        ReportPage page(test::openDemonstration(bench.folder.path(), bench.clock), bench.surroundings());
        bench.files.answers = {bench.folder.filePath(QStringLiteral("no such folder/bilan.pdf"))};
        page.exportReport();
        QTRY_VERIFY_WITH_TIMEOUT(bench.messages->isSpeaking(), 30000);
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
        QVERIFY(previewed.wait(30000));
        QTest::keyClick(&page.pages(), Qt::Key_End);
        QTRY_COMPARE(page.pages().currentPage(), page.pages().pageCount() - 1);
        QTest::keyClick(&page.pages(), Qt::Key_Home);
        QTRY_COMPARE(page.pages().currentPage(), 0);
    }
    void everyControlIsNamedReachedTranslatedAndFits_data() { test::Bench::lookRows(); }
    void everyControlIsNamedReachedTranslatedAndFits()
    {
        test::Bench bench(test::Bench::look());
        ReportPage page(test::openDemonstration(bench.folder.path(), bench.clock), bench.surroundings());
        QSignalSpy previewed(&page, &ReportPage::previewed);
        page.refresh();
        QVERIFY(previewed.wait(30000));
        page.pages().setProperty("rebondData", true);
        bench.show(page);
        bench.examine(page, "report");
    }
};

REBOND_TEST(TestReport)
#include "tst_report.moc"
