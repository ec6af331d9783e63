// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pictures.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QPainter>

namespace rebond::typeset {

namespace {

// Only pixels, on white: whatever else an image carries would be written with it.
QImage bare(QImage image)
{
    if (image.isNull())
        return image;
    if (const QColorSpace space = image.colorSpace(); space.isValid() && space != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace::SRgb);
    QImage plain(image.size(), QImage::Format_RGB32);
    plain.fill(Qt::white);
    QPainter painter(&plain);
    painter.drawImage(QRect(QPoint(), image.size()), image);
    return plain;
}

} // namespace

QImage printImage(const QByteArray &bytes, QSizeF room)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    if (image.isNull() || room.isEmpty())
        return {};
    const QSize cut = room.scaled(image.size(), Qt::KeepAspectRatio).toSize();
    QRect part(QPoint(), cut);
    part.moveCenter(image.rect().center());
    const QImage framed = image.copy(part & image.rect());
    const QSize most = (room * (300 / 72.0)).toSize();
    return framed.width() > most.width() ? framed.scaled(most, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                         : framed;
}

QImage imageOf(const Raster &raster)
{
    return raster.stored.isNull() ? raster.image : bare(printImage(raster.stored.bytes(), raster.room.size()));
}

} // namespace rebond::typeset
