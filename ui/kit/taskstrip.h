// SPDX-License-Identifier: GPL-3.0-or-later
// Shows what is running, how far it is, and a button to stop it; one line a task, nothing when nothing runs. Short work
// never shows: a line appears only after a moment.
#pragma once

#include "ui/kit/task.h"

#include <QFrame>

class QVBoxLayout;

namespace rebond::ui::kit {

class TaskStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit TaskStrip(QWidget *parent = nullptr);

    // The task belongs to its receiver; its line goes when it ends or dies.
    void follow(Task *task);
    [[nodiscard]] int count() const { return m_count; }                 // lines that show
    void setPatience(int milliseconds) { m_patienceMs = milliseconds; } // how long before a line appears

private:
    void addLine(Task *task);

    QVBoxLayout *m_lines;
    int m_count = 0;
    int m_patienceMs = 300;
};

} // namespace rebond::ui::kit
