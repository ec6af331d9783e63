// SPDX-License-Identifier: GPL-3.0-or-later
#include "tool/commands.h"

#include "operations/memberfiles.h"
#include "operations/scans.h"
#include "tool/terminal.h"
#include "workspace/attaching.h"
#include "workspace/cvremarks.h"
#include "workspace/cvs.h"
#include "workspace/dossier.h"
#include "workspace/handedcv.h"
#include "workspace/trombinoscope.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace rebond::tool {

namespace {

// 0 where it is not given.
Result<int> across(const Call &call, const char *option)
{
    const auto number = call.number(option);
    if (!number)
        return 0;
    if (*number < 1 || *number > workspace::kMostPeopleAcross) {
        //: %1 is an option, %2 and %3 are numbers
        return invalid(QCoreApplication::translate("Tool", "--%1 takes a number from 1 to %2, not %3.")
                           .arg(QLatin1String(option))
                           .arg(workspace::kMostPeopleAcross)
                           .arg(*number));
    }
    return *number;
}

reports::PeopleVariant variantOf(const QString &word)
{
    if (word == u"poster")
        return reports::PeopleVariant::Poster;
    if (word == u"roll-call")
        return reports::PeopleVariant::RollCall;
    if (word == u"tents")
        return reports::PeopleVariant::NameTents;
    if (word == u"badges")
        return reports::PeopleVariant::Badges;
    return reports::PeopleVariant::Directory;
}

Result<QByteArray> bytesOfHanded(const QString &path)
{
    QFile file(path);
    const bool isOpen = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly); // a pipe may keep one waiting
    const QByteArray bytes = isOpen ? file.read(operations::kLargestCv + 1) : QByteArray(); // longer is refused as such
    if (!isOpen || file.error() != QFileDevice::NoError) {
        //: %1 is a file
        return notFound(QCoreApplication::translate("Tool", "“%1” cannot be read: check its name and whether you may "
                                                            "read it.")
                            .arg(path),
                        file.errorString());
    }
    return bytes;
}

// What is wrong with it, said of the file.
Error ofFile(Error error, const QString &path)
{
    if (error.sentence.contains(QFileInfo(path).fileName()))
        return error;
    //: %1 is a file, %2 a sentence that says what is wrong with it
    error.sentence = QCoreApplication::translate("Tool", "“%1”: %2").arg(path, error.sentence);
    return error;
}

// A PDF that asks for its password is opened by the one that is given.
Result<workspace::HandedCv> handedAt(const QString &path, ShownProgress &task)
{
    const auto bytes = bytesOfHanded(path);
    if (!bytes)
        return fail(bytes.error());
    auto handed = workspace::handedCv({.name = path, .bytes = *bytes}, task);
    if (!handed || !handed->isLocked)
        return handed ? std::move(handed) : fail(ofFile(handed.error(), path));
    task.clear();
    //: %1 is a file; what is typed follows
    const auto password = passwordGiven(
        QCoreApplication::translate("Tool", "Password of “%1”: ").arg(QFileInfo(path).fileName()));
    if (!password)
        //: %1 is a file, %2 the name of a variable
        return invalid(QCoreApplication::translate("Tool",
                                                   "“%1” asks for a password, so it was not taken: call this on "
                                                   "a terminal, or set %2.")
                           .arg(path, QLatin1String(kPasswordVariable)));
    handed = workspace::handedCv({.name = path, .bytes = *bytes, .password = *password}, task);
    if (handed && handed->isLocked)
        //: %1 is a file
        return invalid(QCoreApplication::translate("Tool", "“%1” does not open by this password, so it was not taken: "
                                                           "call again with the right one.")
                           .arg(path));
    return handed ? std::move(handed) : fail(ofFile(handed.error(), path));
}

// Whatever kind of file it is: JSON Resume, or a PDF with it, becomes a version, a PDF without it the member's own.
Done importCv(const Call &call, workspace::Workspace &workspace, Id<domain::Member> member,
              const workspace::CvOrder &order, ShownProgress &task)
{
    const auto handed = handedAt(call.text("import"), task);
    if (!handed)
        return fail(handed.error());
    QStringList told{handed->remark};
    if (handed->wasLocked && handed->own)
        //: %1 is a file
        told.append(QCoreApplication::translate("Tool", "“%1” is kept without its password, as the member's own CV.")
                        .arg(handed->own->name));
    if (handed->resume)
        told.append(
            workspace::otherPersonSentence(workspace, member, *handed->resume, call.formats()).value_or(QString()));
    told.removeAll(QString());
    const Done kept = handed->own
                        ? workspace::keepOwnAndWriteCv(workspace, member, *handed, order, call.argument(1), task)
                        : workspace::importAndWriteCv(workspace, member, handed->resume.value_or(QByteArray()), order,
                                                      call.argument(1), task);
    if (kept) {
        for (const QString &sentence : std::as_const(told))
            say(call, sentence);
    }
    return kept;
}

// It is written: what its reader is to know.
void sayOfCv(const Call &call, const workspace::Workspace &workspace, Id<domain::Member> member,
             const workspace::CvOrder &order)
{
    const auto remarks = workspace::cvRemarks(workspace, member, order, call.formats());
    const auto ofFile = workspace::cvFileRemarks(workspace, member, order, call.argument(1), call.formats());
    for (const QString &sentence : remarks.value_or(QStringList()) + ofFile.value_or(QStringList()))
        say(call, sentence);
}

