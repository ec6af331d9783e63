// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a folder, to the byte; and running as somebody who may not do everything.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace rebond::test {

// Name, mode, time of the last change, size and SHA-256 of each entry, hidden ones included.
[[nodiscard]] QStringList listingOf(const QString &folder);
[[nodiscard]] QByteArray bytesOf(const QString &path);
// Where many small files are made: in memory where the system has room there, since fsync is nothing these tests prove.
// For QTemporaryDir.
[[nodiscard]] QString scratchTemplate();
void writeBytes(const QString &path, const QByteArray &bytes); // ends the program where it fails

// Where the tests run as root, who may do everything, this thread's program is "nobody" as long as it stands.
class AsOrdinaryUser
{
public:
    AsOrdinaryUser();
    ~AsOrdinaryUser();
    AsOrdinaryUser(const AsOrdinaryUser &) = delete;
    AsOrdinaryUser &operator=(const AsOrdinaryUser &) = delete;

    [[nodiscard]] bool isIt() const { return m_isIt; } // false: rights cannot be tested here

private:
    bool m_isIt = false;
    bool m_wasRoot = false;
};

} // namespace rebond::test
