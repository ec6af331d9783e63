// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryhost.h"

namespace rebond::test {

using publish::Entry;

Done MemoryHost::next(const QString &what)
{
    if (breaksAt > 0 && ++requests >= breaksAt)
        return fail(breaksBy, QStringLiteral("It broke off."));
    log.append(what);
    return {};
}

Result<std::optional<QList<Entry>>> MemoryHost::list(TaskContext &)
{
    if (const Done done = next(QStringLiteral("list")); !done)
        return fail(done.error());
    if (!isThere)
        return std::optional<QList<Entry>>();
    QList<Entry> entries;
    for (auto each = files.cbegin(); each != files.cend(); ++each)
        entries.append({each.key(), each->size(), true});
    return entries;
}

Done MemoryHost::makeFolder(TaskContext &)
{
    isThere = true;
    return next(QStringLiteral("makeFolder"));
}

Result<QByteArray> MemoryHost::read(const QString &name, TaskContext &)
{
    if (const Done done = next(QStringLiteral("read ") + name); !done)
        return fail(done.error());
    return files.value(name);
}

Done MemoryHost::write(const QString &name, const QByteArray &bytes, bool stands, TaskContext &)
{
    Q_ASSERT(stands == files.contains(name));
    if (const Done done = next(QStringLiteral("write ") + name); !done)
        return done;
    files.insert(name, losesBytes ? bytes.left(bytes.size() / 2) : bytes);
    return {};
}

Done MemoryHost::remove(const QString &name, TaskContext &)
{
    if (const Done done = next(QStringLiteral("remove ") + name); !done)
        return done;
    files.remove(name);
    return {};
}

Files MemoryHost::visible() const
{
    Files shown = files;
    shown.removeIf([](const auto &each) { return each.key().startsWith(u'.'); });
    return shown;
}

} // namespace rebond::test
