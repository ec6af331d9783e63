// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/writequeue.h"

#include "ui/kit/task.h"

#include <mutex>
#include <utility>

namespace rebond::ui::workshops {

// Done once, by whoever comes first: its task, or the end of the queue.
struct WriteQueue::Job
{
    QString title;
    Work work; // none of what only comes after others
    Told told;
    std::mutex mutex;
    bool isDone = false;

    Done run()
    {
        const std::scoped_lock lock(mutex);
        if (std::exchange(isDone, true) || !work)
            return {};
        return work();
    }
};

WriteQueue::~WriteQueue()
{
    // A task that has not begun yet is called off with its receiver; one that runs is waited for.
    if (m_running)
        (void)m_running->run();
    for (const auto &job : std::as_const(m_waiting))
        (void)job->run();
}

void WriteQueue::add(const QString &title, Work work, Told told)
{
    auto job = std::make_shared<Job>();
    job->title = title;
    job->work = std::move(work);
    job->told = std::move(told);
    m_waiting.enqueue(job);
    startNext();
}

void WriteQueue::afterWaiting(std::function<void()> then)
{
    if (isIdle())
        return then();
    auto job = std::make_shared<Job>();
    job->told = [then = std::move(then)](const Done &) { then(); };
    m_waiting.enqueue(job);
}

void WriteQueue::startNext()
{
    if (m_running)
        return;
    while (!m_waiting.isEmpty() && !m_waiting.head()->work)
        QMetaObject::invokeMethod( // whoever wrote before is told first
            this, [job = m_waiting.dequeue()] { job->told({}); }, Qt::QueuedConnection);
    if (m_waiting.isEmpty())
        return;
    m_running = m_waiting.dequeue();
    kit::startTask<void>(
        this, m_running->title, [job = m_running](TaskContext &) { return job->run(); },
        [this](const Done &done) {
            const auto job = std::exchange(m_running, nullptr);
            startNext();
            job->told(done);
        });
}

} // namespace rebond::ui::workshops

#include "moc_writequeue.cpp"