Result<workspace::TrombinoscopeOrder> orderOf(const Call &call)
{
    const auto columns = across(call, "columns");
    if (!columns)
        return fail(columns.error());
    const auto rows = across(call, "rows");
    if (!rows)
        return fail(rows.error());
    workspace::TrombinoscopeOrder order;
    order.shape.columns = *columns;
    order.shape.rows = *rows;
    if (call.text("order") == u"sector")
        order.shape.order = reports::PeopleOrder::Sector;
    else if (call.text("order") == u"occupation")
        order.shape.order = reports::PeopleOrder::Occupation;
    order.shape.variant = variantOf(call.text("variant"));
    order.shape.tellsRebounds = call.has("rebounds");
    if (call.text("paper") == u"A3")
        order.paper = workspace::PaperFormat::A3;
    order.isLandscape = call.has("landscape");
    return order;
}

} // namespace

int runTrombinoscope(const Call &call)
{
    const auto order = orderOf(call);
    if (!order) {
        (void)complain(order.error());
        return kWrongCall;
    }
    const auto workspace = workspace::Workspace::open(call.argument(0), call.clock(), {}, call.text("cohort"));
    if (!workspace)
        return complain(workspace.error());
    const auto people = workspace::peopleFor(**workspace, order->shape);
    if (!people)
        return complain(people.error());
    ShownProgress progress(call);
    const auto written = workspace::writeTrombinoscope(**workspace, *order, call.formats(), call.argument(1), progress);
    if (!written)
        return complain(written.error()); // one sentence: why there is no file, not who would not be in it
    progress.clear();
    for (const QString &sentence : workspace::consentSentences(*people, call.formats()))
        say(call, sentence);
    if (const QString boxes = workspace::boxesSentence(*people, order->shape.variant, call.formats()); !boxes.isEmpty())
        say(call, boxes);
    if (const QString older = workspace::olderPagesSentence(call.argument(1), *written, call.formats());
        !older.isEmpty())
        say(call, older);
    return kDone;
}

int runCv(const Call &call)
{
    const auto workspace = workspace::Workspace::open(call.argument(0), call.clock(), {}, call.text("cohort"));
    if (!workspace)
        return complain(workspace.error());
    if (const Done sound = (*workspace)->store().ensureSound(); !sound) // before anybody is looked for
        return complain(sound.error());
    const auto member = workspace::memberMeant(**workspace, call.text("member"));
    if (!member)
        return complain(member.error());
    workspace::CvOrder order;
    order.isAnonymous = call.has("anonymous");
    order.hasPhoto = call.has("photo");
    order.hasCode = call.has("qr-code");
    if (call.text("template") == u"modern")
        order.style = cv::CvTemplate::Modern;
    else if (call.text("template") == u"compact")
        order.style = cv::CvTemplate::Compact;
    ShownProgress progress(call);
    if (!call.has("import")) {
        const Done written = workspace::writeCv(**workspace, *member, order, call.argument(1), progress);
        progress.clear();
        if (!written)
            return complain(written.error());
        sayOfCv(call, **workspace, *member, order);
        return kDone;
    }
    const Done written = importCv(call, **workspace, *member, order, progress);
    progress.clear();
    if (!written)
        return complain(written.error());
    sayOfCv(call, **workspace, *member, order);
    return kDone;
}

namespace {

Done keepAttached(workspace::Workspace &workspace, operations::MemberFileKind kind, const workspace::AttachPlan &plan)
{
    if (!plan.files.isEmpty()) {
        if (const Done done = operations::setFiles(workspace.store(), kind, plan.files); !done)
            return done;
    }
    return plan.scans.isEmpty() ? Done() : operations::setScans(workspace.store(), plan.scans);
}

} // namespace

int runAttach(const Call &call)
{
    using operations::MemberFileKind;
    const auto workspace = workspace::Workspace::open(call.argument(0), call.clock(), {}, call.text("cohort"));
    if (!workspace)
        return complain(workspace.error());
    const MemberFileKind kind = call.text("kind") == u"photos" ? MemberFileKind::Photo : MemberFileKind::Cv;
    ShownProgress progress(call);
    const bool isOfScans = call.text("kind") == u"scans";
    auto plan = isOfScans ? workspace::planScans(**workspace, call.argument(1), progress)
                          : workspace::planAttaching(**workspace, kind, call.argument(1), progress);
    progress.clear();
    if (!plan)
        return complain(plan.error());
    if (call.has("skip-refused"))
        plan->skipRefused();
    const bool isNothing = plan->count(workspace::AttachLine::State::Refused) == plan->lines.size();
    // A file that may not be written says so before anything is told as taken.
    if ((*workspace)->isReadOnly() && !plan->refusal && !call.has("dry-run")) {
        if (const Done done = keepAttached(**workspace, kind, *plan); !done)
            return complain(done.error());
    }
    // Told before anything is kept: an answer that cannot be written keeps nothing.
    const int printed = call.has("json") ? print(workspace::jsonOf(*plan))
                                         : printWords(workspace::wordsOf(*plan, call.formats()));
    if (printed != kDone)
        return printed;
    if (plan->refusal)
        return complain(*plan->refusal);
    if (!call.has("dry-run")) {
        if (const Done done = keepAttached(**workspace, kind, *plan); !done)
            return complain(done.error());
    }
    if (!isNothing)
        return kDone;
    if (isOfScans)
        return complain(
            {Error::Kind::NotFound,
             QCoreApplication::translate("Tool", "No file of this folder is for a press mention. Name files "
                                                 "by the reference of theirs."),
             {}});
    return complain(
        {Error::Kind::NotFound,
         QCoreApplication::translate("Tool", "No file of this folder is for anybody of the cohort. Name files by "
                                             "reference or by “Nom Prénom”."),
         {}});
}

} // namespace rebond::tool
