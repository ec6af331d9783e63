// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sidework.h"

#include "support/runner.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QThread>

#include <atomic>
#include <deque>
#include <stdexcept>

using namespace rebond;

class TestSideWork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Each waits for the other: in one thread neither would end.
    void itGoesOnBesideWhoAsked()
    {
        QSemaphore there;
        QSemaphore back;
        const QThread *other = nullptr;
        SideWork work([&] {
            other = QThread::currentThread();
            there.release();
            back.acquire();
        });
        there.acquire();
        back.release();
        work.wait();
        QVERIFY(other && other != QThread::currentThread());
    }
    void whatItThrowsIsThrownWhereItIsWaitedFor()
    {
        SideWork work([] { throw std::runtime_error("broken"); });
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, work.wait());
        { // nor is it thrown where nobody waits
            const SideWork unheard([] { throw std::runtime_error("broken"); });
        }
    }
    void itsEndIsWaitedForAlsoWhereSomethingElseIsThrown()
    {
        std::atomic<bool> isDone = false;
        const auto breaks = [&] {
            const SideWork work([&] {
                QThread::msleep(20);
                isDone = true;
            });
            throw std::runtime_error("broken");
        };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, breaks());
        QVERIFY(isDone);
    }
    // Work asks for work of its own, on any machine, however many wait.
    void workWithinWorkEnds()
    {
        std::atomic<int> done = 0;
        const std::function<void(int)> asking = [&](int deep) {
            if (deep > 0)
                SideWork([&, deep] { asking(deep - 1); }).wait();
            ++done;
        };
        asking(12);
        QCOMPARE(done.load(), 13);
    }
    // As where the system gives no thread: all there can be are busy, so that nobody else begins.
    void whoWaitsDoesWhatNobodyBegins()
    {
        constexpr int kMoreThanThreads = 70;
        QSemaphore end;
        std::atomic<int> begun = 0;
        std::deque<SideWork> busy;
        const auto letGo = qScopeGuard([&] { end.release(kMoreThanThreads); }); // before their ends are waited for
        const auto holdUp = [&] {
            ++begun;
            end.acquire();
        };
        for (int i = 0; i < kMoreThanThreads; ++i)
            busy.emplace_back(holdUp);
        QTRY_VERIFY(begun.load() == 64);
        const QThread *where = nullptr;
        SideWork heard([&] { where = QThread::currentThread(); });
        heard.wait();
        QCOMPARE(where, QThread::currentThread());
        bool isDone = false;
        {
            const SideWork unheard([&] { isDone = true; });
        }
        QVERIFY(isDone);
        SideWork breaks([] { throw std::runtime_error("broken"); });
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, breaks.wait());
    }
};

REBOND_TEST(TestSideWork)
#include "tst_sidework.moc"
