// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/manifest.h"

#include "site/naming.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace rebond::site {

namespace {

constexpr qint64 kLargestManifest = 64LL * 1024 * 1024;
constexpr qsizetype kLongestCount = 20; // a number and its sign; longer was not written by us

// The hidden file of a writer that was killed is gone in an hour (base/safefile.h).
bool isLeftover(const QString &name)
{
    return name.startsWith(QLatin1String(".rebond-")) && name.endsWith(QLatin1String(".part"));
}

QSet<QString> namesIn(const QJsonValue &list)
{
    QSet<QString> names;
    const QJsonArray each = list.toArray();
    for (const QJsonValue &name : each) {
        if (isOurName(name.toString()))
            names.insert(name.toString());
    }
    return names;
}

QString countIn(const QJsonObject &object, QLatin1String key)
{
    return object.value(key).toString().left(kLongestCount);
}

} // namespace

QStringList inOrder(const QSet<QString> &names)
{
    QStringList list(names.cbegin(), names.cend());
    list.sort();
    return list;
}

bool stands(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.size() == bytes.size() && file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

Result<Manifest> readManifest(const QString &path)
{
    QFile file(path);
    const bool isRead = file.size() <= kLargestManifest && file.open(QIODevice::ReadOnly);
    const QJsonObject object = isRead ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    if (!object.value(QLatin1String("files")).isArray()) {
        //: %1 is a file
        return invalid(QCoreApplication::translate("Site",
                                                   "“%1” cannot be read: it says which files of the folder are the "
                                                   "site's. Give another folder, or empty this one.")
                           .arg(QDir::toNativeSeparators(path)));
    }
    Manifest manifest;
    manifest.files = namesIn(object.value(QLatin1String("files")));
    manifest.unsure = namesIn(object.value(QLatin1String("unsure")));
    manifest.day = QDate::fromString(object.value(QLatin1String("day")).toString(), Qt::ISODate);
    manifest.count = countIn(object, QLatin1String("count"));
    manifest.of = countIn(object, QLatin1String("of"));
    return manifest;
}

Result<std::optional<Manifest>> manifestIn(const QString &folder)
{
    const QDir dir(folder);
    const QString path = dir.filePath(QLatin1String(kManifest));
    if (QFileInfo(path).isFile()) {
        const auto read = readManifest(path);
        return read ? Result<std::optional<Manifest>>(*read) : fail(read.error());
    }
    const QStringList names = dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (std::all_of(names.cbegin(), names.cend(), isLeftover))
        return std::optional<Manifest>();
    //: %1 is a folder
    return fail(Error::Kind::Conflict,
                QCoreApplication::translate("Site",
                                            "The folder “%1” holds other things: a site has a folder of its own, "
                                            "in which files are replaced and taken away. Give an empty folder, "
                                            "or one that does not exist yet.")
                    .arg(QDir::toNativeSeparators(folder)));
}

Done ensureOurs(const QFileInfo &entry, const Manifest &last)
{
    if (last.files.contains(entry.fileName()) && !entry.isSymLink() && entry.isFile())
        return {};
    //: %1 is a file
    return fail(Error::Kind::Conflict,
                QCoreApplication::translate("Site",
                                            "“%1” was not written by Rebond, and the site needs its place. Move "
                                            "it elsewhere, or give another folder.")
                    .arg(QDir::toNativeSeparators(entry.filePath())));
}

QByteArray bytesOf(const Manifest &manifest)
{
    QJsonObject object{{QStringLiteral("rebond-site"), 1},
                       {QStringLiteral("files"), QJsonArray::fromStringList(inOrder(manifest.files))}};
    if (!manifest.unsure.isEmpty())
        object.insert(QStringLiteral("unsure"), QJsonArray::fromStringList(inOrder(manifest.unsure)));
    if (manifest.day.isValid()) {
        object.insert(QStringLiteral("day"), manifest.day.toString(Qt::ISODate));
        object.insert(QStringLiteral("count"), manifest.count);
        object.insert(QStringLiteral("of"), manifest.of);
    }
    return QJsonDocument(object).toJson();
}

} // namespace rebond::site
