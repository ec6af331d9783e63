// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this room: a database being made under a hidden name, which appears under its own only when it is whole; its
// journal goes with it where it is not published.
#pragma once

#include "base/safefile.h"

#include <QFile>

namespace rebond::storage {

class Scaffold
{
public:
    explicit Scaffold(const QString &target, SafeFile::Overwrite overwrite = SafeFile::Overwrite::Refuse)
        : m_file(target, overwrite)
    {}
    ~Scaffold()
    {
        if (!m_path.isEmpty())
            QFile::remove(m_path + QStringLiteral("-journal"));
    }
    Scaffold(const Scaffold &) = delete;
    Scaffold &operator=(const Scaffold &) = delete;

    [[nodiscard]] Result<QString> open()
    {
        if (const Done opened = m_file.open(); !opened)
            return fail(opened.error());
        const Result<QString> path = m_file.temporaryPath();
        if (path)
            m_path = *path;
        return path;
    }
    [[nodiscard]] Done publish() { return m_file.commit(); }

private:
    SafeFile m_file;
    QString m_path;
};

} // namespace rebond::storage
