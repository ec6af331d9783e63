// SPDX-License-Identifier: GPL-3.0-or-later
// The one switch for a screen that others look at: while it is on, telephone numbers, e-mail addresses and notes are not
// shown on any page. Nothing else changes. It belongs to the program, as the colours do, and is off at each start.
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace rebond::ui::kit {

class Projector final : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] static Projector &instance();

    [[nodiscard]] bool isOn() const { return m_isOn; }
    void turn(bool on);

Q_SIGNALS:
    void turned(bool isOn);

private:
    Projector() = default;

    bool m_isOn = false;
};

// Calls `apply` now and each time the switch is turned, as long as the widget lives.
void followProjector(QWidget *widget, std::function<void(bool isOn)> apply);

// Whether the field of that key (of lists, forms and columns) is one of those: "email", "phone", "notes" …
[[nodiscard]] bool isPrivateField(QStringView key);

} // namespace rebond::ui::kit
