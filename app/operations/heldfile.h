// SPDX-License-Identifier: GPL-3.0-or-later
// A file that a record holds for itself: an advertisement, a scan. What the operations on one have in common; private to this room.
#pragma once

#include "base/result.h"
#include "domain/documenttype.h"
#include "operations/cohorts.h"
#include "operations/shownfiles.h"
#include "storage/mappings/all.h"
#include "storage/store.h"
#include "storage/transaction.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace rebond::operations {

// By its contents: a picture (JPEG, PNG), or a document of any kind; empty for anything else.
[[nodiscard]] inline QString mediaTypeByContents(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return QStringLiteral("image/jpeg");
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return QStringLiteral("image/png");
    const auto type = domain::documentTypeOf(bytes);
    return type ? domain::mediaTypeOf(*type) : QString();
}

// As it will be kept, byte by byte; the name without its folders.
[[nodiscard]] inline domain::File heldFile(const QString &name, const QString &mediaType, const QByteArray &bytes)
{
    domain::File file;
    file.name = domain::safeFileName(name, suffixOfMedia(mediaType));
    file.mediaType = mediaType;
    file.sha256 = digestOf(bytes);
    file.bytes = bytes;
    return file;
}

// Puts the file, or none, into that member of the record and takes away what was there; the same once more changes nothing.
// The record must be as stored, of a cohort that is open.
template<typename R>
[[nodiscard]] Done putFile(storage::Transaction &transaction, const storage::Store &store, R record,
                           std::optional<Id<domain::File>> R::*place, const std::optional<domain::File> &wanted)
{
    if (const Done open = ensureOpen(transaction, record.cohort); !open)
        return open;
    const auto standing = record.*place ? transaction.find(*(record.*place)) : std::nullopt;
    if (wanted && isTheSame(standing, *wanted))
        return {};
    record.*place = wanted ? std::optional(transaction.save(takenInNow(*wanted, store)).id) : std::nullopt;
    transaction.save(record);
    if (standing && !isShown(transaction, standing->id))
        transaction.remove(*standing);
    return {};
}

// The same of one record in a write of its own, for which the label names its reference by %1; `gone` where there is no such.
template<typename R>
[[nodiscard]] Done writeFile(storage::Store &store, Id<R> id, std::optional<Id<domain::File>> R::*place,
                             const std::optional<domain::File> &wanted, const QString &label, const Error &gone)
{
    return store.write(QString(), [&](storage::Transaction &transaction) -> Done {
        const auto record = transaction.find(id);
        if (!record)
            return fail(gone);
        transaction.setLabel(label.arg(record->reference));
        return putFile(transaction, store, *record, place, wanted);
    });
}

} // namespace rebond::operations
