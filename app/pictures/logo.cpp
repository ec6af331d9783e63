// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/logo.h"

#include "pictures/encode.h"

#include <QCoreApplication>

namespace rebond::pictures {

namespace {
constexpr int kLightest = 235; // of 255: what is lighter is paper
}

PhotoBounds logoBounds()
{
    PhotoBounds bounds;
    bounds.bytes = kLargestLogo;
    bounds.leastSide = kLeastLogoSide;
    return bounds;
}

Done ensureLogoIsSeen(const QImage &picture)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (qGray(picture.pixel(x, y)) < kLightest)
                return {};
        }
    }
    return fail({Error::Kind::Invalid,
                 QCoreApplication::translate("Photos",
                                             "This logo is white: nothing of it would be seen on paper. Choose the one "
                                             "that is made for light pages."),
                 {}});
}

QByteArray logoOf(const QImage &picture)
{
    return encodeDrawing(picture);
}

} // namespace rebond::pictures
