// SPDX-License-Identifier: GPL-3.0-or-later
// The photo and the CV file of a member: put in, put in the place of another, taken away. Each is one write and one undo
// step; the file that was there goes with it, unless another member shows it. The day is noted. Into a closed cohort nothing is put; what is
// there may be taken away.
#pragma once

#include "base/result.h"
#include "domain/records.h"
#include "storage/keptpages.h"
#include "storage/store.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace rebond::operations {

inline constexpr qint64 kLargestCv = 10LL * 1024 * 1024;

// The bytes of a file somebody chose or dropped; Invalid where it is no regular file or larger than `most`, NotFound where
// it is not there.
[[nodiscard]] Result<QByteArray> readChosenFile(const QString &path, qint64 most);

// A PDF, DOCX or ODT by its contents, kept byte by byte; Invalid for anything else. The name is kept without its folders.
[[nodiscard]] Result<domain::File> cvFile(const QString &name, const QByteArray &bytes);

// `jpeg`: as pictures::encodePhoto() writes it. Its name says nothing of where it came from.
[[nodiscard]] domain::File photoFile(const QByteArray &jpeg);

enum class MemberFileKind { Photo, Cv };
struct MemberFile
{
    Id<domain::Member> member;
    domain::File file;
    std::optional<storage::KeptPages> pages = {}; // what will be bound of a PDF, where that is known already
};
// To each their own, as photoFile() and cvFile() make them; all or none, one undo step.
[[nodiscard]] Done setFiles(storage::Store &store, MemberFileKind kind, const QList<MemberFile> &files);

// `jpeg`: as pictures::encodePhoto() writes it.
[[nodiscard]] Done setPhoto(storage::Store &store, Id<domain::Member> member, const QByteArray &jpeg);
[[nodiscard]] Done removePhoto(storage::Store &store, Id<domain::Member> member);
[[nodiscard]] Done setCv(storage::Store &store, Id<domain::Member> member, domain::File file,
                         const std::optional<storage::KeptPages> &pages = {});
[[nodiscard]] Done removeCv(storage::Store &store, Id<domain::Member> member);

// What can be said of a file without its bytes.
struct FileSummary
{
    QString name;
    QString mediaType;
    QString sha256;
    std::optional<QDate> keptOn;
};
[[nodiscard]] Result<std::optional<FileSummary>> summaryOf(const storage::Store &store, Id<domain::File> file);

// A copy of a file in that folder, for another program to open: its owner's alone and not to be written, under a name that
// ends in what the file is. Its path.
[[nodiscard]] Result<QString> copyOut(const storage::Store &store, Id<domain::File> file, const QString &folder);

} // namespace rebond::operations
