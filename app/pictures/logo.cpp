// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/logo.h"

#include "pictures/encode.h"
#include "pictures/photo.h"

#include <QCoreApplication>

#include <algorithm>

namespace rebond::pictures {

Result<QByteArray> logoFrom(const QByteArray &bytes)
{
    PhotoBounds bounds;
    bounds.bytes = kLargestLogo;
    bounds.leastSide = kLeastLogoSide; // many are wide and low
    const auto picture = readPhoto(bytes, kLogoSide, bounds);
    if (!picture)
        return fail(picture.error());
    return encodeDrawing(*picture);
}

} // namespace rebond::pictures
