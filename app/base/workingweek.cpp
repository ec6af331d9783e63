// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workingweek.h"

#include <QStringList>

namespace rebond {

std::optional<WorkingWeek> WorkingWeek::of(const QList<int> &days)
{
    WorkingWeek week;
    week.m_days = 0;
    for (const int day : days) {
        if (day < 1 || day > 7)
            return {};
        week.m_days |= 1U << (day - 1);
    }
    return week.m_days == 0 ? std::nullopt : std::optional(week);
}

std::optional<WorkingWeek> WorkingWeek::parse(const QString &text)
{
    QList<int> days;
    for (const QString &day : text.split(u','))
        days.append(day.trimmed().toInt()); // 0 where it is no number: no day either
    return of(days);
}

bool WorkingWeek::contains(int day) const
{
    return day >= 1 && day <= 7 && ((m_days >> (day - 1)) & 1U) != 0;
}

QList<int> WorkingWeek::days() const
{
    QList<int> days;
    for (int day = 1; day <= 7; ++day) {
        if (contains(day))
            days.append(day);
    }
    return days;
}

QString WorkingWeek::text() const
{
    QStringList words;
    for (const int day : days())
        words.append(QString::number(day));
    return words.join(u',');
}

QDate WorkingWeek::onOrAfter(QDate day) const
{
    while (day.isValid() && !contains(day.dayOfWeek()))
        day = day.addDays(1);
    return day;
}

} // namespace rebond
