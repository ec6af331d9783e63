// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/storedfiles.h"

#include "cv/jsonresume.h"
#include "operations/shownfiles.h"
#include "pictures/photo.h"
#include "storage/mappings/all.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace rebond::workspace {

namespace {

using domain::Act;
using domain::Cv;
using domain::File;
using domain::Member;
using domain::PressMention;
using storage::Query;
using storage::Reader;

constexpr qsizetype kMostTold = 3; // in one message of the window

QString withName(const QString &reference, const QString &name)
{
    return name.isEmpty() ? reference : QStringLiteral("%1, %2").arg(reference, name);
}

DamagedFile ofCv(const Member &member, const QString &name)
{
    //: %1 is a name, %2 the reference of a member, %3 the name of a file
    return {QStringLiteral("cv"), member.reference,
            QCoreApplication::translate("Workspace",
                                        "The CV of %1 (%2), “%3”, was damaged within the cohort file: import it "
                                        "again, or restore a backup.")
                .arg(member.displayName(), member.reference, name)};
}

std::optional<DamagedFile> ofMember(Reader &reader, const File &file)
{
    if (const auto member = reader.first<Member>(Query<Member>().where(&Member::photo, file.id)))
        //: %1 is a name, %2 the reference of a member
        return DamagedFile{QStringLiteral("photo"), member->reference,
                           QCoreApplication::translate(
                               "Workspace", "The photo of %1 (%2) was damaged within the cohort file: choose the "
                                            "photo again, or restore a backup.")
                               .arg(member->displayName(), member->reference)};
    if (const auto member = reader.first<Member>(Query<Member>().where(&Member::cv, file.id)))
        return ofCv(*member, file.name);
    return {};
}

std::optional<DamagedFile> ofAct(Reader &reader, const File &file)
{
    const auto inWords = [&reader](const Act &act) {
        const auto company = reader.find(act.company);
        return withName(act.reference, company ? company->name : QString());
    };
    if (const auto act = reader.first<Act>(Query<Act>().where(&Act::advert, file.id)))
        //: %1 is the reference of an act and a company, %2 the name of a file
        return DamagedFile{QStringLiteral("advert"), act->reference,
                           QCoreApplication::translate("Workspace",
                                                       "The advertisement of the act %1, “%2”, was damaged within the "
                                                       "cohort file: take it in again, or restore a backup.")
                               .arg(inWords(*act), file.name)};
    if (const auto act = reader.first<Act>(Query<Act>().where(&Act::sent, file.id)))
        //: %1 is the reference of an act and a company, %2 the name of a file
        return DamagedFile{QStringLiteral("sent"), act->reference,
                           QCoreApplication::translate("Workspace",
                                                       "What was sent with the act %1, “%2”, was damaged within the "
                                                       "cohort file: restore a backup where it is still wanted.")
                               .arg(inWords(*act), file.name)};
    return {};
}

DamagedFile ofOthers(Reader &reader, const File &file)
{
    if (const auto mention = reader.first<PressMention>(Query<PressMention>().where(&PressMention::scan, file.id)))
        //: %1 is the reference of a press mention and a paper, %2 the name of a file
        return {QStringLiteral("scan"), mention->reference,
                QCoreApplication::translate(
                    "Workspace", "The scan of the press mention %1, “%2”, was damaged within the cohort file: take "
                                 "it in again, or restore a backup.")
                    .arg(withName(mention->reference, mention->outlet), file.name)};
    const auto options = reader.first<domain::ReportOptions>(
        Query<domain::ReportOptions>().where(&domain::ReportOptions::logo, file.id));
    if (options) {
        const auto cohort = reader.find(options->cohort);
        //: %1 is the name of a cohort
        return {QStringLiteral("logo"), QString(),
                QCoreApplication::translate(
                    "Workspace", "The logo of the reports of “%1” was damaged within the cohort file: choose the "
                                 "logo again, or restore a backup.")
                    .arg(cohort ? cohort->name : QString())};
    }
    //: %1 is the name of a file
    return {QStringLiteral("file"), QString(),
            QCoreApplication::translate(
                "Workspace", "“%1”, which nothing shows, was damaged within the cohort file: restore a backup where "
                             "it is still wanted.")
                .arg(file.name)};
}

// Texts have no digests: what cannot be read any more is told.
Result<QList<DamagedFile>> damagedCvs(const storage::Store &store)
{
    return store.read([](Reader &reader) {
        QList<DamagedFile> damaged;
        QList<Id<Cv>> ids;
        reader.eachOf(
            Query<Cv>().orderBy(&Cv::id),
            [&](Id<Cv> id) {
                ids.append(id);
                return true;
            },
            &Cv::id);
        for (const Id<Cv> id : std::as_const(ids)) {
            const auto version = reader.find(id);
            if (!version || cv::parseResume(version->resume.toUtf8()))
                continue;
            if (const auto member = reader.find(version->member))
                damaged.append(damagedCv(*member, *version));
        }
        return damaged;
    });
}

DamagedFile toldOf(Reader &reader, const File &file)
{
    if (const auto told = ofMember(reader, file))
        return *told;
    if (const auto told = ofAct(reader, file))
        return *told;
    return ofOthers(reader, file);
}

} // namespace

bool canBeDrawn(const std::optional<File> &photo)
{
    if (!photo || !pictures::isWholePhoto(photo->bytes))
        return false;
    // A JPEG with a wrong byte within is drawn, if not well; to make the digests of sixty took a fourteenth of a booklet's time.
    return pictures::photoFormatOf(photo->bytes) == pictures::PhotoFormat::Jpeg || operations::isAsTakenIn(*photo);
}

DamagedFile damagedCv(const Member &member, const Cv &version)
{
    return ofCv(member, version.name);
}

Result<QList<DamagedFile>> damagedFiles(const Workspace &workspace, TaskContext &task)
{
    const storage::Store &store = workspace.store();
    const auto files = store.read([](Reader &reader) {
        QList<Id<File>> ids;
        reader.eachOf(
            Query<File>().orderBy(&File::id),
            [&](Id<File> id) {
                ids.append(id);
                return true;
            },
            &File::id);
        return ids;
    });
    if (!files)
        return fail(files.error());
    QList<DamagedFile> damaged;
    for (qsizetype i = 0; i < files->size(); ++i) {
        if (task.isCancelled())
            return cancelled();
        task.step(i, files->size(), QCoreApplication::translate("Workspace", "Checking the stored files"));
        const auto told = store.read([&](Reader &reader) -> std::optional<DamagedFile> {
            const auto file = reader.find(files->at(i));
            if (!file || operations::isAsTakenIn(*file)) // or gone meanwhile
                return {};
            return toldOf(reader, *file);
        });
        if (!told)
            return fail(told.error());
        if (*told)
            damaged.append(**told);
    }
    const auto versions = damagedCvs(store);
    if (!versions)
        return fail(versions.error());
    return damaged + *versions;
}

Done checkWhole(const Workspace &workspace, TaskContext &task)
{
    if (const Done sound = workspace.store().checkWhole(); !sound)
        return sound;
    const auto damaged = damagedFiles(workspace, task);
    if (!damaged)
        return fail(damaged.error());
    if (damaged->isEmpty())
        return {};
    QStringList sentences;
    for (const DamagedFile &each : damaged->first(std::min(kMostTold, damaged->size())))
        sentences.append(each.sentence);
    if (damaged->size() > kMostTold)
        sentences.append(
            QCoreApplication::translate("Workspace", "There are more: “rebond-tool check” lists them all."));
    return storageFailed(sentences.join(u' '));
}

} // namespace rebond::workspace
