// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of a language for a program without a window; the window's own loader also takes Qt's.
#pragma once

#include "base/formats.h"

namespace rebond::workspace {

// Needs the application object; lasts as long as that. Sentences without a translation stay as in the source (English).
void installTranslation(Language language);

} // namespace rebond::workspace
