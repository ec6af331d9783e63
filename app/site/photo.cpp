// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/photo.h"

#include "pictures/photo.h"

namespace rebond::site {

Result<QByteArray> sitePhoto(const QByteArray &original)
{
    constexpr int kLongestSide = 1600; // enough for what a frame leaves of a broad picture
    const auto picture = pictures::readPhoto(original, kLongestSide);
    if (!picture)
        return fail(picture.error());
    const QImage whole = pictures::framed(*picture, pictures::PhotoFrame(picture->size()));
    return pictures::encodePhoto(whole.scaled(kPhotoSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

} // namespace rebond::site
