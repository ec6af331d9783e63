// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/relay.h"

#include "base/folding.h"

#include <algorithm>

namespace rebond::domain {

QString accountKey(const Relay &relay)
{
    QString account = fold(relay.handle);
    while (account.startsWith(u'@'))
        account.remove(0, 1);
    return fold(relay.network) + u'\n' + account.trimmed();
}

std::optional<FollowerCount> followersAsOf(const Relay &relay, QDate day)
{
    std::optional<FollowerCount> newest;
    for (const FollowerCount &each : relay.followers) {
        if (each.day <= day && (!newest || each.day > newest->day))
            newest = each;
    }
    return newest;
}

bool hasStopped(const Relay &relay, QDate day)
{
    return relay.stoppedOn && *relay.stoppedOn <= day;
}

void addReach(Reach &reach, const Relay &relay, QDate day)
{
    if (hasStopped(relay, day))
        return;
    const auto count = followersAsOf(relay, day);
    if (!count) {
        ++reach.unknown;
        return;
    }
    ++reach.relays;
    reach.followers += count->count;
    reach.oldest = std::min(reach.oldest.value_or(count->day), count->day);
    reach.newest = std::max(reach.newest.value_or(count->day), count->day);
}

} // namespace rebond::domain
