// SPDX-License-Identifier: GPL-3.0-or-later
#include "referencesurvival.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace rebond::test {

namespace {

qint64 howMany(const QList<Follow> &follows, qint64 day, bool rebounded)
{
    qint64 n = 0;
    for (const Follow &f : follows) {
        if (f.days == day && f.rebounded == rebounded)
            ++n;
    }
    return n;
}

qint64 atRiskOn(const QList<Follow> &follows, qint64 day)
{
    qint64 n = 0;
    for (const Follow &f : follows) {
        if (f.days >= day)
            ++n;
    }
    return n;
}

} // namespace

std::pair<QJsonArray, QJsonValue> survivalOf(const QList<Follow> &follows)
{
    QList<qint64> days;
    for (const Follow &f : follows) {
        if (!days.contains(f.days))
            days << f.days;
    }
    std::sort(days.begin(), days.end());
    QJsonArray rows;
    QJsonValue median = QJsonValue::Null;
    for (const qint64 day : days) {
        double survival = 1;
        double sum = 0;
        for (const qint64 earlier : days) {
            const double n = double(atRiskOn(follows, earlier));
            const double d = double(howMany(follows, earlier, true));
            if (earlier > day || d == 0)
                continue;
            survival = survival * (1 - d / n);
            if (n > d)
                sum += d / (n * (n - d));
            else
                survival = 0;
        }
        if (median.isNull() && survival <= 0.5 + 1e-12)
            median = day;
        rows << QJsonObject{{QStringLiteral("day"), day},
                            {QStringLiteral("at_risk"), atRiskOn(follows, day)},
                            {QStringLiteral("events"), howMany(follows, day, true)},
                            {QStringLiteral("censored"), howMany(follows, day, false)},
                            {QStringLiteral("survival"), survival},
                            {QStringLiteral("se"), survival == 0 ? 0 : std::sqrt(survival * survival * sum)}};
    }
    return {rows, median};
}

} // namespace rebond::test
