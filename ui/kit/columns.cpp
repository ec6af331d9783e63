// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/columns.h"

#include "ui/kit/theme.h"

#include <QVBoxLayout>

namespace rebond::ui::kit {

Columns::Columns(qreal widthInUnits, QWidget *parent)
    : QWidget(parent),
      m_widthInUnits(widthInUnits),
      m_both(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_first(new QVBoxLayout),
      m_second(new QVBoxLayout)
{
    m_both->addLayout(m_first, 1);
    m_both->addLayout(m_second, 1);
    for (QLayout *layout :
         {static_cast<QLayout *>(m_both), static_cast<QLayout *>(m_first), static_cast<QLayout *>(m_second)})
        setSpace(layout, {}, 4.5);
    followLook(this, [this] { arrange(); });
}

void Columns::setShares(int first, int second)
{
    m_both->setStretch(0, first);
    m_both->setStretch(1, second);
}

bool Columns::isOne() const
{
    return m_both->direction() == QBoxLayout::TopToBottom;
}

void Columns::arrange()
{
    m_both->setDirection(width() < unit(m_widthInUnits) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void Columns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace rebond::ui::kit
