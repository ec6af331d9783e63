// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/written.h"

#include "ui/kit/filechooser.h"
#include "ui/kit/messagebar.h"

#include <QCoreApplication>

#include <utility>

namespace rebond::ui::kit {

void sayWritten(MessageBar &messages, Desktop &desktop, const QString &sentence, const QString &path)
{
    messages.say(MessageBar::Severity::Good, sentence);
    const auto offer = [&messages](const QString &text, const QString &objectName, std::function<bool()> open) {
        messages.offer(text, objectName, MessageBar::AfterPress::Keep, &messages, [&messages, open = std::move(open)] {
            if (!open())
                messages.say(MessageBar::Severity::Warning,
                             QCoreApplication::translate(
                                 "Written", "This computer has no program for it. Open the file from your folders."));
        });
    };
    offer(QCoreApplication::translate("Written", "Open"), QStringLiteral("openWrittenButton"),
          [&desktop, path] { return desktop.openFile(path); });
    offer(QCoreApplication::translate("Written", "Open the folder"), QStringLiteral("openWrittenFolderButton"),
          [&desktop, path] { return desktop.openFolderOf(path); });
}

} // namespace rebond::ui::kit
