// SPDX-License-Identifier: GPL-3.0-or-later
// A photo as the site shows it: one size, nothing but the picture.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSize>

namespace rebond::site {

inline constexpr QSize kPhotoSize(320, 400); // 4:5; shown at half of it, sharp on fine screens

// JPEG in kPhotoSize, whatever the original was: framed, re-encoded, without metadata. Invalid where the original cannot be
// read. Not for the window's thread.
[[nodiscard]] Result<QByteArray> sitePhoto(const QByteArray &original);

} // namespace rebond::site
