// SPDX-License-Identifier: GPL-3.0-or-later
// A photo as the site shows it: nothing but the picture, as a JPEG that all browsers read, and in the sizes in which it is
// shown as WebP, which is half as heavy, where this machine can write that (Qt's plugin of image formats).
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

#include <array>

namespace rebond::site {

inline constexpr QSize kPhotoSize(320, 400);           // 4:5; shown at half of it, sharp on fine screens
inline constexpr std::array kPhotoWidths = {160, 320}; // of the WebP, in pixels

struct PhotoFile
{
    QString name;
    QByteArray bytes;
};

// The files of a photo that is named like this, the JPEG first.
[[nodiscard]] QStringList photoFilesOf(const QString &photo);

// All of them, whatever the original was: framed, re-encoded, without metadata. Invalid where the original cannot be read. Not
// for the window's thread.
[[nodiscard]] Result<QList<PhotoFile>> sitePhotos(const QByteArray &original, const QString &photo);

} // namespace rebond::site
