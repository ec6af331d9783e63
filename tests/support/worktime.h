// SPDX-License-Identifier: GPL-3.0-or-later
// How long this process has worked on something, not how long it waited for a processor: bounds of a test must hold beside
// other programs, too.
#pragma once

#include <ctime>

namespace rebond::test {

class WorkTime
{
public:
    [[nodiscard]] double seconds() const { return static_cast<double>(std::clock() - m_start) / CLOCKS_PER_SEC; }

private:
    std::clock_t m_start = std::clock();
};

} // namespace rebond::test
