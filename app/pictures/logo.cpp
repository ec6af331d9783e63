// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/logo.h"

#include "pictures/encode.h"

namespace rebond::pictures {

PhotoBounds logoBounds()
{
    PhotoBounds bounds;
    bounds.bytes = kLargestLogo;
    bounds.leastSide = kLeastLogoSide;
    return bounds;
}

QByteArray logoOf(const QImage &picture)
{
    return encodeDrawing(picture);
}

} // namespace rebond::pictures
