// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/kit/theme.h"

#include <QApplication>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace rebond::ui::shell {

namespace {
// Room around each word, and a heavier one for the page that is shown: its colour alone would not do.
class PageNameDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + kit::unit(8), option.fontMetrics.height() + kit::unit(5)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const kit::Colours &colours = kit::coloursOf(option.palette);
        const bool isShown = option.state.testFlag(QStyle::State_Selected);
        const QRectF place = QRectF(option.rect).adjusted(0, kit::unit(0.25), 0, -kit::unit(0.25));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (isShown)
            painter->setBrush(colours.tint);
        painter->drawRoundedRect(place, kit::unit(1.5), kit::unit(1.5));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            const qreal width = std::max(2.0, kit::unit() / 2.0);
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(colours.sea, width));
            painter->drawRoundedRect(place.adjusted(width / 2, width / 2, -width / 2, -width / 2), kit::unit(1.5),
                                     kit::unit(1.5));
        }
        QFont font(option.font);
        font.setWeight(isShown ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(isShown ? colours.sea : colours.ink);
        painter->drawText(place.adjusted(kit::unit(3.5), 0, -kit::unit(2), 0), Qt::AlignLeading | Qt::AlignVCenter,
                          index.data().toString());
        painter->restore();
    }
};
} // namespace

SideBar::SideBar(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("pageList"));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setItemDelegate(new PageNameDelegate(this));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    kit::followLook(this, [this] {
        const int margin = kit::unit(2);
        setViewportMargins(margin, margin + kit::unit(), margin, margin);
        scheduleDelayedItemsLayout();
        updateGeometry();
    });
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT chosen(item->data(Qt::UserRole).toString());
    });
    connect(this, &QListWidget::itemClicked, this, &SideBar::leftForPage);
    connect(this, &QListWidget::itemActivated, this, &SideBar::leftForPage);
}

void SideBar::addPage(const QString &id, const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(Qt::UserRole, id);
    updateGeometry();
}

void SideBar::show(const QString &id)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(-1); // pages about the program stand in no list
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toString() == id)
            setCurrentRow(row);
    }
}

// A view that gets the keyboard makes its first row current; but a page is chosen by a person only.
void SideBar::focusInEvent(QFocusEvent *event)
{
    const QSignalBlocker quiet(this);
    const int row = currentRow();
    QListWidget::focusInEvent(event);
    setCurrentRow(row);
}

QSize SideBar::sizeHint() const
{
    return {std::max(kit::unit(40), sizeHintForColumn(0) + kit::unit(4)), kit::unit(60)};
}

} // namespace rebond::ui::shell

#include "moc_sidebar.cpp"
