// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/maturity.h"

namespace rebond::figures {

using domain::Outcome;
using domain::OutcomeClass;

bool isMature(const domain::Member &member, int days, QDate asOf)
{
    return member.joinedOn.daysTo(asOf) > days;
}

bool hasReboundedWithin(const Standing &standing, int days)
{
    return standing.place == Place::Rebounded
        && standing.member->joinedOn.daysTo(standing.deciding->effectiveOn) <= days;
}

bool endedBeforeSixMonths(const Outcome &outcome)
{
    return outcome.endedOn && *outcome.endedOn < domain::lastDayOfSixMonths(outcome.effectiveOn);
}

bool isDurableInFact(const Outcome &outcome)
{
    return classOf(outcome) == OutcomeClass::Durable && !endedBeforeSixMonths(outcome);
}

void addMaturity(const Standing &standing, const Retention &retention, Figures &figures)
{
    for (WithinCount &count : figures.withinDays) {
        if (!isMature(*standing.member, count.days, figures.question.asOf))
            continue;
        ++count.entered;
        if (hasReboundedWithin(standing, count.days))
            ++count.rebounded;
    }
    if (standing.place != Place::Rebounded || !retention.isDue(*standing.deciding, 6))
        return;
    ++figures.sixMonthDurable.due;
    if (isDurableInFact(*standing.deciding))
        ++figures.sixMonthDurable.durable;
}

} // namespace rebond::figures
