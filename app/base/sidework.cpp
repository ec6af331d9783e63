// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sidework.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <atomic>
#include <future>
#include <utility>

namespace rebond {

namespace {

constexpr int kMostThreads = 64; // never as many: only so that none waits for another
constexpr int kPatienceMs = 1000;

// Not the program's own pool: whoever waits for a place there may be waited for.
class Threads
{
public:
    Threads() { m_pool->setMaxThreadCount(kMostThreads); }
    ~Threads()
    {
        if (areDone())
            delete m_pool;
    }
    Threads(const Threads &) = delete;
    Threads &operator=(const Threads &) = delete;

    void start(std::function<void()> work) { m_pool->start(std::move(work)); }
    // All work was waited for, so that takes no time. Only a thread that the system refused is thought to work for ever: a pool
    // that is let go of would wait for its end.
    bool areDone() { return m_pool->waitForDone(kPatienceMs); }

private:
    QThreadPool *m_pool = new QThreadPool;
};

Threads &threads()
{
    static Threads threads;
    static const bool isPrepared = [] {
        qAddPostRoutine([] { (void)threads.areDone(); }); // while there still is what their faces are part of
        return true;
    }();
    Q_UNUSED(isPrepared)
    return threads;
}

} // namespace

struct SideWork::Task
{
    std::packaged_task<void()> work;
    std::future<void> done = work.get_future();
    std::atomic<bool> isTaken = false;

    explicit Task(std::function<void()> &&todo) : work(std::move(todo)) {}
    void doUnlessTaken()
    {
        if (!isTaken.exchange(true))
            work();
    }
};

SideWork::SideWork(std::function<void()> work) : m_task(std::make_shared<Task>(std::move(work)))
{
    threads().start([task = m_task] { task->doUnlessTaken(); });
}

SideWork::~SideWork()
{
    if (!m_task || !m_task->done.valid())
        return;
    m_task->doUnlessTaken();
    m_task->done.wait();
}

void SideWork::wait()
{
    m_task->doUnlessTaken();
    m_task->done.get();
}

} // namespace rebond
