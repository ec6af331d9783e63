// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/roundanswer.h"

#include "ui/kit/covered.h"
#include "ui/kit/growingedit.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace rebond::ui::workshops {

namespace {

// Keys that go on to something else do not ask for the words.
bool isWriting(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return key.modifiers().testFlag(Qt::ShiftModifier);
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape: return false;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End: return true;
    default: return !key.text().isEmpty();
    }
}

// NOLINTBEGIN(*-static-cast-downcast): the type says so
bool isWriting(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress: return isWriting(static_cast<const QKeyEvent &>(event));
    case QEvent::InputMethod: {
        const auto &composed = static_cast<const QInputMethodEvent &>(event);
        return !composed.commitString().isEmpty() || !composed.preeditString().isEmpty();
    }
    case QEvent::MouseButtonPress:
    case QEvent::ContextMenu:
    case QEvent::DragEnter: return true;
    default: return false;
    }
}

bool isLeaving(const QEvent &event)
{
    return event.type() == QEvent::FocusOut // a menu that opens over it belongs to it
        && static_cast<const QFocusEvent &>(event).reason() != Qt::PopupFocusReason;
}
// NOLINTEND(*-static-cast-downcast)

} // namespace

RoundAnswer::RoundAnswer(kit::GrowingEdit *edit) : QObject(edit), m_edit(edit)
{
    edit->installEventFilter(this);
    edit->viewport()->installEventFilter(this);
}

void RoundAnswer::set(const QString &words, bool isModified)
{
    uncover();
    m_whole.reset();
    m_edit->setText(words);
    m_edit->setModified(isModified);
    m_edit->moveCursor(QTextCursor::End); // who comes there goes on, and writes nothing in front
    cover();
}

QString RoundAnswer::words() const
{
    return m_whole.value_or(m_edit->text());
}

bool RoundAnswer::eventFilter(QObject *watched, QEvent *event)
{
    // What was dragged over it and not let go there asked for nothing.
    const bool isPassedOver = event->type() == QEvent::DragLeave && !m_edit->hasFocus();
    if (isPassedOver || isLeaving(*event))
        cover();
    else if (isWriting(*event))
        uncover();
    return QObject::eventFilter(watched, event);
}

void RoundAnswer::cover()
{
    const QString words = m_edit->text();
    const QString shown = kit::covered(words);
    if (m_whole || shown == words)
        return;
    m_whole = words;
    if (m_edit->isReadOnly())
        return show(shown, m_edit->accessibleDescription());
    show(shown, QCoreApplication::translate("RoundAnswer", "Telephone numbers and addresses are covered for the room, "
                                                           "until you write on."));
}

void RoundAnswer::uncover()
{
    if (!m_whole || m_edit->isReadOnly())
        return;
    const QString words = *m_whole;
    m_whole.reset();
    show(words, {});
}

void RoundAnswer::show(const QString &words, const QString &description)
{
    const bool isModified = m_edit->isModified();
    m_edit->setText(words);
    m_edit->setModified(isModified);
    m_edit->setAccessibleDescription(description);
    m_edit->moveCursor(QTextCursor::End);
}

} // namespace rebond::ui::workshops
