// SPDX-License-Identifier: GPL-3.0-or-later
// CVs as they come and go: handed in as whatever file they are, written in a page of their own, put on pages, with the name or
// without. The work is done behind the window; what is wrong is said in the message bar, and nothing changes.
#pragma once

#include "domain/records.h"
#include "ui/kit/page.h"
#include "workspace/cvs.h"

#include <QObject>
#include <QPointer>
#include <QVariantMap>

#include <functional>
#include <memory>
#include <optional>

namespace rebond::workspace {
class Workspace;
}

namespace rebond::ui::cv {
class CvPage;
class OwnPdfPage;
class PasswordPage;
}
namespace rebond::workspace {
struct HandedCv;
}

namespace rebond::ui::members {

class MemberPanel;

// Where pages of the desk stand for a while.
struct InsteadOfList
{
    std::function<bool()> isFree; // the list is there
    std::function<void(QWidget *page)> show;
    std::function<void()> showList;
    std::function<void(std::function<void()> back)> offerBack; // what was typed and left
};

class CvDesk final : public QObject
{
    Q_OBJECT
public:
    CvDesk(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings, InsteadOfList place,
           QWidget *page);

    // Does what the panel asks for, with whom `chosen` answers.
    void serve(const MemberPanel *panel, const std::function<std::optional<domain::Member>()> &chosen);

    void edit(const domain::Member &member);
    // The PDF of their own.
    void see(const domain::Member &member);
    void takeResume(Id<domain::Member> member);
    // A PDF that asks for its password: the window does.
    void takeLocked(Id<domain::Member> member, const QString &path);
    // Of the CV that is being written (kit/drafting.h).
    [[nodiscard]] QVariantMap draft() const;
    [[nodiscard]] bool takeUp(const QVariantMap &draft);
    void giveUp();
    void show();
    void removeCurrent(Id<domain::Member> member);
    void writePages(Id<domain::Member> member, bool isAnonymous);

Q_SIGNALS:
    void openRequested(); // the file of who is chosen, with another program

private:
    void importFrom(const QString &path, Id<domain::Member> member, const QString &password);
    void handedIn(const workspace::HandedCv &handed, const QString &path, Id<domain::Member> member,
                  bool wasPasswordGiven);
    void keepIfTheirs(const workspace::HandedCv &handed, Id<domain::Member> member);
    void keep(const workspace::HandedCv &handed, Id<domain::Member> member);
    void askForPassword(const QString &path, Id<domain::Member> member);
    [[nodiscard]] cv::CvPage *page();
    void leavePage();
    void askWhere(const rebond::cv::CvPaper &paper, Id<domain::Member> member);

    std::shared_ptr<workspace::Workspace> m_workspace;
    kit::Surroundings m_around;
    InsteadOfList m_place;
    QWidget *m_page;
    QPointer<cv::CvPage> m_editor;
    QPointer<cv::PasswordPage> m_password;
    QPointer<cv::OwnPdfPage> m_own;
    QString m_lockedPath;
    Id<domain::Member> m_lockedOf;
};

} // namespace rebond::ui::members
