// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the place of the process that reads files of others, or before it.
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QString>

namespace rebond::test {

// Of the shell, executable; empty where it could not be written.
inline QString otherProgram(const QString &folder, const QByteArray &lines)
{
    const QString path = QDir(folder).filePath(QStringLiteral("reader"));
    QFile script(path);
    const bool isWritten = script.open(QIODevice::WriteOnly) && script.write("#!/bin/sh\n" + lines + '\n') > 0
                        && script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    script.close();
    return isWritten ? path : QString();
}

// Breaks at the first file it is given; from then on it is the real one.
inline QString breakingOnce(const QString &folder)
{
    const QByteArray mark = QDir(folder).filePath(QStringLiteral("broken")).toUtf8();
    const QByteArray tool =
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("../bin/rebond-tool")).toUtf8();
    return otherProgram(folder, "[ -e '" + mark + "' ] && exec '" + tool + "' \"$@\"\n: >'" + mark
                                    + "'\nhead -c 4 >/dev/null\nkill -SEGV $$");
}

} // namespace rebond::test
