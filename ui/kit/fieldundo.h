// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Z where nothing was typed: fields keep it to themselves, though there is nothing they could take back. It is for the
// window then, where it takes back what was written down.
#pragma once

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace rebond::ui::kit {

// For an event filter of the field: true where the event was such a key, and has been let through.
[[nodiscard]] inline bool leavesUndoToWindow(const QObject *field, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event); // NOLINT(*-static-cast-downcast): the type says so
    const auto *line = qobject_cast<const QLineEdit *>(field);
    const auto *text = qobject_cast<const QPlainTextEdit *>(field);
    const bool canUndo = line ? line->isUndoAvailable() : text && text->document()->isUndoAvailable();
    const bool canRedo = line ? line->isRedoAvailable() : text && text->document()->isRedoAvailable();
    const bool isForWindow = (key->matches(QKeySequence::Undo) && !canUndo)
                          || (key->matches(QKeySequence::Redo) && !canRedo);
    if (isForWindow)
        event->ignore();
    return isForWindow;
}

} // namespace rebond::ui::kit
