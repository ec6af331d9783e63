// SPDX-License-Identifier: GPL-3.0-or-later
// The wheel scrolls the page a control stands on; a value changes by it only where the keyboard is.
#pragma once

#include <QEvent>
#include <QWidget>

namespace rebond::ui::kit {

// Owned by the control it calms, whose focus no longer comes by the wheel.
class CalmWheel final : public QObject
{
public:
    explicit CalmWheel(QWidget *control) : QObject(control)
    {
        control->setFocusPolicy(Qt::StrongFocus);
        control->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *control = static_cast<QWidget *>(watched); // NOLINT(*-static-cast-downcast): it is the parent
        if (event->type() != QEvent::Wheel || control->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

} // namespace rebond::ui::kit
