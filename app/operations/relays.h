// SPDX-License-Identifier: GPL-3.0-or-later
// What relays are asked. Each is one write and one undo step. Labels name relays and members by reference: they stay in the
// journal.
#pragma once

#include "base/result.h"
#include "domain/relay.h"
#include "storage/store.h"

#include <QList>

namespace rebond::operations {

// Written down as asked on that day. Invalid where the relay has stopped by then, was asked as often in that month as was
// agreed, or was asked for this member on that day already.
[[nodiscard]] Result<domain::RelayRequest> askRelay(storage::Store &store, Id<domain::Relay> relay,
                                                    Id<domain::Member> member, QDate day);

// The same of several for one member at once: all of them or, with the sentence of the first that may not be asked, none.
[[nodiscard]] Result<QList<domain::RelayRequest>> askRelays(storage::Store &store,
                                                            const QList<Id<domain::Relay>> &relays,
                                                            Id<domain::Member> member, QDate day);

// What came of it: passed on, where, the reaction, the thanks; relay and member are as they were. Texts are trimmed. Invalid
// where the link is no web address, or a day lies before the one of asking; where that day is another, as askRelay(). Conflict where
// it was changed meanwhile.
[[nodiscard]] Result<domain::RelayRequest> saveRequest(storage::Store &store, domain::RelayRequest request);
[[nodiscard]] Done removeRequest(storage::Store &store, Id<domain::RelayRequest> request);

// Another count of followers; one of the same day takes the place of the earlier.
[[nodiscard]] Result<domain::Relay> countFollowers(storage::Store &store, Id<domain::Relay> relay,
                                                   const domain::FollowerCount &count);

} // namespace rebond::operations
