// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this room: which files this process has open through SQLite. On POSIX the locks of a file are its process's,
// and all of them fall when any of its descriptors is closed ("How To Corrupt An SQLite Database File", sqlite.org, 2.2): a
// look at the header of a file that is being written here would let another program write into it at the same time.
#pragma once

#include <QString>

#include <functional>

namespace rebond::storage {

// The file counts as open from before SQLite opens it until after SQLite has closed it. Waits for a look under way.
class OpenFile
{
public:
    explicit OpenFile(const QString &path);
    ~OpenFile();
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

private:
    QString m_key;
};

// Runs look(), during which SQLite opens no file here; false, and look() not run, where it has this one open.
[[nodiscard]] bool lookWhileClosed(const QString &path, const std::function<void()> &look);

} // namespace rebond::storage
