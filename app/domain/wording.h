// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the vocabularies in the user's language, for screen and paper. Files keep codes and French labels
// (vocabulary.h) whatever the language.
#pragma once

#include "domain/offer.h"
#include "domain/outcomeclass.h"
#include "domain/press.h"
#include "domain/workshop.h"

namespace rebond::domain {

[[nodiscard]] QString wordingOf(OutcomeType type);   // "Permanent contract"
[[nodiscard]] QString wordingOf(OutcomeClass value); // "Lasting"
[[nodiscard]] QString wordingOf(Channel channel);    // "In the group's name"
[[nodiscard]] QString wordingOf(ExitReason reason);  // "Moved away"
[[nodiscard]] QString wordingOf(Direction direction);
[[nodiscard]] QString wordingOf(OnBehalfOf who);
[[nodiscard]] QString wordingOf(ActResult result);
[[nodiscard]] QString wordingOf(InterviewState state);
[[nodiscard]] QString wordingOf(InterviewKind kind);
[[nodiscard]] QString wordingOf(Evidence evidence);
[[nodiscard]] QString wordingOf(Intention intention);
[[nodiscard]] QString wordingOf(CheckpointResult result);
[[nodiscard]] QString wordingOf(LeadStatus status);
[[nodiscard]] QString wordingOf(ConsentUse use);
[[nodiscard]] QString wordingOf(ConsentMedium medium);
[[nodiscard]] QString wordingOf(HalfDay halfDay);
[[nodiscard]] QString wordingOf(Presence mark);
[[nodiscard]] QString wordingOf(PressMedium medium); // "Newspaper"
[[nodiscard]] QString wordingOf(PressTone tone);
[[nodiscard]] QString wordingOf(OfferOrigin origin);
[[nodiscard]] QString wordingOf(OfferContract contract); // as the outcome of that type
[[nodiscard]] QString wordingOf(ProposalAnswer answer);

} // namespace rebond::domain
