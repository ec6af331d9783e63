// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

namespace rebond {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QDate SystemClock::today() const
{
    return QDate::currentDate();
}

FixedClock::FixedClock(QDate today) : m_now(today, QTime(12, 0), Qt::UTC), m_today(today) {}

FixedClock::FixedClock(const QDateTime &now) : m_now(now.toUTC()), m_today(now.date()) {}

void FixedClock::set(const QDateTime &now)
{
    m_now = now.toUTC();
    m_today = now.date();
}

} // namespace rebond
