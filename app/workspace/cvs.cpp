// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/cvs.h"

#include "base/dates.h"
#include "base/safefile.h"
#include "cv/anonymous.h"
#include "cv/bothforms.h"
#include "cv/jsonresume.h"
#include "cv/words.h"
#include "domain/agreements.h"
#include "operations/cvs.h"
#include "operations/memberfiles.h"
#include "storage/mappings/all.h"
#include "typeset/pdf.h"
#include "typeset/typesetter.h"
#include "workspace/fileshelf.h"
#include "workspace/handedcv.h"
#include "workspace/storedfiles.h"
#include "workspace/workspace.h"
#include "workspace/writing.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace rebond::workspace {

using domain::Member;

namespace {

// What the version leaves open, as the file knows it. Whoever says in their CV how to be reached is not given away beyond that.
void completeBasics(cv::Basics &basics, const Member &member, bool tellsContact)
{
    const auto fill = [](QString &text, const QString &known) {
        if (text.isEmpty())
            text = known;
    };
    fill(basics.name, member.displayName());
    fill(basics.label, member.headline.isEmpty() ? member.occupations.value(0) : member.headline);
    const bool saysHow = !basics.email.isEmpty() || !basics.phone.isEmpty() || !basics.url.isEmpty()
                      || !basics.profiles.isEmpty() || basics.location != cv::Location();
    if (saysHow || !tellsContact)
        return;
    basics.email = member.email;
    basics.phone = member.phone;
    basics.location.postalCode = member.postalCode;
    basics.location.city = member.city;
    basics.url = member.profileUrl;
}

// Who has no version yet: what they look for, where and from when. All of it stands in one paragraph, so of a CV without the name the
// occupations get the form that serves both beforehand.
void beginWith(cv::Resume &resume, const Member &member, bool isAnonymous, QDate today)
{
    using cv::Known;
    const cv::Words words(Language::French);
    QStringList occupations = member.occupations;
    for (QString &occupation : occupations)
        occupation = isAnonymous ? cv::titleInBothForms(occupation) : occupation;
    QStringList said;
    if (!member.headline.isEmpty())
        said.append(member.headline);
    const auto add = [&](Known what, const QString &value) {
        if (!value.isEmpty())
            said.append(words.known(what, value));
    };
    add(Known::Occupations, occupations.join(QStringLiteral(", ")));
    add(Known::Sectors, member.sectors.join(QStringLiteral(", ")));
    add(Known::Mobility, member.mobilityKm ? QString::number(*member.mobilityKm) : QString());
    if (member.availableFrom)
        said.append(words.available(*member.availableFrom, today));
    resume.basics.label = member.occupations.value(0);
    resume.basics.summary = said.join(u' ');
}

// In any medium: whoever agreed to be reached nowhere is not given away by a page they did not write.
bool agreesToContact(storage::Reader &reader, Id<Member> member, QDate day)
{
    const domain::Agreements agreements(reader.list(
                                            storage::Query<domain::Consent>().where(&domain::Consent::member, member)),
                                        day, domain::ConsentMedium::Booklet);
    const auto &media = domain::terms<domain::ConsentMedium>();
    return std::any_of(media.begin(), media.end(), [&](const auto &medium) {
        return agreements.allow(member, domain::ConsentUse::Contact, medium.value);
    });
}

// Of who agrees to it where CVs go; none where it cannot be shown.
void addPhoto(cv::CvPaper &paper, storage::Reader &reader, const Member &member, QDate day)
{
    if (!member.photo)
        return;
    const domain::Agreements agreements(reader.list(storage::Query<domain::Consent>().where(&domain::Consent::member,
                                                                                            member.id)),
                                        day, domain::ConsentMedium::Booklet);
    if (!agreements.allow(member.id, domain::ConsentUse::Photo)
        && !agreements.allow(member.id, domain::ConsentUse::Photo, domain::ConsentMedium::Outreach))
        return;
    const auto file = reader.find(*member.photo);
    paper.isPortraitBroken = !canBeDrawn(file);
    if (!paper.isPortraitBroken)
        paper.portrait = {.key = member.photo->toString(), .shelf = std::make_shared<HeldPhoto>(file->bytes)};
}

// As JSON Resume files name theirs, where they do: "meta": {"language": "en"}.
QString languageOfResume(const cv::Resume &resume)
{
    const QString named = resume.rest.value(QStringLiteral("meta"))
                              .toObject()
                              .value(QStringLiteral("language"))
                              .toString()
                              .left(2)
                              .toLower();
    return codeOf(parseLanguage(named).value_or(Language::French));
}

Result<domain::Cv> versionFrom(const Workspace &workspace, Id<Member> member, const QByteArray &json)
{
    const auto resume = cv::parseResume(json);
    if (!resume)
        return fail(resume.error());
    domain::Cv version;
    version.member = member;
    //: name of a version of a CV that came from a file; %1 is a date
    version.name = QCoreApplication::translate("Workspace", "Imported on %1").arg(dateCell(workspace.clock().today()));
    version.language = languageOfResume(*resume);
    version.target = resume->basics.label;
    version.isCurrent = true;
    const QByteArray kept = cv::writeResume(*resume);
    if (const auto again = cv::parseResume(kept); !again) // as it is read whenever it is shown
        return fail(again.error());
    version.resume = QString::fromUtf8(kept);
    return version;
}

// The current version where it says the same: the same once more is no other version.
Result<std::optional<domain::Cv>> keptAlready(const Workspace &workspace, const domain::Cv &version)
{
    auto current = operations::currentCv(workspace.store(), version.member);
    if (current && *current && (*current)->resume != version.resume)
        current->reset();
    return current;
}

Result<cv::CvPaper> cvPaperOf(const Workspace &workspace, Id<Member> id, const std::optional<domain::Cv> &version,
                              const CvOrder &order)
{
    bool tellsContact = true;
    cv::CvPaper paper;
    const auto member = workspace.store().read([&](storage::Reader &reader) {
        const QDate day = workspace.clock().today();
        tellsContact = version || agreesToContact(reader, id, day);
        auto found = reader.find(id);
        if (found && order.hasPhoto && !order.isAnonymous)
            addPhoto(paper, reader, *found, day);
        return found;
    });
    if (!member)
        return fail(member.error());
    if (!*member)
        return notFound(QCoreApplication::translate("Workspace", "This member is no longer there: there is no CV."));
    paper.style = order.style;
    paper.isAnonymous = order.isAnonymous;
    paper.hasCode = order.hasCode && !order.isAnonymous;
    paper.created = workspace.clock().now();
    paper.language = QStringLiteral("fr");
    if (version) {
        auto resume = cv::parseResume(version->resume.toUtf8());
        if (!resume && version->revision > 0) // whose it is: a booklet has sixty
            return storageFailed(damagedCv(**member, *version).sentence);
        if (!resume)
            return fail(resume.error());
        paper.resume = std::move(*resume);
        paper.language = version->language;
    } else {
        beginWith(paper.resume, **member, order.isAnonymous, workspace.clock().today());
    }
    completeBasics(paper.resume.basics, **member, tellsContact);
    if (order.isAnonymous)
        paper.resume = cv::anonymous(paper.resume, {(*member)->givenName, (*member)->familyName},
                                     workspace.clock().today());
    return paper;
}

// Of the last page: less than a twelfth of it.
bool endsInSomeLines(const typeset::PageList &pages)
{
    constexpr double kSomeLines = 70; // points
    QRectF said;
    for (const typeset::Mark &mark : pages.page(pages.count() - 1).marks) {
        if (mark.node != typeset::kArtifact)
            said |= typeset::bounds(mark);
    }
    return said.height() < kSomeLines;
}

Result<QByteArray> bytesOfCv(const cv::CvPaper &paper, const QString &path, TaskContext &task)
{
    if (QFileInfo(path).suffix().compare(u"json", Qt::CaseInsensitive) == 0)
        return cv::exportResume(paper.resume);
    const CvPages laidOut = layOutCv(paper);
    auto bytes = typeset::writePdf(laidOut.pages, laidOut.metadata, task);
    if (bytes && task.isCancelled())
        return cancelled();
    return bytes;
}

// `keep` is the last that may fail before the file stands at its place.
Done writeCvAs(const Workspace &workspace, const QString &path, TaskContext &task,
               const std::function<Result<cv::CvPaper>()> &read, const std::function<Done()> &keep)
{
    if (const Done sound = workspace.store().ensureSound(); !sound)
        return sound;
    const auto file = fileAt(path);
    if (!file)
        return fail(file.error());
    const auto paper = read();
    if (!paper)
        return fail(paper.error());
    const auto bytes = bytesOfCv(*paper, path, task);
    if (!bytes)
        return fail(bytes.error());
    (*file)->write(*bytes);
    if (const Done kept = keep(); !kept)
        return kept;
    return (*file)->commit();
}

// Both, or neither.
Done writeAndKeep(Workspace &workspace, const QString &path, TaskContext &task,
                  const std::function<Result<cv::CvPaper>()> &read, const std::function<Done()> &keep)
{
    const auto before = workspace.store().history().undoStep();
    bool isKept = false;
    Done written = writeCvAs(workspace, path, task, read, [&]() -> Done {
        Done kept = keep();
        isKept = kept.has_value()
              && workspace.store().history().undoStep() != before; // the same file once more is no step
        return kept;
    });
    if (written || !isKept)
        return written;
    // The disk was full at the very end: nothing was asked for that half of it should stand.
    if (Done undone = workspace.store().history().undo(); !undone)
        return undone;
    return written;
}

} // namespace

