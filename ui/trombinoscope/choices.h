// SPDX-License-Identifier: GPL-3.0-or-later
// What was chosen last for a cohort, as bytes among the settings.
#pragma once

#include "workspace/trombinoscope.h"

#include <QByteArray>

namespace rebond::ui::trombinoscope {

// Without the author, who is another setting.
[[nodiscard]] QByteArray remembered(const workspace::TrombinoscopeOrder &order);
// What is missing, of a newer version or out of bounds counts as not chosen.
[[nodiscard]] workspace::TrombinoscopeOrder orderFrom(const QByteArray &bytes);

} // namespace rebond::ui::trombinoscope
