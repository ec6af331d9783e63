// SPDX-License-Identifier: GPL-3.0-or-later
// How long a test waits for what is done behind the window: where others took the processors, a whole site has needed
// more than half a minute.
#pragma once

namespace rebond::test {

inline constexpr int kPatience = 120000; // in milliseconds

} // namespace rebond::test
