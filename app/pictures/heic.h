// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this room: pictures of telephones (HEIC), by libheif where it was there at the build and still is.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace rebond::pictures {

struct HeicPicture
{
    enum class State { Read, NoReader, TooLarge, TooSmall, Broken };
    State state = State::NoReader;
    QImage picture; // upright, opaque, with the colour space it came in
    QString detail; // what libheif says
};
// Its first picture. Sizes are looked at before anything is decoded; decoding itself cannot be stopped, so that pixels bound it.
[[nodiscard]] HeicPicture heicPicture(const QByteArray &bytes, qint64 mostPixels, int leastSide);

} // namespace rebond::pictures
