// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/scans.h"

#include "operations/heldfile.h"

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
    const QString type = mediaTypeByContents(bytes);
    const bool isPdf = type == domain::mediaTypeOf(domain::DocumentType::Pdf);
    return isPdf || type.startsWith(QLatin1String("image/")) ? type : QString();
}

Error goneMention()
{
    return {Error::Kind::NotFound,
            QCoreApplication::translate("Scans", "This press mention is no longer in the file."),
            {}};
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
    return heldFile(name, type, bytes);
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
            if (const Done put = putFile(transaction, store, *mention, &PressMention::scan, scan.file); !put)
                return put;
        }
        return {};
    });
}

Done setScan(storage::Store &store, Id<PressMention> mention, File file)
{
    return writeFile(store, mention, &PressMention::scan, std::move(file),
                     //: on the undo button and in the journal; %1 is the reference of a press mention
                     QCoreApplication::translate("Scans", "Scan of press mention %1"), goneMention());
}

Done removeScan(storage::Store &store, Id<PressMention> mention)
{
    return writeFile(store, mention, &PressMention::scan, {},
                     //: on the undo button and in the journal; %1 is the reference of a press mention
                     QCoreApplication::translate("Scans", "Take the scan off press mention %1"), goneMention());
}

} // namespace rebond::operations
