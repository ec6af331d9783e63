// SPDX-License-Identifier: GPL-3.0-or-later
// Files of a folder on their way to the members.
#include "ui/trombinoscope/trombinoscopepage.h"

#include "ui/kit/filechooser.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/settings.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/trombinoscope/attachpanel.h"

#include <QPushButton>

namespace rebond::ui::trombinoscope {

using operations::MemberFileKind;
using workspace::AttachPlan;

void TrombinoscopePage::chooseFolder(MemberFileKind kind)
{
    const bool arePhotos = kind == MemberFileKind::Photo;
    const QString purpose = arePhotos ? QStringLiteral("photos") : QStringLiteral("cvs");
    around().files.ask(this,
                       {.kind = kit::FileRequest::Kind::Folder,
                        .title = arePhotos ? tr("The folder that holds the photos")
                                           : tr("The folder that holds the CVs"),
                        .folder = around().settings.folder(purpose),
                        .proposedName = {},
                        .filter = {},
                        .suffix = {}},
                       [this, kind, purpose](const QString &folder) {
                           around().settings.setFolder(purpose, folder);
                           readFolder(kind, folder);
                       });
}

void TrombinoscopePage::readFolder(MemberFileKind kind, const QString &folder)
{
    around().tasks.follow(kit::startTask<AttachPlan>(
        this, tr("Reading the files of the folder"),
        [workspace = m_workspace, kind, folder](TaskContext &context) {
            return workspace::planAttaching(*workspace, kind, folder, context);
        },
        [this](const Result<AttachPlan> &plan) {
            if (!plan)
                return around().messages.say(plan.error());
            m_plan = std::make_shared<const AttachPlan>(*plan);
            m_attach->setPlan(*m_plan);
            // Reading takes its time: who writes elsewhere in the window by now goes on writing there.
            const QWidget *held = window()->focusWidget();
            const bool isAwaited = !held || held == this || isAncestorOf(held);
            showInstead(m_attach);
            if (isAwaited)
                m_attach->firstStop()->setFocus(Qt::OtherFocusReason);
            Q_EMIT folderRead();
        }));
}

void TrombinoscopePage::keepFiles()
{
    if (!m_plan || m_isKeeping)
        return;
    m_isKeeping = true;
    m_attach->setKeeping(true);
    around().tasks.follow(kit::startTask<void>(
        this, tr("Keeping the files"),
        [workspace = m_workspace, plan = m_plan](TaskContext &) {
            return operations::setFiles(workspace->store(), plan->kind, plan->files);
        },
        [this, plan = m_plan](const Done &done) {
            m_isKeeping = false;
            m_attach->setKeeping(false);
            if (!done)
                return around().messages.say(done.error());
            if (m_plan == plan) // else another folder has been read meanwhile
                leaveFolder();
        }));
}

// Nothing is left that is being kept.
void TrombinoscopePage::leaveFolder()
{
    if (!m_plan || m_isKeeping)
        return;
    QPushButton *from = m_plan->kind == MemberFileKind::Photo ? m_photosFolder : m_cvsFolder;
    m_plan.reset();
    if (m_attach->isAncestorOf(window()->focusWidget())) // before the panel goes
        head().stopFor(from)->setFocus(Qt::OtherFocusReason);
    showInstead(nullptr);
}

} // namespace rebond::ui::trombinoscope
