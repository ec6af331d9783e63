// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/cvdesk.h"

#include "cv/jsonresume.h"
#include "operations/memberfiles.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/settings.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/written.h"
#include "ui/members/memberpanel.h"
#include "workspace/workspace.h"

#include <QFileInfo>

namespace rebond::ui::members {

using domain::Member;

namespace {

const QString kCvFolder = QStringLiteral("cvs");

} // namespace

CvDesk::CvDesk(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings, QWidget *page)
    : QObject(page),
      m_workspace(std::move(workspace)),
      m_around(surroundings),
      m_page(page)
{}

void CvDesk::serve(const MemberPanel *panel, const std::function<std::optional<Member>()> &chosen)
{
    connect(panel, &MemberPanel::resumeWanted, this, [this, chosen] {
        if (const auto member = chosen())
            takeResume(member->id);
    });
    connect(panel, &MemberPanel::cvVersionNotWanted, this, [this, chosen] {
        if (const auto member = chosen())
            removeCurrent(member->id);
    });
    const auto write = [this, chosen](bool isAnonymous) {
        if (const auto member = chosen())
            writePages(member->id, isAnonymous);
    };
    connect(panel, &MemberPanel::cvPagesWanted, this, [write] { write(false); });
    connect(panel, &MemberPanel::namelessCvWanted, this, [write] { write(true); });
}

void CvDesk::takeResume(Id<Member> member)
{
    m_around.files.ask(m_page,
                       {.title = tr("Take a CV from JSON Resume"),
                        .folder = m_around.settings.folder(kCvFolder),
                        .proposedName = {},
                        .filter = tr("JSON Resume (*.json);;All files (*)"),
                        .suffix = {}},
                       [this, member](const QString &path) {
                           m_around.settings.setFolder(kCvFolder, QFileInfo(path).path());
                           importFrom(path, member);
                       });
}

void CvDesk::importFrom(const QString &path, Id<Member> member)
{
    m_around.tasks.follow(kit::startTask<domain::Cv>(
        this, tr("Reading a CV"),
        [workspace = m_workspace, path, member](TaskContext &) -> Result<domain::Cv> {
            const auto json = operations::readChosenFile(path, cv::kMostResumeBytes);
            if (!json)
                return fail(json.error());
            return workspace::importCv(*workspace, member, *json);
        },
        [this](const Result<domain::Cv> &kept) {
            if (!kept)
                return m_around.messages.say(kept.error());
            m_around.messages.say(kit::MessageBar::Severity::Good,
                                  //: %1 is the name of a version of a CV
                                  tr("The CV is kept as the current version: %1.").arg(kept->name));
        }));
}

void CvDesk::removeCurrent(Id<Member> member)
{
    kit::startTask<QString>(
        this, tr("Deleting a version of a CV"),
        [workspace = m_workspace, member](TaskContext &) { return workspace::removeCurrentCv(*workspace, member); },
        [this](const Result<QString> &removed) {
            if (!removed)
                return m_around.messages.say(removed.error());
            m_around.messages.say(kit::MessageBar::Severity::Good,
                                  //: %1 is the name of a version of a CV
                                  tr("This version of the CV is deleted: %1. Undo brings it back.").arg(*removed));
        });
}

void CvDesk::writePages(Id<Member> member, bool isAnonymous)
{
    workspace::CvOrder order;
    order.isAnonymous = isAnonymous;
    kit::startTask<cv::CvPaper>(
        this, tr("Reading a CV"),
        [workspace = m_workspace, member, order](TaskContext &) {
            return workspace::cvPaper(*workspace, member, order);
        },
        [this, member](const Result<cv::CvPaper> &paper) {
            if (!paper)
                return m_around.messages.say(paper.error());
            askWhere(*paper, member);
        });
}

void CvDesk::askWhere(const cv::CvPaper &paper, Id<Member> member)
{
    workspace::CvOrder order;
    order.isAnonymous = paper.isAnonymous;
    m_around.files.ask(m_page,
                       {.kind = kit::FileRequest::Kind::Save,
                        .title = paper.isAnonymous ? tr("Write the CV without the name") : tr("Write the CV"),
                        .folder = m_around.settings.folder(kCvFolder),
                        .proposedName = workspace::proposedCvName(paper),
                        .filter = tr("PDF (*.pdf);;JSON Resume (*.json)"),
                        .suffix = QStringLiteral("pdf")},
                       [this, member, order](const QString &path) {
                           m_around.settings.setFolder(kCvFolder, QFileInfo(path).path());
                           write(path, member, order);
                       });
}

void CvDesk::write(const QString &path, Id<Member> member, const workspace::CvOrder &order)
{
    m_around.tasks.follow(kit::startTask<bool>(
        this, tr("Writing a CV"),
        [workspace = m_workspace, path, member, order](TaskContext &task) -> Result<bool> {
            if (const Done done = workspace::writeCv(*workspace, member, order, path, task); !done)
                return fail(done.error());
            return true;
        },
        [this, path, order](const Result<bool> &written) {
            if (!written)
                return m_around.messages.say(written.error());
            const QString name = QFileInfo(path).fileName();
            kit::sayWritten(m_around.messages, m_around.desktop,
                            order.isAnonymous
                                //: %1 is a file
                                ? tr("The CV without the name is written: “%1”. Read it before you hand it out: a "
                                     "sentence may still betray who it is.")
                                      .arg(name)
                                //: %1 is a file
                                : tr("The CV is written: “%1”.").arg(name),
                            path);
        }));
}

} // namespace rebond::ui::members
