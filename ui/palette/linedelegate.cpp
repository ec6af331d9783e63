// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/linedelegate.h"

#include "ui/kit/theme.h"
#include "ui/palette/lines.h"

#include <QPainter>

#include <algorithm>

namespace rebond::ui::palette {

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHeading = index.data(LineModel::HeadingRole).toBool();
    return {0, option.fontMetrics.height() + kit::unit(isHeading ? 3 : 2.5)};
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const kit::Colours &colours = kit::coloursOf(option.palette);
    const bool isHeading = index.data(LineModel::HeadingRole).toBool();
    const bool isChoosable = index.flags().testFlag(Qt::ItemIsEnabled);
    const bool isCurrent = isChoosable && option.state.testFlag(QStyle::State_Selected);
    QRect place = option.rect.adjusted(kit::unit(1), 0, -kit::unit(1), 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isCurrent) { // a frame as well: the colour alone would not do
        const qreal width = std::max(2.0, kit::unit() / 2.0);
        painter->setPen(QPen(colours.sea, width));
        painter->setBrush(colours.tint);
        painter->drawRoundedRect(QRectF(place).adjusted(width / 2, width / 2, -width / 2, -width / 2), kit::unit(1),
                                 kit::unit(1));
    }
    place.adjust(kit::unit(2), 0, -kit::unit(2), 0);
    QFont font = option.font;
    if (isHeading) {
        painter->setFont(kit::stepped(font, kit::TextStep::Small, QFont::DemiBold));
        painter->setPen(colours.quiet);
        painter->drawText(place.adjusted(0, kit::unit(1), 0, 0), Qt::AlignLeading | Qt::AlignVCenter,
                          index.data().toString());
        painter->restore();
        return;
    }
    const QFontMetrics metrics(font);
    const QString keys = index.data(LineModel::KeysRole).toString();
    painter->setFont(font);
    painter->setPen(colours.quiet);
    if (!keys.isEmpty()) {
        painter->drawText(place, Qt::AlignTrailing | Qt::AlignVCenter, keys);
        place.setRight(place.right() - metrics.horizontalAdvance(keys) - kit::unit(3));
    }
    const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, place.width());
    painter->setPen(isChoosable ? colours.ink : colours.quiet);
    painter->drawText(place, Qt::AlignLeading | Qt::AlignVCenter, text);
    place.setLeft(place.left() + metrics.horizontalAdvance(text) + kit::unit(3));
    const QString detail = metrics.elidedText(index.data(LineModel::DetailRole).toString(), Qt::ElideRight,
                                              place.width());
    painter->setPen(colours.quiet);
    if (place.width() > kit::unit(8))
        painter->drawText(place, Qt::AlignLeading | Qt::AlignVCenter, detail);
    painter->restore();
}

} // namespace rebond::ui::palette

#include "moc_linedelegate.cpp"
