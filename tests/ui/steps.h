// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a file once whoever writes behind the window is done: what is written can be read from the file a moment
// before it is a step that can be taken back.
#pragma once

#include "storage/store.h"
#include "support/patience.h"

#include <QThreadPool>

namespace rebond::test {

inline storage::History &stepsOf(storage::Store &store)
{
    QThreadPool::globalInstance()->waitForDone(kPatience);
    return store.history();
}

} // namespace rebond::test
