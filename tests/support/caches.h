// SPDX-License-Identifier: GPL-3.0-or-later
// Room for what programs that are started keep of the fonts. Where this user has no home that can be written,
// fontconfig complains of that on standard error if the caches of the system are older than the fonts.
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace rebond::test {

inline void makeRoomForCaches(QProcessEnvironment &environment)
{
    static const QTemporaryDir ours;
    const QString home = environment.value(QStringLiteral("HOME"));
    const QString theirs = environment.value(QStringLiteral("XDG_CACHE_HOME"),
                                             home.isEmpty() ? home : home + QStringLiteral("/.cache"));
    if (theirs.isEmpty() || !QDir().mkpath(theirs) || !QFileInfo(theirs).isWritable())
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), ours.path());
}

} // namespace rebond::test
