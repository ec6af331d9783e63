// SPDX-License-Identifier: GPL-3.0-or-later
// Where tests write a lot: in memory, where syncing costs nothing, if there is such a place and room in it. Containers
// often have 64 MB there, for all tests that run at once.
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace rebond::test {

inline QString scratchFolder()
{
#ifdef Q_OS_LINUX
    constexpr qint64 kRoom = 1 << 30;
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    if (memory.isDir() && memory.isWritable() && QStorageInfo(memory.filePath()).bytesAvailable() > kRoom)
        return memory.filePath();
#endif
    return QDir::tempPath();
}

} // namespace rebond::test
