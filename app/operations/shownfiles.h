// SPDX-License-Identifier: GPL-3.0-or-later
// What operations on files share: which are still shown and still whole, and what a copy of one must be called.
#pragma once

#include "domain/documenttype.h"
#include "storage/mappings/all.h"
#include "storage/store.h"
#include "storage/transaction.h"

#include <QCryptographicHash>

#include <optional>

namespace rebond::operations {

[[nodiscard]] inline QString digestOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

[[nodiscard]] inline bool isAsTakenIn(const domain::File &file)
{
    return digestOf(file.bytes) == file.sha256;
}

// Byte by byte: what was damaged since it was taken in is mended by taking it in again.
[[nodiscard]] inline bool isTheSame(const std::optional<domain::File> &standing, const domain::File &wanted)
{
    return standing && standing->sha256 == wanted.sha256 && standing->bytes == wanted.bytes;
}

[[nodiscard]] inline bool isShown(storage::Transaction &transaction, Id<domain::File> file)
{
    using storage::Query;
    return transaction.count(Query<domain::Member>().where(&domain::Member::photo, file)) > 0
        || transaction.count(Query<domain::Member>().where(&domain::Member::cv, file)) > 0
        || transaction.count(Query<domain::Act>().where(&domain::Act::advert, file)) > 0
        || transaction.count(Query<domain::Act>().where(&domain::Act::sent, file)) > 0
        || transaction.count(Query<domain::PressMention>().where(&domain::PressMention::scan, file)) > 0
        || transaction.count(Query<domain::ReportOptions>().where(&domain::ReportOptions::logo, file)) > 0;
}

// As it is kept: with the day of today.
[[nodiscard]] inline domain::File takenInNow(domain::File file, const storage::Store &store)
{
    file.keptOn = store.author().clock.today();
    return file;
}

// With its dot.
[[nodiscard]] inline QString suffixOfMedia(const QString &mediaType)
{
    if (mediaType == u"image/jpeg")
        return QStringLiteral(".jpg");
    if (mediaType == u"image/png")
        return QStringLiteral(".png");
    const auto type = domain::documentTypeNamed(mediaType);
    return type ? domain::suffixOf(*type) : QStringLiteral(".pdf");
}

} // namespace rebond::operations
