// SPDX-License-Identifier: GPL-3.0-or-later
// The sign of an organisation, as it stands at the head of a report.
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace rebond::pictures {

inline constexpr int kLeastLogoSide = 16; // pixels; what is smaller shows nothing on paper
inline constexpr int kLogoSide = 600;     // as much as paper shows of it
inline constexpr qint64 kLargestLogo = 10LL * 1024 * 1024;

// A JPEG or PNG (photo.h says how it is read) as a PNG in flat colours, on white, no larger than kLogoSide either way and
// without metadata. Invalid, with what to do, for anything else. Takes its time: not for the window's thread.
[[nodiscard]] Result<QByteArray> logoFrom(const QByteArray &bytes);

} // namespace rebond::pictures
