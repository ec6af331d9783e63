// SPDX-License-Identifier: GPL-3.0-or-later
// A picture with a frame of 4 to 5 upon it, moved and made larger or smaller by mouse or keys: what the frame shows is kept.
#pragma once

#include "pictures/photo.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace rebond::ui::members {

class PhotoCropper final : public QWidget
{
    Q_OBJECT
public:
    explicit PhotoCropper(QWidget *parent = nullptr);

    void setPicture(const QImage &picture);
    [[nodiscard]] const QImage &picture() const { return m_picture; }
    [[nodiscard]] const pictures::PhotoFrame &frame() const { return m_frame; }
    void zoomBy(qreal factor);

Q_SIGNALS:
    void framed(); // the frame was moved or changed its size

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    [[nodiscard]] QRectF shownPicture() const; // where on the widget
    [[nodiscard]] QRectF shownFrame() const;
    void moveBy(qreal right, qreal down);

    QImage m_picture;
    QPixmap m_scaled; // for the size the widget has
    pictures::PhotoFrame m_frame;
    std::optional<QPointF> m_held; // where the mouse has hold of the frame
};

} // namespace rebond::ui::members
