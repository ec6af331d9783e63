// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/scans.h"

#include "operations/cohorts.h"
#include "operations/shownfiles.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rebond::operations {

namespace {

using domain::File;
using domain::PressMention;
using storage::Transaction;

// Empty for what cannot stand in a press-book.
QString scannedAs(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return QStringLiteral("image/jpeg");
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return QStringLiteral("image/png");
    const bool isPdf = domain::documentTypeOf(bytes) == domain::DocumentType::Pdf;
    return isPdf ? domain::mediaTypeOf(domain::DocumentType::Pdf) : QString();
}

Error goneMention()
{
    return {Error::Kind::NotFound,
            QCoreApplication::translate("Scans", "This press mention is no longer in the file."),
            {}};
}

// Puts the file, or none, into the mention and takes away what was there.
Done putInto(Transaction &transaction, const storage::Store &store, PressMention mention,
             const std::optional<File> &wanted)
{
    if (const Done open = ensureOpen(transaction, mention.cohort); !open)
        return open;
    const auto standing = mention.scan ? transaction.find(*mention.scan) : std::nullopt;
    if (wanted && standing && standing->sha256 == wanted->sha256)
        return {}; // the same once more: nothing to undo
    mention.scan = wanted ? std::optional(transaction.save(takenInNow(*wanted, store)).id) : std::nullopt;
    transaction.save(mention);
    if (standing && !isShown(transaction, standing->id))
        transaction.remove(*standing);
    return {};
}

Done putScan(storage::Store &store, Id<PressMention> id, const std::optional<File> &wanted, const QString &label)
{
    return store.write(QString(), [&](Transaction &transaction) -> Done {
        const auto mention = transaction.find(id);
        if (!mention)
            return fail(goneMention());
        transaction.setLabel(label.arg(mention->reference));
        return putInto(transaction, store, *mention, wanted);
    });
}

} // namespace

Result<File> scanFile(const QString &name, const QByteArray &bytes)
{
    const QString shown = QFileInfo(name).fileName();
    const QString type = scannedAs(bytes);
    if (type.isEmpty())
        //: %1 is the name of a file
        return invalid(QCoreApplication::translate("Scans", "“%1” is neither a PDF nor a picture (JPEG, PNG), so it "
                                                            "was not taken. Save what you scanned as one of these.")
                           .arg(shown));
    if (bytes.size() > kLargestScan)
        //: %1 is a file, %2 a number of megabytes
        return invalid(QCoreApplication::translate("Scans", "“%1” is larger than %2 MB, so it was not taken. Scan it "
                                                            "at 150 to 200 dots per inch.")
                           .arg(shown)
                           .arg(kLargestScan / (1024LL * 1024)));
    File file;
    file.name = domain::safeFileName(name, suffixOfMedia(type));
    file.mediaType = type;
    file.sha256 = digestOf(bytes);
    file.bytes = bytes;
    return file;
}

Done setScans(storage::Store &store, const QList<MentionScan> &scans)
{
    const int count = static_cast<int>(scans.size());
    //: on the undo button and in the journal
    const QString label = QCoreApplication::translate("Scans", "Scans of %n press mention(s)", nullptr, count);
    return store.write(label, [&](Transaction &transaction) -> Done {
        for (const MentionScan &scan : scans) {
            const auto mention = transaction.find(scan.mention);
            if (!mention)
                return fail(goneMention());
            if (const Done put = putInto(transaction, store, *mention, scan.file); !put)
                return put;
        }
        return {};
    });
}

Done setScan(storage::Store &store, Id<PressMention> mention, File file)
{
    return putScan(store, mention, std::move(file),
                   //: on the undo button and in the journal; %1 is the reference of a press mention
                   QCoreApplication::translate("Scans", "Scan of press mention %1"));
}

Done removeScan(storage::Store &store, Id<PressMention> mention)
{
    return putScan(store, mention, {},
                   //: on the undo button and in the journal; %1 is the reference of a press mention
                   QCoreApplication::translate("Scans", "Take the scan off press mention %1"));
}

} // namespace rebond::operations
