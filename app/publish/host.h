// SPDX-License-Identifier: GPL-3.0-or-later
// One folder at a host, as sending.h uses it. What a host answers becomes a sentence here (refusals.h); nothing is
// tried twice, and no address is followed that the user has not given.
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "publish/place.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace rebond::publish {

struct Entry
{
    QString name;
    qint64 size = -1; // unknown
    bool isFile = true;
    friend bool operator==(const Entry &, const Entry &) = default;
};

// Not thread-safe; made and used in one thread. Each call ends with Cancelled within a second of the wish.
class Host
{
public:
    Host() = default;
    virtual ~Host() = default;
    Host(const Host &) = delete;
    Host &operator=(const Host &) = delete;

    // What stands in the folder, hidden things too; none where the folder is not there.
    [[nodiscard]] virtual Result<std::optional<QList<Entry>>> list(TaskContext &task) = 0;
    // The one above must be there.
    [[nodiscard]] virtual Done makeFolder(TaskContext &task) = 0;
    [[nodiscard]] virtual Result<QByteArray> read(const QString &name, TaskContext &task) = 0;
    // Whole: under another name first, then moved to its place. Where the host cannot do that (replacesWhole), a
    // visitor may find the file absent, or half there, for a moment.
    [[nodiscard]] virtual Done write(const QString &name, const QByteArray &bytes, bool isThere, TaskContext &task) = 0;
    // Done, too, where it is not there.
    [[nodiscard]] virtual Done remove(const QString &name, TaskContext &task) = 0;
    // As far as is known by now.
    [[nodiscard]] virtual bool replacesWhole() const = 0;
};

struct Access
{
    QString password;
    QString hostKey; // SFTP: "SHA256:…" as it was trusted; another one is refused before the password is sent
};

// Nothing is asked of the host yet.
[[nodiscard]] std::unique_ptr<Host> openHost(const Place &place, const Access &access);

// The key that the host shows now, "SHA256:…" as ssh-keygen prints it; no password is sent. Empty for WebDAV, where
// certificates are judged by the system.
[[nodiscard]] Result<QString> hostKeyOf(const Place &place, TaskContext &task);

} // namespace rebond::publish
