// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/attaching.h"

#include "base/folding.h"
#include "domain/documenttype.h"
#include "exchange/lookups.h"
#include "operations/shownfiles.h"
#include "pictures/photo.h"
#include "storage/mappings/all.h"
#include "workspace/ownpdfs.h"
#include "workspace/sanitiser.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace rebond::workspace {

namespace {

using domain::Member;
using operations::MemberFileKind;
using State = AttachLine::State;

// What a name may mean, the likeliest first: as it is, with spaces, without the word that says what it is.
QStringList meaningsOf(const QString &file)
{
    const QString base = QFileInfo(file).completeBaseName();
    QStringList meanings{base};
    const QString spaced = QString(base).replace(u'_', u' ').simplified();
    meanings.append(spaced);
    QStringList words = spaced.split(u' ', Qt::SkipEmptyParts);
    const auto saysWhat = [](const QString &word) {
        const QString folded = fold(word);
        return folded == u"cv" || folded == u"photo" || folded == u"-";
    };
    while (!words.isEmpty() && saysWhat(words.first()))
        words.removeFirst();
    while (!words.isEmpty() && saysWhat(words.last()))
        words.removeLast();
    meanings.append(words.join(u' '));
    meanings.removeAll(QString());
    meanings.removeDuplicates();
    return meanings;
}

// As job boards and browsers write names: "dupont-jean-luc" is Dupont Jean-Luc, "Dupont Jean (2)" a second download.
QStringList rarerMeaningsOf(const QString &file)
{
    static const QRegularExpression around(QStringLiteral("^(?:cv|photo)[-_ ]+|[-_ ]+(?:cv|photo)$|\\s*\\(\\d+\\)$"),
                                           QRegularExpression::CaseInsensitiveOption);
    const QString base = QFileInfo(file)
                             .completeBaseName()
                             .replace(QChar(0x2010), u'-')
                             .replace(QChar(0x2011), u'-') // one that does not break
                             .remove(around)
                             .remove(around)
                             .replace(u'_', u' ')
                             .simplified();
    QStringList meanings{base};
    if (base.contains(u' '))
        return meanings;
    for (qsizetype at = base.indexOf(u'-'); at >= 0; at = base.indexOf(u'-', at + 1))
        meanings.append(base.left(at) + u' ' + base.mid(at + 1));
    return meanings;
}

// What is told of a photo that is taken.
QString remarkOn(const Sanitiser::Picture &photo)
{
    if (!photo.hasPrintersColours)
        return {};
    return QCoreApplication::translate("Workspace", "Its colours are those of printers (CMYK), and were converted by a "
                                                    "plain rule, without their profile: look at the photo.");
}

struct Standing // what a member has now
{
    QString name;
    std::optional<Id<domain::File>> file;
};

Result<Standing> standingOf(const storage::Store &store, Id<Member> id, MemberFileKind kind)
{
    return store.read([&](storage::Reader &reader) {
        Standing standing;
        const auto member = reader.find(id);
        if (!member)
            return standing;
        standing.name = member->displayName();
        standing.file = kind == MemberFileKind::Photo ? member->photo : member->cv;
        return standing;
    });
}

// Of a file that is wanted there. Bytes are read only of what has the same digest: they may have been damaged since.
Result<State> stateOf(const storage::Store &store, const std::optional<Id<domain::File>> &standing,
                      const domain::File &wanted)
{
    if (!standing)
        return State::New;
    return store.read([&](storage::Reader &reader) {
        bool isSame = false;
        reader.eachOf(
            storage::Query<domain::File>().where(&domain::File::id, *standing),
            [&](const QString &sum) {
                isSame = sum == wanted.sha256;
                return false;
            },
            &domain::File::sha256);
        return isSame && operations::isTheSame(reader.find(*standing), wanted) ? State::Same : State::Replaces;
    });
}

// The files of the folder itself, by name.
Result<QStringList> filesIn(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.isDir() || !info.isReadable())
        //: %1 is a folder
        return notFound(QCoreApplication::translate("Workspace",
                                                    "“%1” is no folder that can be read. Choose the folder "
                                                    "that holds the files.")
                            .arg(folder));
    QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
    if (files.size() > kMostAttached)
        //: %1 is a number
        return invalid(QCoreApplication::translate("Workspace", "This folder has more than %1 files. Put those of the "
                                                                "members into a folder of their own.")
                           .arg(kMostAttached));
    return files;
}

Error tooMuchAtOnce()
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate("Workspace", "The files of this folder are too much to be taken at once. Put "
                                                     "some of them into another folder, and take that one "
                                                     "afterwards."),
            {}};
}

