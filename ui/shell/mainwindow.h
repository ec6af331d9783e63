// SPDX-License-Identifier: GPL-3.0-or-later
// The window only assembles: header, side bar, pages, footer, commands. What is open is the Session's matter, what a page
// shows the page's.
#pragma once

#include "base/formats.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/page.h"
#include "ui/kit/settings.h"
#include "ui/kit/theme.h"
#include "ui/shell/session.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

class QFrame;
class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace rebond::ui::kit {
class ActionTable;
class Projector;
class Task;
}
namespace rebond::ui::models {
class ListPage;
}
namespace rebond::ui::outreach {
class QuickEntry;
}
namespace rebond::ui::palette {
class Palette;
}
namespace rebond::ui::welcome {
class WelcomePage;
struct NewCohort;
}

namespace rebond::ui::shell {

class Choices;
class DraftKeeper;
class Footer;
class Header;
class Lock;
class SideBar;

class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    // What the program lends its window; all of it outlives the window.
    struct House
    {
        Session &session;
        kit::Settings &settings;
        kit::FileChooser &files;
        kit::Desktop &desktop;
        kit::Theme &theme;
        const Formats &formats;
    };
    explicit MainWindow(const House &house);
    ~MainWindow() override;

    void openFile(const QString &path);
    void openDemonstration();
    // What was begun on the pages, and which of them is shown: the window made next takes it up.
    [[nodiscard]] QVariantMap preparation() const;
    void resume(const QVariantMap &preparation);
    [[nodiscard]] kit::MessageBar &messages() { return *m_messages; }
    [[nodiscard]] kit::Projector &projector() { return *m_projector; }
    // The file as it is now, with what was begun on the pages.
    void reopen(Session::Others others);
    void showCohort(Id<domain::Cohort> cohort);
    void restore(const QString &backup, const QString &path);

public Q_SLOTS:
    // A page of the file, or "welcome", "settings", "shortcuts", "about".
    void goTo(const QString &page);

Q_SIGNALS:
    // The window has to be made anew in that language ("fr", "en", "system").
    void languageChosen(const QString &language);

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeParts();
    void makeCommands();
    void saveForm(); // the one that stands open, wherever the keyboard is
    void makePagesOfTheHouse();
    void makeWayBack();
    void noteWayBack(const QString &to);
    void makeAside(); // settings, lock and search: no pages of a file
    void connectRoomCommands();
    void addListMenus();
    void goToRecord(QLatin1String page, const RawId &id);
    void takeSetting(const QString &key); // it was changed
    void connectSession();
    [[nodiscard]] kit::Surroundings surroundings();

    // The line for acts is open and the window low: what was done is seen below it, not the head of the page.
    void showRowsBelow();
    void showFile(); // pages of the file that was opened
    void showNames(const workspace::Workspace &workspace);
    void joinList(models::ListPage *list);
    void joinOffers();
    void joinVisits();
    void makeQuickEntry(const std::shared_ptr<workspace::Workspace> &workspace);
    void leavePasted();
    void connectListCommands();
    void enableListCommands();
    void showNoFile(); // back to the welcome page
    void updateCommands();
    void keepDrafts(); // of the cohort that is shown
    // Else it is told that something typed can be kept nowhere; whoever asks again while that stands, may.
    [[nodiscard]] bool mayLeave();
    void closeFile();
    void makeKeeper();
    void watchDrafts();
    void findDrafts(const QVariantMap &newer); // of an earlier day, beside the file
    void tellNewCohort();
    void discardDrafts(const QStringList &places);
    void showDraft(const QString &place);
    [[nodiscard]] QString draftPlace(const QString &id) const;
    void followToDraft();
    void askForFile();
    void beginCohort(const welcome::NewCohort &cohort, const QString &path, bool thenImport);
    void zoomBy(int percent);
    void refreshAfterMidnight(); // who comes back to the window the next morning

    static constexpr char kGeometryState[] = "mainWindow"; // in the settings
    static constexpr char kShownPage[] = "shown";          // of a preparation, beside the ids of pages
    static constexpr char kQuickEntry[] = "quickEntry";    // among what is prepared, and in the manual

    House m_house;
    kit::Projector *m_projector;
    kit::ActionTable *m_commands = nullptr;
    Choices *m_choices = nullptr;
    Lock *m_lock = nullptr;
    palette::Palette *m_palette = nullptr;
    QWidget *m_whole = nullptr; // what the lock covers
    Header *m_header = nullptr;
    Footer *m_footer = nullptr;
    SideBar *m_pages = nullptr;
    QFrame *m_pageLine = nullptr;
    QMenu *m_exportLists = nullptr;
    QStackedWidget *m_stack = nullptr;
    kit::MessageBar *m_messages = nullptr;
    QVBoxLayout *m_quickPlace = nullptr; // above the pages
    outreach::QuickEntry *m_quick = nullptr;
    kit::TaskStrip *m_tasks = nullptr;
    QPointer<kit::Task> m_restoring; // a file that is opened then would be the one that goes
    welcome::WelcomePage *m_welcome = nullptr;
    QHash<QString, kit::Page *> m_byId;
    QHash<Id<domain::Cohort>, QVariantMap> m_drafts; // of cohorts not shown now
    DraftKeeper *m_keeper = nullptr;                 // of drafts beside the file
    bool m_isMade = false;
    QDate m_day;                                       // when the window was made, or used last
    QString m_pastedOn;                                // the page of the list that rows were pasted on
    QString m_firstPage = QStringLiteral("dashboard"); // where the next file opened begins
    QString m_cameFrom;                                // the page before the manual, the settings …
};

} // namespace rebond::ui::shell
