// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/trombinoscope.h"

#include "base/safefile.h"
#include "pictures/photo.h"
#include "storage/facts.h"
#include "storage/fileheader.h"
#include "storage/mappings/all.h"
#include "typeset/pdf.h"
#include "typeset/typesetter.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rebond::workspace {

namespace {

using reports::PeopleChoice;
using reports::PeopleVariant;

// The photos of the file, by the id of each.
class FileShelf final : public document::PictureShelf
{
public:
    explicit FileShelf(const storage::Store &store) : m_store(store) {}
    [[nodiscard]] QByteArray bytes(const QString &key) const override
    {
        const auto id = RawId::parse(key);
        if (!id)
            return {};
        const auto file = m_store.read([&](storage::Reader &reader) { return reader.find(Id<domain::File>(*id)); });
        return file && *file ? (*file)->bytes : QByteArray();
    }

private:
    const storage::Store &m_store;
};

// Photos that cannot be shown are taken out: initials stand there. One is in memory at a time.
void keepWholePhotos(storage::Reader &reader, PeopleChoice &people)
{
    for (auto photo = people.photos.begin(); photo != people.photos.end();) {
        const auto file = reader.find(photo.value());
        if (file && pictures::isWholePhoto(file->bytes))
            ++photo;
        else
            photo = people.photos.erase(photo);
    }
}

Done ensurePdfName(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending.isEmpty() || ending == u"pdf")
        return {};
    //: %1 is a file
    return invalid(QCoreApplication::translate("Workspace",
                                               "The trombinoscope cannot be written as “%1”: choose a name "
                                               "that ends in .pdf.")
                       .arg(QFileInfo(path).fileName()));
}

Error nobodyToShow(const PeopleChoice &people)
{
    if (people.leftOut.isEmpty())
        return {Error::Kind::Invalid,
                QCoreApplication::translate("Workspace", "There is nobody in this cohort to show yet: enter or import "
                                                         "its members first."),
                {}};
    return {Error::Kind::Invalid,
            QCoreApplication::translate("Workspace",
                                        "Nobody of this cohort has a consent to be named in the "
                                        "trombinoscope that holds today, so nothing was written. Enter the "
                                        "consents on the page of each member, or choose the roll-call."),
            {}};
}

QString namesOf(const QList<domain::Member> &members, const Formats &formats)
{
    QStringList names;
    for (const domain::Member &member : members)
        names.append(QStringLiteral("%1 (%2)").arg(member.displayName(), member.reference));
    return formats.list(names);
}

typeset::Paper paperOf(const TrombinoscopeOrder &order)
{
    const typeset::Paper paper = order.paper == PaperFormat::A3 ? typeset::Paper::a3() : typeset::Paper::a4();
    return order.isLandscape ? paper.across() : paper;
}

} // namespace

Result<PeopleChoice> peopleFor(const Workspace &workspace, PeopleVariant variant)
{
    if (const Done sound = workspace.store().ensureSound(); !sound)
        return fail(sound.error());
    const QDate today = workspace.clock().today();
    return workspace.store().read([&](storage::Reader &reader) {
        const Id<domain::Cohort> cohort = workspace.cohort().id;
        const auto members = reader.list(storage::Query<domain::Member>().where(&domain::Member::cohort, cohort));
        PeopleChoice people = reports::choosePeople(members, storage::outcomesOf(reader, cohort),
                                                    storage::consentsOf(reader, cohort), variant, today);
        keepWholePhotos(reader, people);
        return people;
    });
}

QStringList consentSentences(const PeopleChoice &people, const Formats &formats)
{
    QStringList sentences;
    if (!people.leftOut.isEmpty())
        sentences.append(
            //: %1 is a list of names
            QCoreApplication::translate("Workspace",
                                        "Left out, without a consent to be named in the trombinoscope: %1.")
                .arg(namesOf(people.leftOut, formats)));
    if (!people.photosHeld.isEmpty())
        sentences.append(
            //: %1 is a list of names
            QCoreApplication::translate("Workspace", "With initials, without a consent for their photo: %1.")
                .arg(namesOf(people.photosHeld, formats)));
    return sentences;
}

Result<document::Document> trombinoscopeDocument(const Workspace &workspace, const TrombinoscopeOrder &order,
                                                 const Formats &formats)
{
    auto people = peopleFor(workspace, order.shape.variant);
    if (!people)
        return fail(people.error());
    if (people->shown.isEmpty())
        return fail(nobodyToShow(*people));
    reports::Trombinoscope made;
    made.cohort = workspace.cohort().name;
    made.shape = order.shape;
    made.people = std::move(*people);
    made.shelf = std::make_shared<FileShelf>(workspace.store());
    made.day = workspace.clock().today();
    made.created = workspace.clock().now();
    made.author = order.author;
    return reports::trombinoscope(made, formats);
}

Done writeTrombinoscope(const Workspace &workspace, const TrombinoscopeOrder &order, const Formats &formats,
                        const QString &path, TaskContext &task)
{
    if (const Done replaceable = storage::ensureNoCohortFile(path); !replaceable)
        return replaceable;
    if (const Done named = ensurePdfName(path); !named)
        return named;
    SafeFile file(path); // before the work: a place that cannot be written is told at once
    if (const Done opened = file.open(); !opened)
        return opened;
    task.step(0, 2, QCoreApplication::translate("Workspace", "Reading the members"));
    const auto document = trombinoscopeDocument(workspace, order, formats);
    if (!document)
        return fail(document.error());
    if (task.isCancelled())
        return cancelled();
    task.step(1, 2, QCoreApplication::translate("Workspace", "Laying out the pages"));
    const typeset::PageList pages = typeset::Typesetter({}, paperOf(order)).typeset(*document);
    const auto bytes = typeset::writePdf(pages, document->metadata, task);
    if (!bytes)
        return fail(bytes.error());
    if (task.isCancelled())
        return cancelled();
    file.write(*bytes);
    return file.commit();
}

} // namespace rebond::workspace
