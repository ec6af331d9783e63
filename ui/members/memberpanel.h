// SPDX-License-Identifier: GPL-3.0-or-later
// One member at a glance, beside the list: who, where they stand, how they are reached, what they do for the group.
#pragma once

#include "desk/timeline.h"
#include "domain/records.h"
#include "figures/standings.h"
#include "storage/store.h"
#include "ui/kit/page.h"

#include <QImage>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace rebond::exchange {
struct ConsentTerms;
}
namespace rebond::ui::kit {
class Card;
class FactList;
class Portrait;
}

namespace rebond::ui::models {
class HistoryView;
}

namespace rebond::ui::members {

class MemberPanel final : public QWidget
{
    Q_OBJECT
public:
    MemberPanel(std::shared_ptr<storage::Store> store, const Formats &formats, bool mayEdit, QWidget *parent = nullptr);

    void setMember(const domain::Member &member, std::optional<figures::Place> place);
    void setPhoto(const QImage &photo);  // of the member shown; until then, or where it is null, the initials
    void setCvName(const QString &name); // of the member shown; until then the line is not there
    void clear();
    void readHistoryAgain(); // something was committed

Q_SIGNALS:
    void editRequested();
    // All that is held on this person.
    void dataRequested();
    void followUpRequested();                                                // their follow-up sheet, on pages
    void entryRequested(rebond::desk::EntryKind kind, rebond::RawId record); // of the history
    void photoWanted();
    void photoNotWanted();
    void cvWanted();
    void cvSeen();
    void cvOpened();
    void cvNotWanted();
    void cvVersionsWanted();   // the versions are to be seen and written
    void resumeWanted();       // a CV is to be taken from a file of any kind
    void cvVersionNotWanted(); // the current version is to be deleted
    void cvPagesWanted();      // the current version is to be written
    void namelessCvWanted();   // the same without what tells whose it is
    void fileDropped(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QPushButton *makeFileButton(const QString &text, const char *objectName);
    void makeMenus();
    void makeLines();

    void askForConsents();
    void showConsents(const QList<rebond::exchange::ConsentTerms> &terms);

    std::shared_ptr<storage::Store> m_store;
    const Formats &m_formats;
    domain::Member m_member;
    kit::Card *m_card;
    kit::Portrait *m_portrait;
    QLabel *m_name;
    QLabel *m_place;
    QLabel *m_headline;
    kit::FactList *m_lines;
    QLabel *m_sectors;
    QLabel *m_occupations;
    QLabel *m_email;
    QLabel *m_phone;
    QLabel *m_home;
    QLabel *m_birthYear;
    QLabel *m_profile;
    QLabel *m_consents;
    QLabel *m_joined;
    QLabel *m_left;
    QLabel *m_role;
    QLabel *m_reference;
    QLabel *m_roleText;
    QLabel *m_cvName;
    QPushButton *m_edit;
    QPushButton *m_data;
    QPushButton *m_followUp;
    QPushButton *m_photoButton;
    QPushButton *m_cvButton;
    QAction *m_choosePhoto = nullptr;
    QAction *m_removePhoto = nullptr;
    QAction *m_seeCv = nullptr;
    QAction *m_openCv = nullptr;
    QAction *m_chooseCv = nullptr;
    QAction *m_removeCv = nullptr;
    QAction *m_takeResume = nullptr;
    QAction *m_removeVersion = nullptr;
    bool m_mayEdit;
    models::HistoryView *m_history;
};

} // namespace rebond::ui::members
