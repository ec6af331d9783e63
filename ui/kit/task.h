// SPDX-License-Identifier: GPL-3.0-or-later
// Work that takes time. It runs in another thread, sees nothing but a TaskContext, and gives its Result back by value to
// the receiver; a receiver that is gone hears nothing, and its work is asked to stop.
//
//     startTask<Done>(this, tr("Exporting the report"),
//                     [pages, path](TaskContext &context) { return write(pages, path, context); },
//                     [this](Done done) { … });
//
// The work must own what it uses (values, shared pointers): it may outlive the receiver by a moment.
#pragma once

#include "base/platform.h"
#include "base/result.h"
#include "base/task.h"

#include <QFutureWatcher>
#include <QMutex>
#include <QObject>
#include <QtConcurrentRun>

#include <atomic>
#include <exception>
#include <functional>
#include <memory>

namespace rebond::ui::kit {

// What the running work and its receiver share.
class TaskState final : public TaskContext
{
public:
    void step(qint64 done, qint64 total, const QString &what) override;
    [[nodiscard]] bool isCancelled() const override { return m_isCancelled.load(std::memory_order_relaxed); }
    void cancel() { m_isCancelled.store(true, std::memory_order_relaxed); }

    struct Progress
    {
        qint64 done = 0;
        qint64 total = 0; // 0: unknown
        QString what;
    };
    [[nodiscard]] Progress progress() const;

private:
    std::atomic_bool m_isCancelled = false;
    mutable QMutex m_mutex;
    Progress m_progress;
};

// One piece of running work, a child of its receiver. Deletes itself after its result has been delivered.
class Task : public QObject
{
    Q_OBJECT
public:
    ~Task() override; // asks the work to stop

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] TaskState::Progress progress() const { return m_state->progress(); }
    [[nodiscard]] bool isCancelling() const { return m_state->isCancelled(); }

public Q_SLOTS:
    // Asks; the work answers in its own time, and finished() comes even then.
    void cancel();

Q_SIGNALS:
    void progressed(); // at most some twenty times a second
    void cancelling();
    void finished();

protected:
    Task(QObject *receiver, QString title);
    void timerEvent(QTimerEvent *event) override;
    [[nodiscard]] const std::shared_ptr<TaskState> &state() const { return m_state; }
    void finish();
    [[nodiscard]] static Error brokenBy(const std::exception &exception);

private:
    QString m_title;
    std::shared_ptr<TaskState> m_state;
    int m_timer = 0;
};

template<typename T>
class TaskOf final : public Task
{
public:
    using Work = std::function<Result<T>(TaskContext &)>;
    using Deliver = std::function<void(Result<T>)>;

    TaskOf(QObject *receiver, const QString &title, Work work, Deliver deliver)
        : Task(receiver, title),
          m_deliver(std::move(deliver))
    {
        // Beside the future, not in it: taking a result out of it makes it anew, and a thread that is just letting go of it then
        // finishes it a second time.
        const auto done = std::make_shared<std::optional<Result<T>>>();
        connect(&m_watcher, &QFutureWatcherBase::finished, this, [this, done] {
            // Never the future's own cancel: what was done in spite of it must be told all the same.
            Result<T> result = std::move(**done);
            const Deliver deliverNow = std::move(m_deliver);
            finish();
            deliverNow(std::move(result));
        });
        m_watcher.setFuture(QtConcurrent::run(
            [work = std::move(work), shared = state(), done]() mutable {
                platform::letOtherThreadsGoFirst();
                done->emplace(run(work, *shared));
            }));
    }

private:
    static Result<T> run(Work &work, TaskState &state)
    {
        if (state.isCancelled())
            return cancelled();
        try {
            Result<T> result = work(state);
            work = nullptr; // what it holds is let go before the result is told
            return result;
        } catch (const std::exception &exception) {
            return fail(brokenBy(exception)); // out of memory, mostly; it must not end the program
        }
    }

    Deliver m_deliver;
    QFutureWatcher<void> m_watcher;
};

// Starts at once. `deliver` is called once in the receiver's thread, unless the receiver or the task has gone.
template<typename T>
Task *startTask(QObject *receiver, const QString &title, std::function<Result<T>(TaskContext &)> work,
                std::function<void(Result<T>)> deliver)
{
    return new TaskOf<T>(receiver, title, std::move(work), std::move(deliver));
}

} // namespace rebond::ui::kit
