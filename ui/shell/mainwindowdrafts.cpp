// SPDX-License-Identifier: GPL-3.0-or-later
// What was begun on the pages and is not saved: over another language, another cohort, a closed window and a crash.
#include "ui/shell/mainwindow.h"

#include "operations/cohorts.h"
#include "ui/kit/actiontable.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/theme.h"
#include "ui/models/listpage.h"
#include "ui/outreach/quickentry.h"
#include "ui/shell/draftkeeper.h"
#include "ui/shell/filewiring.h"
#include "ui/shell/pages.h"
#include "ui/welcome/welcomepage.h"
#include "ui/workshops/workshopspage.h"

#include <QAction>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>

#include <memory>

namespace rebond::ui::shell {

namespace {
const QString kLines = QStringLiteral(".lines"); // behind the id of a page: what is typed above its list
const QString kNewCohort = QStringLiteral("newCohort");
} // namespace

QVariantMap MainWindow::preparation() const
{
    QVariantMap begun;
    for (auto page = m_byId.cbegin(); page != m_byId.cend(); ++page) {
        const auto *drafting = dynamic_cast<const kit::Drafting *>(page.value());
        if (auto *list = qobject_cast<models::ListPage *>(page.value())) {
            if (const QVariantMap lines = list->lines().draft(); !lines.isEmpty())
                begun.insert(page.key() + kLines, lines);
        }
        const QVariantMap its = drafting ? drafting->draft() : page.value()->preparation();
        if (!its.isEmpty())
            begun.insert(page.key(), its);
        if (m_stack->currentWidget() == page.value())
            begun.insert(QLatin1String(kShownPage), page.key());
    }
    if (m_quick)
        begun.insert(QLatin1String(kQuickEntry), m_quick->preparation());
    if (const QVariantMap cohort = m_welcome->begun(); !cohort.isEmpty())
        begun.insert(kNewCohort, cohort);
    return begun;
}

void MainWindow::resume(const QVariantMap &preparation)
{
    for (auto page = m_byId.cbegin(); page != m_byId.cend(); ++page) {
        auto *list = qobject_cast<models::ListPage *>(page.value());
        if (list && preparation.contains(page.key() + kLines))
            (void)list->lines().takeUp(preparation.value(page.key() + kLines).toMap());
        if (!preparation.contains(page.key()))
            continue;
        const QVariantMap its = preparation.value(page.key()).toMap();
        if (auto *drafting = dynamic_cast<kit::Drafting *>(page.value()))
            (void)drafting->takeUp(its);
        else
            page.value()->resume(its);
    }
    if (m_quick)
        m_quick->resume(preparation.value(QLatin1String(kQuickEntry)).toMap());
    if (preparation.contains(kNewCohort))
        m_welcome->takeUp(preparation.value(kNewCohort).toMap());
    goTo(preparation.value(QLatin1String(kShownPage)).toString());
}

// What was begun on the pages waits with its cohort, and is taken up when that is shown again (showFile).
void MainWindow::reopen(Session::Others others)
{
    if (!m_house.session.workspace())
        return;
    const Id<domain::Cohort> shown = m_house.session.workspace()->cohort().id;
    m_drafts.insert(shown, preparation());
    Done done = m_house.session.open(m_house.session.workspace()->path(), others);
    if (done && m_house.session.workspace()->cohort().id != shown)
        done = m_house.session.switchTo(shown);
    if (!done)
        m_messages->say(done.error());
}

void MainWindow::keepDrafts()
{
    QVariantMap begun = preparation();
    begun.remove(QLatin1String(kShownPage));
    begun.remove(kNewCohort); // it belongs to no cohort of the file
    m_drafts.insert(m_house.session.workspace()->cohort().id, begun);
}

bool MainWindow::mayLeave()
{
    const Done kept = m_keeper->write();
    const QString question = tr(
        "Not closed yet: what is typed and not saved cannot be kept beside the file and would be "
        "lost. Save it, make room on the disk, or ask once more to do without it.");
    if (kept || (m_messages->isSpeaking() && m_messages->sentence() == question))
        return true;
    m_messages->say(kit::MessageBar::Severity::Warning, question, kept.error().sentence);
    return false;
}

void MainWindow::closeFile()
{
    if (mayLeave())
        m_house.session.close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave())
        return event->ignore();
    m_house.settings.setState(QLatin1String(kGeometryState), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::makeKeeper()
{
    m_keeper = new DraftKeeper(this);
    connect(m_keeper, &DraftKeeper::failed, this, [this](const Error &error) {
        if (m_messages->isSpeaking() && m_messages->severity() == kit::MessageBar::Severity::Bad)
            return; // why something was not saved matters more
        m_messages
            ->say(kit::MessageBar::Severity::Warning,
                  tr("What you type is not kept from a power cut until you save it: there is no writing beside the "
                     "file."),
                  error.sentence);
        m_messages->endOnly({});
    });
    connect(m_keeper, &DraftKeeper::erasedElsewhere, this, [this] {
        m_messages->say(kit::MessageBar::Severity::Warning,
                        tr("The person's data were erased: what was typed about them and not saved is gone."));
    });
    connect(m_keeper, &DraftKeeper::forgot, this, [this](const backup::Mention &person) {
        for (QVariantMap &begun : m_drafts) {
            for (QVariant &place : begun) {
                if (place.typeId() == QMetaType::QVariantMap)
                    place = backup::without(place.toMap(), person);
            }
        }
    });
}

// Of the pages that have just been made, and the line above them. In a closed cohort what belongs to the file is still entered.
void MainWindow::watchDrafts()
{
    const bool isClosed = m_house.session.workspace()->isClosed();
    const QStringList ofTheFile{QStringLiteral("companies"), QStringLiteral("relays"), QStringLiteral("letters"),
                                QStringLiteral("file")};
    m_keeper->begin(m_house.session.workspace());
    watchForOthers(m_house.session.workspace(), *this);
    for (const PageSpec &spec : pageSpecs()) {
        const QString id = QLatin1String(spec.id);
        if (isClosed && !ofTheFile.contains(id))
            continue;
        if (auto *list = qobject_cast<models::ListPage *>(m_byId.value(id)))
            m_keeper->watch(id + kLines, &list->lines()); // first: a form stands before them
        if (auto *drafting = dynamic_cast<kit::Drafting *>(m_byId.value(id)))
            m_keeper->watch(id, drafting);
    }
    if (!isClosed)
        m_keeper->watch(QLatin1String(kQuickEntry), m_quick);
}

QString MainWindow::draftPlace(const QString &id) const
{
    if (id == QLatin1String(kQuickEntry))
        //: among the names of pages: the line in which an act of outreach is written from anywhere
        return tr("the line for acts");
    for (const PageSpec &spec : pageSpecs()) {
        if (id == QLatin1String(spec.id) || id == QLatin1String(spec.id) + kLines)
            return spec.text();
    }
    return id;
}

// `newer`: what was kept in this window.
void MainWindow::findDrafts(const QVariantMap &newer)
{
    using Severity = kit::MessageBar::Severity;
    using AfterPress = kit::MessageBar::AfterPress;
    const DraftKeeper::Found found = m_keeper->takeUp(newer.keys());
    if (found.damage) {
        m_messages->say(*found.damage);
        return m_messages->endOnly({});
    }
    QStringList sentences;
    if (!found.places.isEmpty()) {
        QStringList places;
        for (const QString &place : found.places)
            places.append(draftPlace(place));
        places.removeDuplicates();
        //: %1 is a page of the window, or several: "Members and the line for acts"
        sentences.append(tr("What you had typed and not saved is back: %1.").arg(m_house.formats.list(places)));
    }
    if (!found.isWhole)
        sentences.append(tr("Something else was typed about what is no longer in the file: it is gone."));
    const auto cohorts = operations::cohortsOf(m_house.session.workspace()->store());
    std::optional<domain::Cohort> other;
    for (const domain::Cohort &cohort : cohorts.value_or(QList<domain::Cohort>())) {
        if (found.otherCohorts.contains(cohort.id.raw()) && !m_drafts.contains(cohort.id))
            other = cohort;
    }
    if (other)
        //: %1 is the name of another cohort of the file
        sentences.append(tr("Something typed and not saved waits in %1.").arg(m_house.formats.quoted(other->name)));
    if (sentences.isEmpty())
        return tellNewCohort();
    m_messages->say(Severity::Info, sentences.join(u' '));
    m_messages->endOnly(kit::MessageBar::BySuccess); // wherever it is looked for
    if (!found.places.isEmpty()) {
        m_messages->offer(tr("Show it"), QStringLiteral("showDraftButton"), AfterPress::Close, this,
                          [this, place = found.places.first()] {
                              showDraft(place);
                              followToDraft();
                          });
        m_messages->offer(tr("Discard it"), QStringLiteral("discardDraftsButton"), AfterPress::Close, this,
                          [this, places = found.places] { discardDrafts(places); });
    } else if (other) {
        m_messages->offer(tr("Show that cohort"), QStringLiteral("showDraftCohortButton"), AfterPress::Close, this,
                          [this, id = other->id] {
                              // Later: the bar with this button goes on with another file's pages.
                              QMetaObject::invokeMethod(
                                  this, [this, id] { showCohort(id); }, Qt::QueuedConnection);
                          });
    }
}

// The button stands beside the one that shows it: a slip of the hand is taken back, as long as that cohort is shown.
void MainWindow::discardDrafts(const QStringList &places)
{
    const QVariantMap given = m_keeper->giveUp(places);
    m_messages->say(kit::MessageBar::Severity::Info, tr("What you had typed and not saved is discarded."));
    const std::weak_ptr<workspace::Workspace> of = m_house.session.workspace(); // it holds no file open
    //: a button: shows again what was typed, not saved and discarded
    m_messages->offer(tr("Bring it back"), QStringLiteral("bringDraftsBackButton"), kit::MessageBar::AfterPress::Close,
                      this, [this, given, of, place = places.first()] {
                          if (of.lock() != m_house.session.workspace())
                              return;
                          m_keeper->bringBack(given);
                          showDraft(place);
                          followToDraft();
                      });
}

// Found in the settings: it was typed before there was a file for it.
void MainWindow::tellNewCohort()
{
    using AfterPress = kit::MessageBar::AfterPress;
    if (!m_welcome->hasFound() || m_messages->isSpeaking())
        return;
    m_messages->say(kit::MessageBar::Severity::Info, tr("What you had typed for a new cohort is back."));
    m_messages->offer(tr("Show it"), QStringLiteral("showNewCohortButton"), AfterPress::Close, this, [this] {
        goTo(m_byId.key(m_welcome));
        m_welcome->goOn();
    });
    m_messages->offer(tr("Discard it"), QStringLiteral("discardNewCohortButton"), AfterPress::Close, this,
                      [this] { m_welcome->giveUp(); });
}

void MainWindow::showDraft(const QString &place)
{
    if (place == QLatin1String(kQuickEntry))
        return m_quick->begin();
    goTo(place.endsWith(kLines) ? place.chopped(kLines.size()) : place);
    if (auto *page = qobject_cast<workshops::WorkshopsPage *>(m_byId.value(place)))
        page->showBegun(); // it may stand in the round, which is no part of the page
}

// As the bar went, the keyboard went back to where it was before: to the list of pages, most often.
void MainWindow::followToDraft()
{
    if (m_quick && m_quick->isAncestorOf(focusWidget()))
        return;
    QWidget *stop = static_cast<kit::Page *>(m_stack->currentWidget())->firstStop();
    QWidget *field = stop;
    while (field->focusPolicy() == Qt::NoFocus || !field->isVisible() || !field->isEnabled()) { // a form: to its fields
        do
            field = field->nextInFocusChain();
        while (field != stop && !stop->isAncestorOf(field));
        if (field == stop)
            break;
    }
    field->setFocus(Qt::OtherFocusReason);
}

void MainWindow::saveForm()
{
    QList<QWidget *> places{m_stack->currentWidget()};
    if (m_quick && m_quick->isAncestorOf(focusWidget()))
        places.prepend(m_quick);
    else if (m_quick)
        places.append(m_quick);
    for (const QWidget *place : places) {
        const auto buttons = place->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (kit::saves(button) && button->isVisible() && button->isEnabled())
                return button->click();
        }
    }
}

// The commands that write are out of use where nothing can be written: their keys come to nobody, and end here.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const auto &workspace = m_house.session.workspace();
    for (const char *id : {"edit.act", "edit.interview", "edit.outcome"}) {
        if (!workspace || !workspace->isReadOnly()
            || !m_commands->action(QLatin1String(id))->shortcuts().contains(QKeySequence(event->keyCombination())))
            continue;
        return showFileState(m_house.session, *m_header, *this); // why, who has it, and what can be done about it
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace rebond::ui::shell
