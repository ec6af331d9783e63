// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/trombinoscope.h"

#include "base/safefile.h"
#include "html/drawing.h"
#include "storage/facts.h"
#include "storage/mappings/all.h"
#include "typeset/boxes.h"
#include "typeset/pagepainter.h"
#include "typeset/pdf.h"
#include "typeset/typesetter.h"
#include "workspace/boxedletters.h"
#include "workspace/fileshelf.h"
#include "workspace/storedfiles.h"
#include "workspace/workspace.h"
#include "workspace/writing.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QRegularExpression>

#include <algorithm>
#include <utility>
#include <vector>

namespace rebond::workspace {

namespace {

using reports::PeopleChoice;
using reports::PeopleVariant;

// Photos that cannot be shown are taken out: initials stand there, and whose they are is told. One is in memory at a time.
void keepWholePhotos(storage::Reader &reader, PeopleChoice &people)
{
    for (const domain::Member &member : std::as_const(people.shown)) {
        const auto photo = people.photos.constFind(member.id);
        if (photo == people.photos.cend() || canBeDrawn(reader.find(photo.value())))
            continue;
        people.photos.remove(member.id);
        people.photosBroken.append(member);
    }
}

// What the ending of a name promises.
enum class Written { Pdf, Png, Svg };

Result<Written> sheetFormOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending.isEmpty() || ending == u"pdf")
        return Written::Pdf;
    if (ending == u"png")
        return Written::Png;
    if (ending == u"svg")
        return Written::Svg;
    //: %1 is a file
    return invalid(QCoreApplication::translate("Workspace",
                                               "The trombinoscope cannot be written as “%1”: choose a name "
                                               "that ends in .pdf, .png or .svg.")
                       .arg(QFileInfo(path).fileName()));
}

// "wall.png", or "wall-2.png" where it is one of several.
QString pathOfPage(const QString &path, int page, int count)
{
    if (count == 1)
        return path;
    const QFileInfo file(path);
    const auto digits = int(QString::number(count).size());
    const QString number = QStringLiteral("%1").arg(page + 1, digits, 10, QLatin1Char('0'));
    return file.dir().filePath(file.completeBaseName() + u'-' + number + u'.' + file.suffix());
}

