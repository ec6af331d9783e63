// SPDX-License-Identifier: GPL-3.0-or-later
// What the file's page and the state of a file ask of window and session.
#pragma once

#include "ui/kit/page.h"
#include "ui/shell/session.h"

#include <functional>

namespace rebond::ui::shell {

class DraftKeeper;
class Header;
class MainWindow;

// The page's requests: a backup put back, another cohort shown. Does nothing where the page is not the file's.
void joinFilePage(kit::Page *page, Session &session, MainWindow &window);
// What is typed about somebody who is erased on that page goes.
void joinErasures(kit::Page *page, DraftKeeper &drafts);
// Whatever could not be saved because another state was put in the file's place is offered the way on, too: it may be noticed
// there first.
void joinRefusals(Session &session, MainWindow &window);
// What the session tells of backups, in the window's message bar; and of the cohort, when another hand changed it.
void joinBackups(Session &session, MainWindow &window);

// Of a file that could not be opened: the way back, where there is one.
void offerNewestBackup(const QString &path, const Formats &formats, MainWindow &window);

// Says in the header, and once on the page, what is not as usual about the open file: it may only be read, another window
// has it, or its cohort is closed.
void showFileState(Session &session, Header &header, MainWindow &window);

// Has another program written meanwhile, or put another state in the place of the file? Asked behind the window: while
// somebody writes, the answer may have to wait. `page` is one that knows the version it shows.
void lookForOthers(const std::shared_ptr<workspace::Workspace> &workspace, kit::Page *page, MainWindow &window);

// As soon as another program writes into the file, all that is shown is read again: no window comes to the front for that. Ends with
// the next file.
void watchForOthers(const std::shared_ptr<workspace::Workspace> &workspace, MainWindow &window);

} // namespace rebond::ui::shell
