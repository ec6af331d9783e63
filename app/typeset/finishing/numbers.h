// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <charconv>
#include <string>

namespace rebond::typeset {

// As a PDF has it, to a thousandth. qpdf's own goes through a stream with a locale, which took longer than all else of a link.
[[nodiscard]] inline std::string decimal(double number)
{
    constexpr int kDecimals = 3;
    std::array<char, 64> digits{};
    char *end = std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed, kDecimals)
                    .ptr;
    while (end[-1] == '0')
        --end;
    if (end[-1] == '.')
        --end;
    return {digits.data(), end};
}

} // namespace rebond::typeset
