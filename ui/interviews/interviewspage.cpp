// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/interviewspage.h"

#include "base/clock.h"
#include "base/formats.h"
#include "desk/completion.h"
#include "domain/rounds.h"
#include "domain/wording.h"
#include "exchange/factentry.h"
#include "operations/removal.h"
#include "storage/factqueries.h"
#include "ui/interviews/interviewpanel.h"
#include "ui/interviews/interviewwording.h"
#include "ui/interviews/weekpassage.h"
#include "ui/interviews/weekview.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/messagebar.h"
#include "ui/models/newcompany.h"
#include "ui/models/proposals.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

namespace rebond::ui::interviews {

using domain::Interview;
using domain::InterviewState;
using models::Column;
using models::Heading;
using rebond::exchange::ListKind;
using Query = storage::Query<Interview>;

namespace {
const QString kShown = QStringLiteral("shown"); // of the filter's state
} // namespace

InterviewsPage::InterviewsPage(const std::shared_ptr<workspace::Workspace> &workspace,
                               const kit::Surroundings &surroundings, QWidget *parent)
    : EntryPage(QStringLiteral("interviews"),
                {tr("Interviews"), tr("Search for a member or a company"), tr("No interview is written down yet"),
                 tr("Import the list of your interviews, or write the first one in: who, where and which day are "
                    "enough.")},
                {tr("A new interview"), tr("Add an interview"),
                 //: on the undo button and in the journal; %1 is the reference of an interview
                 tr("Change interview %1"), tr("Read it again, keep what I typed")},
                {workspace, &workspace->store()}, !workspace->isReadOnly(), surroundings, parent),
      m_workspace(workspace),
      m_names(new models::NameBook(store(), this))
{
    makeControls();
    makePanel();
    makeWeek();
    listen();
    // The latest first.
    setRecords(
        columns(), 0, [this](const QString &) { return query(); }, Qt::DescendingOrder);
    records()->setSearch([](storage::Reader &reader, Query &query, const QString &folded) {
        storage::whereNamed(reader, query, folded);
    });
    m_names->follow(*records());
}

// Fields that have the keyboard are left while the page goes down, when nobody is here to listen any more.
InterviewsPage::~InterviewsPage()
{
    m_panel->clear(); // keeps a debrief that was begun
    for (QObject *part :
         {static_cast<QObject *>(m_panel), static_cast<QObject *>(m_week), static_cast<QObject *>(m_form)}) {
        if (part)
            part->disconnect(this);
    }
}

void InterviewsPage::makeControls()
{
    m_show = new QComboBox(this);
    m_show->setObjectName(QStringLiteral("interviewsShownBox"));
    m_show->setAccessibleName(tr("Which interviews are listed"));
    //: which interviews are listed
    m_show->addItem(tr("To come"), static_cast<int>(Show::ToCome));
    //: which interviews are listed: past, and nobody has said how they went
    m_show->addItem(tr("To qualify"), static_cast<int>(Show::ToQualify));
    //: which interviews are listed
    m_show->addItem(tr("Held"), static_cast<int>(Show::Held));
    //: which interviews are listed
    m_show->addItem(tr("All"), static_cast<int>(Show::All));
    m_show->setCurrentIndex(m_show->findData(static_cast<int>(Show::All)));
    addControl(m_show);
    connect(m_show, &QComboBox::currentIndexChanged, this, [this] { showOnly(wanted()); });
    m_turn = addButton(tr("&Week"), "weekButton", false);
    QPushButton *add = addButton(tr("&New interview"), "newInterviewButton", true);
    QPushButton *import = empty()->addButton(tr("Import a list…"), QStringLiteral("importInterviewsListButton"));
    QPushButton *first = empty()->addButton(tr("New interview"), QStringLiteral("firstInterviewButton"));
    for (QPushButton *button : {add, import, first})
        button->setEnabled(mayEdit());
    connect(m_turn, &QPushButton::clicked, this, &InterviewsPage::turn);
    connect(add, &QPushButton::clicked, this, &InterviewsPage::startWork);
    connect(first, &QPushButton::clicked, this, &InterviewsPage::startWork);
    connect(import, &QPushButton::clicked, this, &InterviewsPage::importRequested);
}

void InterviewsPage::makePanel()
{
    m_panel = new InterviewPanel(store(), {around().messages, around().formats, around().clock, mayEdit()}, this);
    setDetail(m_panel);
    connect(m_panel, &InterviewPanel::editRequested, this, [this] {
        if (const auto interview = m_panel->shown())
            open(interview->id.raw());
    });
    connect(m_panel, &InterviewPanel::memberRequested, this, &InterviewsPage::memberRequested);
    connect(m_panel, &InterviewPanel::companyRequested, this, &InterviewsPage::companyRequested);
    connect(m_panel, &InterviewPanel::stateSet, this, &InterviewsPage::tellState);
    connect(m_panel, &InterviewPanel::roundPlanned, this, [this](const Interview &planned) {
        //: %1 is a date
        around().messages.say(kit::MessageBar::Severity::Good,
                              tr("The next round is planned for %1.").arg(around().formats.date(planned.date)));
        around().messages.offer(tr("Show it"), QStringLiteral("showNextRoundButton"),
                                kit::MessageBar::AfterPress::Close, this,
                                [this, id = planned.id.raw()] { goToRecord(id); });
    });
    for (int key = 1; key <= 5; ++key) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::Key_0 + key), listPart());
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_panel, [this, key] { m_panel->setState(key); });
    }
}

