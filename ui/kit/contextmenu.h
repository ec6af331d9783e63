// SPDX-License-Identifier: GPL-3.0-or-later
// The menu that the right button and the menu key ask for. It holds nothing that cannot be had without it.
#pragma once

#include <functional>

class QAction;
class QMenu;
class QPushButton;
class QWidget;

namespace rebond::ui::kit {

// Filled anew each time it is asked for; nothing comes where nothing is put into it. Its object name is the view's, with
// "Menu" behind it.
void offerMenu(QWidget *view, std::function<void(QMenu &)> fill);
// What a button does, as a line of a menu.
QAction *addButton(QMenu &menu, QPushButton *button);

} // namespace rebond::ui::kit
