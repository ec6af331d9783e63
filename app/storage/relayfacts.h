// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about what relays were asked, each through an index.
#pragma once

#include "storage/transaction.h"

#include "domain/relay.h"

namespace rebond::storage {

// How much a relay was asked, for whomever; and when for one member in particular.
struct RelayLoad
{
    std::optional<QDate> lastAsked;
    int inMonth = 0; // in the calendar month of a day
    std::optional<QDate> lastAskedFor;
    friend bool operator==(const RelayLoad &, const RelayLoad &) = default;
};
[[nodiscard]] RelayLoad relayLoad(Reader &reader, Id<domain::Relay> relay, QDate day,
                                  const std::optional<Id<domain::Member>> &member = {});

// The latest first, on one day the last entered first.
[[nodiscard]] QList<domain::RelayRequest> requestsOf(Reader &reader, Id<domain::Relay> relay, int limit);

} // namespace rebond::storage
