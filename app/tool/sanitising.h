// SPDX-License-Identifier: GPL-3.0-or-later
// The part of rebond-tool that looks into PDFs and pictures others made (workspace/sanitiser.h): no command of the contract.
#pragma once

namespace rebond::tool {

// Until standard input ends; answers the exit status.
int sanitise();

} // namespace rebond::tool
