// SPDX-License-Identifier: GPL-3.0-or-later
// Work that is done beside that of the thread that asks for it. Readable as C++17, as what it serves (typeset/finishing).
#pragma once

#include <functional>
#include <memory>

namespace rebond {

// Begins as it is made. The thread is one of a few that are kept for a while: Qt keeps faces of letters by thread, and to load them
// anew in each takes longer than many a page. What it works on must live until wait() or the end of this.
//
// Where the system gives no thread, it is done by whoever waits for it: it must not need anything that is done after that.
class SideWork
{
public:
    explicit SideWork(std::function<void()> work);
    ~SideWork(); // waits
    SideWork(const SideWork &) = delete;
    SideWork &operator=(const SideWork &) = delete;
    SideWork(SideWork &&) = default; // what is left has nothing to do
    SideWork &operator=(SideWork &&) = delete;

    // Once; what the work threw is thrown here.
    void wait();

private:
    struct Task;
    std::shared_ptr<Task> m_task;
};

} // namespace rebond
