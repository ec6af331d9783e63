// SPDX-License-Identifier: GPL-3.0-or-later
// Useful links as a file lists them, for the booklet and for the web site.
#pragma once

#include "base/result.h"
#include "booklet/volume.h"

#include <QList>
#include <QString>

namespace rebond::tool {

// "https://example.org What it is", a line each; empty lines are passed over. Invalid, with the number of the line, where one is
// no link.
[[nodiscard]] Result<QList<booklet::UsefulLink>> linksOfFile(const QString &path);

} // namespace rebond::tool
