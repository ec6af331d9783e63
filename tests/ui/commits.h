// SPDX-License-Identifier: GPL-3.0-or-later
// Commits of a store, told in the window's thread however fast the work behind it was: a spy's wait() misses what came
// before it began to wait.
#pragma once

#include "storage/store.h"

#include <QTest>
#include <QThreadPool>

namespace rebond::test {

class Commits
{
public:
    explicit Commits(storage::Store &store)
    {
        QObject::connect(&store.changes(), &storage::ChangeBus::committed, &m_here, [this] { ++m_count; });
    }
    void forget() { m_count = 0; } // what was told so far
    [[nodiscard]] bool wait(int patience)
    {
        const bool came = QTest::qWaitFor([this] { return m_count > 0; }, patience);
        QThreadPool::globalInstance()->waitForDone(); // whose work it was takes nothing else before it has said so
        QTest::qWait(0);
        forget();
        return came;
    }

private:
    QObject m_here;
    int m_count = 0;
};

} // namespace rebond::test
