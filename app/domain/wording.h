// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the vocabularies in the user's language, for screen and paper. Files keep codes and French labels
// (vocabulary.h) whatever the language.
#pragma once

#include "domain/outcomeclass.h"

namespace rebond::domain {

[[nodiscard]] QString wordingOf(OutcomeType type);   // "Permanent contract"
[[nodiscard]] QString wordingOf(OutcomeClass value); // "Lasting"
[[nodiscard]] QString wordingOf(Channel channel);    // "In the group's name"
[[nodiscard]] QString wordingOf(ExitReason reason);  // "Moved away"

} // namespace rebond::domain
