// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/writing.h"

#include "base/task.h"
#include "storage/fileheader.h"

namespace rebond::workspace {

Result<std::unique_ptr<SafeFile>> fileAt(const QString &path)
{
    if (const Done replaceable = storage::ensureNoCohortFile(path); !replaceable)
        return fail(replaceable.error());
    auto file = std::make_unique<SafeFile>(path);
    if (const Done opened = file->open(); !opened)
        return fail(opened.error());
    return file;
}

Done writeMade(const QString &path, const TaskContext &task, const std::function<Result<QByteArray>()> &make)
{
    const auto file = fileAt(path);
    if (!file)
        return fail(file.error());
    const auto bytes = make();
    if (!bytes)
        return fail(bytes.error());
    if (task.isCancelled())
        return cancelled();
    (*file)->write(*bytes);
    return (*file)->commit();
}

} // namespace rebond::workspace
