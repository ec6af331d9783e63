// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this room: how what was made becomes a file, whole or not at all. The place is looked at before the work, so that one
// that cannot be written is told at once; no cohort file is ever replaced.
#pragma once

#include "base/result.h"
#include "base/safefile.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace rebond {
class TaskContext;
}

namespace rebond::workspace {

// Open, with nothing in it yet: for who keeps something else before the file takes its place.
[[nodiscard]] Result<std::unique_ptr<SafeFile>> fileAt(const QString &path);

// What `make` answers, at its place; Cancelled where the task is stopped before that.
[[nodiscard]] Done writeMade(const QString &path, const TaskContext &task,
                             const std::function<Result<QByteArray>()> &make);

} // namespace rebond::workspace
