// SPDX-License-Identifier: GPL-3.0-or-later
// What people write beside an act or after an interview. French: it is data.
#pragma once

#include "domain/vocabulary.h"

#include <QString>

#include <optional>
#include <span>

namespace rebond::demo {

using Phrases = std::span<const char16_t *const>;

[[nodiscard]] Phrases firstLetterNotes(domain::Channel channel); // of a member, nothing heard
[[nodiscard]] Phrases reminderNotes(domain::Channel channel);    // a second or third attempt, nothing heard
[[nodiscard]] Phrases collectiveNotes();                         // "au nom des 60", nothing heard
[[nodiscard]] Phrases groupOfferNotes();                         // a company turns to the group
[[nodiscard]] Phrases answerNotes(domain::ActResult result);
[[nodiscard]] Phrases reminderActions(); // what to do next where nothing was heard
[[nodiscard]] Phrases debriefs(int round, domain::InterviewKind kind);
[[nodiscard]] Phrases missedDebriefs(domain::InterviewState state);

} // namespace rebond::demo
