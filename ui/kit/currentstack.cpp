// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/currentstack.h"

#include "ui/kit/theme.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace rebond::ui::kit {

CurrentStack::CurrentStack(QWidget *parent) : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
}

QSize CurrentStack::sizeHint() const
{
    return currentWidget() ? currentWidget()->sizeHint() : QSize();
}

QSize CurrentStack::minimumSizeHint() const
{
    const QWidget *page = currentWidget();
    if (!page)
        return {};
    QSize least = page->minimumSizeHint();
    if (const QLayout *layout = page->layout(); layout && layout->hasHeightForWidth())
        least.setHeight(layout->totalMinimumHeightForWidth(std::max(width(), least.width())));
    return least.expandedTo(page->minimumSize()).boundedTo(page->maximumSize());
}

void CurrentStack::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    const QLayout *layout = currentWidget() ? currentWidget()->layout() : nullptr;
    if (layout && layout->hasHeightForWidth())
        updateGeometry();
}

StackScroll::StackScroll(CurrentStack *stack, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it has the focus and scrolls it
    setWidget(stack);
    stack->installEventFilter(this);
    connect(stack, &QStackedWidget::currentChanged, this, [this] {
        fit();
        verticalScrollBar()->setValue(0);
        horizontalScrollBar()->setValue(0);
    });
}

QSize StackScroll::minimumSizeHint() const
{
    return {unit(60), unit(40)};
}

void StackScroll::bringToTop(const QWidget *part)
{
    verticalScrollBar()->setValue(part ? part->mapTo(widget(), QPoint()).y() - unit() : 0);
}

void StackScroll::fit()
{
    widget()->resize(viewport()->size().expandedTo(widget()->minimumSizeHint()));
}

void StackScroll::resizeEvent(QResizeEvent *event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

bool StackScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace rebond::ui::kit

#include "moc_currentstack.cpp"
