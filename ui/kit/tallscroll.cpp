// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tallscroll.h"

#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace rebond::ui::kit {

TallScroll::TallScroll(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // what is in it has the focus and scrolls it
    setWidget(content);
    content->installEventFilter(this);
}

QSize TallScroll::sizeHint() const
{
    return {QScrollArea::sizeHint().width(), widget()->minimumHeight()};
}

QSize TallScroll::minimumSizeHint() const
{
    const QSize least = QScrollArea::minimumSizeHint();
    if (m_isWhole)
        return {least.width(), std::max(least.height(), widget()->minimumHeight())};
    return {std::max(least.width(), std::min(m_neededWidth, unit(m_mostUnits))), least.height()};
}

void TallScroll::setWhole(bool isWhole)
{
    if (std::exchange(m_isWhole, isWhole) != isWhole)
        updateGeometry();
}

void TallScroll::askForWidth(qreal mostUnits)
{
    m_mostUnits = mostUnits;
    fit();
}

void TallScroll::fit()
{
    const QLayout *layout = widget()->layout();
    const int room = std::min(viewport()->width(), widget()->maximumWidth());
    const int least = layout->totalMinimumSize().width();
    const int width = std::max(room, least);
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                   : layout->totalSizeHint().height();
    const int needed = m_mostUnits > 0 ? least + verticalScrollBar()->sizeHint().width() : 0;
    if (widget()->minimumHeight() == height && m_neededWidth == needed)
        return;
    m_neededWidth = needed;
    widget()->setMinimumHeight(height);
    updateGeometry();
}

void TallScroll::resizeEvent(QResizeEvent *event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

bool TallScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget()) {
        switch (event->type()) {
        case QEvent::LayoutRequest: fit(); break;
        // What is hidden keeps its height, and would be scrolled unseen.
        case QEvent::HideToParent: setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); break;
        case QEvent::ShowToParent: setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded); break;
        default: break;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void bringIntoView(QWidget *widget)
{
    if (!widget->isVisible())
        return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    for (QWidget *each = widget->parentWidget(); each; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each); area && area->widget())
            area->ensureWidgetVisible(widget, 0, unit(4));
    }
}

} // namespace rebond::ui::kit

#include "moc_tallscroll.cpp"
