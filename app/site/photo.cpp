// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/photo.h"

#include "pictures/photo.h"
#include "site/naming.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>

namespace rebond::site {

namespace {

constexpr int kWebpQuality = 80;

bool canWriteWebp()
{
    static const bool can = QImageWriter::supportedImageFormats().contains("webp");
    return can;
}

QByteArray webp(QImage picture, int width)
{
    const QSize size(width, width * kPhotoSize.height() / kPhotoSize.width());
    if (picture.size() != size)
        picture = picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "webp");
    writer.setQuality(kWebpQuality);
    return writer.write(picture) ? bytes : QByteArray();
}

} // namespace

QStringList photoFilesOf(const QString &photo)
{
    QStringList files{photo};
    if (canWriteWebp()) {
        for (const int width : kPhotoWidths)
            files.append(webpOf(photo, width));
    }
    return files;
}

Result<QList<PhotoFile>> sitePhotos(const QByteArray &original, const QString &photo)
{
    constexpr int kLongestSide = 1600; // enough for what a frame leaves of a broad picture
    const auto picture = pictures::readPhoto(original, kLongestSide);
    if (!picture)
        return fail(picture.error());
    const QImage framed = pictures::framed(*picture, pictures::PhotoFrame(picture->size()));
    QImage whole = framed.scaled(kPhotoSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QList<PhotoFile> files{{photo, pictures::encodePhoto(whole)}};
    // Nothing but the picture: no words, no profile of colours.
    const QStringList words = whole.textKeys();
    for (const QString &key : words)
        whole.setText(key, {});
    whole.setColorSpace({});
    if (canWriteWebp()) {
        for (const int width : kPhotoWidths)
            files.append({webpOf(photo, width), webp(whole, width)});
    }
    return files;
}

} // namespace rebond::site