void InterviewsPage::makeWeek()
{
    m_week = new WeekView(store(), m_workspace->cohort().id, around().formats, around().clock, this);
    m_week->setMenu([this](QMenu &menu) {
        m_panel->fillMenu(menu);
        menu.addSeparator();
        //: in the menu of an interview
        QAction *remove = menu.addAction(tr("Delete"));
        remove->setObjectName(QStringLiteral("removeInterviewAction"));
        remove->setEnabled(canRemove());
        connect(remove, &QAction::triggered, this, [this] {
            if (const auto interview = m_panel->shown())
                removeMany({interview->id.raw()});
        });
    });
    addView(m_week);
    connect(m_week, &WeekView::chosen, this, [this](const std::optional<Interview> &interview) {
        if (showsTable())
            return;
        if (interview)
            tellPanel(*interview);
        else
            m_panel->clear();
        showDetail(interview.has_value());
    });
    connect(m_week, &WeekView::arrived, this, &InterviewsPage::outputChanged);
    connect(m_week, &WeekView::opened, this, &InterviewsPage::open);
    connect(m_week, &WeekView::failed, this, [this](const Error &error) { around().messages.say(error); });
}

void InterviewsPage::listen()
{
    connect(m_names, &models::NameBook::arrived, this, &InterviewsPage::showNames);
}

QList<Column<Interview>> InterviewsPage::columns() const
{
    const auto label = [](const char *key) {
        return rebond::exchange::fieldsOf(ListKind::Interviews)
            .at(rebond::exchange::fieldAt(ListKind::Interviews, QString::fromLatin1(key)))
            .label();
    };
    const Formats &formats = around().formats;
    return {
        {Heading{.key = "date", .text = label("date"), .isName = true, .characters = 14},
         [&formats](const Interview &i) { return formats.shortDate(i.date); },
         [](Query &query) { query.orderBy(&Interview::date); }},
        {Heading{.key = "time", .text = label("time"), .characters = 8},
         [&formats](const Interview &i) { return i.time ? formats.time(*i.time) : QString(); }},
        {Heading{.key = "member", .text = label("member"), .isName = true, .characters = 18},
         [this](const Interview &i) { return m_names->member(i.member); }},
        {Heading{.key = "company", .text = label("company"), .characters = 20, .yields = 1},
         [this](const Interview &i) { return m_names->company(i.company); }},
        {Heading{.key = "round", .text = label("round"), .isNumber = true, .characters = 8, .yields = 2},
         [](const Interview &i) { return i.round ? QString::number(*i.round) : QString(); }},
        {Heading{.key = "state", .text = label("state"), .characters = 13},
         [&clock = around().clock](const Interview &i) { return standingOf(i, clock.today()); },
         [](Query &query) { query.orderBy(&Interview::state).orderBy(&Interview::date); }},
        {Heading{.key = "kind", .text = label("kind"), .isShownAtFirst = false, .characters = 13},
         [](const Interview &i) { return i.kind ? domain::wordingOf(*i.kind) : QString(); }},
        {Heading{.key = "reference", .text = label("reference"), .isShownAtFirst = false, .characters = 10},
         [](const Interview &i) { return i.reference; }, [](Query &query) { query.orderBy(&Interview::reference); }},
    };
}

InterviewsPage::Show InterviewsPage::wanted() const
{
    return static_cast<Show>(m_show->currentData().toInt());
}

QVariantMap InterviewsPage::filterState() const
{
    return wanted() == Show::All ? QVariantMap() : QVariantMap{{kShown, QLatin1String(wordOf(wanted()))}};
}

void InterviewsPage::setFilterState(const QVariantMap &state)
{
    if (!showsTable())
        turn();
    const QString word = state.value(kShown).toString();
    Show what = Show::All;
    for (const Show each : {Show::ToCome, Show::ToQualify, Show::Held}) {
        if (word == QLatin1String(wordOf(each)))
            what = each;
    }
    m_show->setCurrentIndex(m_show->findData(static_cast<int>(what)));
}

