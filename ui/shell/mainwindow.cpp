// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/exchange/listwriting.h"
#include "ui/kit/actiontable.h"
#include "ui/kit/currentstack.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/projector.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/models/listpage.h"
#include "ui/outreach/quickentry.h"
#include "ui/palette/palette.h"
#include "ui/shell/commands.h"
#include "ui/shell/draftkeeper.h"
#include "ui/shell/filewiring.h"
#include "ui/shell/header.h"
#include "ui/shell/helppages.h"
#include "ui/shell/lock.h"
#include "ui/shell/manualpage.h"
#include "ui/shell/messageplace.h"
#include "ui/shell/pages.h"
#include "ui/shell/sidebar.h"
#include "ui/welcome/welcomepage.h"
#include "ui/workshops/workshopspage.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace rebond::ui::shell {

namespace {
constexpr char kWelcome[] = "welcome";
constexpr int kZoomStep = 25;
} // namespace

MainWindow::MainWindow(const House &house)
    : m_house(house),
      m_projector(new kit::Projector(this)),
      m_day(house.session.clock().today())
{
    setObjectName(QStringLiteral("mainWindow"));
    makeParts();
    makeCommands();
    makeKeeper();
    connectSession();
    if (!restoreGeometry(m_house.settings.state(QLatin1String(kGeometryState))))
        resize(kit::unit(310), kit::unit(205));
    if (m_house.session.workspace())
        showFile();
    else
        showNoFile();
    m_isMade = true;
    QTimer::singleShot(0, this, [this] { // unless a file comes first
        if (!m_house.session.workspace())
            tellNewCohort();
    });
}

MainWindow::~MainWindow()
{
    m_stack->disconnect(this);
    m_keeper->end();
    // Pages speak to the message bar and the task strip, which are older children: they go first.
    const auto pages = m_byId;
    qDeleteAll(pages);
    delete m_quick;
    delete m_palette; // a search still holds the file
}

kit::Surroundings MainWindow::surroundings()
{
    return {m_house.settings, m_house.files,           m_house.desktop, *m_messages,
            *m_tasks,         m_house.session.clock(), m_house.formats};
}

void MainWindow::makeParts()
{
    auto *centre = new QWidget(this);
    auto *whole = new QWidget(centre);
    m_whole = whole;
    m_header = new Header(whole);
    m_footer = new Footer(whole);
    m_pages = new SideBar(whole);
    m_messages = new kit::MessageBar(whole);
    m_tasks = new kit::TaskStrip(whole);
    auto *stack = new kit::CurrentStack(whole);
    m_stack = stack;
    for (const PageSpec &spec : pageSpecs())
        m_pages->addPage(QLatin1String(spec.id), spec.text());
    connect(m_pages, &SideBar::chosen, this, &MainWindow::goTo);
    connect(m_pages, &SideBar::leftForPage, this, [this] {
        static_cast<kit::Page *>(m_stack->currentWidget())->firstStop()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_footer, &Footer::undoRequested, &m_house.session, &Session::undo);

    auto *right = new QVBoxLayout;
    m_quickPlace = new QVBoxLayout;
    right->addLayout(m_quickPlace);
    right->addWidget(new kit::StackScroll(stack, whole), 1);
    right->addWidget(m_tasks);
    m_pageLine = new QFrame(whole);
    m_pageLine->setFrameStyle(static_cast<int>(QFrame::VLine) | static_cast<int>(QFrame::Plain));
    m_pageLine->setForegroundRole(QPalette::Mid);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_pages);
    middle->addWidget(m_pageLine);
    middle->addLayout(right, 1);
    auto *column = new QVBoxLayout(whole);
    column->addWidget(m_header);
    column->addLayout(middle, 1);
    column->addWidget(m_footer);
    for (QLayout *layout :
         {static_cast<QLayout *>(right), static_cast<QLayout *>(middle), static_cast<QLayout *>(column)}) {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
    }
    new MessagePlace(*m_messages, *m_footer, *m_header);
    auto *over = new QVBoxLayout(centre);
    over->setContentsMargins(0, 0, 0, 0);
    over->addWidget(whole);
    setCentralWidget(centre);
}

