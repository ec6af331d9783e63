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

#include <utility>

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
                           m_asked = {kind, folder};
                           m_isReadingAgain = false;
                           readFolder();
                       });
}

void TrombinoscopePage::readFolder()
{
    if (m_reading) {
        m_isReadingOvertaken = true;
        m_reading->cancel(); // its answer would be old
        return;
    }
    m_reading = kit::startTask<AttachPlan>(
        this, tr("Reading the files of the folder"),
        [workspace = m_workspace, asked = m_asked](TaskContext &context) {
            return workspace::planAttaching(*workspace, asked.kind, asked.path, context);
        },
        [this](const Result<AttachPlan> &plan) {
            m_reading = nullptr;
            if (std::exchange(m_isReadingOvertaken, false))
                return readFolder();
            if (plan)
                return showPlan(*plan);
            around().messages.say(plan.error());
            if (m_isReadingAgain)
                leaveFolder(); // what stands there may not hold any more
        });
    around().tasks.follow(m_reading);
}

// Of whom a file is, and whether it is there already, may have changed with the data.
void TrombinoscopePage::readFolderAgain()
{
    if (m_isKeeping || (!m_plan && !m_reading))
        return;
    if (!m_reading) {
        m_isReadingAgain = true;
        m_asked = m_planned;
        m_attach->tellReading();
    }
    readFolder();
}

void TrombinoscopePage::showPlan(const AttachPlan &plan)
{
    m_plan = std::make_shared<const AttachPlan>(plan);
    m_planned = m_asked;
    m_attach->setPlan(plan);
    // Reading takes its time: who writes elsewhere in the window by now goes on writing there.
    const QWidget *held = window()->focusWidget();
    const bool isAwaited = !m_isReadingAgain && (!held || held == this || isAncestorOf(held));
    showInstead(m_attach);
    if (isAwaited)
        m_attach->firstStop()->setFocus(Qt::OtherFocusReason);
    Q_EMIT folderRead();
}

// Never what is being read again: it was not seen yet.
void TrombinoscopePage::keepFiles()
{
    if (!m_plan || m_isKeeping || (m_reading && m_isReadingAgain))
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
                around().messages.say(done.error());
            else if (m_plan == plan) // else another folder has been read meanwhile
                leaveFolder();
            readFolderAgain(); // nothing where none is left
        }));
}

// Nothing is left that is being kept.
void TrombinoscopePage::leaveFolder()
{
    if (!m_plan || m_isKeeping)
        return;
    QPushButton *from = m_plan->kind == MemberFileKind::Photo ? m_photosFolder : m_cvsFolder;
    m_plan.reset();
    if (m_isReadingAgain) {
        delete m_reading.data(); // nobody waits for it any more
        m_isReadingOvertaken = false;
    }
    if (m_attach->isAncestorOf(window()->focusWidget())) // before the panel goes
        head().stopFor(from)->setFocus(Qt::OtherFocusReason);
    showInstead(nullptr);
}

} // namespace rebond::ui::trombinoscope
