// SPDX-License-Identifier: GPL-3.0-or-later
// Rule 9 a second time, day by day from the definition: nothing is carried from one day to the next.
#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QList>

#include <utility>

namespace rebond::test {

struct Follow
{
    qint64 days = 0;
    bool rebounded = false;
};

// The rows of "survival", and "median_days".
[[nodiscard]] std::pair<QJsonArray, QJsonValue> survivalOf(const QList<Follow> &follows);

} // namespace rebond::test
