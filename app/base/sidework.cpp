// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sidework.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace rebond {

namespace {

constexpr int kMostThreads = 64; // never as many: only so that none waits for another

// Not the program's own pool: whoever waits for a place there may be waited for.
QThreadPool &threads()
{
    static QThreadPool pool;
    static const bool isPrepared = [] {
        pool.setMaxThreadCount(kMostThreads);
        qAddPostRoutine([] { pool.waitForDone(); }); // while there still is what their faces are part of
        return true;
    }();
    Q_UNUSED(isPrepared)
    return pool;
}

} // namespace

SideWork::SideWork(std::function<void()> work)
{
    const auto task = std::make_shared<std::packaged_task<void()>>(std::move(work));
    m_done = task->get_future();
    threads().start([task] { (*task)(); });
}

SideWork::~SideWork()
{
    if (m_done.valid())
        m_done.wait();
}

void SideWork::wait()
{
    m_done.get();
}

} // namespace rebond
