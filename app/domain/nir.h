// SPDX-License-Identifier: GPL-3.0-or-later
// The French social security number (NIR) must not be kept on job-seekers. This finds it in free text, so that it is
// refused; numeric and web address columns are not searched (the contract). There is no field for it and no way to keep it.
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringView>

namespace rebond::domain {

enum class NirFinding {
    None,
    Doubtful, // 13 digits of the form without a key, or 15 with a wrong one: let in, with nirRemark()
    Certain,  // 15 digits of the form whose key is right: refused with nirRefusal()
};

// Spaces, points and hyphens between digits are no matter; a line end parts two numbers. A run of digits is never looked
// at in part, but of numbers parted by spaces each neighbouring few may be one. Form: sex 1 2 (3 4 7 8: provisional
// numbers), year, month 01-12 20-42 50-99 (birth dates not fully known), département 01-99 2A 2B, commune and order not
// 000; key 97 − n mod 97, for Corsica with 19 for 2A and 18 for 2B.
[[nodiscard]] NirFinding findNir(QStringView text);

// Sentences that do not repeat the number.
[[nodiscard]] QString nirRefusal();
[[nodiscard]] QString nirRemark();

} // namespace rebond::domain
