// SPDX-License-Identifier: GPL-3.0-or-later
// The moment after a press in which a second click or key is still meant for what stood there before: nothing that goes away
// is done in it.
#pragma once

#include <QTimer>

namespace rebond::ui::kit {

class SecondClick final : public QObject
{
    Q_OBJECT
public:
    explicit SecondClick(QObject *parent = nullptr);

    void await(); // from now on, however long it was awaited already
    [[nodiscard]] bool isAwaited() const { return m_timer.isActive(); }

Q_SIGNALS:
    void over();

private:
    QTimer m_timer;
};

} // namespace rebond::ui::kit
