// SPDX-License-Identifier: GPL-3.0-or-later
// What many files with one flush (base/manyfiles.h) ask of the operating system; a part of the door of base/platform.h.
#pragma once

#include "base/platform.h"

#include <QString>
#include <QStringList>

namespace rebond::platform {

// In one step, within a folder: what stood at `to` is gone. It is on the disk with the next flush.
[[nodiscard]] SystemDone moveOver(const QString &from, const QString &to);

// Puts on the disk together what was written into a folder since this was made. Made before the first write: the system tells of
// bytes that it failed to write in between to who was there at that time.
class DiskFlush
{
public:
    explicit DiskFlush(const QString &folder);
    ~DiskFlush();
    DiskFlush(const DiskFlush &) = delete;
    DiskFlush &operator=(const DiskFlush &) = delete;

    // One call on Linux, whatever `written` names; elsewhere one for each of these, and one for their names. Who is gone since
    // is passed over. An error leaves it open which of them are on the disk.
    [[nodiscard]] SystemDone flush(const QStringList &written);

private:
    QString m_folder;
    qintptr m_handle = -1;
};

} // namespace rebond::platform
