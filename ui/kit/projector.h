// SPDX-License-Identifier: GPL-3.0-or-later
// The one switch for a window that others look at: while it is on, telephone numbers, e-mail addresses and notes are not
// shown on any of its pages. Nothing else changes. It belongs to the window and is off when that is made; what stands in the
// window finds it by itself, as it finds the window's colours.
#pragma once

#include <QObject>
#include <QStringView>

#include <functional>

namespace rebond::ui::kit {

class Projector final : public QObject
{
    Q_OBJECT
public:
    explicit Projector(QObject *window);

    [[nodiscard]] bool isOn() const { return m_isOn; }
    void turn(bool on);

Q_SIGNALS:
    void turned(bool isOn);

private:
    bool m_isOn = false;
};

// Of the window that `part` stands in, at any depth; null outside of a window that has one.
[[nodiscard]] Projector *projectorOf(const QObject *part);
[[nodiscard]] bool isProjected(const QObject *part);

// Calls `apply` now and each time the switch of its window is turned, as long as the part lives: a widget or a model that was
// made with its parent.
void followProjector(QObject *part, std::function<void(bool isOn)> apply);

// Whether the field of that key (of lists, forms and columns) is one of those: "email", "phone", "notes" …
[[nodiscard]] bool isPrivateField(QStringView key);

} // namespace rebond::ui::kit
