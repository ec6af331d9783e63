// SPDX-License-Identifier: GPL-3.0-or-later
// The rule by which an outcome has its class (outcomeclass.h), in words for whoever looks at one outcome.
#pragma once

#include "base/formats.h"
#include "domain/records.h"

namespace rebond::domain {

// One sentence: "Fixed-term contract planned until 30 June 2012: six months or more, so lasting."
[[nodiscard]] QString ruleInWords(const Outcome &outcome, const Formats &formats);

} // namespace rebond::domain
