// SPDX-License-Identifier: GPL-3.0-or-later
// Outlines of hair in face measure (frame.h).
#pragma once

#include "pictures/frame.h"

namespace rebond::pictures {

// In front of the face: from the hairline up. Empty where there is none.
[[nodiscard]] QPainterPath frontHair(const Frame &frame);
// Behind neck and shoulders.
[[nodiscard]] QPainterPath backHair(const Frame &frame);
// On the clothes.
[[nodiscard]] QPainterPath loweredHair(const Frame &frame);
// Lines along which the hair falls.
[[nodiscard]] QPainterPath strands(const Frame &frame);

} // namespace rebond::pictures
