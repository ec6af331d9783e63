// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/exchange/listwriting.h"
#include "ui/kit/actiontable.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/outreach/quickentry.h"
#include "ui/shell/commands.h"
#include "ui/shell/header.h"
#include "ui/shell/helppages.h"
#include "ui/shell/manualpage.h"
#include "ui/shell/pages.h"
#include "ui/shell/sidebar.h"
#include "ui/welcome/welcomepage.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rebond::ui::shell {

namespace {
constexpr char kWelcome[] = "welcome";
constexpr char kGeometry[] = "mainWindow";
constexpr char kShownPage[] = "shown"; // of a preparation, beside the ids of pages
constexpr int kZoomStep = 25;
} // namespace

MainWindow::MainWindow(const House &house) : m_house(house)
{
    setObjectName(QStringLiteral("mainWindow"));
    makeParts();
    makeCommands();
    connectSession();
    if (!restoreGeometry(m_house.settings.state(QLatin1String(kGeometry))))
        resize(kit::unit(310), kit::unit(205));
    if (m_house.session.workspace())
        showFile();
    else
        showNoFile();
}

MainWindow::~MainWindow()
{
    // Pages speak to the message bar and the task strip, which are older children: they go first.
    const auto pages = m_byId;
    qDeleteAll(pages);
    delete m_quick;
}

kit::Surroundings MainWindow::surroundings()
{
    return {m_house.settings, m_house.files,           m_house.desktop, *m_messages,
            *m_tasks,         m_house.session.clock(), m_house.formats};
}

void MainWindow::makeParts()
{
    auto *whole = new QWidget(this);
    m_header = new Header(whole);
    m_footer = new Footer(whole);
    m_pages = new SideBar(whole);
    m_messages = new kit::MessageBar(whole);
    m_tasks = new kit::TaskStrip(whole);
    m_stack = new QStackedWidget(whole);
    for (const PageSpec &spec : pageSpecs())
        m_pages->addPage(QLatin1String(spec.id), spec.text());
    connect(m_pages, &SideBar::chosen, this, &MainWindow::goTo);
    connect(m_footer, &Footer::undoRequested, &m_house.session, &Session::undo);

    auto *messagePlace = new QVBoxLayout;
    messagePlace->addWidget(m_messages);
    auto *right = new QVBoxLayout;
    right->addLayout(messagePlace);
    m_quickPlace = new QVBoxLayout;
    right->addLayout(m_quickPlace);
    right->addWidget(m_stack, 1);
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
    // The message stands on the page, in line with its cards; no room is kept for silence.
    const auto placeMessage = [this, messagePlace] {
        const bool speaks = m_messages->isSpeaking();
        messagePlace->setContentsMargins(speaks ? kit::unit(5) : 0, speaks ? kit::unit(3) : 0,
                                         speaks ? kit::unit(5) : 0, 0);
    };
    kit::followLook(m_messages, placeMessage);
    connect(m_messages, &kit::MessageBar::changed, this, placeMessage);
    setCentralWidget(whole);
}

void MainWindow::makeCommands()
{
    m_commands = new kit::ActionTable(commandGroups(), commandSpecs(), kCommandContext, this);
    m_commands->fill(menuBar());
    addChoices();
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
    on("file.close", [this] { m_house.session.close(); });
    on("file.quit", [this] { close(); });
    on("edit.undo", [this] { m_house.session.undo(); });
    on("edit.redo", [this] { m_house.session.redo(); });
    on("edit.act", [this] { m_quick->begin(); });
    on("view.zoomIn", [this] { zoomBy(kZoomStep); });
    on("view.zoomOut", [this] { zoomBy(-kZoomStep); });
    on("view.zoomReset", [this] { zoomBy(100 - m_house.theme.zoomPercent()); });
    on("help.manual", [this] { goTo(QStringLiteral("manual")); });
    on("help.shortcuts", [this] { goTo(QStringLiteral("shortcuts")); });
    on("help.about", [this] { goTo(QStringLiteral("about")); });
    for (const PageSpec &spec : pageSpecs()) {
        const QString id = QLatin1String(spec.id);
        connect(m_commands->action(QLatin1String(("view." + QByteArray(spec.id)).constData())), &QAction::triggered,
                this, [this, id] { goTo(id); });
    }
    m_byId.insert(QStringLiteral("manual"), makeManualPage(codeOf(m_house.formats.language()), m_stack));
    m_byId.insert(QStringLiteral("shortcuts"), makeShortcutsPage(*m_commands, m_stack));
    m_byId.insert(QStringLiteral("about"), makeAboutPage(m_stack));
    m_welcome = new welcome::WelcomePage(surroundings(), m_stack);
    m_byId.insert(QLatin1String(kWelcome), m_welcome);
    for (kit::Page *page : std::as_const(m_byId))
        m_stack->addWidget(page);
    connect(m_welcome, &welcome::WelcomePage::openRequested, this, &MainWindow::askForFile);
    connect(m_welcome, &welcome::WelcomePage::openFileRequested, this, &MainWindow::openFile);
    connect(m_welcome, &welcome::WelcomePage::demonstrationRequested, this, &MainWindow::openDemonstration);
    connect(m_welcome, &welcome::WelcomePage::cohortRequested, this, &MainWindow::beginCohort);
    connect(m_welcome, &welcome::WelcomePage::cohortCancelled, this, [this] {
        if (m_house.session.workspace())
            goTo(QStringLiteral("dashboard"));
    });
}

