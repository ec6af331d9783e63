// SPDX-License-Identifier: GPL-3.0-or-later
// What goes in and out of the page of one member: photo, CV, the follow-up sheet.
#include "ui/members/memberspage.h"

#include "ui/kit/messagebar.h"
#include "ui/members/cvdesk.h"
#include "ui/members/filedesk.h"
#include "ui/members/followupprint.h"
#include "ui/members/memberpanel.h"
#include "ui/members/photopage.h"
#include "ui/paper/printview.h"

#include <QImage>

namespace rebond::ui::members {

using domain::Member;

void MembersPage::makeFiles()
{
    m_files = new FileDesk(store(), around(), this);
    m_cvs = new CvDesk(m_workspace, around(),
                       {.isFree = [this] { return isList(); },
                        .show = [this](QWidget *page) { showInstead(page); },
                        .showList = [this] { showList(); },
                        .offerBack = [this](const std::function<void()> &back) { offerToBringBack(back); }},
                       this);
    m_cvs->serve(m_panel, [this] { return chosenMember(); });
    connect(m_files, &FileDesk::lockedRead, m_cvs,
            [this](const Member &member, const QString &path) { m_cvs->takeLocked(member.id, path); });
    const auto with = [this](void (FileDesk::*act)(const Member &)) {
        return [this, act] {
            if (const auto member = chosenMember())
                (m_files->*act)(*member);
        };
    };
    const auto without = [this](void (FileDesk::*act)(Id<Member>)) {
        return [this, act] {
            if (const auto member = chosenMember())
                (m_files->*act)(member->id);
        };
    };
    connect(m_panel, &MemberPanel::photoWanted, this, with(&FileDesk::choosePhoto));
    connect(m_panel, &MemberPanel::cvWanted, this, with(&FileDesk::chooseCv));
    connect(m_panel, &MemberPanel::cvOpened, this, with(&FileDesk::openCv));
    connect(m_cvs, &CvDesk::openRequested, this, with(&FileDesk::openCv));
    connect(m_panel, &MemberPanel::photoNotWanted, this, without(&FileDesk::removePhoto));
    connect(m_panel, &MemberPanel::cvNotWanted, this, without(&FileDesk::removeCv));
    connect(m_panel, &MemberPanel::fileDropped, this, [this](const QString &path) {
        if (const auto member = chosenMember())
            m_files->take(*member, path);
    });
    connect(m_files, &FileDesk::photoRead, this, &MembersPage::framePhoto);
    connect(m_files, &FileDesk::photoStored, this, [this] {
        if (m_photoPage->isVisibleTo(this))
            showList();
    });
    connect(m_files, &FileDesk::photoRefused, this, [this] { m_photoPage->setBusy(false); });
}

void MembersPage::framePhoto(const Member &member, const QImage &picture)
{
    if (!isList() && m_framed.isNull())
        return around().messages.say(kit::MessageBar::Severity::Info,
                                     tr("A form is open. Save or leave it first, then bring the photo again."));
    if (!m_photoPage) {
        m_photoPage = new PhotoPage(this);
        connect(m_photoPage, &PhotoPage::accepted, this, [this] {
            m_photoPage->setBusy(true);
            m_files->storePhoto(m_framed, m_photoPage->picture(), m_photoPage->frame());
        });
        connect(m_photoPage, &PhotoPage::cancelled, this, [this] { showList(); });
    }
    m_framed = member.id;
    m_photoPage->begin(member.displayName(), picture);
    showInstead(m_photoPage);
    m_photoPage->setFocus(Qt::OtherFocusReason);
}

// Also of a closed cohort: nothing is written.
void MembersPage::layOutFollowUp()
{
    const auto id = chosen();
    if (!id)
        return;
    if (!m_followUp) {
        m_followUp = new FollowUpPrint(m_workspace, around(), this);
        connect(m_followUp, &FollowUpPrint::left, this, &MembersPage::showList);
        connect(m_followUp, &FollowUpPrint::laidOut, this, [this] {
            if (!isList())
                return; // a form was opened meanwhile
            showInstead(m_followUp->view());
            m_followUp->view()->firstStop()->setFocus(Qt::OtherFocusReason);
        });
    }
    m_followUp->layOut(Id<Member>(*id));
}

} // namespace rebond::ui::members
