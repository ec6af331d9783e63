// SPDX-License-Identifier: GPL-3.0-or-later
// Many files of one folder, all of which can be made again: each in its place whole or not at all for who reads the folder and
// where this process is killed, and one flush to the disk for all of them, where SafeFile waits for the disk at each. A cut of
// power before that flush may leave any other bytes in them, or none: who writes them keeps a note, by SafeFile, of which of
// them are not sure yet.
#pragma once

#include "base/platform_disk.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace rebond {

class ManyFiles
{
public:
    // A folder that is there.
    ManyFiles(const QString &folder, platform::Access access);

    // What stands there is replaced, links too. On an error it is as it was.
    [[nodiscard]] Done write(const QString &path, const QByteArray &bytes);
    // All that was written and taken away is on the disk. Not to be believed a second time after an error: the system forgets
    // what it could not write.
    [[nodiscard]] Done flush();

private:
    QString m_folder;
    platform::Access m_access;
    platform::DiskFlush m_disk;
    QStringList m_written;
};

// What the system said while a file or a folder was made or written, in the words of SafeFile.
[[nodiscard]] Error writeFailure(const platform::SystemError &error, const QString &path);

} // namespace rebond
