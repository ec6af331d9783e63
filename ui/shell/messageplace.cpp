// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/messageplace.h"

#include "ui/kit/messagebar.h"
#include "ui/kit/theme.h"
#include "ui/shell/header.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace rebond::ui::shell {

namespace {
// Of what the keyboard does something to: of a list, the row.
QRect placeOfTyping(const QWidget &typing, const QWidget &in)
{
    const QWidget *seen = &typing;
    QRect rect = typing.rect();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&typing); view && view->currentIndex().isValid()) {
        seen = view->viewport();
        rect = view->visualRect(view->currentIndex()) & seen->rect();
    }
    return {seen->mapTo(&in, rect.topLeft()), rect.size()};
}
} // namespace

MessagePlace::MessagePlace(kit::MessageBar &bar, Footer &footer, QWidget &head)
    : QObject(&head),
      m_bar(bar),
      m_footer(footer),
      m_head(head)
{
    for (QWidget *each : {static_cast<QWidget *>(&bar), static_cast<QWidget *>(&footer), bar.parentWidget()})
        each->installEventFilter(this);
    connect(&bar, &kit::MessageBar::changed, this, [this] {
        m_footer.yield(m_bar.isSpeaking());
        m_bar.raise();
        place();
    });
    connect(qApp, &QApplication::focusChanged, this, &MessagePlace::place);
    kit::followLook(&bar, [this] { place(); });
}

bool MessagePlace::eventFilter(QObject *watched, QEvent *event)
{
    // Of the bar what it asks for, of the others where they are: the bar's own place is what is set here.
    const bool isOther = watched == &m_bar ? event->type() == QEvent::LayoutRequest
                                           : event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (isOther)
        QMetaObject::invokeMethod(this, &MessagePlace::place, Qt::QueuedConnection); // after they have their places
    return QObject::eventFilter(watched, event);
}

void MessagePlace::place()
{
    if (!m_bar.isSpeaking())
        return;
    const QWidget &whole = *m_bar.parentWidget();
    const int air = kit::unit();
    const int left = 2 * air;
    const int width = std::max(m_footer.yielded() - left - air, m_bar.minimumSizeHint().width());
    const int height = m_bar.hasHeightForWidth() ? m_bar.heightForWidth(width) : m_bar.sizeHint().height();
    const int below = std::max(0, (m_footer.height() - height) / 2); // in the middle of the line, where it fits
    QRect place(left, whole.height() - below - height, width, height);
    if (place.top() < m_footer.y() && coversTheKeyboard(place)) {
        place.setWidth(whole.width() - 2 * left);
        place.setHeight(m_bar.hasHeightForWidth() ? m_bar.heightForWidth(place.width()) : height);
        place.moveTop(m_head.isVisible() ? m_head.geometry().bottom() + air : air);
    }
    place.moveTop(std::max(place.top(), 0)); // its beginning can be read
    m_bar.setGeometry(place);
}

bool MessagePlace::coversTheKeyboard(const QRect &place) const
{
    const QWidget &whole = *m_bar.parentWidget();
    const QWidget *typing = whole.window()->focusWidget();
    if (!typing || !typing->isVisible() || !whole.isAncestorOf(typing) || m_footer.isAncestorOf(typing))
        return false;
    return m_bar.isAncestorOf(typing) ? m_bar.y() < whole.height() / 2 // it stays where it is used
                                      : place.intersects(placeOfTyping(*typing, whole));
}

} // namespace rebond::ui::shell

#include "moc_messageplace.cpp"
