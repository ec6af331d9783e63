// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/adverts.h"

#include "operations/cohorts.h"
#include "operations/shownfiles.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rebond::operations {

namespace {

using domain::Act;
using domain::File;
using storage::Transaction;

// Empty for what is no advertisement.
QString mediaTypeOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return QStringLiteral("image/jpeg");
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return QStringLiteral("image/png");
    const auto type = domain::documentTypeOf(bytes);
    return type ? domain::mediaTypeOf(*type) : QString();
}

Error gone()
{
    return {Error::Kind::NotFound, QCoreApplication::translate("Adverts", "This act is no longer in the file."), {}};
}

// Puts the file, or none, into the act and takes away what was there.
Done put(storage::Store &store, Id<Act> id, const std::optional<File> &wanted, const QString &label)
{
    const auto known = store.read([&](storage::Reader &reader) { return reader.find(id); });
    if (!known)
        return fail(known.error());
    if (!*known)
        return fail(gone());
    return store.write(label.arg((*known)->reference), [&](Transaction &transaction) -> Done {
        auto act = transaction.find(id);
        if (!act)
            return fail(gone());
        if (const Done open = ensureOpen(transaction, act->cohort); !open)
            return open;
        const auto standing = act->advert ? transaction.find(*act->advert) : std::nullopt;
        if (wanted && standing && standing->sha256 == wanted->sha256)
            return {}; // the same once more: nothing to undo
        act->advert = wanted ? std::optional(transaction.save(takenInNow(*wanted, store)).id) : std::nullopt;
        transaction.save(*act);
        if (standing && !isShown(transaction, standing->id))
            transaction.remove(*standing);
        return {};
    });
}

} // namespace

Result<File> advertFile(const QString &name, const QByteArray &bytes)
{
    const QString shown = QFileInfo(name).fileName();
    const QString type = mediaTypeOf(bytes);
    if (type.isEmpty())
        //: %1 is the name of a file
        return invalid(QCoreApplication::translate("Adverts",
                                                   "“%1” is neither a document (PDF, DOCX, ODT) nor a picture (JPEG, "
                                                   "PNG), so it was not taken. Choose another file, or copy its text "
                                                   "into the act.")
                           .arg(shown));
    if (bytes.size() > kLargestAdvert)
        //: %1 is a file, %2 a number of megabytes
        return invalid(QCoreApplication::translate("Adverts", "“%1” is larger than %2 MB, so it was not taken. "
                                                              "Make it smaller, or copy its text into the act.")
                           .arg(shown)
                           .arg(kLargestAdvert / (1024LL * 1024)));
    File file;
    file.name = domain::safeFileName(name, suffixOfMedia(type));
    file.mediaType = type;
    file.sha256 = digestOf(bytes);
    file.bytes = bytes;
    return file;
}

Done setAdvert(storage::Store &store, Id<Act> act, File file)
{
    return put(store, act, std::move(file),
               //: on the undo button and in the journal; %1 is the reference of an act
               QCoreApplication::translate("Adverts", "Advertisement of %1"));
}

Done removeAdvert(storage::Store &store, Id<Act> act)
{
    return put(store, act, {},
               //: on the undo button and in the journal; %1 is the reference of an act
               QCoreApplication::translate("Adverts", "Take the advertisement off %1"));
}

} // namespace rebond::operations
