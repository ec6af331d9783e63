// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a site into a folder that visitors may be reading: at every instant each page in it is whole and leads only to what is
// there, also when the program is killed, the disk is full or the user stops it; the next publication goes on from there.
// The disk is waited for once, at the end: where the machine loses its power before, files may hold anything, and the next
// publication writes anew all that the manifest does not vouch for. Files are readable by everybody.
#pragma once

#include "base/manyfiles.h"
#include "base/result.h"
#include "base/task.h"
#include "site/manifest.h"
#include "site/pages.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace rebond::site {

// What changes the folder, one file at a time, whole or not at all. Of one publication. Tests have hands that fail.
class Hands
{
public:
    Hands() = default;
    virtual ~Hands() = default;
    Hands(const Hands &) = delete;
    Hands &operator=(const Hands &) = delete;
    [[nodiscard]] virtual Done write(const QString &path, const QByteArray &bytes);
    [[nodiscard]] virtual Done remove(const QString &path);
    // All that was written and removed is on the disk.
    [[nodiscard]] virtual Done flush();
    // The manifest: on the disk when it returns, and only then.
    [[nodiscard]] virtual Done note(const QString &path, const QByteArray &bytes);

private:
    ManyFiles &filesBeside(const QString &path);
    std::optional<ManyFiles> m_files; // since the first change
};

struct Published
{
    qint64 written = 0;   // new or changed
    qint64 unchanged = 0; // as they stood
    qint64 removed = 0;
    int unreadPhotos = 0; // initials stand in their place
};

// The bytes of a photo as it is kept.
using PhotoOf = std::function<Result<QByteArray>(Id<domain::File>)>;

// Makes the folder where there is none. Conflict, before anything is written, where it holds other things and no site of ours,
// or where a name that is needed is taken by what is not ours. Everything else in a folder of ours is left alone.
[[nodiscard]] Result<Published> publish(Pages &pages, const Formats &formats, const QString &folder,
                                        const PhotoOf &photoOf, Hands &hands, TaskContext &task);

} // namespace rebond::site
