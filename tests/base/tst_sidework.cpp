// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sidework.h"

#include "support/runner.h"

#include <QSemaphore>
#include <QThread>

#include <atomic>
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
};

REBOND_TEST(TestSideWork)
#include "tst_sidework.moc"
