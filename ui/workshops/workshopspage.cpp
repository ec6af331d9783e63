// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/workshopspage.h"

#include "base/clock.h"
#include "base/folding.h"
#include "base/formats.h"
#include "domain/wording.h"
#include "operations/workshops.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/secondclick.h"
#include "ui/kit/seen.h"
#include "ui/paper/printview.h"
#include "ui/workshops/attendanceprint.h"
#include "ui/workshops/registerpanel.h"
#include "ui/workshops/roundview.h"
#include "ui/workshops/sessionform.h"
#include "ui/workshops/sessionpanel.h"
#include "ui/workshops/wording.h"
#include "ui/workshops/writequeue.h"

#include <QPushButton>
#include <QScreen>
#include <QTableView>

#include <utility>

namespace rebond::ui::workshops {

using domain::Workshop;
using models::Column;
using models::Heading;
using Query = storage::Query<Workshop>;

WorkshopsPage::WorkshopsPage(const std::shared_ptr<workspace::Workspace> &workspace,
                             const kit::Surroundings &surroundings, QWidget *parent)
    : ListPage(
        QStringLiteral("workshops"),
        {tr("Workshops"), tr("Search for a title, a place or who leads it"), tr("No workshop yet"),
         tr("Arrange the first one: a day and a title are enough. The whole cohort is in its register at once.")},
        surroundings, parent),
      m_workspace(workspace),
      m_store(workspace, &workspace->store()),
      m_whyOnlyRead(whyOnlyRead(*workspace)),
      m_mayEdit(m_whyOnlyRead.isEmpty()),
      m_writes(new WriteQueue(this)),
      m_secondClick(new kit::SecondClick(this))
{
    keepFiltersBeside(workspace->path());
    QPushButton *add = addButton(tr("&New workshop"), "newWorkshopButton", true);
    QPushButton *first = empty()->addButton(tr("New workshop"), QStringLiteral("firstWorkshopButton"));
    for (QPushButton *button : {add, first}) {
        button->setEnabled(m_mayEdit);
        connect(button, &QPushButton::clicked, this, &WorkshopsPage::startWork);
    }
    m_panel = new SessionPanel(m_store, around().formats, m_mayEdit, this);
    setDetail(m_panel);
    const auto withChosen = [this](auto &&act) {
        return [this, act] {
            if (const Workshop *workshop = workshopOf(chosen()))
                act(*workshop);
        };
    };
    connect(m_panel, &SessionPanel::registerRequested, this,
            withChosen([this](const Workshop &workshop) { openRegister(workshop); }));
    connect(m_panel, &SessionPanel::roundRequested, this,
            withChosen([this](const Workshop &workshop) { runRound(workshop.id); }));
    connect(m_panel, &SessionPanel::attendanceRequested, this,
            withChosen([this](const Workshop &workshop) { layOutAttendance(workshop.id); }));
    connect(m_panel, &SessionPanel::editRequested, this,
            withChosen([this](const Workshop &workshop) { beginForm(workshop); }));
    connect(m_panel, &SessionPanel::removeRequested, this, &WorkshopsPage::removeChosen);
    makeRecords();
    connect(&m_store->changes(), &storage::ChangeBus::committed, this, [this] {
        if (kit::isSeen(*this))
            readPartsAgain();
    });
}

void WorkshopsPage::refresh()
{
    ListPage::refresh();
    readPartsAgain();
}

void WorkshopsPage::readPartsAgain()
{
    m_panel->readAgain();
    if (m_register)
        m_register->readAgain();
    if (m_attendance)
        m_attendance->readAgain();
}

// What was typed is written now, by widgets that are still whole; whoever hears of it must be, too.
WorkshopsPage::~WorkshopsPage()
{
    m_store->changes().disconnect(this);
    delete m_round;
    delete std::exchange(m_register, nullptr); // its place in the stack is told of as it goes
    delete m_writes;
}

void WorkshopsPage::makeRecords()
{
    const Formats &formats = around().formats;
    const QList<Column<Workshop>> columns = {
        {Heading{.key = "moment", .text = tr("When"), .isName = true, .characters = 14},
         [&formats](const Workshop &w) { return formats.shortDate(w.date); },
         [](Query &query) { query.orderByKey("moment_key"); }},
        {Heading{.key = "time", .text = tr("Time"), .characters = 12, .yields = 1},
         [&formats](const Workshop &w) { return domain::hoursOf(w, formats); }},
        {Heading{.key = "title", .text = tr("Title"), .characters = 42}, [](const Workshop &w) { return w.title; },
         [](Query &query) { query.orderByKey("words_key"); }},
        {Heading{.key = "state", .text = tr("State"), .characters = 10},
         [](const Workshop &w) { return w.isClosed ? tr("✓ Closed") : tr("Open"); }},
        {Heading{.key = "place", .text = tr("Place"), .isShownAtFirst = false, .characters = 24},
         [](const Workshop &w) { return w.place; }, [](Query &query) { query.orderByWords(&Workshop::place); }},
        {Heading{.key = "facilitator", .text = tr("Led by"), .isShownAtFirst = false, .characters = 20},
         [](const Workshop &w) { return w.facilitator; },
         [](Query &query) { query.orderByWords(&Workshop::facilitator); }},
        {Heading{.key = "reference", .text = tr("Reference"), .isShownAtFirst = false, .characters = 10},
         [](const Workshop &w) { return w.reference; }, [](Query &query) { query.orderBy(&Workshop::reference); }},
    };
    const auto filter = [cohort = m_workspace->cohort().id](const QString &folded) {
        Query query;
        query.where(&Workshop::cohort, cohort);
        if (!folded.isEmpty())
            query.whereAnyHolds({QStringLiteral("words_key")}, folded);
        return query;
    };
    m_records = new Table(m_store, columns, 0, filter, this);
    m_records->sort(0, Qt::DescendingOrder);
    setTable(m_records);
}

QString WorkshopsPage::countText(qint64 count, bool isSearch) const
{
    const int shown = static_cast<int>(std::min<qint64>(count, INT_MAX));
    //: beside the title of the list: how many the search found
    return isSearch ? tr("%n found", nullptr, shown) : tr("%n workshop(s)", nullptr, shown);
}

const Workshop *WorkshopsPage::workshopOf(std::optional<RawId> id) const
{
    const int row = id ? m_records->rowOf(*id) : -1;
    return row < 0 ? nullptr : &m_records->recordAt(row);
}

void WorkshopsPage::choose(std::optional<RawId> id)
{
    if (const Workshop *workshop = workshopOf(id))
        m_panel->setWorkshop(*workshop);
    else
        m_panel->clear();
}

void WorkshopsPage::open(RawId id)
{
    if (const Workshop *workshop = workshopOf(id))
        openRegister(*workshop);
}

void WorkshopsPage::makeRegister()
{
    if (m_register)
        return;
    m_register = new RegisterPanel(m_store, around(), m_whyOnlyRead, this);
    connect(m_register, &RegisterPanel::left, this, &WorkshopsPage::showList);
    connect(m_register, &RegisterPanel::roundRequested, this, [this] { runRound(m_register->workshop()); });
    m_register->hide();
    connectRegisterOutput();
}

void WorkshopsPage::openRegister(const Workshop &workshop)
{
    makeRegister();
    const Workshop asked = workshop; // the list may change meanwhile
    m_register->open(asked);
    showInstead(m_register);
    m_register->firstStop()->setFocus(Qt::OtherFocusReason);
}

// The next half-day; place, title and who leads it are as a rule those of the last time.
Workshop WorkshopsPage::freshWorkshop() const
{
    Workshop fresh;
    fresh.cohort = m_workspace->cohort().id;
    const auto last = m_store->read([&](storage::Reader &reader) {
        return reader.first<Workshop>(
            Query().where(&Workshop::cohort, fresh.cohort).orderByKey("moment_key").reversed().page(1));
    });
    if (last && *last) {
        fresh.title = (*last)->title;
        fresh.place = (*last)->place;
        fresh.facilitator = (*last)->facilitator;
    }
    const auto next = domain::nextHalfDay(around().clock.today(), around().clock.now().toLocalTime().time());
    fresh.date = next.date;
    fresh.halfDay = next.halfDay;
    return fresh;
}

void WorkshopsPage::startWork()
{
    if (isFormBegun())
        m_form->firstStop()->setFocus(Qt::OtherFocusReason);
    else if (m_mayEdit)
        beginForm(freshWorkshop());
}

void WorkshopsPage::beginForm(const Workshop &workshop)
{
    if (!m_form) {
        m_form = new SessionForm(around().formats, this);
        connect(m_form, &SessionForm::saveRequested, this, &WorkshopsPage::save);
        connect(m_form, &SessionForm::cancelled, this, &WorkshopsPage::showList);
    }
    m_form->begin(workshop);
    showInstead(m_form);
    m_form->firstStop()->setFocus(Qt::OtherFocusReason);
}

void WorkshopsPage::save()
{
    const auto typed = m_form->typed();
    if (!typed)
        return;
    const auto saved = std::make_shared<Workshop>(*typed);
    m_writes->add(
        tr("Keeping the workshop"),
        [store = m_store, saved]() -> Done {
            auto stored = operations::saveWorkshop(*store, *saved);
            if (!stored)
                return fail(stored.error());
            *saved = *stored;
            return {};
        },
        [this, saved](const Done &done) {
            if (!done)
                return m_form->complain(done.error().sentence);
            showList();
            ListPage::show(saved->id.raw());
        });
}

void WorkshopsPage::removeChosen()
{
    const Workshop *workshop = workshopOf(chosen());
    if (!workshop || !m_mayEdit)
        return;
    if (m_secondClick->isAwaited())
        return;
    m_secondClick->await();
    m_writes->afterWaiting([this, id = workshop->id] { // marks are still on their way
        remove(m_store, 1, [id](storage::Store &store) -> Result<QString> {
            if (const Done removed = operations::removeWorkshop(store, id); !removed)
                return fail(removed.error());
            return store.history().undoLabel().value_or(QString());
        });
    });
}

std::optional<Workshop> WorkshopsPage::workshopOfTheDay() const
{
    return m_store
        ->read([&](storage::Reader &reader) {
            const auto cohort = m_workspace->cohort().id;
            const auto next = reader.first<Workshop>(Query()
                                                         .where(&Workshop::cohort, cohort)
                                                         .where(&Workshop::isClosed, false)
                                                         .from(&Workshop::date, around().clock.today())
                                                         .orderByKey("moment_key")
                                                         .page(1));
            return next ? next
                        : reader.first<Workshop>(
                            Query().where(&Workshop::cohort, cohort).orderByKey("moment_key").reversed().page(1));
        })
        .value_or(std::nullopt);
}

void WorkshopsPage::startRound()
{
    if (m_register && m_register->isVisible())
        return runRound(m_register->workshop());
    if (const Workshop *workshop = workshopOf(chosen()); workshop && isVisible() && view()->hasFocus())
        return runRound(workshop->id);
    if (const auto workshop = workshopOfTheDay())
        return runRound(workshop->id);
    startWork();
    around().messages.say(kit::MessageBar::Severity::Info,
                          tr("A round of the table belongs to a workshop: arrange it first."));
}

void WorkshopsPage::makeRound()
{
    if (m_round)
        return;
    m_round = new RoundView(m_store, around(), m_whyOnlyRead, this);
    connect(m_round, &RoundView::begun, m_round, [this] {
        m_isRoundBegun = !isHidden(); // another page was gone to meanwhile
        if (isVisible())
            showRound();
    });
    connect(m_round, &RoundView::left, this, [this] {
        activateWindow();
        firstStop()->setFocus(Qt::OtherFocusReason);
    });
}

void WorkshopsPage::runRound(Id<Workshop> workshop)
{
    makeRound();
    m_isRoundBegun = false;
    m_round->begin(workshop);
}

void WorkshopsPage::showRound()
{
    m_isRoundBegun = false;
    m_round->setGeometry(screen()->geometry()); // also where nobody manages windows
    m_round->showFullScreen();
    m_round->activateWindow();
}

// Also of a closed cohort: nothing is written.
void WorkshopsPage::layOutAttendance(Id<Workshop> workshop)
{
    if (!m_attendance) {
        m_attendance = new AttendancePrint(m_workspace, around(), this);
        connect(m_attendance, &AttendancePrint::left, this, &WorkshopsPage::showList);
        connect(m_attendance, &AttendancePrint::laidOut, this, [this] {
            if (!isList())
                return; // a form was opened meanwhile
            showInstead(m_attendance->view());
            m_attendance->view()->firstStop()->setFocus(Qt::OtherFocusReason);
        });
    }
    m_attendance->layOut(workshop);
}

void WorkshopsPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    if (m_isRoundBegun)
        showRound();
}

} // namespace rebond::ui::workshops

#include "moc_workshopspage.cpp"
