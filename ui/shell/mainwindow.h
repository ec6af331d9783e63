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

class QFrame;
class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace rebond::ui::kit {
class ActionTable;
}
namespace rebond::ui::outreach {
class QuickEntry;
}
namespace rebond::ui::welcome {
class WelcomePage;
struct NewCohort;
}

namespace rebond::ui::shell {

class Footer;
class Header;
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

public Q_SLOTS:
    // A page of the file, or "welcome", "shortcuts", "about".
    void goTo(const QString &page);

Q_SIGNALS:
    // The window has to be made anew in that language ("fr", "en", "system").
    void languageChosen(const QString &language);

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeParts();
    void makeCommands();
    void addChoices();
    void addListMenus();
    void connectSession();
    [[nodiscard]] kit::Surroundings surroundings();

    void showFile();   // pages of the file that was opened
    void showNoFile(); // back to the welcome page
    void updateCommands();
    void showState();     // of a file that is not as usual
    void lookForOthers(); // another window or program may have written meanwhile
    void askForFile();
    void beginCohort(const welcome::NewCohort &cohort, const QString &path, bool thenImport);
    void zoomBy(int percent);

    House m_house;
    kit::ActionTable *m_commands = nullptr;
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
    welcome::WelcomePage *m_welcome = nullptr;
    QHash<QString, kit::Page *> m_byId;
    QString m_firstPage = QStringLiteral("dashboard"); // where the next file opened begins
};

} // namespace rebond::ui::shell
