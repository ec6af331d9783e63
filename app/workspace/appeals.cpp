// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/appeals.h"

#include "appeals/message.h"
#include "appeals/network.h"
#include "base/safefile.h"
#include "cv/jsonresume.h"
#include "domain/agreements.h"
#include "domain/outcomeclass.h"
#include "storage/fileheader.h"
#include "storage/mappings/all.h"
#include "workspace/fileshelf.h"
#include "workspace/storedfiles.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <vector>

namespace rebond::workspace {

using appeals::KeptBack;
using domain::Member;

namespace {

class AppealSaid
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)
public:
    static QString gone() { return tr("This member is no longer in the file: choose another one."); }
    //: %1 is the reference of a member
    static QString noAppeal(const Member &member)
    {
        return tr("No appeal is made for %1: the record says that the person has died or was entered by mistake.")
            .arg(member.reference);
    }
    static QString hasRebounded()
    {
        return tr(
            "An outcome says that this member has found work: ask whether the search goes on before it is passed on.");
    }
    static QString hasLeft()
    {
        return tr("This member has left the group: ask whether the search goes on before it is passed on.");
    }
    //: %1 is a file
    static QString noPng(const QString &path)
    {
        return tr("The picture cannot be written as “%1”: choose a name that ends in .png.")
            .arg(QFileInfo(path).fileName());
    }
    static QString noMemory()
    {
        return tr("There is not enough memory for the picture: close other programs, and try again.");
    }
    //: %1 is a folder
    static QString noFolder(const QString &path)
    {
        return tr("There is no folder “%1”: choose one that is there.").arg(path);
    }
    //: beginning of the name of a file: the picture of somebody's search
    static QString card() { return tr("card"); }
    //: beginning of the name of a file: a letter of thanks
    static QString thanks() { return tr("thanks"); }
    //: beginning of the name of a file: a letter to a relay
    static QString letter() { return tr("letter"); }
};

// Who says that they go on searching does.
QString doubtOf(const Member &member, const QList<domain::Outcome> &outcomes, QDate day)
{
    if (member.stillSearching == true)
        return {};
    const bool isInWork = std::any_of(outcomes.cbegin(), outcomes.cend(), [&](const domain::Outcome &outcome) {
        return domain::isRebound(domain::classOf(outcome)) && domain::counts(outcome, day, {})
            && !(outcome.endedOn && *outcome.endedOn <= day);
    });
    if (isInWork)
        return AppealSaid::hasRebounded();
    return member.leftOn && *member.leftOn <= day ? AppealSaid::hasLeft() : QString();
}

// What they are called first, then what belongs to each.
QStringList skillsOf(const domain::Cv &cv)
{
    QStringList names;
    QStringList keywords;
    if (const auto resume = cv::parseResume(cv.resume.toUtf8())) {
        for (const cv::Skill &skill : resume->skills) {
            names.append(skill.name);
            keywords += skill.keywords;
        }
    }
    return names + keywords;
}

// Where it cannot be read, initials stand there, and it is said.
void addPhoto(storage::Reader &reader, const Member &member, appeals::Card &card)
{
    if (!card.told.hasPhoto)
        return;
    const auto file = reader.find(*member.photo);
    if (canBeDrawn(file)) {
        card.photo = {member.photo->toString(), std::make_shared<HeldPhoto>(file->bytes)};
        return;
    }
    card.told.hasPhoto = false;
    card.told.keptBack.append({appeals::Kept::Photo, KeptBack::Why::Unreadable, {}});
}

// For the name of a file: letters, digits, "-" and "_".
QString fileWord(const QString &text)
{
    QString word;
    for (const QChar c : text.left(60)) {
        const bool isPlain = c.isLetterOrNumber() || c == u'-' || c == u'_';
        word += isPlain ? c : QChar(u'-');
    }
    return word;
}

} // namespace

Result<Appeal> appealFor(const Workspace &workspace, Id<Member> id)
{
    const QDate today = workspace.clock().today();
    return workspace.store().read([&](storage::Reader &reader) -> Result<Appeal> {
        const auto member = reader.find(id);
        if (!member)
            return notFound(AppealSaid::gone());
        const QList<domain::Outcome> outcomes = reader.list(
            storage::Query<domain::Outcome>().where(&domain::Outcome::member, id));
        if (domain::notToBeShown({*member}, outcomes, today).contains(member->id))
            return invalid(AppealSaid::noAppeal(*member));
        const auto consents = reader.list(storage::Query<domain::Consent>().where(&domain::Consent::member, id));
        Appeal appeal;
        appeal.member = *member;
        appeal.doubt = doubtOf(*member, outcomes, today);
        const auto cv = reader.first(
            storage::Query<domain::Cv>().where(&domain::Cv::member, id).where(&domain::Cv::isCurrent, true));
        appeal.card.told = appeals::toldOf(*member, consents, today, cv ? skillsOf(*cv) : QStringList());
        appeal.card.group = workspace.cohort().name;
        appeal.card.tag = QString::fromUtf16(appeals::kDefaultTag);
        addPhoto(reader, *member, appeal.card);
        return appeal;
    });
}

