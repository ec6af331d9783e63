// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/memberfiles.h"

#include "base/safefile.h"
#include "operations/cohorts.h"
#include "operations/shownfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace rebond::operations {

namespace {

using domain::File;
using domain::Member;
using storage::Query;
using storage::Transaction;

using Place = std::optional<Id<File>> Member::*;

Error gone()
{
    return {Error::Kind::NotFound,
            QCoreApplication::translate("MemberFiles", "This member is no longer in the file."),
            {}};
}

// Puts the file, or none, into the place and takes away what was there. Whether anything is otherwise now.
bool putInto(Transaction &transaction, Member member, Place place, const std::optional<File> &wanted,
             const std::optional<storage::KeptPages> &pages)
{
    const std::optional<Id<File>> before = member.*place;
    const auto standing = before ? transaction.find(*before) : std::nullopt;
    if (wanted && isTheSame(standing, *wanted))
        return false; // the same once more: nothing to undo
    member.*place = wanted ? std::optional(transaction.save(*wanted).id) : std::nullopt;
    transaction.save(member);
    if (wanted && pages)
        storage::keepPages(transaction, *(member.*place), *pages);
    if (standing && !isShown(transaction, standing->id))
        transaction.remove(*standing);
    return true;
}

// The label is made of the reference: it stays in the journal when the person is erased.
Done put(storage::Store &store, Id<Member> id, Place place, std::optional<File> wanted, const QString &label,
         const std::optional<storage::KeptPages> &pages = {})
{
    if (wanted)
        wanted = takenInNow(std::move(*wanted), store);
    return store.write({}, [&](Transaction &transaction) -> Done {
        const auto member = transaction.find(id);
        if (!member)
            return fail(gone());
        transaction.setLabel(label.arg(member->reference));
        if (const Done open = ensureOpen(transaction, member->cohort); !open && wanted)
            return open;
        putInto(transaction, *member, place, wanted, pages);
        return {};
    });
}

Place placeOf(MemberFileKind kind)
{
    return kind == MemberFileKind::Photo ? &Member::photo : &Member::cv;
}

} // namespace

Result<QByteArray> readChosenFile(const QString &path, qint64 most)
{
    const QFileInfo info(path);
    if (!info.exists())
        //: %1 is a file
        return notFound(
            QCoreApplication::translate("MemberFiles", "“%1” is not there any more. Choose it again.").arg(path));
    if (!info.isFile())
        return invalid(QCoreApplication::translate("MemberFiles", "“%1” is no file. Choose a file.").arg(path));
    if (info.size() > most)
        //: %1 is a file, %2 a number of megabytes
        return invalid(
            QCoreApplication::translate("MemberFiles",
                                        "“%1” is larger than %2 MB, so it was not taken. Make it smaller, or "
                                        "choose another one.")
                .arg(info.fileName())
                .arg(most / (1024LL * 1024)));
    QFile file(path);
    QByteArray bytes;
    const bool isOpen = file.open(QIODevice::ReadOnly);
    if (isOpen)
        bytes = file.read(most + 1); // it may grow meanwhile
    if (!isOpen || file.error() != QFile::NoError || bytes.size() != info.size())
        return storageFailed(QCoreApplication::translate(
                                 "MemberFiles", "“%1” could not be read. Copy it to this computer and try again.")
                                 .arg(path),
                             file.errorString());
    return bytes;
}

Result<File> cvFile(const QString &name, const QByteArray &bytes)
{
    const auto type = domain::documentTypeOf(bytes);
    if (!type)
        //: %1 is the name of a file
        return invalid(QCoreApplication::translate("MemberFiles",
                                                   "“%1” is neither PDF nor DOCX nor ODT, so it was not taken as a CV. "
                                                   "Save it in one of these, and choose that file.")
                           .arg(QFileInfo(name).fileName()));
    if (bytes.size() > kLargestCv)
        return invalid(
            QCoreApplication::translate("MemberFiles",
                                        "“%1” is larger than %2 MB, so it was not taken. Make it smaller, or "
                                        "choose another one.")
                .arg(QFileInfo(name).fileName())
                .arg(kLargestCv / (1024LL * 1024)));
    File file;
    file.name = domain::safeFileName(name, domain::suffixOf(*type));
    file.mediaType = domain::mediaTypeOf(*type);
    file.sha256 = digestOf(bytes);
    file.bytes = bytes;
    return file;
}

