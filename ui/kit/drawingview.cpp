// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/drawingview.h"

#include "ui/kit/task.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace rebond::ui::kit {

namespace {
QAccessibleInterface *makeDrawingInterface(const QString &className, QObject *object)
{
    // A picture to screen readers, not a nameless panel.
    if (className == QLatin1String("rebond::ui::kit::DrawingView"))
        return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Graphic);
    return nullptr;
}
} // namespace

DrawingView::DrawingView(QWidget *parent) : QWidget(parent)
{
    static const bool isInstalled = (QAccessible::installFactory(makeDrawingInterface), true);
    Q_UNUSED(isInstalled)
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DrawingView::setPaint(Paint paint)
{
    m_paint = std::move(paint);
    m_prepare = nullptr;
    m_picture = {};
    update();
}

void DrawingView::setPaintBehind(Prepare prepare)
{
    m_paint = nullptr;
    m_prepare = std::move(prepare);
    ++m_number;
    update();
}

bool DrawingView::isDrawn() const
{
    return m_picture.number == m_number && m_picture.size == size() && m_picture.ratio == devicePixelRatioF()
        && m_picture.palette == palette().cacheKey();
}

// One drawing at a time; what is asked for meanwhile comes with the paint event of its end.
void DrawingView::paintBehind()
{
    if (m_drawing || size().isEmpty())
        return;
    Picture picture{{}, size(), devicePixelRatioF(), palette().cacheKey(), m_number};
    m_drawing = startTask<Picture>(
        this, {},
        [picture, work = m_prepare(area(), palette())](TaskContext &) mutable -> Result<Picture> {
            picture.image = QImage(picture.size * picture.ratio, QImage::Format_ARGB32_Premultiplied);
            picture.image.setDevicePixelRatio(picture.ratio);
            picture.image.fill(Qt::transparent);
            QPainter painter(&picture.image);
            painter.setRenderHint(QPainter::Antialiasing);
            work(painter);
            return picture;
        },
        [this](Result<Picture> drawn) {
            m_drawing = nullptr;
            if (drawn)
                m_picture = *std::move(drawn);
            update();
        });
}

void DrawingView::setSpots(Spots spots)
{
    m_spots = std::move(spots);
    m_current = -1;
    update();
}

void DrawingView::setHeightForWidth(HeightForWidth height)
{
    m_height = std::move(height);
    updateGeometry();
}

void DrawingView::describe(const QString &name, const QString &words)
{
    m_words = words;
    setAccessibleName(name);
    setAccessibleDescription(words);
}

QRectF DrawingView::area() const
{
    const int margin = unit(); // the ring stands in it
    return QRectF(rect()).adjusted(margin, margin, -margin, -margin);
}

int DrawingView::heightForWidth(int width) const
{
    return m_height ? m_height(width - 2 * unit()) + 2 * unit() : QWidget::heightForWidth(width);
}

QSize DrawingView::sizeHint() const
{
    const int width = unit(120);
    return {width, m_height ? heightForWidth(width) : unit(50)};
}

QSize DrawingView::minimumSizeHint() const
{
    const int width = unit(40);
    return {width, m_height ? std::min(heightForWidth(unit(120)), unit(20)) : unit(20)};
}

void DrawingView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_paint) {
        painter.save();
        m_paint(painter, area(), palette());
        painter.restore();
    } else if (m_prepare) {
        if (!isDrawn())
            paintBehind();
        if (m_picture.number > 0 && m_picture.size == size()) // else nothing of it stands in its place
            painter.drawImage(0, 0, m_picture.image);
    }
    if (!hasFocus() || !m_showsRing)
        return;
    const Colours &colours = coloursOf(palette());
    painter.setBrush(Qt::NoBrush);
    const qreal width = std::max(2.0, unit() / 2.0);
    painter.setPen(QPen(colours.sea, width));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), unit(), unit());
    if (m_current >= 0 && m_spots) {
        const auto spots = m_spots(area());
        if (m_current < spots.size())
            painter.drawPath(spots.at(m_current).ring);
    }
}

void DrawingView::goTo(int spot)
{
    const auto spots = m_spots ? m_spots(area()) : QList<Spot>();
    if (spots.isEmpty())
        return;
    m_showsRing = true;
    m_current = static_cast<int>(std::clamp<qsizetype>(spot, 0, spots.size() - 1));
    const Spot &here = spots.at(m_current);
    // What the ring stands on is said: it becomes the description for as long as the focus is here.
    setAccessibleDescription(here.words);
    QToolTip::showText(mapToGlobal(here.ring.boundingRect().bottomLeft().toPoint()), here.words, this);
    update();
}

void DrawingView::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Right: return goTo(mirrored ? m_current - 1 : m_current + 1);
    case Qt::Key_Left: return goTo(mirrored ? m_current + 1 : m_current - 1);
    case Qt::Key_Home: return goTo(0);
    case Qt::Key_End: return goTo(m_spots ? static_cast<int>(m_spots(area()).size()) - 1 : 0);
    default: QWidget::keyPressEvent(event);
    }
}

void DrawingView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_showsRing = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void DrawingView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_current = -1;
    setAccessibleDescription(m_words);
    update();
}

bool DrawingView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_spots) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto spots = m_spots(area());
        for (const Spot &spot : spots) {
            if (spot.area.contains(help->pos())) {
                QToolTip::showText(help->globalPos(), spot.words, this, QRect(help->pos(), QSize(1, 1)));
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace rebond::ui::kit
