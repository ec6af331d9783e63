// SPDX-License-Identifier: GPL-3.0-or-later
// A line to a server of this machine, in a thread of its own, that breaks when so many bytes have gone there, in the middle of
// whatever is on its way; from then on whoever tries again is cut off at once.
#pragma once

#include <QtGlobal>

#include <atomic>
#include <thread>

namespace rebond::test {

class BreakingLine
{
public:
    BreakingLine(int serverPort, qint64 bytes);
    ~BreakingLine();
    BreakingLine(const BreakingLine &) = delete;
    BreakingLine &operator=(const BreakingLine &) = delete;

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] bool isBroken() const { return m_left < 0; }

private:
    void run();

    const int m_serverPort;
    std::atomic<qint64> m_left;
    std::atomic_int m_port = 0;
    std::atomic_bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace rebond::test
