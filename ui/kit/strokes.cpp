// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/strokes.h"

#include "ui/kit/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace rebond::ui::kit {

qreal ringWidth()
{
    return std::max(2.0, unit() / 2.0);
}

qreal radius()
{
    return unit(1.5);
}

void fillRound(QPainter *painter, const QRectF &rect, const QBrush &fill, const QPen &pen, qreal corner)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(fill);
    const qreal inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner);
    painter->restore();
}

void drawRing(QPainter *painter, const QRectF &rect, const QColor &colour, qreal corner)
{
    fillRound(painter, rect, Qt::NoBrush, QPen(colour, ringWidth()), corner);
}

void drawArrow(QPainter *painter, const QRectF &rect, const QColor &colour, Points points)
{
    const qreal half = unit(0.9);
    const qreal rise = points == Points::Up ? -half / 2 : half / 2;
    const QPointF middle = rect.center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, std::max(1.2, unit() / 3.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(
        QPolygonF({middle + QPointF(-half, -rise), middle + QPointF(0, rise), middle + QPointF(half, -rise)}));
    painter->restore();
}

bool isEnabled(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_Enabled);
}

} // namespace rebond::ui::kit