QString InterviewsPage::filterWords() const
{
    return wanted() == Show::All ? QString() : m_show->currentText();
}

// As it stands in settings.
const char *InterviewsPage::wordOf(Show what)
{
    switch (what) {
    case Show::ToCome: return "toCome";
    case Show::ToQualify: return "toQualify";
    case Show::Held: return "held";
    case Show::All: break;
    }
    return "all";
}

Query InterviewsPage::query() const
{
    const QDate today = around().clock.today();
    Query query = storage::interviewsOf(m_workspace->cohort().id);
    switch (wanted()) {
    case Show::ToCome: query.where(&Interview::state, InterviewState::Prevu).from(&Interview::date, today); break;
    case Show::ToQualify:
        query.where(&Interview::state, InterviewState::Prevu).upTo(&Interview::date, today.addDays(-1));
        break;
    case Show::Held: query.where(&Interview::state, InterviewState::Tenu); break;
    case Show::All: break;
    }
    return query;
}

bool InterviewsPage::fits(const Interview &interview) const
{
    const QDate today = around().clock.today();
    switch (wanted()) {
    case Show::ToCome: return interview.state == InterviewState::Prevu && interview.date >= today;
    case Show::ToQualify: return isToQualify(interview, today);
    case Show::Held: return interview.state == InterviewState::Tenu;
    case Show::All: break;
    }
    return true;
}

// What is to come begins with the next one, everything else with the latest.
void InterviewsPage::showOnly(Show what)
{
    if (!showsTable())
        turn();
    sortForNow(0, what == Show::ToCome ? Qt::AscendingOrder : Qt::DescendingOrder);
    records()->readAnew();
}

void InterviewsPage::turn()
{
    if (!showsTable()) {
        //: a button: shows the interviews of a week
        m_turn->setText(tr("&Week"));
        showView(view());
        showDetail(true);
        showRecord(chosen() && records()->rowOf(*chosen()) >= 0 ? &records()->recordAt(records()->rowOf(*chosen()))
                                                                : nullptr);
        return;
    }
    //: a button: goes back from the week to the list
    m_turn->setText(tr("&List"));
    const auto interview = m_panel->shown();
    const QDate today = around().clock.today();
    // The week one was in, else today's: a list begins anywhere.
    m_week->goTo(m_week->monday().isValid() ? m_week->monday() : today);
    showView(m_week);
    showDetail(interview.has_value());
    m_week->choose(interview ? std::optional(interview->id.raw()) : std::nullopt);
}

std::optional<InterviewsPage::Seen> InterviewsPage::seenInstead() const
{
    if (showsTable() || !m_week)
        return {};
    return Seen{m_week->title(), m_week->total(),
                [this, monday = m_week->monday()](QObject *parent) -> models::RowPassage * {
                    return new WeekPassage(store(), m_workspace->cohort().id, monday, *records(),
                                           m_names->beside<Interview>(), parent);
                }};
}

QString InterviewsPage::countText(qint64 count, bool isSearch) const
{
    const int shown = static_cast<int>(std::min<qint64>(count, INT_MAX));
    //: beside the title of the list: how many the search found
    return isSearch ? tr("%n found", nullptr, shown) : tr("%n interview(s)", nullptr, shown);
}

// No day is as likely as another: it has to be said.
Interview InterviewsPage::freshRecord() const
{
    return {};
}

QString InterviewsPage::headingOf(const Interview &interview) const
{
    //: heading of a form: %1 is a member, %2 a company
    return tr("%1 at %2").arg(m_names->memberNow(interview.member), m_names->companyNow(interview.company));
}

models::FormPanel *InterviewsPage::makeForm()
{
    m_form = new models::FormPanel(ListKind::Interviews,
                                   {{tr("Who meets whom"),
                                     {QStringLiteral("member"), QStringLiteral("company"), QStringLiteral("date"),
                                      QStringLiteral("time"), QStringLiteral("round"), QStringLiteral("kind")}},
                                    {tr("How it went"),
                                     {QStringLiteral("state"), QStringLiteral("debrief"),
                                      QStringLiteral("reference")}}},
                                   this);
    m_form->setObjectName(QStringLiteral("interviewForm"));
    m_form->setProposals(QStringLiteral("member"), models::membersLike(store(), m_workspace->cohort().id));
    m_form->setProposals(QStringLiteral("company"), models::companiesLike(store()));
    models::tellOfNewCompanies(m_form, store());
    connect(m_form, &models::FormPanel::left, this, &InterviewsPage::proposeRound);
    return m_form;
}

