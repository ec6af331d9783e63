// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/task.h"

#include <QMutexLocker>
#include <QTimerEvent>

#include <chrono>

namespace rebond::ui::kit {

using namespace std::chrono_literals;

void TaskState::step(qint64 done, qint64 total, const QString &what)
{
    // Called per row, by one thread: the reader looks in now and then, so the lock is nearly always free.
    const QMutexLocker lock(&m_mutex);
    m_progress.done = done;
    m_progress.total = total;
    m_progress.what = what; // shared, not copied
}

TaskState::Progress TaskState::progress() const
{
    const QMutexLocker lock(&m_mutex);
    return m_progress;
}

Task::Task(QObject *receiver, QString title)
    : QObject(receiver),
      m_title(std::move(title)),
      m_state(std::make_shared<TaskState>())
{
    m_timer = startTimer(50ms); // the receiver asks; the work is never slowed by signals
}

Task::~Task()
{
    m_state->cancel();
}

void Task::cancel()
{
    if (m_state->isCancelled())
        return;
    m_state->cancel();
    Q_EMIT cancelling();
}

void Task::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer)
        Q_EMIT progressed();
    else
        QObject::timerEvent(event);
}

void Task::finish()
{
    killTimer(m_timer);
    m_timer = 0;
    Q_EMIT finished();
    deleteLater();
}

Error Task::brokenBy(const std::exception &exception)
{
    return {Error::Kind::Storage,
            tr("This could not be finished: the computer lacked memory or the program made a mistake. Close other "
               "programs and try again."),
            QString::fromLocal8Bit(exception.what())};
}

} // namespace rebond::ui::kit

#include "moc_task.cpp"
