// SPDX-License-Identifier: GPL-3.0-or-later
// The visits of the cohort's site as its file has them, with what the press said and the group sent meanwhile.
#pragma once

#include "base/result.h"
#include "reports/sitevisits.h"

#include <QString>

#include <optional>

namespace rebond::workspace {

class Workspace;

// Of that source, as it is spelled among `sources`; of the one with most days where none is given, or there is no such.
[[nodiscard]] Result<reports::SiteVisits> siteVisits(const Workspace &workspace,
                                                     const std::optional<QString> &source = {});

} // namespace rebond::workspace
