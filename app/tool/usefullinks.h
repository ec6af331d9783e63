// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that a call names by their file, and useful links as such a file lists them.
#pragma once

#include "base/result.h"
#include "booklet/volume.h"

#include <QList>
#include <QString>

namespace rebond::tool {

// UTF-8, lines ended by "\n". NotFound where it cannot be read, Invalid where it is something else or too long.
[[nodiscard]] Result<QString> textOfFile(const QString &path);

// "https://example.org What it is", a line each; empty lines are passed over. Invalid, with the number of the line, where one is
// no link.
[[nodiscard]] Result<QList<booklet::UsefulLink>> linksOfFile(const QString &path);

} // namespace rebond::tool
