// SPDX-License-Identifier: GPL-3.0-or-later
// Letters and labels to begin with: an empty page teaches no field.
#pragma once

#include "domain/lettertemplate.h"

#include <QList>

namespace rebond::letters {

// What is no letter is a sheet of labels.
inline constexpr char kLetterSheet[] = "letter";

// In the language of the program, not yet stored.
[[nodiscard]] QList<domain::LetterTemplate> starters();

} // namespace rebond::letters
