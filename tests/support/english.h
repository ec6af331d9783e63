// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of numbers and dates in which tests expect sentences, whatever the machine's language is.
#pragma once

#include "base/formats.h"

namespace rebond::test {

inline const Formats kEnglish(Language::English);

} // namespace rebond::test
