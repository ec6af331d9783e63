// SPDX-License-Identifier: GPL-3.0-or-later
// The few pictures of the window, taken from the system's icon theme package at build time (CMakeLists.txt lists them) and
// coloured when they are painted, so that they follow light and dark.
#pragma once

#include <QIcon>
#include <QLatin1String>
#include <QPalette>

class QWidget;

namespace rebond::ui::kit {

// By its name in the resources, e.g. "document-open"; an empty icon where there is none of that name.
// `role` says which colour of the application's palette it wears.
[[nodiscard]] QIcon icon(QLatin1String name, QPalette::ColorRole role = QPalette::ButtonText);
[[nodiscard]] bool hasIcon(QLatin1String name);

} // namespace rebond::ui::kit
