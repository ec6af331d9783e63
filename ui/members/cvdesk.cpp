// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/cvdesk.h"

#include "operations/memberfiles.h"
#include "ui/cv/cvoutput.h"
#include "ui/cv/cvpage.h"
#include "ui/cv/ownpdfpage.h"
#include "ui/cv/passwordpage.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/settings.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/members/memberpanel.h"
#include "workspace/cvremarks.h"
#include "workspace/handedcv.h"
#include "workspace/workspace.h"

#include <QFileInfo>

namespace rebond::ui::members {

using domain::Member;

namespace {

const QString kCvFolder = QStringLiteral("cvs");

} // namespace

CvDesk::CvDesk(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
               InsteadOfList place, QWidget *page)
    : QObject(page),
      m_workspace(std::move(workspace)),
      m_around(surroundings),
      m_place(std::move(place)),
      m_page(page)
{}

void CvDesk::serve(const MemberPanel *panel, const std::function<std::optional<Member>()> &chosen)
{
    connect(panel, &MemberPanel::cvSeen, this, [this, chosen] {
        if (const auto member = chosen())
            see(*member);
    });
    connect(panel, &MemberPanel::resumeWanted, this, [this, chosen] {
        if (const auto member = chosen())
            takeResume(member->id);
    });
    connect(panel, &MemberPanel::cvVersionsWanted, this, [this, chosen] {
        if (const auto member = chosen())
            edit(*member);
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

cv::CvPage *CvDesk::page()
{
    if (!m_editor) {
        m_editor = new cv::CvPage(m_workspace, m_around, m_page);
        m_editor->hide();
        connect(m_editor, &cv::CvPage::left, this, &CvDesk::leavePage);
    }
    return m_editor;
}

void CvDesk::edit(const Member &member)
{
    page()->begin(member);
    show();
}

// What was typed and not kept can be had back at once.
void CvDesk::leavePage()
{
    const QVariantMap typed = draft();
    page()->giveUp();
    m_place.showList();
    if (!typed.isEmpty())
        m_place.offerBack([this, typed] { (void)takeUp(typed); });
}

QVariantMap CvDesk::draft() const
{
    return m_editor ? m_editor->draft() : QVariantMap();
}

bool CvDesk::takeUp(const QVariantMap &draft)
{
    if (!page()->takeUp(draft))
        return false;
    m_place.show(page());
    return true;
}

void CvDesk::giveUp()
{
    if (draft().isEmpty())
        return;
    page()->giveUp();
    m_place.showList();
}

void CvDesk::show()
{
    m_place.show(page());
    page()->firstStop()->setFocus(Qt::OtherFocusReason);
}

void CvDesk::see(const Member &member)
{
    m_around.tasks.follow(kit::startTask<typeset::PageList>(
        this, tr("Reading a CV"),
        [workspace = m_workspace, id = member.id](TaskContext &task) {
            return workspace::ownCvPages(*workspace, id, {}, task);
        },
        [this, name = member.displayName()](const Result<typeset::PageList> &pages) {
            if (!pages)
                return m_around.messages.say(pages.error());
            if (!m_place.isFree())
                return; // the user went on to something else
            if (!m_own) {
                m_own = new cv::OwnPdfPage(m_page);
                connect(m_own, &cv::OwnPdfPage::openRequested, this, &CvDesk::openRequested);
                connect(m_own, &cv::OwnPdfPage::left, this, [this] { m_place.showList(); });
            }
            m_own->begin(name, *pages);
            m_place.show(m_own);
            m_own->firstStop()->setFocus(Qt::OtherFocusReason);
        }));
}

void CvDesk::takeResume(Id<Member> member)
{
    m_around.files.ask(m_page,
                       {.title = tr("Import a CV"),
                        .folder = m_around.settings.folder(kCvFolder),
                        .proposedName = {},
                        .filter = tr("CVs (*.json *.pdf *.docx *.odt);;All files (*)"),
                        .suffix = {}},
                       [this, member](const QString &path) {
                           m_around.settings.setFolder(kCvFolder, QFileInfo(path).path());
                           importFrom(path, member, {});
                       });
}

void CvDesk::importFrom(const QString &path, Id<Member> member, const QString &password)
{
    m_around.tasks.follow(kit::startTask<workspace::HandedCv>(
        this, tr("Reading a CV"),
        [path, password](TaskContext &task) -> Result<workspace::HandedCv> {
            const auto bytes = operations::readChosenFile(path, operations::kLargestCv);
            if (!bytes)
                return fail(bytes.error());
            return workspace::handedCv({.name = path, .bytes = *bytes, .password = password}, task);
        },
        [this, path, member, wasGiven = !password.isEmpty()](const Result<workspace::HandedCv> &handed) {
            if (handed)
                return handedIn(*handed, path, member, wasGiven);
            if (m_password)
                m_password->setBusy(false);
            m_around.messages.say(handed.error());
        }));
}

void CvDesk::handedIn(const workspace::HandedCv &handed, const QString &path, Id<Member> member, bool wasPasswordGiven)
{
    if (handed.isLocked)
        return wasPasswordGiven && m_password ? m_password->tellWrong() : askForPassword(path, member);
    if (wasPasswordGiven && m_password) {
        m_password->clear();
        if (m_password->isVisibleTo(m_page))
            m_place.showList();
    }
    keepIfTheirs(handed, member);
}

// Another name than the member's: taken only when that is meant.
void CvDesk::keepIfTheirs(const workspace::HandedCv &handed, Id<Member> member)
{
    if (!handed.resume)
        return keep(handed, member);
    kit::startTask<QString>(
        this, tr("Reading a CV"),
        [workspace = m_workspace, json = *handed.resume, member, formats = m_around.formats](TaskContext &) {
            return workspace::otherPersonSentence(*workspace, member, json, formats);
        },
        [this, handed, member](const Result<QString> &other) {
            if (!other)
                return m_around.messages.say(other.error());
            if (other->isEmpty())
                return keep(handed, member);
            m_around.messages.say(kit::MessageBar::Severity::Warning, *other);
            m_around.messages.offer(tr("Take it all the same"), QStringLiteral("takeOtherCvButton"),
                                    kit::MessageBar::AfterPress::Close, this,
                                    [this, handed, member] { keep(handed, member); });
        });
}

void CvDesk::takeLocked(Id<Member> member, const QString &path)
{
    askForPassword(path, member);
}

void CvDesk::askForPassword(const QString &path, Id<Member> member)
{
    if (!m_place.isFree())
        return m_around.messages.say(kit::MessageBar::Severity::Info,
                                     tr("The PDF asks for a password, and a form is open. Save or leave it first, then "
                                        "bring the PDF again."));
    if (!m_password) {
        m_password = new cv::PasswordPage(m_page);
        connect(m_password, &cv::PasswordPage::accepted, this, [this] {
            m_password->setBusy(true);
            importFrom(m_lockedPath, m_lockedOf, m_password->password());
        });
        connect(m_password, &cv::PasswordPage::cancelled, this, [this] {
            m_password->clear();
            m_place.showList();
        });
    }
    m_lockedPath = path;
    m_lockedOf = member;
    m_password->begin(QFileInfo(path).fileName());
    m_place.show(m_password);
    m_password->firstStop()->setFocus(Qt::OtherFocusReason);
}

void CvDesk::keep(const workspace::HandedCv &handed, Id<Member> member)
{
    kit::startTask<QString>(
        this, tr("Keeping a CV"),
        [workspace = m_workspace, handed, member](TaskContext &) {
            return workspace::keepHandedCv(*workspace, member, handed);
        },
        [this, isOwn = handed.own.has_value(), wasLocked = handed.wasLocked,
         remark = handed.remark](const Result<QString> &kept) {
            if (!kept)
                return m_around.messages.say(kept.error());
            QStringList said{
                isOwn
                    //: %1 is a file
                    ? tr("“%1” is kept as it came: it carries no data, so it is the member's own CV.").arg(*kept)
                    //: %1 is the name of a version of a CV
                    : tr("The CV is kept as the current version: %1.").arg(*kept)};
            if (isOwn && wasLocked)
                said = {//: %1 is a file
                        tr("“%1” is kept without its password, as the member's own CV.").arg(*kept)};
            if (!remark.isEmpty())
                said.append(remark);
            m_around.messages.say(remark.isEmpty() ? kit::MessageBar::Severity::Good
                                                   : kit::MessageBar::Severity::Warning,
                                  said.join(u' '));
        });
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
    kit::startTask<rebond::cv::CvPaper>(
        this, tr("Reading a CV"),
        [workspace = m_workspace, member, order](TaskContext &) {
            return workspace::cvPaper(*workspace, member, order);
        },
        [this, member](const Result<rebond::cv::CvPaper> &paper) {
            if (!paper)
                return m_around.messages.say(paper.error());
            const QString telling = workspace::tellingSentence(*paper, m_around.formats);
            if (telling.isEmpty())
                return askWhere(*paper, member);
            m_around.messages.say(kit::MessageBar::Severity::Warning, telling);
            m_around.messages.offer(tr("Write it all the same"), QStringLiteral("writeTellingCvButton"),
                                    kit::MessageBar::AfterPress::Close, this,
                                    [this, read = *paper, member] { askWhere(read, member); });
        });
}

void CvDesk::askWhere(const rebond::cv::CvPaper &paper, Id<Member> member)
{
    workspace::CvOrder order;
    order.isAnonymous = paper.isAnonymous;
    cv::askWhereAndWrite(m_page, m_around,
                         {.proposedName = workspace::proposedCvName(paper),
                          .isNameless = order.isAnonymous,
                          .write = [workspace = m_workspace, member, order](const QString &path, TaskContext &task) {
                              return workspace::writeCv(*workspace, member, order, path, task);
                          }});
}

} // namespace rebond::ui::members

#include "moc_cvdesk.cpp"
