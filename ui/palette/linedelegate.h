// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a line of the palette: the name, quietly what tells it from others, and the keys at the end.
#pragma once

#include <QStyledItemDelegate>

namespace rebond::ui::palette {

class LineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace rebond::ui::palette
