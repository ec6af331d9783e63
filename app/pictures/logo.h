// SPDX-License-Identifier: GPL-3.0-or-later
// The sign of an organisation, as it stands at the head of a report.
#pragma once

#include "base/result.h"
#include "pictures/photo.h"

#include <QByteArray>
#include <QImage>

namespace rebond::pictures {

inline constexpr int kLeastLogoSide = 16; // pixels; what is smaller shows nothing on paper
inline constexpr int kLogoSide = 600;     // as much as paper shows of it
inline constexpr qint64 kLargestLogo = 10LL * 1024 * 1024;

// Of what is decoded as a logo (decodePhoto(), no side longer than kLogoSide): many are wide and low.
[[nodiscard]] PhotoBounds logoBounds();

// Invalid, with what to do, where nothing of it would be seen: white letters on nothing are made for dark pages.
[[nodiscard]] Done ensureLogoIsSeen(const QImage &picture);

// As it is kept: a PNG in flat colours without metadata.
[[nodiscard]] QByteArray logoOf(const QImage &picture);

} // namespace rebond::pictures
