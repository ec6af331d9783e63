// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/cohortchoice.h"

#include <QDateTime>

#include <algorithm>
#include <iterator>

namespace rebond::operations {

using domain::Cohort;

namespace {
QDate beginningOf(const Cohort &cohort)
{
    constexpr int kBelowMilliseconds = 16; // bits (base/id.h)
    const auto made = static_cast<qint64>(cohort.id.raw().high >> kBelowMilliseconds);
    return cohort.startsOn.value_or(QDateTime::fromMSecsSinceEpoch(made, Qt::UTC).date());
}
} // namespace

std::optional<Cohort> cohortToShow(const QList<Cohort> &cohorts, QDate today)
{
    QList<Cohort> open;
    std::copy_if(cohorts.cbegin(), cohorts.cend(), std::back_inserter(open),
                 [](const Cohort &cohort) { return !cohort.closedOn; });
    const QList<Cohort> &candidates = open.isEmpty() ? cohorts : open;
    std::optional<Cohort> shown;
    for (const Cohort &cohort : candidates) {
        if (!shown) {
            shown = cohort;
            continue;
        }
        const QDate begins = beginningOf(cohort);
        const QDate other = beginningOf(*shown);
        const bool hasBegun = begins <= today;
        const bool isBetter = hasBegun != (other <= today) ? hasBegun : hasBegun ? begins >= other : begins < other;
        if (isBetter)
            shown = cohort;
    }
    return shown;
}

} // namespace rebond::operations
