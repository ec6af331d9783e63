// SPDX-License-Identifier: GPL-3.0-or-later
// A report with invented figures: what the room is looked at with.
#pragma once

#include "document/document.h"

namespace rebond::test {

[[nodiscard]] document::StepCurve sampleCurve();
[[nodiscard]] document::Document sampleReport();
// Figures in their rarer shapes: nothing, one day, years, crowds.
[[nodiscard]] document::Document sampleGallery();

} // namespace rebond::test
