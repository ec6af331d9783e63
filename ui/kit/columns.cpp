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
    m_firstShare = first;
    m_secondShare = second;
    arrange();
}

bool Columns::isOne() const
{
    return m_both->direction() == QBoxLayout::TopToBottom;
}

void Columns::arrange()
{
    const bool isNarrow = width() < unit(m_widthInUnits);
    m_both->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // One below the other: what is left over comes after both, not between them.
    m_both->setStretch(0, isNarrow ? 0 : m_firstShare);
    m_both->setStretch(1, isNarrow ? 1 : m_secondShare);
}

void Columns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace rebond::ui::kit

#include "moc_columns.cpp"