void MainWindow::makeCommands()
{
    m_commands = new kit::ActionTable(commandGroups(), commandSpecs(), kCommandContext, this);
    m_commands->fill(menuBar());
    addListMenus();
    menuBar()->findChild<QMenu *>(QStringLiteral("viewMenu"))->addSeparator();
    makeAside();
    connectListCommands();
    const auto on = [this](const char *id, auto &&slot) {
        connect(m_commands->action(QLatin1String(id)), &QAction::triggered, this, std::forward<decltype(slot)>(slot));
    };
    on("file.new", [this] {
        goTo(QLatin1String(kWelcome)); // what is open stays open until another file is
        m_welcome->beginCohort(false);
    });
    on("file.open", [this] { askForFile(); });
    on("file.demo", [this] { openDemonstration(); });
    const auto work = [this](const QString &page) {
        goTo(page);
        if (kit::Page *shown = m_byId.value(page))
            shown->startWork();
    };
    on("file.import", [work] { work(QStringLiteral("import")); });
    on("file.export", [work] { work(QStringLiteral("report")); });
    on("file.close", [this] { closeFile(); });
    on("file.quit", [this] { close(); });
    on("edit.undo", [this] { m_house.session.undo(); });
    on("edit.redo", [this] { m_house.session.redo(); });
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &MainWindow::saveForm);
    on("edit.act", [this] { m_quick->begin(); });
    on("edit.interview", [work] { work(QStringLiteral("interviews")); });
    on("edit.outcome", [work] { work(QStringLiteral("outcomes")); });
    connectRoomCommands();
    on("view.zoomIn", [this] { zoomBy(kZoomStep); });
    on("view.zoomOut", [this] { zoomBy(-kZoomStep); });
    on("view.zoomReset", [this] { zoomBy(100 - m_house.theme.zoomPercent()); });
    on("help.manual", [this] {
        auto *shown = static_cast<kit::Page *>(m_stack->currentWidget());
        const bool isQuick = m_quick && m_quick->isAncestorOf(focusWidget());
        const QString of = isQuick ? QLatin1String(kQuickEntry) : m_byId.key(shown);
        goTo(QStringLiteral("manual"));
        openManualAt(m_byId.value(QStringLiteral("manual")), of);
    });
    on("help.shortcuts", [this] { goTo(QStringLiteral("shortcuts")); });
    on("help.about", [this] { goTo(QStringLiteral("about")); });
    for (const PageSpec &spec : pageSpecs()) {
        const QString id = QLatin1String(spec.id);
        connect(m_commands->action(QLatin1String(("view." + QByteArray(spec.id)).constData())), &QAction::triggered,
                this, [this, id] { goTo(id); });
    }
    makePagesOfTheHouse();
}

// Those that need no file.
void MainWindow::makePagesOfTheHouse()
{
    m_byId.insert(QStringLiteral("manual"), makeManualPage(codeOf(m_house.formats.language()), m_stack));
    m_byId.insert(QStringLiteral("shortcuts"), makeShortcutsPage(*m_commands, m_stack));
    m_byId.insert(QStringLiteral("about"), makeAboutPage(m_stack));
    m_welcome = new welcome::WelcomePage(surroundings(), m_stack);
    m_byId.insert(QLatin1String(kWelcome), m_welcome);
    for (kit::Page *page : std::as_const(m_byId))
        m_stack->addWidget(page);
    makeWayBack();
    connect(m_welcome, &welcome::WelcomePage::openRequested, this, &MainWindow::askForFile);
    connect(m_welcome, &welcome::WelcomePage::openFileRequested, this, &MainWindow::openFile);
    connect(m_welcome, &welcome::WelcomePage::demonstrationRequested, this, &MainWindow::openDemonstration);
    connect(m_welcome, &welcome::WelcomePage::cohortRequested, this, &MainWindow::beginCohort);
    connect(m_welcome, &welcome::WelcomePage::cohortCancelled, this, [this] {
        if (m_house.session.workspace())
            goTo(QStringLiteral("dashboard"));
    });
}