// What can be chosen from several: these menus are no single commands.
void MainWindow::addChoices()
{
    auto *view = menuBar()->findChild<QMenu *>(QStringLiteral("viewMenu"));
    struct Way
    {
        QString value;
        QString text;
    };
    const auto addMenu = [this, view](const QString &title, const char *objectName, const kit::Choice &item,
                                      const QList<Way> &ways, auto &&choose) {
        QMenu *menu = view->addMenu(title);
        menu->setObjectName(QLatin1String(objectName));
        auto *group = new QActionGroup(menu);
        for (const Way &way : ways) {
            QAction *action = group->addAction(menu->addAction(way.text));
            action->setObjectName(QLatin1String(objectName) + u'.' + way.value);
            action->setCheckable(true);
            action->setChecked(m_house.settings.value(item) == way.value);
            connect(action, &QAction::triggered, this, [this, item, choose, value = way.value] {
                if (m_house.settings.value(item) == value)
                    return;
                m_house.settings.setState(QLatin1String(kGeometry), saveGeometry()); // the window may be made anew
                m_house.settings.set(item, value);
                choose(value);
            });
        }
    };
    addListMenus();
    view->addSeparator();
    addMenu(tr("&Colours"), "themeMenu", kit::setting::kTheme,
            //: colours of the window
            {{QStringLiteral("system"), tr("As the system")},
             //: colours of the window
             {QStringLiteral("light"), tr("Light")},
             //: colours of the window
             {QStringLiteral("dark"), tr("Dark")}},
            [this](const QString &value) { m_house.theme.choose(kit::themeChoice(value)); });
    // Names of languages stand in their own language, whatever the window's.
    addMenu(tr("Lan&guage"), "languageMenu", kit::setting::kLanguage,
            //: language of the window
            {{QStringLiteral("system"), tr("As the system")},
             {QStringLiteral("fr"), QStringLiteral("Français")},
             {QStringLiteral("en"), QStringLiteral("English")}},
            [this](const QString &value) { Q_EMIT languageChosen(value); });
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
    connect(&m_house.session, &Session::failed, this, [this](const Error &error) {
        m_messages->say(error);
        updateCommands();
    });
}