Result<domain::Cv> importCv(Workspace &workspace, Id<Member> member, const QByteArray &json)
{
    const auto version = versionFrom(workspace, member, json);
    if (!version)
        return fail(version.error());
    auto same = keptAlready(workspace, *version);
    if (!same)
        return fail(same.error());
    return *same ? Result<domain::Cv>(**same) : operations::saveCv(workspace.store(), *version);
}

Result<cv::CvPaper> cvPaper(const Workspace &workspace, Id<Member> id, const CvOrder &order)
{
    const auto version = operations::currentCv(workspace.store(), id);
    if (!version)
        return fail(version.error());
    return cvPaperOf(workspace, id, *version, order);
}

Result<cv::CvPaper> paperOfVersion(const Workspace &workspace, const domain::Cv &version, const CvOrder &order)
{
    return cvPaperOf(workspace, version.member, version, order);
}

Result<domain::Cv> freshCv(const Workspace &workspace, Id<Member> id)
{
    const auto member = workspace.store().read([&](storage::Reader &reader) { return reader.find(id); });
    if (!member)
        return fail(member.error());
    if (!*member)
        return notFound(QCoreApplication::translate("Workspace", "This member is no longer there: there is no CV."));
    domain::Cv version;
    version.member = id;
    //: name of a version of a CV that is being written; %1 is a date
    version.name = QCoreApplication::translate("Workspace", "Version of %1").arg(dateCell(workspace.clock().today()));
    version.language = QStringLiteral("fr");
    version.target = (*member)->occupations.value(0);
    version.resume = QString::fromUtf8(cv::writeResume(cv::Resume()));
    return version;
}

