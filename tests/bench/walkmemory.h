// SPDX-License-Identifier: GPL-3.0-or-later
// How much memory each step of a walk through the window takes.
#pragma once

#include "base/platform.h"

#include <QString>

#include <algorithm>
#include <cstdio>

namespace rebond::bench {

// The most memory since the last time, told on standard error for each step of a walk.
class Memory
{
public:
    void tell(const QString &what)
    {
        const qint64 peak = platform::processMemoryPeak();
        m_peak = std::max(m_peak, peak);
        std::fprintf(stderr, "%-42s %4lld MB at most\n", qPrintable(what), static_cast<long long>(peak / 1'000'000));
        (void)platform::resetProcessMemoryPeak(); // where it cannot, what follows is no less
    }
    [[nodiscard]] qint64 peak() const { return m_peak; }

private:
    qint64 m_peak = 0;
};

} // namespace rebond::bench