// The next round of whoever is named at the company that is named: what most people mean, and can overwrite.
void InterviewsPage::proposeRound()
{
    const QString member = m_form->text(QStringLiteral("member"));
    const QString company = m_form->text(QStringLiteral("company"));
    const bool isTheirs = !m_form->typed().contains(QStringLiteral("member")); // it stands already, with its number
    if (isTheirs || member.isEmpty() || company.isEmpty())
        return;
    kit::startTask<int>(
        this, tr("Counting the rounds"),
        [workspace = m_workspace, member, company](TaskContext &) {
            return workspace->store().read([&](storage::Reader &reader) {
                const auto members = desk::membersLike(reader, workspace->cohort().id, member.section(u' ', -1), 200);
                const auto who = std::find_if(members.begin(), members.end(),
                                              [&](const domain::Member &each) { return each.displayName() == member; });
                const auto where = reader.first(
                    storage::Query<domain::Company>().whereKey("name_key", fold(company)).page(1));
                if (who == members.end() || !where)
                    return 1;
                return domain::nextRound(
                    reader.list(Query().where(&Interview::member, who->id).where(&Interview::company, where->id)));
            });
        },
        [this, member, company](const Result<int> &round) {
            const bool isStill = m_form->text(QStringLiteral("member")) == member
                              && m_form->text(QStringLiteral("company")) == company;
            if (round && isStill)
                m_form->propose(QStringLiteral("round"), QString::number(*round));
        });
}

QMap<int, QString> InterviewsPage::textsOf(const Interview &interview, const QList<int> &fields) const
{
    const rebond::exchange::FactNames names{m_names->memberNow(interview.member),
                                            m_names->companyNow(interview.company)};
    QMap<int, QString> texts;
    for (const int field : fields)
        texts.insert(field, rebond::exchange::factTextOf(interview, field, names));
    return texts;
}

InterviewsPage::Entering InterviewsPage::entering() const
{
    return [workspace = m_workspace](const QString &label, const Interview &base, const auto &typed,
                                     const Asking &asking) {
        return rebond::exchange::enterFact(workspace->store(), label, workspace->cohort().id, base, typed, asking);
    };
}

// It may have no place among those that are listed; the week goes to it.
void InterviewsPage::entered(const Interview &interview)
{
    if (!showsTable()) {
        m_week->goTo(interview.date);
        m_week->choose(interview.id.raw());
    } else if (!fits(interview)) {
        goToRecord(interview.id.raw());
    }
}

void InterviewsPage::goToRecord(const RawId &id)
{
    if (!showsTable())
        turn();
    m_show->setCurrentIndex(m_show->findData(static_cast<int>(Show::All)));
    EntryPage::goToRecord(id);
}

void InterviewsPage::removeMany(const QList<RawId> &records)
{
    remove(store(), static_cast<int>(records.size()), [ids = idsOf<Interview>(records)](storage::Store &store) {
        return operations::removeInterviews(store, ids);
    });
}

void InterviewsPage::open(RawId id)
{
    if (!mayEdit())
        return;
    if (const auto interview = stored(Id<Interview>(id)))
        beginForm(*interview);
}

void InterviewsPage::showRecord(const Interview *interview)
{
    if (!showsTable())
        return; // the week says which one
    if (interview)
        tellPanel(*interview);
    else
        m_panel->clear();
}

void InterviewsPage::tellPanel(const Interview &interview)
{
    m_names->lookUp(interview.member, interview.company);
    m_panel->setInterview(interview, m_names->member(interview.member), m_names->company(interview.company));
}

void InterviewsPage::showNames()
{
    for (int i = 0; i < records()->headings().size(); ++i) {
        const char *key = records()->headings().at(i).key;
        if (qstrcmp(key, "member") == 0 || qstrcmp(key, "company") == 0)
            records()->showAnew(i);
    }
    if (const auto interview = m_panel->shown())
        tellPanel(*interview);
}

// Where the list does not hold it any more, there is a way back to it: a debrief is written after the state is set.
void InterviewsPage::tellState(const Interview &interview)
{
    if (!showsTable() || fits(interview))
        return;
    //: %1 is a member, %2 a company, %3 how their interview stands now ("✓ Held")
    around().messages.say(kit::MessageBar::Severity::Good,
                          tr("%1 at %2: %3")
                              .arg(m_names->member(interview.member), m_names->company(interview.company),
                                   standingOf(interview, around().clock.today())));
    around().messages.offer(tr("Write the debrief"), QStringLiteral("writeDebriefButton"),
                            kit::MessageBar::AfterPress::Close, this, [this, id = interview.id.raw()] {
                                goToRecord(id);
                                m_panel->beginDebrief();
                            });
}

} // namespace rebond::ui::interviews

#include "moc_interviewspage.cpp"
