// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands that make the site of the group have in common.
#pragma once

#include "tool/call.h"
#include "workspace/sitepublishing.h"

namespace rebond::tool {

// Invalid or NotFound where a file it names cannot be used.
[[nodiscard]] Result<site::Options> siteOptionsOf(const Call &call);
// Who stands on it, what is left out, until when.
void sayWhoStands(const Call &call, const workspace::SiteMade &made);
// What its legal notice lacks.
void sayWhatIsMissing(const Call &call, const site::Options &options);
// "%n file(s) written."
[[nodiscard]] QString counted(const char *sentence, qint64 number);

} // namespace rebond::tool