class Planner
{
public:
    Planner(const Workspace &workspace, MemberFileKind kind, QDir folder, const exchange::MemberLookup &members,
            qint64 mostBytes, const QString &sanitiser)
        : m_store(workspace.store()),
          m_folder(std::move(folder)),
          m_members(members),
          m_room(mostBytes),
          m_sanitiser(sanitiser)
    {
        m_plan.kind = kind;
    }

    Result<AttachPlan> plan(const QStringList &files, TaskContext &task)
    {
        QList<std::optional<Id<Member>>> meant;
        QHash<Id<Member>, int> times;
        for (const QString &file : files) {
            AttachLine line;
            line.file = file;
            const auto member = meantBy(file, line.reason);
            meant.append(member);
            if (member)
                ++times[*member];
            m_plan.lines.append(line);
        }
        for (int i = 0; i < int(files.size()); ++i) {
            if (task.isCancelled())
                return cancelled();
            task.step(i, files.size(), QCoreApplication::translate("Workspace", "Reading the files of the folder"));
            if (!meant[i])
                continue;
            if (const Done done = judge(m_plan.lines[i], *meant[i], times.value(*meant[i]), task); !done)
                return fail(done.error());
        }
        return std::move(m_plan);
    }

private:
    std::optional<Id<Member>> meantBy(const QString &file, QString &why) const
    {
        for (const QString &meaning : meaningsOf(file)) {
            const auto member = m_members.resolve(meaning);
            if (member)
                return *member;
            why = member.error().sentence;
        }
        QSet<Id<Member>> found;
        for (const QString &meaning : rarerMeaningsOf(file)) {
            if (const auto member = m_members.resolve(meaning))
                found.insert(*member);
        }
        if (!found.isEmpty()) // two: nobody knows which
            return found.size() == 1 ? std::optional(*found.constBegin()) : std::nullopt;
        // Cameras and scanners write names in small letters, references have capitals.
        const auto member = m_members.resolve(QFileInfo(file).completeBaseName().toUpper());
        return member ? std::optional(*member) : std::nullopt;
    }

    Result<domain::File> made(const QString &path, const TaskContext &task, QString &remark)
    {
        const bool isPhoto = m_plan.kind == MemberFileKind::Photo;
        const auto bytes = operations::readChosenFile(path,
                                                      isPhoto ? pictures::PhotoBounds().bytes : operations::kLargestCv);
        if (!bytes)
            return fail(bytes.error());
        if (!isPhoto)
            return operations::cvFile(QFileInfo(path).fileName(), *bytes);
        const auto photo = m_sanitiser.picture(*bytes, PictureUse::FramedPhoto, task);
        m_isWithoutReader = !photo && photo.error().kind != Error::Kind::Invalid;
        if (!photo)
            return fail(photo.error());
        remark = remarkOn(*photo);
        return operations::photoFile(pictures::encodePhoto(photo->pixels));
    }

    // Errors are those of the cohort file, of all files together, and of the process that reads photos where there is none; what is
    // wrong with one file of the folder is its own line's matter.
    Done judge(AttachLine &line, Id<Member> member, int times, const TaskContext &task)
    {
        const auto standing = standingOf(m_store, member, m_plan.kind);
        if (!standing)
            return fail(standing.error());
        if (times > 1) {
            //: %1 is a member
            line.reason =
                QCoreApplication::translate("Workspace",
                                            "Several files of the folder are for %1. Leave one of them there.")
                    .arg(standing->name);
            return {};
        }
        const auto file = made(m_folder.filePath(line.file), task, line.remark);
        if (!file && m_isWithoutReader)
            return fail(file.error());
        if (!file) {
            line.reason = file.error().sentence;
            return {};
        }
        const auto state = stateOf(m_store, standing->file, *file);
        if (!state)
            return fail(state.error());
        line.member = member;
        line.name = standing->name;
        line.state = *state;
        if (line.state == State::Same)
            return {};
        operations::MemberFile taken{member, *file};
        if (const Done looked = lookInto(taken, line, task); !looked)
            return looked;
        if (line.state == State::Refused)
            return {};
        m_room -= taken.file.bytes.size() + (taken.pages ? taken.pages->bytes.size() : 0);
        if (m_room < 0)
            return fail(tooMuchAtOnce());
        m_plan.files.append(std::move(taken));
        return {};
    }
    // A PDF is made as it will be bound, once; one that cannot be mended stays in the folder.
    Done lookInto(operations::MemberFile &taken, AttachLine &line, const TaskContext &task)
    {
        if (taken.file.mediaType != domain::mediaTypeOf(domain::DocumentType::Pdf))
            return {};
        auto pdf = takenPdf(m_sanitiser, taken.file.bytes, task);
        if (!pdf)
            return fail(pdf.error());
        if (pdf->fault == typeset::PdfFault::TooManyPages)
            line.remark = longPdfRemark();
        else if (pdf->fault == typeset::PdfFault::Locked)
            line = {.file = line.file,
                    .reason = QCoreApplication::translate("Workspace",
                                                          "The PDF asks for a password: import it by itself, for its "
                                                          "member, where the password is asked for, or save it without "
                                                          "one.")};
        else if (pdf->fault != typeset::PdfFault::None)
            line = {.file = line.file, .reason = typeset::sentenceOf(pdf->fault)};
        else
            line.remark = looseFontsRemark(pdf->looseFonts);
        taken.pages = std::move(pdf->pages);
        return {};
    }

