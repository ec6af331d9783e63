// SPDX-License-Identifier: GPL-3.0-or-later
// What a long operation sees of the task it runs in: it tells how far it is and asks whether to stop.
#pragma once

#include <QString>
#include <QtGlobal>

namespace rebond {

class TaskContext
{
public:
    virtual ~TaskContext() = default;
    // done of total (0 where unknown), and what is being done, as a translated short phrase. Cheap: may be called per row.
    virtual void step(qint64 done, qint64 total, const QString &what) = 0;
    [[nodiscard]] virtual bool isCancelled() const = 0;
};

// Nobody watches and nobody cancels.
class SilentTask final : public TaskContext
{
public:
    void step(qint64, qint64, const QString &) override {}
    [[nodiscard]] bool isCancelled() const override { return false; }
};

} // namespace rebond
