// SPDX-License-Identifier: GPL-3.0-or-later
// How often what is tried at random is tried: the sanitizers see in a quarter of the rounds what there is to see, and each takes
// them some five times as long.
#pragma once

namespace rebond::test {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kIsSanitized = true;
#else
inline constexpr bool kIsSanitized = false;
#endif

[[nodiscard]] constexpr int rounds(int optimised)
{
    return kIsSanitized ? optimised / 4 : optimised;
}

} // namespace rebond::test
