// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the folder of a site: which files are ours, and the count that the last publication told. Hidden, and tells
// nothing that the names of the files and the first page do not.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QFileInfo>
#include <QSet>
#include <QString>

#include <optional>

namespace rebond::site {

inline constexpr char kManifest[] = ".rebond-site.json";

struct Manifest
{
    QSet<QString> files;
    QSet<QString> unsure; // of these, which may hold anything: their publication did not come to its end
    QDate day;            // of the last publication that came to its end; none: none did, or one of an older version
    QString count;        // as the first page had it: "20", "< 11"
    QString of;
    friend bool operator==(const Manifest &, const Manifest &) = default;
};

// The names that this room gives; whatever else stands in it was not written by us.
[[nodiscard]] Result<Manifest> readManifest(const QString &path);
// That of a folder; none where it is empty or not there. Conflict where it holds things without one: a site has a folder of
// its own.
[[nodiscard]] Result<std::optional<Manifest>> manifestIn(const QString &folder);
// Conflict where what stands in the place of a file of the site was not written by us: `last` does not know it, or it is no
// plain file.
[[nodiscard]] Done ensureOurs(const QFileInfo &entry, const Manifest &last);
// Whether these bytes stand there already: nothing is to be written.
[[nodiscard]] bool stands(const QString &path, const QByteArray &bytes);
// Equal manifests give equal bytes.
[[nodiscard]] QByteArray bytesOf(const Manifest &manifest);
[[nodiscard]] QStringList inOrder(const QSet<QString> &names);

} // namespace rebond::site