    const storage::Store &m_store;
    QDir m_folder;
    const exchange::MemberLookup &m_members;
    qint64 m_room; // bytes that may still be kept
    Sanitiser m_sanitiser;
    bool m_isWithoutReader = false; // of photos; or nobody waits for it any more
    AttachPlan m_plan;
};

// The mention of that reference in the cohort, in the line; nothing where there is none.
std::optional<domain::PressMention> mentionOf(storage::Reader &reader, Id<domain::Cohort> cohort, AttachLine &line)
{
    using domain::PressMention;
    const QString reference = QFileInfo(line.file).completeBaseName();
    const auto called = [&](const QString &name) {
        return reader.first(
            storage::Query<PressMention>().where(&PressMention::cohort, cohort).where(&PressMention::reference, name));
    };
    auto mention = called(reference);
    if (!mention) // scanners write names in small letters
        mention = called(reference.toUpper());
    if (!mention) {
        //: %1 is the name of a file without its ending
        line.reason = QCoreApplication::translate("Workspace", "No press mention has the reference “%1”.")
                          .arg(reference);
        return {};
    }
    line.name = mention->reference + QStringLiteral(" · ") + mention->outlet;
    return mention;
}

// Of one mention; errors are those of the cohort file, what is wrong with a file of the folder is its line's matter.
Done judgeScan(const Workspace &workspace, const QString &path, AttachLine &line, AttachPlan &plan)
{
    return workspace.store().read([&](storage::Reader &reader) -> Done {
        const auto mention = mentionOf(reader, workspace.cohort().id, line);
        if (!mention)
            return {};
        const auto bytes = operations::readChosenFile(path, operations::kLargestScan);
        const auto file = bytes ? operations::scanFile(line.file, *bytes) : Result<domain::File>(fail(bytes.error()));
        if (!file) {
            line.reason = file.error().sentence;
            return {};
        }
        for (const operations::MentionScan &other : std::as_const(plan.scans)) {
            if (other.mention == mention->id) {
                //: %1 is a press mention
                line.reason = QCoreApplication::translate("Workspace",
                                                          "Another file of the folder is for %1. Leave one of them "
                                                          "there.")
                                  .arg(line.name);
                return {};
            }
        }
        const auto standing = mention->scan ? reader.find(*mention->scan) : std::nullopt;
        line.state = !standing ? State::New : operations::isTheSame(standing, *file) ? State::Same : State::Replaces;
        if (line.state != State::Same)
            plan.scans.append({mention->id, *file});
        return {};
    });
}

// On one line, and nothing that a terminal would obey: names of files may hold anything, and reasons hold names.
QString onOneLine(QString text)
{
    for (QChar &letter : text) {
        const QChar::Category category = letter.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            letter = QChar::ReplacementCharacter;
    }
    return text;
}

// The first, and how many there are: the answer names them all.
std::optional<Error> refusalOf(const AttachPlan &plan, const QString &folder)
{
    const auto isRefused = [](const AttachLine &line) { return line.state == State::Refused; };
    const auto first = std::find_if(plan.lines.cbegin(), plan.lines.cend(), isRefused);
    if (first == plan.lines.cend())
        return {};
    const int files = plan.count(State::Refused); // lupdate reads names only
    //: %n files; %1 is a folder; the first of them is %2, and %3 says why
    const QString sentence =
        QCoreApplication::translate("Workspace",
                                    "Nothing was taken from “%1”: %n file(s) cannot be taken. The first is “%2”: %3",
                                    nullptr, files);
    return Error{Error::Kind::Invalid, onOneLine(sentence.arg(QDir(folder).dirName(), first->file, first->reason)), {}};
}

