// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcomes/outcomespage.h"

#include "base/clock.h"
#include "base/formats.h"
#include "domain/outcomeclass.h"
#include "domain/wording.h"
#include "exchange/factentry.h"
#include "operations/outcomes.h"
#include "operations/removal.h"
#include "storage/factqueries.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/seen.h"
#include "ui/models/newcompany.h"
#include "ui/models/proposals.h"
#include "ui/models/thresholds.h"
#include "ui/outcomes/outcomepanel.h"
#include "ui/outcomes/outcomewording.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableView>

namespace rebond::ui::outcomes {

using domain::Outcome;
using domain::OutcomeClass;
using models::Column;
using models::Heading;
using rebond::exchange::ListKind;
using Query = storage::Query<Outcome>;

namespace {
constexpr int kNamedCompanies = 4;
constexpr int kMostLeft = 50;                   // leads that are closed in one step
const QString kShown = QStringLiteral("shown"); // of the filter's state
} // namespace

OutcomesPage::OutcomesPage(const std::shared_ptr<workspace::Workspace> &workspace,
                           const kit::Surroundings &surroundings, QWidget *parent)
    : EntryPage(QStringLiteral("outcomes"),
                {tr("Outcomes"), tr("Search for a member or an employer"), tr("No outcome is written down yet"),
                 tr("Import the list of your outcomes, or write the first one in: who, what and since which day are "
                    "enough.")},
                {tr("A new outcome"), tr("Add an outcome"),
                 //: on the undo button and in the journal; %1 is the reference of an outcome
                 tr("Change outcome %1"), tr("Read it again, keep what I typed")},
                {workspace, &workspace->store()}, !workspace->isReadOnly(), surroundings, parent),
      m_workspace(workspace),
      m_names(new models::NameBook(store(), this))
{
    makeControls();
    makePanel();
    // The latest first.
    setRecords(
        columns(), 0, [this](const QString &) { return query(); }, Qt::DescendingOrder);
    records()->setSearch([](storage::Reader &reader, Query &query, const QString &folded) {
        storage::whereNamed(reader, query, folded);
    });
    m_names->follow(*records());
    connect(m_names, &models::NameBook::arrived, this, &OutcomesPage::showNames);
}

void OutcomesPage::makeControls()
{
    m_show = new QComboBox(this);
    m_show->setObjectName(QStringLiteral("outcomesShownBox"));
    m_show->setAccessibleName(tr("Which outcomes are listed"));
    const auto add = [this](Show what, const QString &text) { m_show->addItem(text, static_cast<int>(what)); };
    //: which outcomes are listed
    add(Show::All, tr("All"));
    add(Show::Durable, domain::wordingOf(OutcomeClass::Durable));
    add(Show::Transition, domain::wordingOf(OutcomeClass::Transition));
    add(Show::Positive, domain::wordingOf(OutcomeClass::Positive));
    add(Show::None, domain::wordingOf(OutcomeClass::None));
    //: which outcomes are listed: those that never began
    add(Show::Cancelled, tr("Cancelled"));
    addControl(m_show);
    connect(m_show, &QComboBox::currentIndexChanged, this, [this] { records()->readAnew(); });
    QPushButton *fresh = addButton(tr("&New outcome"), "newOutcomeButton", true);
    QPushButton *import = empty()->addButton(tr("Import a list…"), QStringLiteral("importOutcomesListButton"));
    QPushButton *first = empty()->addButton(tr("New outcome"), QStringLiteral("firstOutcomeButton"));
    for (QPushButton *button : {fresh, import, first})
        button->setEnabled(mayEdit());
    connect(fresh, &QPushButton::clicked, this, &OutcomesPage::startWork);
    connect(first, &QPushButton::clicked, this, &OutcomesPage::startWork);
    connect(import, &QPushButton::clicked, this, &OutcomesPage::importRequested);
}

void OutcomesPage::makePanel()
{
    m_panel = new OutcomePanel(store(), {around().messages, around().formats, around().clock, mayEdit()}, this);
    setDetail(m_panel);
    connect(m_panel, &OutcomePanel::editRequested, this, [this] {
        if (const auto outcome = m_panel->shown())
            open(outcome->id.raw());
    });
    connect(m_panel, &OutcomePanel::memberRequested, this, &OutcomesPage::memberRequested);
    connect(m_panel, &OutcomePanel::companyRequested, this, &OutcomesPage::companyRequested);
    connect(&store()->changes(), &storage::ChangeBus::committed, this, [this] {
        if (kit::isSeen(*this))
            m_panel->readCheckpointsAgain();
    });
}

void OutcomesPage::refresh()
{
    EntryPage::refresh();
    m_panel->readCheckpointsAgain();
}

QList<Column<Outcome>> OutcomesPage::columns() const
{
    const auto label = [](const char *key) {
        return rebond::exchange::fieldsOf(ListKind::Outcomes)
            .at(rebond::exchange::fieldAt(ListKind::Outcomes, QString::fromLatin1(key)))
            .label();
    };
    const Formats &formats = around().formats;
    return {
        {Heading{.key = "effective_on", .text = label("effective_on"), .isName = true, .characters = 14},
         [&formats](const Outcome &o) { return formats.shortDate(o.effectiveOn); },
         [](Query &query) { query.orderBy(&Outcome::effectiveOn); }},
        {Heading{.key = "member", .text = label("member"), .isName = true, .characters = 18},
         [this](const Outcome &o) { return m_names->member(o.member); }},
        {Heading{.key = "type", .text = label("type"), .characters = 18, .yields = 1},
         [](const Outcome &o) { return domain::wordingOf(o.type); },
         [](Query &query) { query.orderBy(&Outcome::type).orderBy(&Outcome::effectiveOn); }},
        // Half of it says nothing: "Neither job …".
        {Heading{.key = "class", .text = tr("Class"), .isName = true, .characters = 16},
         [](const Outcome &o) { return classOfOutcome(o); }},
        {Heading{.key = "company", .text = label("company"), .characters = 22, .yields = 2},
         [this](const Outcome &o) { return o.company ? m_names->company(*o.company) : QString(); }},
        {Heading{.key = "position", .text = label("position"), .isShownAtFirst = false, .characters = 20},
         [](const Outcome &o) { return o.position; }, [](Query &query) { query.orderByWords(&Outcome::position); }},
        {Heading{.key = "known_on", .text = label("known_on"), .isShownAtFirst = false, .characters = 14},
         [&formats](const Outcome &o) { return formats.shortDate(o.knownOn); },
         [](Query &query) { query.orderBy(&Outcome::knownOn); }},
        {Heading{.key = "ended_on", .text = label("ended_on"), .isShownAtFirst = false, .characters = 14},
         [&formats](const Outcome &o) { return o.endedOn ? formats.shortDate(*o.endedOn) : QString(); }},
        {Heading{.key = "reference", .text = label("reference"), .isShownAtFirst = false, .characters = 10},
         [](const Outcome &o) { return o.reference; }, [](Query &query) { query.orderBy(&Outcome::reference); }},
    };
}

OutcomesPage::Show OutcomesPage::wanted() const
{
    return static_cast<Show>(m_show->currentData().toInt());
}

QVariantMap OutcomesPage::filterState() const
{
    return wanted() == Show::All ? QVariantMap() : QVariantMap{{kShown, QLatin1String(wordOf(wanted()))}};
}

void OutcomesPage::setFilterState(const QVariantMap &state)
{
    const QString word = state.value(kShown).toString();
    Show what = Show::All;
    for (const Show each : {Show::Durable, Show::Transition, Show::Positive, Show::None, Show::Cancelled}) {
        if (word == QLatin1String(wordOf(each)))
            what = each;
    }
    m_show->setCurrentIndex(m_show->findData(static_cast<int>(what)));
}

QString OutcomesPage::filterWords() const
{
    return wanted() == Show::All ? QString() : m_show->currentText();
}

// As it stands in settings.
const char *OutcomesPage::wordOf(Show what)
{
    switch (what) {
    case Show::Durable: return "durable";
    case Show::Transition: return "transition";
    case Show::Positive: return "positive";
    case Show::None: return "none";
    case Show::Cancelled: return "cancelled";
    case Show::All: break;
    }
    return "all";
}

Query OutcomesPage::query() const
{
    Query query = storage::outcomesOf(m_workspace->cohort().id);
    const auto only = [&](OutcomeClass value) {
        storage::whereStanding(query, storage::Standing::Standing);
        storage::whereClass(query, value);
    };
    switch (wanted()) {
    case Show::All: break;
    case Show::Durable: only(OutcomeClass::Durable); break;
    case Show::Transition: only(OutcomeClass::Transition); break;
    case Show::Positive: only(OutcomeClass::Positive); break;
    case Show::None: only(OutcomeClass::None); break;
    case Show::Cancelled: storage::whereStanding(query, storage::Standing::Cancelled); break;
    }
    return query;
}

bool OutcomesPage::fits(const Outcome &outcome) const
{
    const bool stands = domain::stands(outcome, {});
    const auto is = [&](OutcomeClass value) { return stands && domain::classOf(outcome) == value; };
    switch (wanted()) {
    case Show::All: break;
    case Show::Durable: return is(OutcomeClass::Durable);
    case Show::Transition: return is(OutcomeClass::Transition);
    case Show::Positive: return is(OutcomeClass::Positive);
    case Show::None: return is(OutcomeClass::None);
    case Show::Cancelled: return !stands;
    }
    return true;
}

QString OutcomesPage::countText(qint64 count, bool isSearch) const
{
    const int shown = static_cast<int>(std::min<qint64>(count, INT_MAX));
    //: beside the title of the list: how many the search found
    return isSearch ? tr("%n found", nullptr, shown) : tr("%n outcome(s)", nullptr, shown);
}

// What is learnt today often began some other day: that one has to be said.
Outcome OutcomesPage::freshRecord() const
{
    Outcome outcome;
    outcome.knownOn = around().clock.today();
    return outcome;
}

QString OutcomesPage::headingOf(const Outcome &outcome) const
{
    return m_names->memberNow(outcome.member);
}

models::FormPanel *OutcomesPage::makeForm()
{
    auto *form = new models::FormPanel(ListKind::Outcomes,
                                       {{tr("Who found what"),
                                         {QStringLiteral("member"), QStringLiteral("type"),
                                          QStringLiteral("effective_on"), QStringLiteral("company"),
                                          QStringLiteral("position"), QStringLiteral("planned_end"),
                                          QStringLiteral("weekly_hours")}},
                                        {tr("Through whom, and how it is known"),
                                         {QStringLiteral("primary_channel"), QStringLiteral("contributing_channels"),
                                          QStringLiteral("evidence"), QStringLiteral("known_on")}},
                                        {tr("What became of it"),
                                         {QStringLiteral("ended_on"), QStringLiteral("cancelled_known_on"),
                                          QStringLiteral("reference")}}},
                                       this);
    form->setObjectName(QStringLiteral("outcomeForm"));
    form->setProposals(QStringLiteral("member"), models::membersLike(store(), m_workspace->cohort().id));
    form->setProposals(QStringLiteral("company"), models::companiesLike(store()));
    models::tellOfNewCompanies(form, store());
    return form;
}

QMap<int, QString> OutcomesPage::textsOf(const Outcome &outcome, const QList<int> &fields) const
{
    const rebond::exchange::FactNames names{m_names->memberNow(outcome.member),
                                            outcome.company ? m_names->companyNow(*outcome.company) : QString()};
    QMap<int, QString> texts;
    for (const int field : fields)
        texts.insert(field, rebond::exchange::factTextOf(outcome, field, names));
    return texts;
}

OutcomesPage::Entering OutcomesPage::entering() const
{
    return
        [workspace = m_workspace](const QString &label, const Outcome &base, const auto &typed, const Asking &asking) {
            return rebond::exchange::enterFact(workspace->store(), label, workspace->cohort().id, base, typed, asking);
        };
}

void OutcomesPage::entered(const Outcome &outcome)
{
    if (!fits(outcome))
        goToRecord(outcome.id.raw());
    offerToCloseLeads(outcome);
}

void OutcomesPage::offerToCloseLeads(const Outcome &outcome)
{
    kit::startTask<Left>(
        this, tr("Looking for open leads"),
        [store = store(), outcome, today = around().clock.today(),
         thresholds = models::thresholdsOf(around().settings)](TaskContext &) {
            return store->read([&](storage::Reader &reader) {
                return Left{desk::leadsLeftBy(reader, outcome, today, kMostLeft, thresholds),
                            desk::looseEndsOf(reader, outcome, today),
                            reader.find(outcome.member).value_or(domain::Member())};
            });
        },
        [this](const Result<Left> &left) {
            if (left
                && !(left->leads.leads.isEmpty() && left->ends.atEmployer.isEmpty() && left->ends.planned.isEmpty()))
                offerToClose(*left);
        });
}

QStringList OutcomesPage::sentencesOf(const Left &left) const
{
    const QString member = left.member.displayName();
    QStringList sentences{remarks()};
    QStringList companies;
    for (const desk::Lead &lead : left.leads.leads) {
        const QString name = left.leads.names.companies.value(lead.acts.first().company);
        if (!companies.contains(name) && companies.size() < kNamedCompanies)
            companies.append(name);
    }
    if (!left.leads.leads.isEmpty())
        //: %1 is a member, %2 one or some of the companies in question
        sentences.append(
            tr("%1 leaves %n lead(s) open elsewhere, at %2.", nullptr, static_cast<int>(left.leads.leads.size()))
                .arg(member, around().formats.list(companies)));
    if (!left.ends.atEmployer.isEmpty())
        //: %1 is the company that hired a member, %2 the member
        sentences.append(tr("At %1, where %2 found work, a next step is still noted.")
                             .arg(left.ends.names.companies.value(left.ends.atEmployer.first().company), member));
    QStringList planned;
    for (const domain::Interview &interview : left.ends.planned) {
        if (planned.size() < kNamedCompanies)
            //: an interview; %1 is a company, %2 a day
            planned.append(tr("%1 on %2")
                               .arg(left.ends.names.companies.value(interview.company),
                                    around().formats.shortDate(interview.date)));
    }
    if (!planned.isEmpty())
        //: %1 is one or some of the interviews: where, and when
        sentences.append(
            tr("%n interview(s) elsewhere stay planned: %1.", nullptr, static_cast<int>(left.ends.planned.size()))
                .arg(around().formats.list(planned)));
    sentences.removeAll(QString());
    return sentences;
}

void OutcomesPage::offerToClose(const Left &left)
{
    QList<Id<domain::Act>> newest;
    for (const desk::Lead &lead : left.leads.leads)
        newest.append(lead.acts.first().id);
    for (const domain::Act &act : left.ends.atEmployer)
        newest.append(act.id);
    auto &bar = around().messages;
    bar.say(kit::MessageBar::Severity::Info, sentencesOf(left).join(u' '));
    if (newest.isEmpty())
        return;
    const Id<domain::Member> member = left.member.id;
    const bool isElsewhere = !left.leads.leads.isEmpty();
    //: a button: closes the leads that a member who found work leaves open at other companies
    bar.offer(isElsewhere ? tr("Close: placed elsewhere")
                          //: a button: of a member, at the company where they found work
                          : tr("Take the next step off"),
              QStringLiteral("closeLeadsButton"), kit::MessageBar::AfterPress::Close, this,
              [this, newest, member] { closeLeads(newest, member); });
    if (isElsewhere)
        //: a button: a member who found work wants a better one
        bar.offer(tr("Still searching: keep them open"), QStringLiteral("keepSearchingButton"),
                  kit::MessageBar::AfterPress::Close, this, [this, member] { keepSearching(member); });
    bar.endOnly(kit::MessageBar::BySuccess); // whoever looks at the leads, or at the outcome again, may answer then
}

void OutcomesPage::closeLeads(const QList<Id<domain::Act>> &newest, Id<domain::Member> member)
{
    kit::startTask<QList<domain::Act>>(
        this, tr("Closing the leads"),
        [store = store(), newest, member](TaskContext &) { return operations::closeLeads(*store, newest, member); },
        [this](const Result<QList<domain::Act>> &closed) {
            if (!closed)
                return around().messages.say(closed.error());
            around().messages.say(kit::MessageBar::Severity::Good, tr("Nothing more is to be done for %n lead(s).",
                                                                      nullptr, static_cast<int>(closed->size())));
        });
}

void OutcomesPage::keepSearching(Id<domain::Member> member)
{
    kit::startTask<void>(
        this, tr("Noting who is still searching"),
        [store = store(), member](TaskContext &) { return operations::keepSearching(*store, member); },
        [this](const Done &noted) {
            if (!noted)
                return around().messages.say(noted.error());
            around().messages.say(kit::MessageBar::Severity::Good,
                                  tr("“Still searching” is yes for this member: the leads stay open."));
        });
}

void OutcomesPage::goToRecord(const RawId &id)
{
    m_show->setCurrentIndex(m_show->findData(static_cast<int>(Show::All)));
    EntryPage::goToRecord(id);
}

void OutcomesPage::removeMany(const QList<RawId> &records)
{
    remove(store(), static_cast<int>(records.size()),
           [ids = idsOf<Outcome>(records)](storage::Store &store) { return operations::removeOutcomes(store, ids); });
}

void OutcomesPage::open(RawId id)
{
    if (!mayEdit())
        return;
    if (const auto outcome = stored(Id<Outcome>(id)))
        beginForm(*outcome);
}

void OutcomesPage::showRecord(const Outcome *outcome)
{
    if (!outcome)
        return m_panel->clear();
    m_names->lookUp(outcome->member, outcome->company);
    m_panel->setOutcome(*outcome, m_names->member(outcome->member),
                        outcome->company ? m_names->company(*outcome->company) : QString());
}

void OutcomesPage::showNames()
{
    for (int i = 0; i < records()->headings().size(); ++i) {
        const char *key = records()->headings().at(i).key;
        if (qstrcmp(key, "member") == 0 || qstrcmp(key, "company") == 0)
            records()->showAnew(i);
    }
    if (const auto outcome = m_panel->shown())
        showRecord(&*outcome);
}

} // namespace rebond::ui::outcomes

#include "moc_outcomespage.cpp"
