// SPDX-License-Identifier: GPL-3.0-or-later
// The user stops it a moment after it began.
#pragma once

#include "base/task.h"

#include <QElapsedTimer>

namespace rebond::test {

class Stopped final : public TaskContext
{
public:
    Stopped() { m_since.start(); }
    void step(qint64, qint64, const QString &) override {}
    [[nodiscard]] bool isCancelled() const override { return m_since.elapsed() > 300; }

private:
    QElapsedTimer m_since;
};

} // namespace rebond::test
