// SPDX-License-Identifier: GPL-3.0-or-later
// What rates are worth, read a second time from the domain research (5.1, 5.4), sharing nothing with app/figures.
#pragma once

#include "referencereader.h"

namespace rebond::test {

[[nodiscard]] QJsonObject knowledgeOf(const Reader &reader);
[[nodiscard]] QJsonArray withinDaysOf(const Reader &reader);
[[nodiscard]] QJsonObject sixMonthDurableOf(const Reader &reader);

} // namespace rebond::test
