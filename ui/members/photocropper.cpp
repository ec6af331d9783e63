// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/photocropper.h"

#include "pictures/portrait.h"
#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <cmath>

namespace rebond::ui::members {

namespace {
constexpr qreal kStep = 0.04; // of the frame's width
constexpr qreal kLargeStep = 0.2;
constexpr qreal kZoomStep = 1.1;
constexpr qreal kNotch = 120;      // of a wheel, as Qt counts
constexpr qreal kFaceWidth = 0.52; // of the frame: where a face fits well
constexpr qreal kFaceHeight = 0.62;
constexpr qreal kFaceMiddle = 0.46;
} // namespace

PhotoCropper::PhotoCropper(QWidget *parent) : QWidget(parent), m_frame(pictures::kPictureSize)
{
    setObjectName(QStringLiteral("photoCropper"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Frame of the photo"));
    setAccessibleDescription(
        tr("The arrow keys move the frame, with Shift further; plus and minus make the person larger "
           "or smaller."));
    setCursor(Qt::OpenHandCursor);
    kit::followLook(this, [this] { setMinimumSize(kit::unit(50), kit::unit(40)); });
}

QSize PhotoCropper::sizeHint() const
{
    return {kit::unit(120), kit::unit(100)};
}

void PhotoCropper::setPicture(const QImage &picture)
{
    m_picture = picture;
    m_scaled = {};
    m_frame = pictures::PhotoFrame(picture.size());
    m_held.reset();
    update();
}

QRectF PhotoCropper::shownPicture() const
{
    const QSizeF size = QSizeF(m_picture.size()).scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

QRectF PhotoCropper::shownFrame() const
{
    const QRectF whole = shownPicture();
    const qreal scale = m_picture.isNull() ? 1 : whole.width() / m_picture.width();
    const QRectF &frame = m_frame.rect();
    return {whole.topLeft() + frame.topLeft() * scale, frame.size() * scale};
}

void PhotoCropper::moveBy(qreal right, qreal down)
{
    m_frame.moveBy(right, down);
    update();
    Q_EMIT framed();
}

void PhotoCropper::zoomBy(qreal factor)
{
    m_frame.zoomBy(factor);
    update();
    Q_EMIT framed();
}

void PhotoCropper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const kit::Colours &colours = kit::coloursOf(palette());
    const QRectF whole = shownPicture();
    if (m_picture.isNull())
        return;
    const QSize pixels = (whole.size() * devicePixelRatioF()).toSize();
    if (m_scaled.size() != pixels)
        m_scaled = QPixmap::fromImage(m_picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    painter.drawPixmap(whole, m_scaled, QRectF(m_scaled.rect()));
    const QRectF frame = shownFrame();
    QPainterPath outside;
    outside.addRect(whole);
    QPainterPath inside;
    inside.addRoundedRect(frame, kit::unit(1), kit::unit(1));
    painter.fillPath(outside.subtracted(inside), QColor(0, 0, 0, 150));
    const QPointF middle(frame.center().x(), frame.top() + frame.height() * kFaceMiddle);
    painter.setBrush(Qt::NoBrush);
    QPen dashes(QColor(255, 255, 255, 170), 1.5, Qt::DashLine);
    painter.setPen(dashes);
    painter.drawEllipse(middle, frame.width() * kFaceWidth / 2, frame.height() * kFaceHeight / 2);
    painter.setPen(QPen(Qt::white, std::max(2, kit::unit(0.75))));
    painter.drawPath(inside);
    if (hasFocus()) {
        painter.setPen(QPen(colours.sea, std::max(2, kit::unit(0.5))));
        painter.drawPath(inside);
    }
}

void PhotoCropper::keyPressEvent(QKeyEvent *event)
{
    const qreal step = event->modifiers().testFlag(Qt::ShiftModifier) ? kLargeStep : kStep;
    switch (event->key()) {
    case Qt::Key_Left: return moveBy(-step, 0);
    case Qt::Key_Right: return moveBy(step, 0);
    case Qt::Key_Up: return moveBy(0, -step);
    case Qt::Key_Down: return moveBy(0, step);
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomBy(kZoomStep); // the same key without Shift on many keyboards
    case Qt::Key_Minus: return zoomBy(1 / kZoomStep);
    default: QWidget::keyPressEvent(event);
    }
}

void PhotoCropper::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_held = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void PhotoCropper::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_held)
        return;
    const QPointF way = (event->position() - *m_held) / std::max(1.0, shownFrame().width());
    m_held = event->position();
    moveBy(way.x(), way.y());
}

void PhotoCropper::mouseReleaseEvent(QMouseEvent *)
{
    m_held.reset();
    setCursor(Qt::OpenHandCursor);
}

void PhotoCropper::wheelEvent(QWheelEvent *event)
{
    zoomBy(std::pow(kZoomStep, event->angleDelta().y() / kNotch));
    event->accept();
}

} // namespace rebond::ui::members

#include "moc_photocropper.cpp"