// For a room that looks on.
void MainWindow::connectRoomCommands()
{
    connect(m_commands->action(QLatin1String("view.round")), &QAction::triggered, this, [this] {
        goTo(QStringLiteral("workshops"));
        if (auto *page = qobject_cast<workshops::WorkshopsPage *>(m_byId.value(QStringLiteral("workshops"))))
            page->startRound();
    });
    QAction *projector = m_commands->action(QLatin1String("view.projector"));
    projector->setCheckable(true);
    kit::followProjector(this, [projector](bool isOn) { projector->setChecked(isOn); });
    connect(projector, &QAction::toggled, m_projector, &kit::Projector::turn);
}

// Each of the seven lists, out of the cohort or empty to be filled; before the line above "Close the file".
void MainWindow::addListMenus()
{
    auto *file = menuBar()->findChild<QMenu *>(QStringLiteral("fileMenu"));
    const auto actions = file->actions();
    const qsizetype close = actions.indexOf(m_commands->action(QLatin1String("file.close")));
    QAction *before = actions.value(close > 0 && actions[close - 1]->isSeparator() ? close - 1 : close);
    const auto add = [file, before](const QString &title, const QString &objectName, auto &&chosen) {
        auto *menu = new QMenu(title, file);
        menu->setObjectName(objectName);
        exchange::addListKinds(*menu, chosen);
        file->insertMenu(before, menu);
        return menu;
    };
    m_exportLists = add(tr("Export a &list"), QStringLiteral("exportListMenu"),
                        [this](rebond::exchange::ListKind kind) {
                            exchange::writeList(this, m_house.session.workspace(), kind, surroundings());
                        });
    add(tr("&Template to fill"), QStringLiteral("templateMenu"),
        [this](rebond::exchange::ListKind kind) { exchange::writeTemplate(this, kind, surroundings()); });
}

void MainWindow::connectSession()
{
    connect(&m_house.session, &Session::opened, this, &MainWindow::showFile);
    connect(&m_house.session, &Session::closed, this, &MainWindow::showNoFile);
    connect(&m_house.session, &Session::changed, this, &MainWindow::updateCommands);
    connect(&m_house.session, &Session::written, m_messages, [this] { m_messages->end(kit::MessageBar::BySuccess); });
    const auto tell = [this](const QString &sentence, const QString &label) {
        m_messages->say(kit::MessageBar::Severity::Good, sentence.arg(m_house.formats.quoted(label)));
    };
    //: %1 is what was undone, in quotation marks
    connect(&m_house.session, &Session::tookBack, this,
            [this, tell](const QString &label) {
                tell(tr("Undone: %1."), label);
                if (m_quick)
                    m_quick->forgetSaved();
            });
    //: %1 is what was done again, in quotation marks
    connect(&m_house.session, &Session::madeAgain, this,
            [tell](const QString &label) { tell(tr("Redone: %1."), label); });
    connect(&m_house.session, &Session::failed, this, [this](const Error &error) {
        m_messages->say(error);
        updateCommands();
    });
    joinBackups(m_house.session, *this);
    joinRefusals(m_house.session, *this);
}

