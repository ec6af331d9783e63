// SPDX-License-Identifier: GPL-3.0-or-later
// What is said when a file has been written: where it is, and the two things people want to do next.
#pragma once

#include <QString>

namespace rebond::ui::kit {

class Desktop;
class MessageBar;

// `sentence` names the file. Offers to open it, or its folder; both buttons stay. Bar and desktop outlive the message.
void sayWritten(MessageBar &messages, Desktop &desktop, const QString &sentence, const QString &path);

} // namespace rebond::ui::kit
