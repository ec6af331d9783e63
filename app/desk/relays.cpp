// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/relays.h"

#include "base/folding.h"
#include "desk/romesteps.h"
#include "storage/mappings/all.h"

#include <algorithm>
#include <tuple>

namespace rebond::desk {

using namespace domain;
using storage::Query;
using storage::Reader;

namespace {

RelayNearness relayNearnessOf(RomeStep step)
{
    switch (step) {
    case RomeStep::Occupation: return RelayNearness::SameOccupation;
    case RomeStep::Domain: return RelayNearness::SameDomain;
    case RomeStep::GreatDomain: return RelayNearness::SameGreatDomain;
    }
    Q_UNREACHABLE();
}

bool isPast(const RelayStanding &standing, QDate day)
{
    const auto &limit = standing.relay.monthlyLimit;
    return hasStopped(standing.relay, day) || (limit && standing.load.inMonth >= *limit);
}

bool isBefore(const RelayChoice &one, const RelayChoice &other)
{
    const auto orderOf = [](const RelayChoice &choice) {
        const Relay &relay = choice.standing.relay;
        const storage::RelayLoad &load = choice.standing.load;
        // Never asked: before the first day there is.
        return std::tuple(static_cast<int>(choice.nearness), load.lastAsked ? load.lastAsked->toJulianDay() : 0,
                          load.inMonth, !relay.introducedOn.has_value(), relay.id);
    };
    return orderOf(one) < orderOf(other);
}

QList<RelayChoice> bestOf(QList<RelayChoice> choices, int limit)
{
    std::sort(choices.begin(), choices.end(), isBefore);
    return choices.first(std::min<qsizetype>(choices.size(), std::max(limit, 0)));
}

} // namespace

std::optional<RelayChoice> relayChoice(const Member &member, const RelayStanding &standing)
{
    if (const auto shared = sharedRome(member.romeCodes, standing.relay.romeCodes))
        return RelayChoice{standing, relayNearnessOf(shared->step), shared->part};
    for (const QString &sought : member.sectors) {
        const QString folded = fold(sought);
        const bool isShared = std::any_of(standing.relay.sectors.cbegin(), standing.relay.sectors.cend(),
                                          [&](const QString &sector) { return fold(sector) == folded; });
        if (isShared && !folded.isEmpty())
            return RelayChoice{standing, RelayNearness::SameSector, sought};
    }
    return {};
}

QList<RelayChoice> rankRelays(const Member &member, const QList<RelayStanding> &relays, QDate day, int limit)
{
    QList<RelayChoice> choices;
    for (const RelayStanding &standing : relays) {
        if (isPast(standing, day))
            continue;
        if (auto choice = relayChoice(member, standing))
            choices.append(*std::move(choice));
    }
    return bestOf(std::move(choices), limit);
}

QList<RelayChoice> relaysFor(Reader &reader, const Member &member, QDate day, int limit)
{
    QList<RelayStanding> near;
    reader.each<Relay>(Query<Relay>(), [&](Relay &&relay) {
        RelayStanding standing{std::move(relay), {}};
        if (!hasStopped(standing.relay, day) && relayChoice(member, standing))
            near.append(std::move(standing));
        return true;
    });
    for (RelayStanding &standing : near)
        standing.load = storage::relayLoad(reader, standing.relay.id, day, member.id);
    return rankRelays(member, near, day, limit);
}

Reach reachOfAll(Reader &reader, QDate day)
{
    Reach reach;
    reader.each<Relay>(Query<Relay>().inAnyOrder(), [&](Relay &&relay) {
        addReach(reach, relay, day);
        return true;
    });
    return reach;
}

} // namespace rebond::desk
