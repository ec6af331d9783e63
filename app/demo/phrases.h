// SPDX-License-Identifier: GPL-3.0-or-later
// What people write beside an act or after an interview. French: it is data.
#pragma once

#include "domain/vocabulary.h"

#include <QString>

#include <optional>
#include <span>

namespace rebond::demo {

using Phrases = std::span<const char16_t *const>;

[[nodiscard]] Phrases firstLetterNotes();   // of a member, nothing heard
[[nodiscard]] Phrases reminderNotes();      // a second or third attempt, nothing heard
[[nodiscard]] Phrases collectiveNotes();    // "au nom des 60", nothing heard
[[nodiscard]] Phrases answerNotes(domain::ActResult result);
[[nodiscard]] Phrases reminderActions();    // what to do next where nothing was heard
[[nodiscard]] Phrases firstRoundDebriefs(); // telephone, human resources
[[nodiscard]] Phrases laterRoundDebriefs(); // the manager, a test
[[nodiscard]] Phrases missedDebriefs(domain::InterviewState state);

} // namespace rebond::demo
