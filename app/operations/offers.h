// SPDX-License-Identifier: GPL-3.0-or-later
// To whom offers are proposed, and what comes of it. Each is one write and one undo step. Labels name offers and members by
// reference: they stay in the journal.
#pragma once

#include "base/result.h"
#include "domain/offer.h"
#include "storage/store.h"

#include <QList>

#include <optional>

namespace rebond::operations {

// Written down as proposed on that day, to all of them or, with the sentence of the first who is in the way, to nobody. Invalid
// where the offer has expired by then, a member is another cohort's, or had it proposed already.
[[nodiscard]] Result<QList<domain::OfferProposal>> proposeOffer(storage::Store &store, Id<domain::Offer> offer,
                                                                const QList<Id<domain::Member>> &members, QDate day);

// What the member answered, on which day; another answer takes the place of an earlier one. Invalid before the day of
// proposing.
[[nodiscard]] Result<domain::OfferProposal> answerProposal(storage::Store &store, Id<domain::OfferProposal> proposal,
                                                           domain::ProposalAnswer answer, QDate day);
// For the facilitator alone; trimmed. Conflict where somebody else has changed the note since it was `before`; an answer that
// came meanwhile is in nobody's way.
[[nodiscard]] Result<domain::OfferProposal> noteOnProposal(storage::Store &store, Id<domain::OfferProposal> proposal,
                                                           const QString &before, const QString &after);
[[nodiscard]] Done removeProposal(storage::Store &store, Id<domain::OfferProposal> proposal);

// The member applies: an act of that day at the offer's company for its post, with its text as the advertisement answered,
// begins a lead; where the offer was proposed to them, that they applied is its answer. Invalid where the offer names no
// company, or that act stands already.
[[nodiscard]] Result<domain::Act> applyToOffer(storage::Store &store, Id<domain::Offer> offer,
                                               Id<domain::Member> member, QDate day,
                                               const std::optional<QDate> &dueOn = {});

// An act that sends CVs to a company, as it answers the offer: for its post, with its text as the advertisement answered.
// NotFound where the offer has gone; Invalid where it is another cohort's, names no company or another one, or has expired by
// the day of the act.
[[nodiscard]] Result<domain::Act> answeringOffer(storage::Reader &reader, domain::Act act, Id<domain::Offer> offer);
// In the write that keeps that act: those put forward to whom the offer was not proposed yet had it proposed that day, and a
// note names the act. What was proposed and answered before stays as it is.
[[nodiscard]] QList<domain::OfferProposal> proposeWith(storage::Transaction &transaction, const domain::Act &act,
                                                       Id<domain::Offer> offer);
// All of them, or none where one is gone.
[[nodiscard]] Done removeProposals(storage::Store &store, const QList<Id<domain::OfferProposal>> &proposals);

} // namespace rebond::operations