QString stateCode(State state)
{
    switch (state) {
    case State::New: return QStringLiteral("new");
    case State::Replaces: return QStringLiteral("replaced");
    case State::Same: return QStringLiteral("unchanged");
    case State::Refused: return QStringLiteral("refused");
    }
    return {};
}

} // namespace

int AttachPlan::count(AttachLine::State state) const
{
    return int(
        std::count_if(lines.cbegin(), lines.cend(), [state](const AttachLine &line) { return line.state == state; }));
}

Result<AttachPlan> planAttaching(const Workspace &workspace, MemberFileKind kind, const QString &folder,
                                 TaskContext &task, qint64 mostBytes, const QString &sanitiser)
{
    const auto files = filesIn(folder);
    if (!files)
        return fail(files.error());
    const auto members = workspace.store().read(
        [&](storage::Reader &reader) { return exchange::MemberLookup(reader, workspace.cohort().id); });
    if (!members)
        return fail(members.error());
    auto plan = Planner(workspace, kind, QDir(folder), *members, mostBytes, sanitiser).plan(*files, task);
    if (plan)
        plan->refusal = refusalOf(*plan, folder);
    return plan;
}

Result<AttachPlan> planScans(const Workspace &workspace, const QString &folder, TaskContext &task, qint64 mostBytes)
{
    const auto files = filesIn(folder);
    if (!files)
        return fail(files.error());
    AttachPlan plan;
    plan.isOfScans = true;
    for (const QString &file : *files) {
        if (task.isCancelled())
            return cancelled();
        task.step(plan.lines.size(), files->size(),
                  QCoreApplication::translate("Workspace", "Reading the files of the folder"));
        AttachLine line;
        line.file = file;
        const qsizetype before = plan.scans.size();
        if (const Done judged = judgeScan(workspace, QDir(folder).filePath(file), line, plan); !judged)
            return fail(judged.error());
        if (plan.scans.size() > before)
            mostBytes -= plan.scans.last().file.bytes.size();
        if (mostBytes < 0)
            return fail(tooMuchAtOnce());
        plan.lines.append(line);
    }
    plan.refusal = refusalOf(plan, folder);
    return plan;
}

QByteArray jsonOf(const AttachPlan &plan)
{
    const auto taken = [&plan](State state) { return plan.refusal ? 0 : plan.count(state); };
    QJsonArray files;
    QJsonArray refused;
    for (const AttachLine &line : plan.lines) {
        if (line.state == State::Refused)
            refused.append(QJsonObject{{QStringLiteral("file"), line.file}, {QStringLiteral("reason"), line.reason}});
        else
            files.append(QJsonObject{{QStringLiteral("file"), line.file},
                                     {plan.isOfScans ? QStringLiteral("mention") : QStringLiteral("member"), line.name},
                                     {QStringLiteral("state"), stateCode(line.state)}});
    }
    const QJsonObject answer{
        {QStringLiteral("kind"), plan.isOfScans                       ? QStringLiteral("scans")
                                 : plan.kind == MemberFileKind::Photo ? QStringLiteral("photos")
                                                                      : QStringLiteral("cvs")},
        {QStringLiteral("new"), taken(State::New)},
        {QStringLiteral("replaced"), taken(State::Replaces)},
        {QStringLiteral("unchanged"), taken(State::Same)},
        {QStringLiteral("refused_files"), plan.count(State::Refused)},
        {QStringLiteral("files"), files},
        {QStringLiteral("refused"), refused},
    };
    return QJsonDocument(answer).toJson();
}

QString wordsOf(const AttachPlan &plan, const Formats &formats)
{
    QString text;
    if (!plan.refusal)
        //: %1 to %4 are numbers of files
        text = QCoreApplication::translate("Workspace", "New: %1, in place of another: %2, unchanged: %3, left in "
                                                        "the folder: %4.")
                   .arg(formats.number(plan.count(State::New)), formats.number(plan.count(State::Replaces)),
                        formats.number(plan.count(State::Same)), formats.number(plan.count(State::Refused)))
             + u'\n';
    for (const AttachLine &line : plan.lines) {
        if (plan.refusal && line.state != State::Refused)
            continue;
        text += onOneLine(
            line.state == State::Refused
                //: %1 is a file, %2 why it was not taken
                ? QCoreApplication::translate("Workspace", "%1: not taken. %2").arg(line.file, line.reason)
                : line.file + QStringLiteral(" → ") + line.name
                      + (line.remark.isEmpty() ? QString() : QStringLiteral(". ") + line.remark));
        text += u'\n';
    }
    return text;
}

} // namespace rebond::workspace