void MainWindow::showFile()
{
    const auto &workspace = m_house.session.workspace();
    if (!m_house.session.isDemonstration())
        m_house.settings.addRecentFile(workspace->path());
    m_messages->clear();
    const GoTo goToPage = [this](QLatin1String id, std::optional<RawId> record) {
        goTo(id);
        if (kit::Page *asked = m_byId.value(id); asked && record)
            asked->goToRecord(*record);
    };
    for (const PageSpec &spec : pageSpecs()) {
        kit::Page *page = spec.make(workspace, surroundings(), goToPage, m_stack);
        m_byId.insert(QLatin1String(spec.id), page);
        m_stack->addWidget(page);
    }
    m_quick = new outreach::QuickEntry(workspace, surroundings(), centralWidget());
    m_quick->hide();
    m_quickPlace->addWidget(m_quick);
    connect(m_quick, &outreach::QuickEntry::left, this, [this] {
        static_cast<kit::Page *>(m_stack->currentWidget())->firstStop()->setFocus(Qt::OtherFocusReason);
    });
    const domain::Cohort &cohort = workspace->cohort();
    //: beside the name of the demonstration: %1 is the day it speaks of
    const QString demonstration = tr("Demonstration: invented people, as on %1");
    m_header->setCohort(cohort.name, m_house.session.isDemonstration()
                                         ? demonstration.arg(m_house.formats.date(m_house.session.clock().today()))
                                         : cohort.territory);
    m_header->show();
    m_pages->setVisible(true);
    m_pageLine->setVisible(true);
    m_footer->setFile(workspace->path(), m_house.session.isDemonstration()
                                             ? tr("A copy of the demonstration: nothing in it is yours.")
                                             : QString());
    //: title of the window: %1 is the name of the cohort
    setWindowTitle(tr("%1 – Rebond").arg(cohort.name));
    updateCommands();
    goTo(m_firstPage);
    m_firstPage = QStringLiteral("dashboard");
    showState();
    // Behind the window: the first figure needs it anyway, and a damaged file should say so before somebody types.
    auto *check = kit::startTask<void>(
        m_byId.value(QStringLiteral("dashboard")), tr("Checking the file"),
        [workspace](TaskContext &) { return workspace->store().ensureSound(); },
        [this](Done sound) {
            if (!sound)
                m_messages->say(sound.error());
        });
    m_tasks->follow(check);
}

void MainWindow::showNoFile()
{
    for (const PageSpec &spec : pageSpecs())
        delete m_byId.take(QLatin1String(spec.id)); // a page of a closed file hears nothing more
    delete std::exchange(m_quick, nullptr);
    m_header->hide();
    m_pages->setVisible(false);
    m_pageLine->setVisible(false);
    m_footer->setFile({});
    setWindowTitle(QStringLiteral("Rebond"));
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
    const bool fromList = m_pages->hasFocus();
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
    for (const char *id : {"file.import", "file.export", "file.close"})
        enable(id, isOpen);
    enable("edit.act", isOpen && !session.workspace()->isReadOnly());
    for (const PageSpec &spec : pageSpecs())
        enable(("view." + QByteArray(spec.id)).constData(), isOpen);
    m_exportLists->menuAction()->setEnabled(isOpen);
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
    // Absolute: the file is named in the window and remembered, whatever folder the program was started in.
    if (const Done opened = m_house.session.open(QFileInfo(path).absoluteFilePath()); !opened)
        m_messages->say(opened.error());
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
}

QVariantMap MainWindow::preparation() const
{
    QVariantMap begun;
    for (auto page = m_byId.cbegin(); page != m_byId.cend(); ++page) {
        const QVariantMap its = page.value()->preparation();
        if (!its.isEmpty())
            begun.insert(page.key(), its);
        if (m_stack->currentWidget() == page.value())
            begun.insert(QLatin1String(kShownPage), page.key());
    }
    return begun;
}

void MainWindow::resume(const QVariantMap &preparation)
{
    for (auto page = m_byId.cbegin(); page != m_byId.cend(); ++page) {
        if (preparation.contains(page.key()))
            page.value()->resume(preparation.value(page.key()).toMap());
    }
    goTo(preparation.value(QLatin1String(kShownPage)).toString());
}

void MainWindow::showState()
{
    const auto &workspace = m_house.session.workspace();
    if (!workspace->isReadOnly()) {
        m_header->setState({}, {});
        return;
    }
    const QString meaning = tr("This file may only be read: its figures and reports are there, but nothing can be "
                               "imported or taken back. To change it, copy it to a folder of yours and open the copy.");
    //: in the window's header, of the file that is open
    m_header->setState(tr("Read only"), meaning);
    m_messages->say(kit::MessageBar::Severity::Info, meaning);
}

// Asked behind the window: while somebody writes, the answer may have to wait. Whoever hears of a change reads anew, so
// that one announced twice costs time and nothing else.
void MainWindow::lookForOthers()
{
    const auto &workspace = m_house.session.workspace();
    kit::Page *page = m_byId.value(QStringLiteral("dashboard")); // lives as long as the file is open
    if (!workspace || !page)
        return;
    kit::startTask<QString>(
        page, tr("Looking for changes"), [workspace](TaskContext &) -> Result<QString> { return workspace->version(); },
        [page, workspace](const Result<QString> &found) {
            if (found && !found->isEmpty() && !page->version().isEmpty() && *found != page->version())
                workspace->announceChange();
        });
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        lookForOthers();
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_house.settings.setState(QLatin1String(kGeometry), saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace rebond::ui::shell
