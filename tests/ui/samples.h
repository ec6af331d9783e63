// SPDX-License-Identifier: GPL-3.0-or-later
// Files for tests of pages: the demonstration cohort, and lists written by hand.
#pragma once

#include "workspace/workspace.h"

#include <QString>

#include <memory>

namespace rebond::test {

// A fresh copy of the demonstration in that folder, opened. The clock must outlive it.
[[nodiscard]] std::shared_ptr<workspace::Workspace> openDemonstration(const QString &folder, const Clock &clock);
// A new cohort without anybody.
[[nodiscard]] std::shared_ptr<workspace::Workspace> openEmptyCohort(const QString &folder, const Clock &clock);
// Writes text to a file of that name and answers its path.
[[nodiscard]] QString writeFile(const QString &folder, const QString &name, const QByteArray &contents);

} // namespace rebond::test