CvPages layOutCv(cv::CvPaper paper, const std::optional<document::Running> &foot)
{
    const auto laidOut = [&] {
        document::Document document = cv::cvDocument(paper);
        if (foot)
            document.footer = *foot;
        return CvPages{document.metadata, typeset::Typesetter().typeset(document)};
    };
    CvPages wide = laidOut();
    const int count = wide.pages.count();
    const bool isTooLong = count > kMostCvPages;
    if (!isTooLong && (count == 1 || !endsInSomeLines(wide.pages)))
        return wide;
    paper.isTight = true;
    CvPages tight = laidOut();
    return isTooLong || tight.pages.count() < count ? tight : wide;
}

Done writeCv(const Workspace &workspace, Id<Member> member, const CvOrder &order, const QString &path,
             TaskContext &task)
{
    return writeCvAs(
        workspace, path, task, [&] { return cvPaper(workspace, member, order); }, [] { return Done(); });
}

Done writeCvVersion(const Workspace &workspace, const domain::Cv &version, const CvOrder &order, const QString &path,
                    TaskContext &task)
{
    return writeCvAs(
        workspace, path, task, [&] { return paperOfVersion(workspace, version, order); }, [] { return Done(); });
}

Done importAndWriteCv(Workspace &workspace, Id<Member> member, const QByteArray &json, const CvOrder &order,
                      const QString &path, TaskContext &task)
{
    const auto version = versionFrom(workspace, member, json);
    if (!version)
        return fail(version.error());
    const auto same = keptAlready(workspace, *version);
    if (!same)
        return fail(same.error());
    if (*same)
        return writeCv(workspace, member, order, path, task);
    return writeAndKeep(
        workspace, path, task, [&] { return cvPaperOf(workspace, member, *version, order); },
        [&]() -> Done {
            const auto kept = operations::saveCv(workspace.store(), *version);
            return kept ? Done() : fail(kept.error());
        });
}

Done keepOwnAndWriteCv(Workspace &workspace, Id<Member> member, const HandedCv &own, const CvOrder &order,
                       const QString &path, TaskContext &task)
{
    return writeAndKeep(
        workspace, path, task, [&] { return cvPaper(workspace, member, order); },
        [&] { return operations::setCv(workspace.store(), member, own.own.value_or(domain::File()), own.pages); });
}

Result<QString> removeCurrentCv(Workspace &workspace, Id<Member> member)
{
    const auto current = operations::currentCv(workspace.store(), member);
    if (!current)
        return fail(current.error());
    if (!*current)
        return notFound(QCoreApplication::translate("Workspace", "There is no version of this member's CV to delete."));
    if (const Done removed = operations::removeCvVersion(workspace.store(), (*current)->id); !removed)
        return fail(removed.error());
    return (*current)->name;
}

QString proposedCvName(const cv::CvPaper &paper)
{
    const cv::Basics &basics = paper.resume.basics;
    const QString name = proposedName(paper.isAnonymous || basics.name.isEmpty() ? basics.label : basics.name);
    return (name.isEmpty() ? QStringLiteral("CV") : QStringLiteral("CV ") + name) + QStringLiteral(".pdf");
}

} // namespace rebond::workspace