void MainWindow::showFile()
{
    const auto &workspace = m_house.session.workspace();
    if (!m_house.session.isDemonstration()) {
        m_house.settings.addRecentFile(workspace->path());
        if (!workspace->isFileReadOnly())
            models::moveFiltersOut(m_house.settings, workspace->path());
    }
    m_messages->clear();
    const GoTo goToPage = [this](QLatin1String id, std::optional<RawId> record) {
        if (id == QLatin1String(kNextAct))
            return record ? m_quick->beginAfter(Id<domain::Act>(*record)) : m_quick->begin();
        if (id == QLatin1String(kActFor) && record)
            return m_quick->beginFor(Id<domain::Member>(*record));
        record ? goToRecord(id, *record) : goTo(id);
    };
    for (const PageSpec &spec : pageSpecs()) {
        kit::Page *page = spec.make(workspace, surroundings(), goToPage, m_stack);
        m_byId.insert(QLatin1String(spec.id), page);
        m_stack->addWidget(page);
        connect(page, &kit::Page::outputChanged, this, &MainWindow::enableListCommands);
        if (auto *list = qobject_cast<models::ListPage *>(page))
            joinList(list);
    }
    joinOffers();
    joinVisits();
    makeQuickEntry(workspace);
    m_palette->setWorkspace(workspace);
    showNames(*workspace);
    updateCommands();
    m_welcome->noteOpened(workspace->path(), workspace->cohort().name);
    goTo(m_firstPage);
    m_firstPage = QStringLiteral("dashboard");
    watchDrafts();
    const QVariantMap begun = m_drafts.take(workspace->cohort().id);
    resume(begun);
    joinFilePage(m_byId.value(QStringLiteral("file")), m_house.session, *this);
    joinErasures(m_byId.value(QStringLiteral("file")), *m_keeper);
    showFileState(m_house.session, *m_header, *this);
    if (m_isMade) // else what the window before this one holds is given to it
        findDrafts(begun);
    if (kit::Task *backup = m_house.session.backUpEarlierDays())
        m_tasks->follow(backup);
    // Behind the window: the first figure needs it anyway, and a damaged file should say so before somebody types.
    auto *check = kit::startTask<void>(
        m_byId.value(QStringLiteral("dashboard")), tr("Checking the file"),
        [workspace](TaskContext &) { return workspace->store().ensureSound(); },
        [this](Done sound) {
            if (sound)
                return;
            m_messages->say(sound.error());
            m_messages->endOnly({}); // it stays damaged
        });
    m_tasks->follow(check);
}

// Of the cohort and its file, around the pages.
void MainWindow::showNames(const workspace::Workspace &workspace)
{
    const domain::Cohort &cohort = workspace.cohort();
    //: beside the name of the demonstration: %1 is the day it speaks of
    const QString demonstration = tr("Demonstration: invented people, as on %1");
    m_header->setCohort(cohort.name, m_house.session.isDemonstration()
                                         ? demonstration.arg(m_house.formats.date(m_house.session.clock().today()))
                                         : cohort.territory);
    m_header->show();
    m_pages->setVisible(true);
    m_pageLine->setVisible(true);
    m_footer->setFile(workspace.path(), m_house.session.isDemonstration()
                                            ? tr("A copy of the demonstration: nothing in it is yours.")
                                            : QString());
    //: title of the window: %1 is the name of the cohort
    m_lock->setTitle(tr("%1 – Rebond").arg(cohort.name));
}

void MainWindow::showNoFile()
{
    m_messages->clear(); // it speaks of what is gone
    m_keeper->end();
    for (const PageSpec &spec : pageSpecs())
        delete m_byId.take(QLatin1String(spec.id)); // a page of a closed file hears nothing more
    delete std::exchange(m_quick, nullptr);
    m_palette->setWorkspace({});
    m_header->hide();
    m_pages->setVisible(false);
    m_pageLine->setVisible(false);
    m_footer->setFile({});
    m_lock->setTitle(QStringLiteral("Rebond"));
    updateCommands();
    goTo(QLatin1String(kWelcome));
}

