// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/frozenreport.h"

#include <algorithm>
#include <tuple>

namespace rebond::domain {

void arrange(QList<CountedMember> &members)
{
    std::sort(members.begin(), members.end(), [](const CountedMember &one, const CountedMember &other) {
        const auto key = [](const CountedMember &counted) {
            return std::tuple(!counted.member, counted.member.value_or(Id<Member>()), counted.place);
        };
        return key(one) < key(other);
    });
}

bool forget(FrozenReport &report, const QList<Id<Member>> &people)
{
    bool wasCounted = false;
    for (CountedMember &counted : report.members) {
        if (!counted.member || !people.contains(*counted.member))
            continue;
        counted.member.reset();
        counted.outcome.reset();
        counted.rebound.reset();
        wasCounted = true;
    }
    if (!wasCounted)
        return false;
    report.figures.clear();
    arrange(report.members);
    return true;
}

} // namespace rebond::domain
