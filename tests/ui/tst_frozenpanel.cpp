// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the pages of a report: freezing it, what has changed since, what it is held against.
#include "ui/reports/frozenpanel.h"

#include "operations/outcomes.h"
#include "ui/reportscreen.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTableWidget>
#include <QThreadPool>

#include <algorithm>
#include <memory>

using namespace rebond;
using namespace rebond::ui;

class TestFrozenPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void freezesWhatIsShownAndSaysWhatHasChanged()
    {
        test::Bench bench;
        const auto workspace = test::openDemonstration(bench.folder.path(), bench.clock);
        ui::reports::ReportPage page(workspace, bench.surroundings());
        auto *panel = page.findChild<ui::reports::FrozenPanel *>();
        QSignalSpy shown(panel, &ui::reports::FrozenPanel::shown);
        page.findChild<QPushButton *>(QStringLiteral("frozenPanelButton"))->click();
        QVERIFY(shown.wait(120000));
        auto *list = panel->findChild<QListWidget *>(QStringLiteral("frozenList"));
        QCOMPARE(list->count(), 0);
        const QString path = bench.folder.filePath(QStringLiteral("bilan.pdf"));
        bench.files.answers = {path, path};
        panel->findChild<QPushButton *>(QStringLiteral("freezeReportButton"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, 120000);
        QVERIFY(QFileInfo::exists(path));
        auto *changes = panel->findChild<QListWidget *>(QStringLiteral("revisionList"));
        QCOMPARE(changes->count(), 0);

        const QDate today = bench.clock.today();
        const auto outcomes = workspace->store().read([](storage::Reader &r) { return r.list<domain::Outcome>(); });
        QVERIFY(outcomes);
        for (const domain::Outcome &outcome : *outcomes) {
            if (outcome.type != domain::OutcomeType::CDI || outcome.effectiveOn > today || outcome.cancelledKnownOn)
                continue;
            QVERIFY(operations::cancelOutcome(workspace->store(), outcome.id, today));
            break;
        }
        panel->readAgain();
        QTRY_VERIFY_WITH_TIMEOUT(changes->count() > 0, 120000);
        QVERIFY(list->item(0)->text().endsWith(QStringLiteral("(revised)")));
        QVERIFY(changes->item(0)->text().contains(QStringLiteral("Cancelled")));

        QSignalSpy checked(panel, &ui::reports::FrozenPanel::checked);
        panel->findChild<QPushButton *>(QStringLiteral("checkPdfButton"))->click();
        QVERIFY(checked.wait(120000));
        QVERIFY(bench.messages->severity() == kit::MessageBar::Severity::Good);
        panel->findChild<QPushButton *>(QStringLiteral("forgetFrozenButton"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 0, 120000);
        QVERIFY(workspace->store().history().undo());
        panel->readAgain();
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, 120000);
        // A double click takes one off, and its neighbour is chosen.
        bench.files.answers = {bench.folder.filePath(QStringLiteral("bilan-2.pdf"))};
        panel->findChild<QPushButton *>(QStringLiteral("freezeReportButton"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 2, 120000);
        QTest::qWait(3 * QApplication::doubleClickInterval()); // the press above is over
        list->setCurrentRow(1);
        panel->findChild<QPushButton *>(QStringLiteral("forgetFrozenButton"))->click();
        panel->findChild<QPushButton *>(QStringLiteral("forgetFrozenButton"))->click();
        QVERIFY(bench.messages->severity() == kit::MessageBar::Severity::Info);
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, 120000);
        QCOMPARE(list->currentRow(), 0);
        const auto kept = workspace->store().read([](storage::Reader &r) { return r.count<domain::FrozenReport>(); });
        QCOMPARE(kept.value_or(0), 1);
    }
    // The headline first.
    void theKeptFiguresStandBesideTodays()
    {
        test::Bench bench;
        const auto workspace = test::openDemonstration(bench.folder.path(), bench.clock);
        ui::reports::ReportPage page(workspace, bench.surroundings());
        auto *panel = page.findChild<ui::reports::FrozenPanel *>();
        auto *figures = panel->findChild<QTableWidget *>(QStringLiteral("thenNowTable"));
        QVERIFY(!figures->isVisibleTo(panel));
        bench.files.answers = {bench.folder.filePath(QStringLiteral("bilan.pdf"))};
        panel->findChild<QPushButton *>(QStringLiteral("freezeReportButton"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(figures->rowCount(), 10, test::kPatience);
        QVERIFY(figures->isVisibleTo(panel));
        QCOMPARE(figures->item(0, 0)->text(), QStringLiteral("Have rebounded"));
        QCOMPARE(figures->item(0, 1)->text(), QStringLiteral("20"));
        QCOMPARE(figures->item(0, 2)->text(), QStringLiteral("20"));
        const auto outcomes = workspace->store().read([](storage::Reader &r) { return r.list<domain::Outcome>(); });
        QVERIFY(outcomes);
        const auto job = std::find_if(outcomes->cbegin(), outcomes->cend(), [](const domain::Outcome &outcome) {
            return outcome.type == domain::OutcomeType::CDI && !outcome.cancelledKnownOn;
        });
        QVERIFY(operations::cancelOutcome(workspace->store(), job->id, bench.clock.today()));
        panel->readAgain();
        QTRY_COMPARE_WITH_TIMEOUT(figures->item(0, 2)->text(), QStringLiteral("19 (\u22121)"), test::kPatience);
        QCOMPARE(figures->item(0, 1)->text(), QStringLiteral("20"));
    }
    void whatRunsOnTheFrozenListIsStoppedByEscape()
    {
        test::Bench bench;
        ui::reports::ReportPage page(test::openDemonstration(bench.folder.path(), bench.clock), bench.surroundings());
        auto *panel = page.findChild<ui::reports::FrozenPanel *>();
        auto *stop = panel->findChild<QPushButton *>(QStringLiteral("stopFrozenButton"));
        QVERIFY(!stop->isVisibleTo(panel));
        // The one thread there is has something else to do.
        QThreadPool *pool = QThreadPool::globalInstance();
        const int threads = pool->maxThreadCount();
        const auto held = std::make_shared<QSemaphore>();
        const auto letGo = qScopeGuard([&] {
            held->release();
            pool->setMaxThreadCount(threads);
        });
        pool->setMaxThreadCount(1);
        pool->start([held] { held->acquire(); });
        QSignalSpy shown(panel, &ui::reports::FrozenPanel::shown);
        panel->readAgain();
        QTRY_VERIFY_WITH_TIMEOUT(stop->isVisibleTo(panel), 120000);
        QTest::keyClick(panel, Qt::Key_Escape);
        QVERIFY(!stop->isEnabled()); // asked already
        held->release();
        QVERIFY(shown.wait(120000));
        QVERIFY(!stop->isVisibleTo(panel));
        const auto *words = panel->findChild<QLabel *>(QStringLiteral("noFrozenLabel"));
        QVERIFY2(words->text().startsWith(QStringLiteral("The frozen reports have not been read.")),
                 qPrintable(words->text()));
        panel->readAgain();
        QVERIFY(shown.wait(120000));
        QVERIFY2(words->text().startsWith(QStringLiteral("No report has been frozen yet.")), qPrintable(words->text()));
    }
    void anotherDayThatIsNoneIsToldAndNotWritten()
    {
        test::ReportScreen shown;
        shown.find<QPushButton>("frozenPanelButton")->click();
        shown.find<QCheckBox>("besideDayCheckBox")->click();
        auto *day = shown.find<QLineEdit>("besideDayEdit");
        QVERIFY(day->isEnabled());
        day->selectAll();
        QTest::keyClicks(day, QStringLiteral("31/02/2012"));
        shown.find<QPushButton>("frozenPanelButton")->click(); // hidden: it comes back where it is needed
        shown.page.exportPages();
        QVERIFY(shown.bench.files.asked.isEmpty());
        const auto *problem = shown.find<QLabel>("besideDayEditProblem");
        QVERIFY(problem->isVisible());
        // Another reader is never given two days.
        shown.find<QComboBox>("audienceComboBox")->setCurrentIndex(1);
        QVERIFY(!shown.find<QCheckBox>("besideDayCheckBox")->isEnabled() && !day->isEnabled());
        shown.find<QComboBox>("audienceComboBox")->setCurrentIndex(0);
        QVERIFY(shown.find<QCheckBox>("besideDayCheckBox")->isEnabled() && day->isEnabled());
        shown.find<QCheckBox>("besideDayCheckBox")->click();
        QVERIFY(!problem->isVisible());
        shown.page.exportPages();
        QCOMPARE(shown.bench.files.asked.size(), 1);
    }
    void aDayBeforeTheGroupIsTold()
    {
        test::ReportScreen shown;
        shown.find<QPushButton>("frozenPanelButton")->click();
        shown.find<QCheckBox>("besideDayCheckBox")->click();
        const auto *remark = shown.find<QLabel>("besideRemarkLabel");
        auto *day = shown.find<QLineEdit>("besideDayEdit");
        day->selectAll();
        QTest::keyClicks(day, QStringLiteral("01/01/2010"));
        QTest::keyClick(day, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(
            remark->text(),
            QStringLiteral("By 1 January 2010 nobody had joined the group yet: there is nothing to compare."),
            test::kPatience);
        QVERIFY(remark->isVisible());
        shown.find<QCheckBox>("besideDayCheckBox")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!remark->isVisible(), test::kPatience);
    }
};

REBOND_TEST(TestFrozenPanel)
#include "tst_frozenpanel.moc"