Result<QByteArray> pictureOf(const typeset::PageList &pages, int page, Written form, const QString &title)
{
    if (form == Written::Svg)
        return html::svgOf(pages.page(page), pages.style(), title);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const QImage image = typeset::renderImage(pages.page(page), pages.style(), kPictureDpi);
    if (image.isNull() || !buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return invalid(QCoreApplication::translate("Workspace", "There is not enough memory for a page as a picture: "
                                                                "close other programs, or write a PDF."));
    return bytes;
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

constexpr double kCutMargin = 10 * 72 / 25.4; // of sheets that are cut: printers reach so far

typeset::Paper paperOf(const TrombinoscopeOrder &order)
{
    typeset::Paper paper = order.paper == PaperFormat::A3 ? typeset::Paper::a3() : typeset::Paper::a4();
    if (order.shape.variant == PeopleVariant::Badges || order.shape.variant == PeopleVariant::NameTents)
        paper.margins = QMarginsF(kCutMargin, kCutMargin, kCutMargin, kCutMargin);
    return order.isLandscape ? paper.across() : paper;
}

document::Document documentOf(const Workspace &workspace, const TrombinoscopeOrder &order, PeopleChoice people,
                              std::shared_ptr<const FileShelf> shelf, const Formats &formats)
{
    reports::Trombinoscope made;
    made.cohort = workspace.cohort().name;
    made.shape = order.shape;
    made.people = std::move(people);
    made.shelf = std::move(shelf);
    made.day = workspace.clock().today();
    made.created = workspace.clock().now();
    made.author = order.author;
    return reports::trombinoscope(made, formats);
}

using Files = std::vector<std::unique_ptr<SafeFile>>;

// Of the places of all pages: before the work, what is wrong with one is told at once.
Done ensurePlaces(const QStringList &paths, Unasked unasked)
{
    QStringList standing;
    for (const QString &path : paths) {
        if (const auto file = fileAt(path); !file)
            return fail(file.error());
        if (QFileInfo::exists(path))
            standing.append(QFileInfo(path).fileName());
    }
    if (unasked == Unasked::Replace || paths.size() == 1 || standing.isEmpty())
        return {};
    QString sentence;
    if (standing.size() == 1) {
        //: %1 is the name of a file
        sentence = QCoreApplication::translate("Workspace",
                                               "“%1” is there already. Replace it, or choose another name.")
                       .arg(standing.first());
    } else {
        //: %1 and %2 are the names of the first and the last file
        sentence = QCoreApplication::translate("Workspace",
                                               "%n file(s) of that name are there already, from “%1” to “%2”. Replace "
                                               "them, or choose another name.",
                                               nullptr, int(standing.size()))
                       .arg(standing.first(), standing.last());
    }
    return fail(Error::Kind::Conflict, sentence);
}

// A file that did not stand before goes again where a later one cannot take its place.
Result<QStringList> committed(const Files &files)
{
    QStringList paths;
    QStringList fresh;
    for (const auto &file : files) {
        const bool isFresh = !QFileInfo::exists(file->path());
        if (const Done done = file->commit(); !done) {
            for (const QString &path : std::as_const(fresh))
                QFile::remove(path);
            return fail(done.error());
        }
        paths.append(file->path());
        if (isFresh)
            fresh.append(file->path());
    }
    return paths;
}

struct PictureOrder
{
    Written form = Written::Png;
    QString title;
    QString path;
    Unasked unasked = Unasked::Replace;
};

// A file rests as soon as it is whole: of a large group there are more pages than files may be open.
Result<QStringList> writePictures(const typeset::PageList &pages, const PictureOrder &order, TaskContext &task)
{
    const int count = pages.count();
    QStringList paths;
    for (int i = 0; i < count; ++i)
        paths.append(pathOfPage(order.path, i, count));
    if (const Done free = ensurePlaces(paths, order.unasked); !free)
        return fail(free.error());
    const bool isAsked = order.unasked == Unasked::Replace || count == 1;
    Files files;
    for (int i = 0; i < count; ++i) {
        if (task.isCancelled())
            return cancelled();
        task.step(i, count, QCoreApplication::translate("Workspace", "Painting the pages"));
        const auto picture = pictureOf(pages, i, order.form, order.title);
        if (!picture)
            return fail(picture.error());
        files.push_back(std::make_unique<SafeFile>(paths.at(i), isAsked ? SafeFile::Overwrite::Replace
                                                                        : SafeFile::Overwrite::Refuse));
        SafeFile &file = *files.back();
        if (const Done opened = file.open(); !opened)
            return fail(opened.error());
        file.write(*picture);
        if (const Done rests = file.rest(); !rests)
            return fail(rests.error());
    }
    if (task.isCancelled())
        return cancelled();
    return committed(files);
}

Result<QStringList> writeAsPdf(const typeset::PageList &pages, const document::Metadata &metadata, SafeFile &file,
                               TaskContext &task)
{
    const auto bytes = typeset::writePdf(pages, metadata, task);
    if (!bytes)
        return fail(bytes.error());
    if (task.isCancelled())
        return cancelled();
    file.write(*bytes);
    if (const Done done = file.commit(); !done)
        return fail(done.error());
    return QStringList(file.path());
}

} // namespace

Result<PeopleChoice> peopleFor(const Workspace &workspace, const reports::PeopleShape &shape)
{
    if (const Done sound = workspace.store().ensureSound(); !sound)
        return fail(sound.error());
    const QDate today = workspace.clock().today();
    return workspace.store().read([&](storage::Reader &reader) {
        const Id<domain::Cohort> cohort = workspace.cohort().id;
        domain::CohortFacts facts;
        facts.cohort = workspace.cohort();
        facts.members = reader.list(storage::Query<domain::Member>().where(&domain::Member::cohort, cohort));
        facts.outcomes = storage::outcomesOf(reader, cohort);
        const QList<domain::Consent> consents = storage::consentsOf(reader, cohort);
        PeopleChoice people = reports::choosePeople(facts.members, facts.outcomes, consents, shape.variant, today);
        if (shape.tellsRebounds && reports::isPicture(shape.variant))
            reports::tellRebounds(people, facts, consents, today);
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
    if (!people.photosBroken.isEmpty())
        sentences.append(
            //: %1 is a list of names
            QCoreApplication::translate("Workspace",
                                        "With initials, because their photo was damaged within the cohort file: %1. "
                                        "Choose it again, or restore a backup.")
                .arg(namesOf(people.photosBroken, formats)));
    if (!people.reboundsHeld.isEmpty())
        sentences.append(
            //: %1 is a list of names
            QCoreApplication::translate("Workspace",
                                        "Without the words “has rebounded”, for want of a consent to tell it: %1.")
                .arg(namesOf(people.reboundsHeld, formats)));
    return sentences;
}

QString boxesSentence(const PeopleChoice &people, PeopleVariant variant, const Formats &formats)
{
    QList<Boxed> boxed;
    for (const domain::Member &member : people.shown) {
        QStringList words{member.displayName(), member.occupations.value(0)};
        if (reports::isPicture(variant))
            words.append(member.sectors.value(0));
        boxed.append({namesOf({member}, formats), typeset::lettersInNoFont(words.join(u' '))});
    }
    return boxedSentence(boxed, formats);
}

Result<document::Document> trombinoscopeDocument(const Workspace &workspace, const TrombinoscopeOrder &order,
                                                 const Formats &formats)
{
    auto people = peopleFor(workspace, order.shape);
    if (!people)
        return fail(people.error());
    if (people->shown.isEmpty())
        return fail(nobodyToShow(*people));
    return documentOf(workspace, order, std::move(*people), std::make_shared<FileShelf>(workspace.store()), formats);
}

Result<TrombinoscopePages> layOutTrombinoscope(const std::shared_ptr<const Workspace> &workspace,
                                               const TrombinoscopeOrder &order, const Formats &formats,
                                               TaskContext &task)
{
    auto people = peopleFor(*workspace, order.shape);
    if (!people)
        return fail(people.error());
    TrombinoscopePages made;
    made.people = std::move(*people);
    if (made.people.shown.isEmpty())
        return made;
    if (task.isCancelled())
        return cancelled();
    made.boxes = boxesSentence(made.people, order.shape.variant, formats);
    const auto shelf = std::make_shared<FileShelf>(workspace->store(), workspace);
    const document::Document document = documentOf(*workspace, order, made.people, shelf, formats);
    made.metadata = document.metadata;
    made.pages = typeset::Typesetter({}, paperOf(order)).typeset(document);
    if (task.isCancelled())
        return cancelled();
    return made;
}

Result<QStringList> writeTrombinoscope(const Workspace &workspace, const TrombinoscopeOrder &order,
                                       const Formats &formats, const QString &path, TaskContext &task, Unasked unasked)
{
    const auto file = fileAt(path);
    if (!file)
        return fail(file.error());
    const auto form = sheetFormOf(path);
    if (!form)
        return fail(form.error());
    task.step(0, 2, QCoreApplication::translate("Workspace", "Reading the members"));
    const auto document = trombinoscopeDocument(workspace, order, formats);
    if (!document)
        return fail(document.error());
    if (task.isCancelled())
        return cancelled();
    task.step(1, 2, QCoreApplication::translate("Workspace", "Laying out the pages"));
    const typeset::PageList pages = typeset::Typesetter({}, paperOf(order)).typeset(*document);
    if (*form == Written::Pdf)
        return writeAsPdf(pages, document->metadata, **file, task);
    (*file)->abandon();
    return writePictures(pages, {.form = *form, .title = document->metadata.title, .path = path, .unasked = unasked},
                         task);
}

QString olderPagesSentence(const QString &path, const QStringList &written, const Formats &formats)
{
    const auto form = sheetFormOf(path);
    if (!form || *form == Written::Pdf)
        return {};
    const QFileInfo file(path);
    const QRegularExpression page(QRegularExpression::anchoredPattern(
        QRegularExpression::escape(file.completeBaseName()) + QStringLiteral("(-[0-9]+)?\\.")
        + QRegularExpression::escape(file.suffix())));
    QStringList older;
    const QStringList names = file.dir().entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const bool isWritten = std::any_of(written.cbegin(), written.cend(),
                                           [&name](const QString &each) { return QFileInfo(each).fileName() == name; });
        if (!isWritten && page.match(name).hasMatch())
            older.append(name);
    }
    if (older.isEmpty())
        return {};
    //: %1 is a list of files
    return QCoreApplication::translate("Workspace",
                                       "Pages of before still stand beside: %1. Delete them where they show "
                                       "somebody who is not to be shown any more.")
        .arg(formats.list(older));
}

QString proposedTrombinoscopeName(const Workspace &workspace, const TrombinoscopeOrder &order, const QString &suffix)
{
    return proposedName(reports::titleOf(order.shape.variant) + u' ' + workspace.cohort().name) + u'.' + suffix;
}

} // namespace rebond::workspace
