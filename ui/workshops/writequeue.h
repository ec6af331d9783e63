// SPDX-License-Identifier: GPL-3.0-or-later
// Writes behind the window, one after the other, in the order they were asked for. None is lost: what waits when the queue
// goes is written before it is gone.
#pragma once

#include "base/result.h"

#include <QObject>
#include <QQueue>
#include <QString>

#include <functional>
#include <memory>

namespace rebond::ui::workshops {

class WriteQueue final : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<Done()>; // called in another thread; owns what it uses
    using Told = std::function<void(const Done &)>;

    using QObject::QObject;
    ~WriteQueue() override;

    void add(const QString &title, Work work, Told told);
    // Calls `then` when all that was asked for so far is written or refused: at once where nothing waits, never where the
    // queue goes first.
    void afterWaiting(std::function<void()> then);
    [[nodiscard]] bool isIdle() const { return !m_running && m_waiting.isEmpty(); }

private:
    struct Job;
    void startNext();

    QQueue<std::shared_ptr<Job>> m_waiting;
    std::shared_ptr<Job> m_running;
};

} // namespace rebond::ui::workshops
