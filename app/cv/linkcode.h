// SPDX-License-Identifier: GPL-3.0-or-later
// The link that leads from a CV on paper to the person's profile on the web, and its QR code (ISO/IEC 18004).
#pragma once

#include "cv/resume.h"
#include "document/block.h"

#include <QString>

#include <optional>

namespace rebond::cv {

// Small enough for a corner of the page, large enough for any telephone: a square is no smaller on paper, and there are no more
// squares in a row than make so large a code.
inline constexpr double kLeastModule = 0.4 * 72 / 25.4; // points
inline constexpr int kMostModules = 57;                 // of version 10: 213 letters

// That of LinkedIn; else the person's own, else the first of their profiles that has one. As browsers take it (http or https);
// empty where there is none.
[[nodiscard]] QString profileLinkOf(const Resume &resume);

// With error correction M, some `side` points wide without the white around it; without words. Nothing where it would have more than
// kMostModules, or where there is no address.
[[nodiscard]] std::optional<document::MatrixCode> codeOf(const QString &address, double side);

enum class LinkCode { Drawn, NoLink, TooLong };
[[nodiscard]] LinkCode linkCodeOf(const Resume &resume);

} // namespace rebond::cv