Done writeCard(const Appeal &appeal, QSize size, const Formats &formats, const QString &path)
{
    if (QFileInfo(path).suffix().compare(QLatin1String("png"), Qt::CaseInsensitive) != 0)
        return invalid(AppealSaid::noPng(path));
    if (const Done replaceable = storage::ensureNoCohortFile(path); !replaceable)
        return replaceable;
    const QByteArray png = appeals::pngOf(appeal.card, size, formats);
    if (png.isEmpty())
        return invalid(AppealSaid::noMemory());
    return writeWhole(path, png);
}

Result<CardWritten> writeCard(const Workspace &workspace, Id<Member> member, QSize size, const Formats &formats,
                              const QString &path)
{
    const auto appeal = appealFor(workspace, member);
    if (!appeal)
        return fail(appeal.error());
    if (const Done written = writeCard(*appeal, size, formats, path); !written)
        return fail(written.error());
    return CardWritten{size, appeals::alternativeOf(appeal->card, formats), appeal->told(), appeal->doubt};
}

Result<QList<PassedOn>> notThankedYet(const Workspace &workspace, Id<Member> member)
{
    return workspace.store().read([&](storage::Reader &reader) {
        QList<domain::RelayRequest> requests = reader.list(
            storage::Query<domain::RelayRequest>().where(&domain::RelayRequest::member, member));
        requests.removeIf([](const domain::RelayRequest &each) { return !each.doneOn || each.thankedOn; });
        std::stable_sort(requests.begin(), requests.end(),
                         [](const domain::RelayRequest &one, const domain::RelayRequest &other) {
                             return *one.doneOn > *other.doneOn;
                         });
        QList<PassedOn> passed;
        for (const domain::RelayRequest &request : std::as_const(requests)) {
            if (auto relay = reader.find(request.relay))
                passed.append({*std::move(relay), request.link});
        }
        return passed;
    });
}

namespace {
// "letter-M01-L003"
QString stemOf(const RelayLetter &letter)
{
    QStringList words{letter.isThanks ? AppealSaid::thanks() : AppealSaid::letter()};
    if (!letter.member.isEmpty())
        words.append(fileWord(letter.member));
    words.append(fileWord(letter.reference));
    return words.join(u'-');
}

// Each at its place, or the folder as it was.
Done placeAll(const std::vector<std::unique_ptr<SafeFile>> &files)
{
    struct Before
    {
        QString path;
        std::optional<QByteArray> bytes;
    };
    QList<Before> placed;
    for (const auto &file : files) {
        Before before{file->path(), {}};
        if (QFile stands(before.path); stands.open(QIODevice::ReadOnly))
            before.bytes = stands.readAll();
        const Done done = file->commit();
        if (done) {
            placed.append(before);
            continue;
        }
        for (const Before &each : std::as_const(placed)) {
            // What cannot be put back is a letter of this set, whole: the failure that is told is the first.
            const bool isBack = each.bytes ? writeWhole(each.path, *each.bytes).has_value() : QFile::remove(each.path);
            Q_UNUSED(isBack)
        }
        return done;
    }
    return {};
}
} // namespace

Result<QStringList> writeLetters(const QList<RelayLetter> &letters, const QString &folder)
{
    const QDir place(folder);
    if (!place.exists())
        return notFound(AppealSaid::noFolder(folder));
    std::vector<std::unique_ptr<SafeFile>> files;
    QStringList paths;
    for (const RelayLetter &each : letters) {
        const QString stem = stemOf(each);
        QString name = stem;
        for (int i = 2; paths.contains(place.filePath(name + QLatin1String(".eml"))); ++i)
            name = stem + u'-' + QString::number(i);
        paths.append(place.filePath(name + QLatin1String(".eml")));
        if (const Done replaceable = storage::ensureNoCohortFile(paths.last()); !replaceable)
            return fail(replaceable.error());
        files.push_back(std::make_unique<SafeFile>(paths.last()));
        if (const Done opened = files.back()->open(); !opened)
            return fail(opened.error());
        files.back()->write(appeals::emlOf(each.letter));
        if (const Done whole = files.back()->rest(); !whole)
            return fail(whole.error());
    }
    if (const Done placed = placeAll(files); !placed)
        return fail(placed.error());
    return paths;
}

QString proposedCardName(const Member &member, QSize size)
{
    return AppealSaid::card() + u'-' + fileWord(member.reference) + u'-' + appeals::textOf(size)
         + QLatin1String(".png");
}

} // namespace rebond::workspace
