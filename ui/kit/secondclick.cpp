// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/secondclick.h"

#include <QApplication>

namespace rebond::ui::kit {

SecondClick::SecondClick(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SecondClick::over);
}

void SecondClick::await()
{
    m_timer.start(2 * QApplication::doubleClickInterval());
}

} // namespace rebond::ui::kit

#include "moc_secondclick.cpp"
