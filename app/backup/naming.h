// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this room: how the copies of a cohort file are named.
#pragma once

#include <QFileInfo>
#include <QString>

namespace rebond::backup {

inline constexpr char kStamp[] = "yyyyMMdd-HHmmss"; // UTC
inline constexpr char kEnding[] = ".rebond";
inline constexpr char kFolderEnding[] = "-sauvegardes";

// Backups belong to the file a link leads to, as its journal does.
[[nodiscard]] QFileInfo realFile(const QString &file);
// The name of the file without its ending, as its copies begin; shortened where they would be too long for a disk.
[[nodiscard]] QString baseOf(const QFileInfo &file);
// Where nothing stands yet: name, or name-2 …, with the ending.
[[nodiscard]] QString freeName(const QString &name, const QString &ending);

} // namespace rebond::backup