void MainWindow::goTo(const QString &id)
{
    kit::Page *page = m_byId.value(id);
    if (!page)
        return;
    m_pages->show(id);
    if (m_stack->currentWidget() == page)
        return;
    noteWayBack(id);
    const bool fromList = m_pages->hasFocus();
    m_messages->end(kit::MessageBar::ByLeaving); // what the page says as it goes is said after this
    m_stack->setCurrentWidget(page);
    page->refresh();
    // Arrows go on through the list; from anywhere else the keyboard follows to the page.
    if (!fromList)
        page->firstStop()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::updateCommands()
{
    const Session &session = m_house.session;
    const bool isOpen = session.workspace() != nullptr;
    const auto enable = [this](const char *id, bool on) { m_commands->action(QLatin1String(id))->setEnabled(on); };
    for (const char *id : {"file.import", "file.export", "file.close", "view.round"})
        enable(id, isOpen);
    for (const char *id : {"edit.act", "edit.interview", "edit.outcome"})
        enable(id, isOpen && !session.workspace()->isReadOnly());
    for (const PageSpec &spec : pageSpecs())
        enable(("view." + QByteArray(spec.id)).constData(), isOpen);
    m_exportLists->menuAction()->setEnabled(isOpen);
    enableListCommands();
    const QString undo = session.undoLabel();
    const QString redo = session.redoLabel();
    enable("edit.undo", !undo.isEmpty());
    enable("edit.redo", !redo.isEmpty());
    //: %1 is what was done, in quotation marks: Undo: “Import 60 members”
    const QString undoText = undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(m_house.formats.quoted(undo));
    //: %1 is what was undone, in quotation marks
    const QString redoText = redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(m_house.formats.quoted(redo));
    m_commands->action(QLatin1String("edit.undo"))->setText(undoText);
    m_commands->action(QLatin1String("edit.redo"))->setText(redoText);
    m_footer->setUndo(undo.isEmpty() ? QString() : QString(undoText).remove(u'&'));
}

void MainWindow::askForFile()
{
    const kit::FileRequest request{.kind = kit::FileRequest::Kind::Open,
                                   .title = tr("Open a cohort file"),
                                   .folder = m_house.settings.folder(QStringLiteral("cohorts")),
                                   .proposedName = {},
                                   .filter = tr("Cohort files (*.rebond)") + QLatin1String(";;") + tr("All files (*)"),
                                   .suffix = {}};
    m_house.files.ask(this, request, [this](const QString &path) {
        m_house.settings.setFolder(QStringLiteral("cohorts"), QFileInfo(path).absolutePath());
        openFile(path);
    });
}

void MainWindow::openFile(const QString &path)
{
    if (m_restoring) // the second press on "Restore" meets the list of recent files
        return;
    // Absolute: the file is named in the window and remembered, whatever folder the program was started in.
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (const Done opened = m_house.session.open(whole); !opened) {
        m_messages->say(opened.error());
        offerNewestBackup(whole, m_house.formats, *this);
    }
}

void MainWindow::openDemonstration()
{
    m_tasks->follow(m_house.session.demonstrate());
}

void MainWindow::beginCohort(const welcome::NewCohort &cohort, const QString &path, bool thenImport)
{
    m_firstPage = thenImport ? QStringLiteral("import") : QStringLiteral("dashboard");
    const operations::NewCohort fresh{.name = cohort.name,
                                      .territory = cohort.territory,
                                      .startsOn = cohort.startsOn,
                                      .endsOn = cohort.endsOn,
                                      .goal = cohort.goal};
    m_tasks->follow(m_house.session.create(fresh, path));
}

void MainWindow::zoomBy(int percent)
{
    m_house.settings.set(kit::setting::kZoomPercent, m_house.theme.zoomPercent() + percent);
    m_house.theme.zoom(m_house.settings.value(kit::setting::kZoomPercent));
    m_byId.value(QStringLiteral("settings"))->refresh();
}

void MainWindow::showCohort(Id<domain::Cohort> cohort)
{
    m_firstPage = preparation().value(QLatin1String(kShownPage)).toString();
    keepDrafts();
    if (const Done shown = m_house.session.switchTo(cohort); !shown)
        m_messages->say(shown.error());
}

void MainWindow::restore(const QString &backup, const QString &path)
{
    if (m_house.session.workspace())
        keepDrafts();
    m_firstPage = QStringLiteral("file");
    m_restoring = m_house.session.restore(backup, path);
    if (m_restoring)
        m_tasks->follow(m_restoring);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) {
        lookForOthers(m_house.session.workspace(), m_byId.value(QStringLiteral("dashboard")), *this);
        refreshAfterMidnight();
    }
    return QMainWindow::event(event);
}

// Pages that are not shown are refreshed when they are.
void MainWindow::refreshAfterMidnight()
{
    const QDate today = m_house.session.clock().today();
    auto *page = qobject_cast<kit::Page *>(m_stack->currentWidget());
    if (std::exchange(m_day, today) != today && page)
        page->refresh();
}

} // namespace rebond::ui::shell

#include "moc_mainwindow.cpp"
