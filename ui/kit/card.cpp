// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card.h"

#include "ui/kit/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace rebond::ui::kit {

Card::Card(const QString &heading, QWidget *parent)
    : QFrame(parent),
      m_body(new QVBoxLayout(this)),
      m_heading(new QLabel(this))
{
    setSpace(m_body, {5.5, 5, 5.5, 5}, 2);
    setTextStep(m_heading, TextStep::Heading, QFont::Bold);
    m_heading->setWordWrap(true);
    m_body->addWidget(m_heading);
    setHeading(heading);
}

void Card::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    setAccessibleName(heading);
}

void Card::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), unit(2), unit(2));
}

} // namespace rebond::ui::kit

#include "moc_card.cpp"
