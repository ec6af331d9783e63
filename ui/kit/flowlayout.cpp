// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/flowlayout.h"

#include "ui/kit/theme.h"

#include <QWidget>

#include <algorithm>
#include <utility>
#include <vector>

namespace rebond::ui::kit {

FlowLayout::FlowLayout(QWidget *parent, qreal spacing) : QLayout(parent), m_spacingUnits(spacing)
{
    setContentsMargins(0, 0, 0, 0);
    setSizeConstraint(QLayout::SetMinimumSize);
}

// A layout among the things says farewell to the one it is in.
FlowLayout::~FlowLayout()
{
    while (QLayoutItem *item = takeAt(0))
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

void FlowLayout::addLayout(QLayout *layout)
{
    addChildLayout(layout);
    addItem(layout);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Move::No);
}

// All in one line.
QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint().expandedTo(item->minimumSize());
        const int space = size.isEmpty() ? 0 : unit(m_spacingUnits);
        size = QSize(size.width() + space + wanted.width(), std::max(size.height(), wanted.height()));
    }
    return size;
}

// The widest thing must fit, one below the other at worst.
QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &place)
{
    QLayout::setGeometry(place);
    arrange(place, Move::Yes);
}

int FlowLayout::arrange(const QRect &place, Move move) const
{
    const int space = unit(m_spacingUnits);
    const bool isMirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    std::vector<std::pair<QLayoutItem *, QRect>> line;
    int x = place.x();
    int y = place.y();
    int lineHeight = 0;
    // How high a line is shows once it is full.
    const auto endLine = [&] {
        const int over = std::max(0, place.x() + place.width() - (x - space));
        bool isAtEnd = false;
        for (auto &[item, room] : line) {
            isAtEnd = isAtEnd || (item->alignment() & Qt::AlignRight);
            if (isAtEnd)
                room.translate(isMirrored ? -over : over, 0);
            if (item->alignment() & Qt::AlignVCenter)
                room.setHeight(lineHeight);
            item->setGeometry(room);
        }
        line.clear();
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint().expandedTo(item->minimumSize());
        QSize size(std::min(wanted.width(), std::max(place.width(), item->minimumSize().width())), wanted.height());
        if (item->hasHeightForWidth()) // it wraps in turn
            size.setHeight(item->heightForWidth(size.width()));
        if (lineHeight > 0 && x + size.width() > place.x() + place.width()) {
            endLine();
            x = place.x();
            y += lineHeight + space;
            lineHeight = 0;
        }
        if (move == Move::Yes) {
            const int left = isMirrored ? place.right() + 1 - (x - place.x()) - size.width() : x;
            line.emplace_back(item.get(), QRect(QPoint(left, y), size));
        }
        x += size.width() + space;
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    return y + lineHeight - place.y();
}

} // namespace rebond::ui::kit

#include "moc_flowlayout.cpp"
