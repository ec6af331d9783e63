// SPDX-License-Identifier: GPL-3.0-or-later
// What is done behind a window has been done, and what follows from it too: a machine that is slow takes longer over it, a
// test that waits a fixed time does not.
#pragma once

#include "support/patience.h"

#include <QDeadlineTimer>
#include <QTest>
#include <QThreadPool>

namespace rebond::test {

// Until no work has been under way for so long, look by look: an answer that arrives between two of them may ask for more.
// Clocks are no work: where a page pauses before it begins (a choice, a letter), calm has to be longer than the pause.
inline void settle(int calmMs = 100)
{
    constexpr int kBetween = 20; // milliseconds
    const QDeadlineTimer patience(kPatience);
    for (int calm = 0; calm * kBetween < calmMs && !patience.hasExpired();) {
        const bool isBusy = QThreadPool::globalInstance()->activeThreadCount() > 0;
        QThreadPool::globalInstance()->waitForDone(kPatience);
        QTest::qWait(kBetween);
        calm = isBusy ? 0 : calm + 1;
    }
}

} // namespace rebond::test
