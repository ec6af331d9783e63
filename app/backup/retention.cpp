// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/retention.h"

#include <algorithm>
#include <numeric>

namespace rebond::backup {

namespace {

int weekOf(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return year * 100 + week;
}

int monthOf(QDate day)
{
    return day.year() * 100 + day.month();
}

// Told of backups from the newest to the oldest.
class Rotation
{
public:
    explicit Rotation(QDate newest) : m_newest(newest) {}

    [[nodiscard]] Keeping next(QDate day)
    {
        if (day == m_day)
            return another(day);
        const Keeping keeping = first(day);
        if (keeping != Keeping::Gone)
            m_day = day;
        return keeping;
    }

private:
    [[nodiscard]] Keeping another(QDate day)
    {
        if (day.daysTo(m_newest) > 1 || m_recent == kRecentAtMost)
            return Keeping::Gone;
        ++m_recent;
        return Keeping::Recent;
    }
    // Of a day of which none is kept yet.
    [[nodiscard]] Keeping first(QDate day)
    {
        if (m_daily < kDailyAtMost) {
            ++m_daily;
            return Keeping::Daily;
        }
        if (m_weekly < kWeeklyAtMost) {
            if (weekOf(day) == weekOf(m_day))
                return Keeping::Gone;
            ++m_weekly;
            return Keeping::Weekly;
        }
        if (m_monthly == kMonthlyAtMost || monthOf(day) == monthOf(m_day))
            return Keeping::Gone;
        ++m_monthly;
        return Keeping::Monthly;
    }

    QDate m_newest;
    QDate m_day; // of the last one kept
    int m_recent = 0;
    int m_daily = 0;
    int m_weekly = 0;
    int m_monthly = 0;
};

} // namespace

QList<Keeping> keepingOf(const QList<QDateTime> &madeAt)
{
    QList<qsizetype> order(madeAt.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return madeAt[a] > madeAt[b]; });
    QList<Keeping> keeping(madeAt.size(), Keeping::Gone);
    if (order.isEmpty())
        return keeping;
    Rotation rotation(madeAt[order.first()].toUTC().date());
    for (const qsizetype at : std::as_const(order))
        keeping[at] = rotation.next(madeAt[at].toUTC().date());
    return keeping;
}

} // namespace rebond::backup
