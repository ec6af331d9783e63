// SPDX-License-Identifier: GPL-3.0-or-later
// A button that is not to be pressed while what it began is under way. What is switched off hands the keyboard to its neighbour,
// where the next key would do something else, and does not get it back.
#pragma once

#include <QVariant>
#include <QWidget>

namespace rebond::ui::kit {

// The keyboard waits in the button's place, and comes back to it unless it went elsewhere meanwhile.
inline void setPressable(QWidget &button, bool isPressable)
{
    constexpr const char *kWaits = "rebondKeyboardWaits";
    QWidget *place = button.parentWidget();
    while (place->focusProxy()) // which has it instead
        place = place->focusProxy();
    // Also while another program has the keyboard.
    const auto held = [&button] { return button.window()->focusWidget(); };
    if (!isPressable && button.isEnabled() && held() == &button) {
        place->setFocus(Qt::OtherFocusReason);
        button.setProperty(kWaits, true);
    }
    button.setEnabled(isPressable);
    if (!isPressable)
        return;
    if (button.property(kWaits).toBool() && held() == place)
        button.setFocus(Qt::OtherFocusReason);
    button.setProperty(kWaits, QVariant());
}

} // namespace rebond::ui::kit
