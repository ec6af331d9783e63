// SPDX-License-Identifier: GPL-3.0-or-later
// A day to come may be asked about: what is known of it is counted (the contract, section 3). Whoever reads the answer has to
// know that it is no result.
#pragma once

#include "base/formats.h"
#include "figures/figures.h"

namespace rebond::figures {

// The sentence that stands beside figures of a day after today; empty for any other day.
[[nodiscard]] QString dayToComeSentence(const Question &question, QDate today, const Formats &formats);

} // namespace rebond::figures
