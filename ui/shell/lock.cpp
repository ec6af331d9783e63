// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock.h"

#include "ui/kit/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QMainWindow>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <utility>

namespace rebond::ui::shell {

Lock::Lock(QMainWindow *window, QWidget *content)
    : QWidget(content->parentWidget()),
      m_window(window),
      m_content(content),
      m_show(new QPushButton(tr("Show the window again"), this))
{
    setObjectName(QStringLiteral("lock"));
    auto *heading = new QLabel(tr("Locked"), this);
    heading->setObjectName(QStringLiteral("lockHeadingLabel"));
    kit::setTextStep(heading, kit::TextStep::Title, QFont::Bold);
    auto *words = new QLabel(tr("Everything is as you left it."), this);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    kit::setQuiet(words);
    m_show->setObjectName(QStringLiteral("unlockButton"));
    m_show->setAutoDefault(true); // Enter presses it, as the space bar does
    kit::setButtonKind(m_show, kit::ButtonKind::Primary);
    connect(m_show, &QPushButton::clicked, this, &Lock::unlock);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(heading, 0, Qt::AlignCenter);
    column->addWidget(words);
    column->addWidget(m_show, 0, Qt::AlignCenter);
    column->addStretch(3);
    kit::setSpace(column, {8, 8, 8, 8}, 4);
    parentWidget()->layout()->addWidget(this);
    hide();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Lock::checkIdleness);
}

void Lock::setPatience(std::chrono::milliseconds patience)
{
    if (patience == m_patience)
        return;
    m_patience = patience;
    qApp->removeEventFilter(this);
    m_timer.stop();
    if (m_patience.count() == 0)
        return;
    qApp->installEventFilter(this);
    m_input.start();
    m_timer.start(m_patience);
}

// Input only notes when it came: the clock is asked again when its time is up.
void Lock::checkIdleness()
{
    const std::chrono::milliseconds since(m_input.elapsed());
    if (since < m_patience)
        m_timer.start(m_patience - since);
    else
        lock();
}

bool Lock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod: m_input.start(); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void Lock::lock()
{
    if (m_isLocked)
        return;
    m_isLocked = true;
    m_timer.stop();
    QToolTip::hideText();
    hideOthers();
    QWidget *focus = QApplication::focusWidget();
    m_focus = focus && m_content->isAncestorOf(focus) ? focus : nullptr;
    m_title = m_window->windowTitle();
    m_window->setWindowTitle(QStringLiteral("Rebond"));
    m_content->hide();
    m_window->menuBar()->hide(); // and with it every key of a command
    show();
    m_show->setFocus(Qt::OtherFocusReason);
}

void Lock::setTitle(const QString &title)
{
    if (m_isLocked)
        m_title = title;
    else
        m_window->setWindowTitle(title);
}

void Lock::hideOthers()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *other : windows) {
        if (other == m_window || !other->isVisible())
            continue;
        m_others.append(other);
        other->hide();
    }
}

void Lock::unlock()
{
    if (!std::exchange(m_isLocked, false))
        return;
    hide();
    m_window->menuBar()->show();
    m_content->show();
    m_window->setWindowTitle(m_title);
    const auto others = std::exchange(m_others, {});
    for (const QPointer<QWidget> &other : others) {
        if (other)
            other->show();
    }
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
    m_input.start();
    if (m_patience.count() > 0)
        m_timer.start(m_patience);
}

void Lock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
}

} // namespace rebond::ui::shell

#include "moc_lock.cpp"
