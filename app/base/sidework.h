// SPDX-License-Identifier: GPL-3.0-or-later
// Work that is done beside that of the thread that asks for it. Readable as C++17, as what it serves (typeset/finishing).
#pragma once

#include <functional>
#include <future>

namespace rebond {

// Begins as it is made. The thread is one of a few that are kept for a while: Qt keeps faces of letters by thread, and to load them
// anew in each takes longer than many a page. What it works on must live until wait() or the end of this.
class SideWork
{
public:
    explicit SideWork(std::function<void()> work);
    ~SideWork(); // waits
    SideWork(const SideWork &) = delete;
    SideWork &operator=(const SideWork &) = delete;
    SideWork(SideWork &&) = default;
    SideWork &operator=(SideWork &&) = delete;

    // Once; what the work threw is thrown here.
    void wait();

private:
    std::future<void> m_done;
};

} // namespace rebond