File photoFile(const QByteArray &jpeg)
{
    File file;
    file.name = QStringLiteral("photo.jpg"); // what it was called may name a place or a day
    file.mediaType = QStringLiteral("image/jpeg");
    file.sha256 = digestOf(jpeg);
    file.bytes = jpeg;
    return file;
}

Done setFiles(storage::Store &store, MemberFileKind kind, const QList<MemberFile> &files)
{
    const int count = static_cast<int>(files.size());
    const QString label = kind == MemberFileKind::Photo
                            //: on the undo button and in the journal
                            ? QCoreApplication::translate("MemberFiles", "%n photo(s) from a folder", nullptr, count)
                            //: on the undo button and in the journal
                            : QCoreApplication::translate("MemberFiles", "%n CV(s) from a folder", nullptr, count);
    return store.write(label, [&](Transaction &transaction) -> Done {
        for (const MemberFile &each : files) {
            const auto member = transaction.find(each.member);
            if (!member)
                return fail(gone());
            if (const Done open = ensureOpen(transaction, member->cohort); !open)
                return open;
            putInto(transaction, *member, placeOf(kind), takenInNow(each.file, store), each.pages);
        }
        return {};
    });
}

Done setPhoto(storage::Store &store, Id<Member> member, const QByteArray &jpeg)
{
    //: on the undo button and in the journal; %1 is the reference of a member
    return put(store, member, &Member::photo, photoFile(jpeg),
               QCoreApplication::translate("MemberFiles", "Photo of %1"));
}

Done removePhoto(storage::Store &store, Id<Member> member)
{
    return put(store, member, &Member::photo, {},
               //: on the undo button and in the journal; %1 is the reference of a member
               QCoreApplication::translate("MemberFiles", "Remove the photo of %1"));
}

Done setCv(storage::Store &store, Id<Member> member, File file, const std::optional<storage::KeptPages> &pages)
{
    //: on the undo button and in the journal; %1 is the reference of a member
    return put(store, member, &Member::cv, std::move(file), QCoreApplication::translate("MemberFiles", "CV of %1"),
               pages);
}

Done removeCv(storage::Store &store, Id<Member> member)
{
    return put(store, member, &Member::cv, {},
               //: on the undo button and in the journal; %1 is the reference of a member
               QCoreApplication::translate("MemberFiles", "Remove the CV of %1"));
}

Result<std::optional<FileSummary>> summaryOf(const storage::Store &store, Id<File> file)
{
    return store.read([&](storage::Reader &reader) {
        std::optional<FileSummary> summary;
        reader.eachOf(
            Query<File>().where(&File::id, file),
            [&](const QString &name, const QString &mediaType, const QString &sha256, const std::optional<QDate> &day) {
                summary = FileSummary{name, mediaType, sha256, day};
                return false;
            },
            &File::name, &File::mediaType, &File::sha256, &File::keptOn);
        return summary;
    });
}

Result<QString> copyOut(const storage::Store &store, Id<File> id, const QString &folder)
{
    const auto file = store.read([&](storage::Reader &reader) { return reader.find(id); });
    if (!file)
        return fail(file.error());
    if (!*file || !isAsTakenIn(**file))
        return storageFailed(QCoreApplication::translate("MemberFiles",
                                                         "The document is no longer as it was taken in. Choose "
                                                         "it again, or restore a backup."));
    const QString name = domain::safeFileName((*file)->name, suffixOfMedia((*file)->mediaType));
    // A folder of its own each time: the same name may be another's, and the one opened before may still be read.
    const QString place = QDir(folder).filePath(id.toString());
    if (const Done made = makeFolders(place); !made)
        return fail(made.error());
    const QString path = QDir(place).filePath(name);
    if (QFileInfo::exists(path))
        return path; // of those very bytes: they never change under one id
    if (const Done written = writeWhole(path, (*file)->bytes); !written)
        return fail(written.error());
    QFile::setPermissions(path, QFile::ReadOwner);
    return path;
}

} // namespace rebond::operations
