// SPDX-License-Identifier: GPL-3.0-or-later
// Taking out of the file what was written by mistake, with what is a part of it: one write, one step to undo. The journal
// keeps what stood there. People are no matter of this: they are erased (storage/store.h).
#pragma once

#include "base/result.h"
#include "domain/offer.h"
#include "domain/press.h"
#include "domain/records.h"
#include "domain/relay.h"
#include "storage/store.h"

#include <QList>
#include <QString>

namespace rebond::operations {

// The label of the step, as the undo button has it. NotFound where one of them is gone, Invalid where its cohort is closed:
// nothing is written then.
// Acts: with their advertisements and what was sent with them.
[[nodiscard]] Result<QString> removeActs(storage::Store &store, const QList<Id<domain::Act>> &acts);
[[nodiscard]] Result<QString> removeInterviews(storage::Store &store, const QList<Id<domain::Interview>> &interviews);
// With what was found out at their check-points.
[[nodiscard]] Result<QString> removeOutcomes(storage::Store &store, const QList<Id<domain::Outcome>> &outcomes);
[[nodiscard]] Result<QString> removeContacts(storage::Store &store, const QList<Id<domain::Contact>> &contacts);
[[nodiscard]] Result<QString> removeMentions(storage::Store &store, const QList<Id<domain::PressMention>> &mentions);
// With what they were asked. Invalid where that is told of members of a closed cohort.
[[nodiscard]] Result<QString> removeRelays(storage::Store &store, const QList<Id<domain::Relay>> &relays);
// With to whom they were proposed, and what was answered.
[[nodiscard]] Result<QString> removeOffers(storage::Store &store, const QList<Id<domain::Offer>> &offers);
// Invalid where contacts, acts, interviews, outcomes or offers tell about one of them: the sentence says which.
[[nodiscard]] Result<QString> removeCompanies(storage::Store &store, const QList<Id<domain::Company>> &companies);

} // namespace rebond::operations
