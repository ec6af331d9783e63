// SPDX-License-Identifier: GPL-3.0-or-later
// A CV without its emoji (document/emoji.h): a skill that was nothing else has no line, and who reads knows that they are gone.
#pragma once

#include "cv/resume.h"

namespace rebond::cv {

// Every text of it but its addresses.
[[nodiscard]] Resume withoutEmoji(const Resume &resume);

} // namespace rebond::cv
