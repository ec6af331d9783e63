// SPDX-License-Identifier: GPL-3.0-or-later
// How long a test waits for what is done behind the window: a sanitized program on a busy machine needs seconds.
#pragma once

namespace rebond::test {

inline constexpr int kPatience = 30000; // in milliseconds

} // namespace rebond::test
