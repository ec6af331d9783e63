// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/adverts.h"

#include "operations/heldfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rebond::operations {

namespace {

using domain::Act;
using domain::File;

Error gone()
{
    return {Error::Kind::NotFound, QCoreApplication::translate("Adverts", "This act is no longer in the file."), {}};
}

} // namespace

Result<File> advertFile(const QString &name, const QByteArray &bytes)
{
    const QString shown = QFileInfo(name).fileName();
    const QString type = mediaTypeByContents(bytes);
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
    return heldFile(name, type, bytes);
}

Done setAdvert(storage::Store &store, Id<Act> act, File file)
{
    return writeFile(store, act, &Act::advert, std::move(file),
                     //: on the undo button and in the journal; %1 is the reference of an act
                     QCoreApplication::translate("Adverts", "Advertisement of %1"), gone());
}

Done removeAdvert(storage::Store &store, Id<Act> act)
{
    return writeFile(store, act, &Act::advert, {},
                     //: on the undo button and in the journal; %1 is the reference of an act
                     QCoreApplication::translate("Adverts", "Take the advertisement off %1"), gone());
}

} // namespace rebond::operations
