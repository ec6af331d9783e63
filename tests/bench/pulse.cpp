// SPDX-License-Identifier: GPL-3.0-or-later
#include "pulse.h"

#include <QApplication>
#include <QEvent>
#include <QThreadPool>

#include <algorithm>
#include <ctime>
#include <utility>

namespace rebond::bench {

namespace {
constexpr double kStillMs = 250;
constexpr double kBusyMs = 3; // so much work between two beats is no mere beating

double threadCpuMs()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
#else
    return 0;
#endif
}
} // namespace

double cpuMs()
{
    return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

Pulse::Pulse()
{
    m_clock.start();
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    connect(&m_timer, &QTimer::timeout, this, &Pulse::beat);
    qApp->installEventFilter(this);
}

void Pulse::beat()
{
    const double time = now();
    const double away = time - m_last;
    m_longest = std::max(m_longest, away);
    const double cpu = threadCpuMs();
    const double work = cpu - std::exchange(m_lastWork, cpu);
    m_longestWork = std::max(m_longestWork, work);
    if (work > kBusyMs || QThreadPool::globalInstance()->activeThreadCount() > 0)
        m_moved = time;
    m_last = time;
}

bool Pulse::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::UpdateRequest)
        m_moved = now();
    return QObject::eventFilter(watched, event);
}

void Pulse::answered()
{
    if (m_answered == m_begin) // what follows the first answer goes on behind it
        m_answered = now();
}

Watched Pulse::watch(const std::function<void()> &act)
{
    m_timer.start();
    QCoreApplication::processEvents();
    const double begin = now();
    m_begin = begin;
    m_last = begin;
    m_moved = begin;
    m_answered = begin;
    m_longest = 0;
    m_lastWork = threadCpuMs();
    m_longestWork = 0;
    const double cpuBefore = cpuMs();
    act();
    m_moved = now();
    while (now() - m_moved < kStillMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    m_timer.stop();
    return {m_answered - begin, m_moved - begin, m_longest, m_longestWork, cpuMs() - cpuBefore};
}

} // namespace rebond::bench
