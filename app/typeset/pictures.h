// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures made ready for the paper they take.
#pragma once

#include "typeset/page.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

namespace rebond::typeset {

// Of PNG or JPEG bytes: upright, cut to the shape of the room (in points), no finer than 300 dpi of it. Null where they
// cannot be read.
[[nodiscard]] QImage printImage(const QByteArray &bytes, QSizeF room);

// What a raster shows. A stored picture is fetched and decoded anew at each call and carries pixels alone, in sRGB: no place,
// no date, no camera. Null where there is nothing to be shown.
[[nodiscard]] QImage imageOf(const Raster &raster);

} // namespace rebond::typeset
