// SPDX-License-Identifier: GPL-3.0-or-later
// The frozen reports beside the pages: kept, compared with today, taken off and brought back.
#include "ui/reports/frozenpanel.h"

#include "operations/outcomes.h"
#include "storage/mappings/all.h"
#include "support/patience.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/reports/reportpage.h"
#include "ui/samples.h"

#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTableWidget>
#include <QThreadPool>

#include <memory>

using namespace rebond;
using namespace rebond::ui;
using ui::reports::ReportPage;
using test::kPatience;

class TestFrozenList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freezesWhatIsShownAndSaysWhatHasChanged()
    {
        test::Bench bench;
        const auto workspace = test::openDemonstration(bench.folder.path(), bench.clock);
        ReportPage page(workspace, bench.surroundings());
        auto *panel = page.findChild<ui::reports::FrozenPanel *>();
        QSignalSpy shown(panel, &ui::reports::FrozenPanel::shown);
        page.findChild<QPushButton *>(QStringLiteral("frozenPanelButton"))->click();
        QVERIFY(shown.wait(kPatience));
        auto *list = panel->findChild<QListWidget *>(QStringLiteral("frozenList"));
        QCOMPARE(list->count(), 0);
        const QString path = bench.folder.filePath(QStringLiteral("bilan.pdf"));
        bench.files.answers = {path, path};
        panel->findChild<QPushButton *>(QStringLiteral("freezeReportButton"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, kPatience);
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
        QTRY_VERIFY_WITH_TIMEOUT(changes->count() > 0, kPatience);
        QVERIFY(list->item(0)->text().endsWith(QStringLiteral("(revised)")));
        QVERIFY(changes->item(0)->text().contains(QStringLiteral("Cancelled")));
        // Beside today's figures those that the report kept, the headline first.
        auto *figures = panel->findChild<QTableWidget *>(QStringLiteral("thenNowTable"));
        QVERIFY(figures->isVisibleTo(panel));
        QCOMPARE(figures->rowCount(), 10);
        QCOMPARE(figures->item(0, 0)->text(), QStringLiteral("Have rebounded"));
        QCOMPARE(figures->item(0, 1)->text(), QStringLiteral("20"));
        QCOMPARE(figures->item(0, 2)->text(), QStringLiteral("19 (\u22121)"));

        QSignalSpy checked(panel, &ui::reports::FrozenPanel::checked);
        panel->findChild<QPushButton *>(QStringLiteral("checkPdfButton"))->click();
        QVERIFY(checked.wait(kPatience));
        QVERIFY(bench.messages->severity() == kit::MessageBar::Severity::Good);
        panel->findChild<QPushButton *>(QStringLiteral("forgetFrozenButton"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 0, kPatience);
        QVERIFY(workspace->store().history().undo());
        panel->readAgain();
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, kPatience);
        // A double click takes one off, and its neighbour is chosen.
        bench.files.answers = {bench.folder.filePath(QStringLiteral("bilan-2.pdf"))};
        panel->findChild<QPushButton *>(QStringLiteral("freezeReportButton"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 2, kPatience);
        QTest::qWait(3 * QApplication::doubleClickInterval()); // the press above is over
        list->setCurrentRow(1);
        panel->findChild<QPushButton *>(QStringLiteral("forgetFrozenButton"))->click();
        panel->findChild<QPushButton *>(QStringLiteral("forgetFrozenButton"))->click();
        QVERIFY(bench.messages->severity() == kit::MessageBar::Severity::Info);
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, kPatience);
        QCOMPARE(list->currentRow(), 0);
        const auto kept = workspace->store().read([](storage::Reader &r) { return r.count<domain::FrozenReport>(); });
        QCOMPARE(kept.value_or(0), 1);
    }
    void whatRunsOnTheFrozenListIsStoppedByEscape()
    {
        test::Bench bench;
        ReportPage page(test::openDemonstration(bench.folder.path(), bench.clock), bench.surroundings());
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
        QTRY_VERIFY_WITH_TIMEOUT(stop->isVisibleTo(panel), kPatience);
        QTest::keyClick(panel, Qt::Key_Escape);
        QVERIFY(!stop->isEnabled()); // asked already
        held->release();
        QVERIFY(shown.wait(kPatience));
        QVERIFY(!stop->isVisibleTo(panel));
        const auto *words = panel->findChild<QLabel *>(QStringLiteral("noFrozenLabel"));
        QVERIFY2(words->text().startsWith(QStringLiteral("The frozen reports have not been read.")),
                 qPrintable(words->text()));
        panel->readAgain();
        QVERIFY(shown.wait(kPatience));
        QVERIFY2(words->text().startsWith(QStringLiteral("No report has been frozen yet.")), qPrintable(words->text()));
    }
};

REBOND_TEST(TestFrozenList)
#include "tst_frozenlist.moc"
