// SPDX-License-Identifier: GPL-3.0-or-later
// The thresholds of the desk as the user set them.
#pragma once

#include "desk/thresholds.h"

namespace rebond::ui::kit {
class Settings;
}

namespace rebond::ui::models {

[[nodiscard]] desk::Thresholds thresholdsOf(const kit::Settings &settings);

} // namespace rebond::ui::models
