// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about offers and those they may be proposed to, each through an index.
#pragma once

#include "storage/deskfacts.h"

#include "domain/offer.h"

#include <optional>

namespace rebond::storage {

// Who may want an offer on that day: entered, not left, not dead, and without an outcome that counts, unless they said
// themselves that they are still searching or no longer are. In order of entry.
[[nodiscard]] QList<domain::Member> membersToPropose(Reader &reader, Id<domain::Cohort> cohort, QDate day);

// In order of entry.
[[nodiscard]] QList<domain::OfferProposal> proposalsOf(Reader &reader, Id<domain::Offer> offer);

// What was sent to the offer's company for its post with that member in it, since it was proposed: the first such act. It follows from
// the acts, which may be corrected, moved and undone; nothing in the proposal has to be kept in step.
[[nodiscard]] std::optional<domain::Act> actFor(Reader &reader, const domain::Offer &offer,
                                                const domain::OfferProposal &proposal);

// Offers whose last day lies between two days, both included, the soonest first.
[[nodiscard]] Found<domain::Offer> offersEnding(Reader &reader, Id<domain::Cohort> cohort, QDate from, QDate to,
                                                int limit);

} // namespace rebond::storage
