// SPDX-License-Identifier: GPL-3.0-or-later
// For the last request of a sending that ends: nobody waits for it long. Private to this room.
#pragma once

#include "base/task.h"

#include <QElapsedTimer>

namespace rebond::publish {

class Brief final : public TaskContext
{
public:
    Brief() { m_since.start(); }
    void step(qint64, qint64, const QString &) override {}
    [[nodiscard]] bool isCancelled() const override { return m_since.elapsed() > kPatienceMs; }

private:
    static constexpr qint64 kPatienceMs = 2'000;
    QElapsedTimer m_since;
};

} // namespace rebond::publish
