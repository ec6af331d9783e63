// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fileheader.h"

#include "base/platform.h"
#include "storage/connection.h"
#include "storage/migrator.h"
#include "storage/openfiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace rebond::storage {

namespace {

constexpr qsizetype kHeaderSize = 100;
constexpr QByteArrayView kMagic("SQLite format 3", 16); // its closing zero too

quint32 wordAt(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

Result<int> checkVersion(const QByteArray &header, const QString &path, int latest)
{
    const quint32 application = wordAt(header, 68);
    const auto version = static_cast<qint32>(wordAt(header, 60));
    if (application != kApplicationId || version < 1) {
        //: %1 is a file
        return invalid(
            QCoreApplication::translate(
                "Storage",
                "“%1” is a database of another program, not a cohort file of Rebond. Choose a file ending in "
                ".rebond.")
                .arg(path));
    }
    if (version > latest)
        return fail(newerVersion(path, version, latest));
    return version;
}

Done checkLength(const QByteArray &header, const QString &path, qint64 size)
{
    // After a crash the journal beside the file makes it whole again: its length says nothing yet.
    if (QFileInfo(path + QStringLiteral("-journal")).size() > 0)
        return {};
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const bool countIsValid = wordAt(header, 24) == wordAt(header, 92); // else the count is of an older writer
    const qint64 expected = countIsValid ? pageSize * wordAt(header, 28) : pageSize;
    if (pageSize < 512 || size < expected || size % pageSize != 0) {
        //: %1 is a file
        return storageFailed(QCoreApplication::translate(
                                 "Storage",
                                 "“%1” is incomplete: a part of the file is missing. Keep it, and restore a backup.")
                                 .arg(path),
                             QStringLiteral("%1 bytes, %2 expected").arg(size).arg(expected));
    }
    return {};
}

// Where nothing in this process has it open: the bytes themselves.
Result<int> lookAtHeader(const QString &path, int latest)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        //: %1 is a file
        return storageFailed(
            QCoreApplication::translate("Storage", "“%1” may not be read. Ask its owner for the right to read it.")
                .arg(path),
            file.errorString());
    }
    const QByteArray header = file.read(kHeaderSize);
    if (file.error() != QFileDevice::NoError) {
        //: %1 is a file
        return storageFailed(
            QCoreApplication::translate(
                "Storage", "“%1” cannot be read: the file is damaged or its disk is failing. Keep it, and restore a "
                           "backup.")
                .arg(path),
            file.errorString());
    }
    if (header.isEmpty()) {
        //: %1 is a file
        return invalid(
            QCoreApplication::translate(
                "Storage", "“%1” is empty: it is no cohort file. Restore a backup, or create a new cohort file.")
                .arg(path));
    }
    if (header.size() < kHeaderSize || !header.startsWith(kMagic)) {
        //: %1 is a file
        return invalid(
            QCoreApplication::translate(
                "Storage",
                "“%1” is no cohort file of Rebond. Choose a file ending in .rebond; lists are read with “Import”.")
                .arg(path));
    }
    const Result<int> version = checkVersion(header, path, latest);
    if (!version)
        return version;
    if (const Done length = checkLength(header, path, file.size()); !length)
        return fail(length.error());
    return version;
}

} // namespace

Error newerVersion(const QString &name, int version, int latest)
{
    return Error{Error::Kind::Invalid,
                 //: %1 is a file
                 QCoreApplication::translate(
                     "Storage", "“%1” was written by a newer version of Rebond. Install that version to open it; the "
                                "file was left as it is.")
                     .arg(name),
                 QStringLiteral("schema %1, known up to %2").arg(version).arg(latest)};
}

Result<int> checkHeader(const QString &path, int latest)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        //: %1 is a file
        return notFound(
            QCoreApplication::translate("Storage", "“%1” does not exist. Check its name and folder.").arg(path));
    }
    if (!info.isFile()) {
        //: %1 is a file
        return invalid(
            QCoreApplication::translate(
                "Storage", "“%1” is a folder or a device, not a cohort file. Choose a file ending in .rebond.")
                .arg(path));
    }
    Result<int> version = latest;
    if (lookWhileClosed(path, [&] { version = lookAtHeader(path, latest); }))
        return version;
    try { // it was looked at before it was opened
        Connection connection(Location{Engine::Sqlite, path, {}, {}, {}}, Connection::Access::ReadOnly);
        return schemaVersion(connection);
    } catch (const Failure &failure) {
        return fail(failure.errorOf(path));
    }
}

Done ensureNoCohortFile(const QString &path)
{
    if (!platform::isRegularFile(path))
        return {};
    bool isCohortFile = true; // what is open here is one
    (void)lookWhileClosed(path, [&] {
        QFile file(path);
        const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(kHeaderSize) : QByteArray();
        isCohortFile = header.size() == kHeaderSize && header.startsWith(kMagic)
                    && wordAt(header, 68) == kApplicationId;
    });
    if (!isCohortFile) // of a place that cannot be read, whoever writes says what is the matter with it
        return {};
    //: %1 is a file
    return invalid(
        QCoreApplication::translate("Storage",
                                    "“%1” is a cohort file of Rebond: it is not replaced by something else. Choose "
                                    "another name.")
            .arg(path));
}

} // namespace rebond::storage
