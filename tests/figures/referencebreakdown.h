// SPDX-License-Identifier: GPL-3.0-or-later
// The breakdowns a second time, group by group and person by person.
#pragma once

#include "referencereader.h"

namespace rebond::test {

[[nodiscard]] QJsonObject breakdownsOf(const Reader &reader, const QStringList &sectorOrder);

} // namespace rebond::test
