// SPDX-License-Identifier: GPL-3.0-or-later
// Which relays to ask to pass on a member's search, and why these; how many people all relays reach. Never by age, sex or name
// of anybody: what is compared is what is sought, and whose turn it is.
#pragma once

#include "domain/relay.h"
#include "storage/relayfacts.h"

#include <QList>

namespace rebond::desk {

inline constexpr int kRelaysAtMost = 10; // as many as one message may name

// The nearer, the earlier.
enum class RelayNearness {
    SameOccupation,  // one ROME code of both: M1805
    SameDomain,      // its letter and two digits: M18
    SameGreatDomain, // its letter: M
    SameSector,
};

// A relay and what it was asked so far.
struct RelayStanding
{
    domain::Relay relay;
    storage::RelayLoad load;
};

struct RelayChoice
{
    RelayStanding standing;
    RelayNearness nearness = RelayNearness::SameSector;
    QString shared; // what both have: "M1805", "M18", "M", or the sector as the member's record writes it
};

// How near a relay is to what the member seeks; nothing where they have nothing in common.
[[nodiscard]] std::optional<RelayChoice> relayChoice(const domain::Member &member, const RelayStanding &standing);

// Those to ask on that day, the best first: the nearest; of these whom was asked longest ago, never before all others; then
// who was asked less in the month; then whom the group has presented itself to; then in order of entry. Left out are those
// with nothing in common, those who have stopped, and those whose requests of the month are as many as was agreed.
[[nodiscard]] QList<RelayChoice> rankRelays(const domain::Member &member, const QList<RelayStanding> &relays, QDate day,
                                            int limit = kRelaysAtMost);

// The same of the relays of the file. One look at every relay: for a task.
[[nodiscard]] QList<RelayChoice> relaysFor(storage::Reader &reader, const domain::Member &member, QDate day,
                                           int limit = kRelaysAtMost);

// Of all relays of the file who have not stopped. One look at every relay: for a task.
[[nodiscard]] domain::Reach reachOfAll(storage::Reader &reader, QDate day);

} // namespace rebond::desk
