// SPDX-License-Identifier: GPL-3.0-or-later
// What a CV says, for people who read the journal.
#pragma once

#include "domain/cv.h"

#include <QString>

namespace rebond::exchange {

// Its words one after the other, without the signs of the form it is kept in; as it stands where it is in none.
[[nodiscard]] QString wordsOf(const domain::Cv &cv);

} // namespace rebond::exchange
