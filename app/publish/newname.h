// SPDX-License-Identifier: GPL-3.0-or-later
// The hidden name under which a file is sent before it is moved to its place. Private to this room.
#pragma once

#include <QString>

namespace rebond::publish {

[[nodiscard]] QString newName(); // ".rebond-5f3a90c1.part": another one at each call
[[nodiscard]] bool isNewName(const QString &name);

} // namespace rebond::publish
