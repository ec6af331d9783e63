// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rebond::backup {

// Whether the path is that of a backup made by backUp() (backups.h), where it was made: it must stay what its digest says.
[[nodiscard]] bool isBackup(const QString &path);

} // namespace rebond::backup
