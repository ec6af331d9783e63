// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/theme.h"

#include "support/patience.h"
#include "support/runner.h"

#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>
#include <QThreadPool>

#include <functional>
#include <new>

using namespace rebond;
using namespace rebond::ui::kit;

class TestTask : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deliversInTheReceiversThread()
    {
        QObject page;
        int answer = 0;
        QThread *worker = nullptr;
        QThread *receiver = nullptr;
        startTask<int>(
            &page, QStringLiteral("Counting"),
            [&worker](TaskContext &) -> Result<int> {
                worker = QThread::currentThread();
                return 20;
            },
            [&](Result<int> result) {
                receiver = QThread::currentThread();
                answer = result.value_or(-1);
            });
        QTRY_COMPARE_WITH_TIMEOUT(answer, 20, test::kPatience);
        QCOMPARE(receiver, QThread::currentThread());
        QVERIFY(worker != receiver);
        QTRY_VERIFY_WITH_TIMEOUT(page.children().isEmpty(), test::kPatience); // the task has gone
    }
    // Where a result was taken out of the future while its thread let go of it, it was told twice, and the program ended.
    void shortWorkIsToldOnce()
    {
        constexpr int kMany = 8'000;
        QList<int> told(kMany);
        int begun = 0;
        const std::function<void()> beginNext = [&] { // so that the window waits for each
            if (begun == kMany)
                return;
            startTask<int>(
                this, {}, [each = begun++](TaskContext &) -> Result<int> { return each; },
                [&](const Result<int> &result) {
                    ++told[*result];
                    beginNext();
                });
        };
        beginNext();
        QTRY_VERIFY_WITH_TIMEOUT(told.last() > 0, test::kPatience); // a busy machine changes threads slowly
        QCOMPARE(told.count(1), kMany);
    }
    void valuesThatOnlyMoveArrive()
    {
        QObject page;
        std::unique_ptr<int> got;
        startTask<std::unique_ptr<int>>(
            &page, QStringLiteral("Moving"),
            [](TaskContext &) -> Result<std::unique_ptr<int>> { return std::make_unique<int>(60); },
            [&got](Result<std::unique_ptr<int>> result) { got = std::move(result.value()); });
        QTRY_VERIFY_WITH_TIMEOUT(got, test::kPatience);
        QCOMPARE(*got, 60);
    }
    void errorsTravelAsValues()
    {
        QObject page;
        Error error;
        startTask<void>(
            &page, QStringLiteral("Failing"),
            [](TaskContext &) -> Done { return storageFailed(QStringLiteral("The disk is full.")); },
            [&error](Done done) { error = done.error(); });
        QTRY_COMPARE_WITH_TIMEOUT(error.sentence, QStringLiteral("The disk is full."), test::kPatience);
    }
    void exceptionsBecomeErrors()
    {
        QObject page;
        Error error;
        startTask<void>(
            &page, QStringLiteral("Throwing"), [](TaskContext &) -> Done { throw std::bad_alloc(); },
            [&error](Done done) { error = done.error(); });
        QTRY_VERIFY_WITH_TIMEOUT(error.sentence.endsWith(u'.'), test::kPatience);
        QVERIFY(!error.detail.isEmpty());
    }
    void cancelIsAskedAndAnswered()
    {
        QObject page;
        QSemaphore started;
        std::optional<Error> error;
        Task *task = startTask<void>(
            &page, QStringLiteral("Waiting"),
            [&started](TaskContext &context) -> Done {
                started.release();
                while (!context.isCancelled())
                    QThread::msleep(1);
                return cancelled();
            },
            [&error](Done done) { error = done.error(); });
        started.acquire();
        QSignalSpy asked(task, &Task::cancelling);
        task->cancel();
        task->cancel(); // twice is once
        QCOMPARE(asked.count(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(error.has_value(), test::kPatience);
        QVERIFY(error->kind == Error::Kind::Cancelled);
    }
    void whatWasDoneInSpiteOfCancelIsTold()
    {
        QObject page;
        QSemaphore started;
        QSemaphore go;
        int answer = 0;
        Task *task = startTask<int>(
            &page, QStringLiteral("Committing"),
            [&](TaskContext &) -> Result<int> {
                started.release();
                go.acquire(); // past the point of no return
                return 60;
            },
            [&answer](Result<int> result) { answer = result.value_or(-1); });
        started.acquire();
        task->cancel();
        go.release();
        QTRY_COMPARE_WITH_TIMEOUT(answer, 60, test::kPatience);
    }
    void aClosedPageHearsNothing()
    {
        auto page = std::make_unique<QObject>();
        QSemaphore started;
        std::atomic_bool stopped = false;
        bool heard = false;
        startTask<void>(
            page.get(), QStringLiteral("Waiting"),
            [&](TaskContext &context) -> Done {
                started.release();
                while (!context.isCancelled())
                    QThread::msleep(1);
                stopped = true;
                return {};
            },
            [&heard](Done) { heard = true; });
        started.acquire();
        page.reset();
        QTRY_VERIFY_WITH_TIMEOUT(stopped.load(), test::kPatience); // and the work was asked to stop
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!heard);
    }
    void progressIsSeenButNotEveryStep()
    {
        QObject page;
        bool finished = false;
        QSemaphore seen; // the work is not over before somebody has looked
        Task *task = startTask<void>(
            &page, QStringLiteral("Stepping"),
            [&seen](TaskContext &context) -> Done {
                for (int i = 0; i < 200000; ++i)
                    context.step(i, 200000, QStringLiteral("rows"));
                seen.tryAcquire(1, test::kPatience);
                return {};
            },
            [&finished](Done) { finished = true; });
        int signalsSeen = 0;
        TaskState::Progress last;
        connect(task, &Task::progressed, &page, [&] {
            ++signalsSeen;
            last = task->progress();
            if (last.total > 0)
                seen.release();
        });
        QTRY_VERIFY_WITH_TIMEOUT(finished, test::kPatience);
        QVERIFY(signalsSeen >= 1);
        QVERIFY2(signalsSeen < 1000, qPrintable(QString::number(signalsSeen)));
        QCOMPARE(last.total, 200000);
        QCOMPARE(last.what, QStringLiteral("rows"));
    }
    void stripShowsTitleProgressAndCancel()
    {
        Theme theme(*qApp);
        QWidget page;
        TaskStrip strip(&page);
        strip.setPatience(0);
        QSemaphore half;
        bool finished = false;
        Task *task = startTask<void>(
            &page, QStringLiteral("Exporting the report"),
            [&half](TaskContext &context) -> Done {
                context.step(1, 2, QStringLiteral("page 1 of 2"));
                half.release();
                while (!context.isCancelled())
                    QThread::msleep(1);
                return cancelled();
            },
            [&finished](Done) { finished = true; });
        strip.follow(task);
        half.acquire();
        QTRY_COMPARE_WITH_TIMEOUT(strip.count(), 1, test::kPatience);
        auto *bar = strip.findChild<QProgressBar *>(QStringLiteral("taskProgressBar"));
        QTRY_COMPARE_WITH_TIMEOUT(bar->value(), 500, test::kPatience);
        QCOMPARE(bar->maximum(), 1000);
        QCOMPARE(strip.findChild<QLabel *>(QStringLiteral("taskWhatLabel"))->text(), QStringLiteral("page 1 of 2"));
        // A window on a small screen, in large letters, does not grow for it.
        QVERIFY2(strip.minimumSizeHint().width() < unit(90),
                 qPrintable(QString::number(strip.minimumSizeHint().width())));
        auto *cancel = strip.findChild<QPushButton *>(QStringLiteral("taskCancelButton"));
        QVERIFY(cancel->accessibleName().contains(QStringLiteral("Exporting the report")));
        cancel->click();
        QVERIFY(!cancel->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(finished, test::kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(strip.count(), 0, test::kPatience);
        QVERIFY(!strip.isVisibleTo(&page));
    }
    void shortWorkNeverShows()
    {
        QWidget page;
        TaskStrip strip(&page);
        strip.setPatience(200);
        bool finished = false;
        strip.follow(startTask<void>(
            &page, QStringLiteral("Short"), [](TaskContext &) -> Done { return {}; },
            [&finished](Done) { finished = true; }));
        QTRY_VERIFY_WITH_TIMEOUT(finished, test::kPatience);
        QTest::qWait(300);
        QCOMPARE(strip.count(), 0);
    }
};

REBOND_TEST(TestTask)
#include "tst_task.moc"
