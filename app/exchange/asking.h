// SPDX-License-Identifier: GPL-3.0-or-later
// What is doubtful comes in with a list (the contract, section 2); who types one record can still be asked: of days that are
// hardly ever meant, and of a company that is called almost as another one is.
#pragma once

#include "base/formats.h"

#include <QString>

#include <optional>

namespace rebond::exchange {

// In which language the questions are put; none: nothing is asked.
using Asking = std::optional<Formats>;

// A name, and the one of a member or a company it is a letter away from.
struct Meant
{
    QString typed;
    QString name;
};

} // namespace rebond::exchange
