// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outreach/outreachpage.h"

#include "base/clock.h"
#include "base/formats.h"
#include "operations/removal.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/tallscroll.h"
#include "ui/kit/theme.h"
#include "ui/models/newcompany.h"
#include "ui/models/proposals.h"
#include "ui/models/severalnames.h"
#include "ui/models/thresholds.h"
#include "ui/outreach/advertdesk.h"
#include "ui/outreach/adverttext.h"
#include "ui/outreach/leadpanel.h"
#include "ui/outreach/leadtable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <array>

namespace rebond::ui::outreach {

using desk::LeadFilter;
using domain::Act;
using domain::OnBehalfOf;
using rebond::exchange::ListKind;
using rebond::exchange::TypedField;

namespace {
// Parted by commas in a form, by strokes in a list.
constexpr QStringView kMembers = u"members";
} // namespace

namespace {
const QString kFilter = QStringLiteral("leads"); // of the filter's state
const QString kWho = QStringLiteral("who");
// As they stand in settings, by LeadFilter.
constexpr std::array kFilterWords = {"all", "open", "unanswered", "due", "closed"};
static_assert(static_cast<size_t>(LeadFilter::Closed) + 1 == kFilterWords.size());
} // namespace

OutreachPage::OutreachPage(const std::shared_ptr<workspace::Workspace> &workspace,
                           const kit::Surroundings &surroundings, QWidget *parent)
    : EntryPage(QStringLiteral("outreach"),
                {tr("Outreach"), tr("Search for a company or a member"), tr("No act of outreach is written down yet"),
                 tr("Import the list of your letters, calls and visits, or write the first one down: company, who and "
                    "how are enough.")},
                {tr("A new act"), tr("Add an act of outreach"),
                 //: on the undo button and in the journal; %1 is the reference of an act
                 tr("Change act %1"), tr("Read it again, keep what I typed")},
                {workspace, &workspace->store()}, !workspace->isReadOnly(), surroundings, parent),
      m_workspace(workspace),
      m_desk(new AdvertDesk(this->store(), surroundings, this))
{
    QPushButton *add = addButton(tr("&Write an act down"), "newActButton", true);
    QPushButton *import = empty()->addButton(tr("Import a list…"), QStringLiteral("importOutreachButton"));
    QPushButton *first = empty()->addButton(tr("Write an act down"), QStringLiteral("firstActButton"));
    for (QPushButton *button : {add, import, first})
        button->setEnabled(mayEdit());
    connect(add, &QPushButton::clicked, this, &OutreachPage::startWork);
    connect(first, &QPushButton::clicked, this, &OutreachPage::startWork);
    connect(import, &QPushButton::clicked, this, &OutreachPage::importRequested);
    m_leads = new LeadTable(store(), workspace->cohort().id, around().clock, around().formats, this);
    makePanel();
    setFilters(makeFilters());
    takeThresholds();
    connect(m_leads, &LeadTable::arrived, this, &OutreachPage::tellHowFar);
    setTable(m_leads);
}

void OutreachPage::makePanel()
{
    m_panel = new LeadPanel(around().formats, mayEdit(), this);
    setDetail(new kit::TallScroll(m_panel, this)); // the line for acts takes much of a low window
    connect(m_panel, &LeadPanel::nextRequested, this, [this] { Q_EMIT actRequested(chosen()); });
    connect(m_panel, &LeadPanel::editRequested, this, [this] {
        if (const Act *act = m_panel->chosenAct(); act && mayEdit())
            beginForm(Act(*act));
    });
    connect(m_panel, &LeadPanel::removeRequested, this, [this] {
        if (const auto id = chosen(); id && canRemove())
            removeMany({*id});
    });
    connect(m_panel, &LeadPanel::closeRequested, this, &OutreachPage::close);
    const auto withChosen = [this](auto signal, void (AdvertDesk::*wish)(const Act &)) {
        connect(m_panel, signal, this, [this, wish] {
            if (const Act *act = m_panel->chosenAct())
                (m_desk->*wish)(Act(*act));
        });
    };
    withChosen(&LeadPanel::advertShown, &AdvertDesk::askForName);
    withChosen(&LeadPanel::advertWanted, &AdvertDesk::choose);
    withChosen(&LeadPanel::advertOpened, &AdvertDesk::openFile);
    withChosen(&LeadPanel::advertNotWanted, &AdvertDesk::takeOff);
    connect(m_panel, &LeadPanel::fileDropped, this, [this](const QString &path) {
        if (const Act *act = m_panel->chosenAct(); act && !path.isEmpty() && mayEdit())
            m_desk->take(Act(*act), path);
    });
    withChosen(&LeadPanel::sentShown, &AdvertDesk::askForSent);
    withChosen(&LeadPanel::sentOpened, &AdvertDesk::openSent);
    connect(m_desk, &AdvertDesk::named, m_panel, &LeadPanel::setAdvertName);
    connect(m_desk, &AdvertDesk::sentNamed, m_panel, &LeadPanel::setSentName);
}

QWidget *OutreachPage::makeFilters()
{
    auto *filters = new QWidget(this);
    m_filter = new QComboBox(filters);
    m_filter->setObjectName(QStringLiteral("leadFilterComboBox"));
    const auto filter = [this](const QString &text, LeadFilter which) {
        m_filter->addItem(text, static_cast<int>(which));
    };
    filter(tr("All leads"), LeadFilter::All);
    filter(tr("Under way"), LeadFilter::Open);
    filter({}, LeadFilter::Unanswered);
    filter(tr("To be followed up"), LeadFilter::Due);
    filter(tr("Closed"), LeadFilter::Closed);
    m_who = new QComboBox(filters);
    m_who->setObjectName(QStringLiteral("leadWhoComboBox"));
    m_who->addItem(tr("In anybody’s name"), -1);
    m_who->addItem(tr("In a member’s name"), static_cast<int>(OnBehalfOf::Membre));
    m_who->addItem(tr("In the name of the group"), static_cast<int>(OnBehalfOf::Collectif));
    m_howFar = new QLabel(filters);
    m_howFar->setObjectName(QStringLiteral("howFarLabel"));
    m_howFar->setProperty("rebondData", true);
    kit::setQuiet(m_howFar);
    m_further = new QPushButton(tr("Look f&urther back"), filters);
    m_further->setObjectName(QStringLiteral("lookFurtherButton"));
    m_further->hide();
    m_howFar->hide();
    auto *flow = new kit::FlowLayout(filters, 3);
    const auto add = [&](QComboBox *choice, const QString &text) {
        auto *pair = new QWidget(filters);
        auto *line = new QHBoxLayout(pair);
        line->addWidget(kit::makeLabelFor(choice, text, pair));
        line->addWidget(choice);
        kit::setSpace(line, {}, 2);
        flow->addWidget(pair);
    };
    //: before a choice: which leads are listed
    add(m_filter, tr("Sh&ow"));
    //: before a choice: in whose name it was done
    add(m_who, tr("Done &by"));
    flow->addWidget(m_howFar);
    flow->addWidget(m_further);
    connect(m_filter, &QComboBox::currentIndexChanged, this,
            [this] { m_leads->setFilter(static_cast<LeadFilter>(m_filter->currentData().toInt())); });
    connect(m_who, &QComboBox::currentIndexChanged, this, [this] {
        const int who = m_who->currentData().toInt();
        m_leads->setOnBehalfOf(who < 0 ? std::nullopt : std::optional(static_cast<OnBehalfOf>(who)));
    });
    connect(m_further, &QPushButton::clicked, this, [this] { m_leads->fetchMore({}); });
    return filters;
}

// The settings may say otherwise each time the page is opened.
void OutreachPage::takeThresholds()
{
    const desk::Thresholds thresholds = models::thresholdsOf(around().settings);
    m_leads->setThresholds(thresholds);
    m_filter
        ->setItemText(m_filter->findData(static_cast<int>(LeadFilter::Unanswered)),
                      //: which leads are listed: where somebody wrote down that no answer came, or none did for %n days
                      tr("Without an answer (noted, or %n day(s))", nullptr, thresholds.silenceDays));
}

void OutreachPage::refresh()
{
    takeThresholds();
    EntryPage::refresh();
}

// A long outreach is not gone through to its end for a filter that hardly anything fits.
void OutreachPage::tellHowFar()
{
    const auto stopped = m_leads->stoppedAt();
    m_further->setVisible(stopped.has_value());
    QString sentence;
    if (stopped) {
        //: beside a list of leads: %1 is a date; older ones were not looked at yet
        sentence = tr("Looked back to %1.").arg(around().formats.date(*stopped));
    } else if (m_leads->isVague()) {
        sentence = tr("Many names fit: go on typing.");
    }
    m_howFar->setText(sentence);
    m_howFar->setVisible(!sentence.isEmpty());
}

void OutreachPage::goToRecord(const RawId &id)
{
    const auto company = store()->read([&](storage::Reader &reader) -> QString {
        const auto act = reader.find(Id<Act>(id));
        const auto found = act ? reader.find(act->company) : std::nullopt;
        return found ? found->name : QString();
    });
    if (!company || company->isEmpty())
        return;
    if (!isList() && preparation().isEmpty())
        showList();
    m_filter->setCurrentIndex(0);
    m_who->setCurrentIndex(0);
    searchLine()->setText(*company); // which searches
    m_panel->chooseOnceShown(Id<Act>(id));
    ListPage::show(id);
}

QVariantMap OutreachPage::filterState() const
{
    QVariantMap state;
    if (const int filter = m_filter->currentIndex(); filter > 0)
        state.insert(kFilter, QLatin1String(kFilterWords.at(static_cast<size_t>(m_filter->currentData().toInt()))));
    if (m_who->currentIndex() > 0)
        state.insert(kWho, domain::codeOf(static_cast<OnBehalfOf>(m_who->currentData().toInt())));
    return state;
}

void OutreachPage::setFilterState(const QVariantMap &state)
{
    const QString filter = state.value(kFilter).toString();
    int place = 0;
    for (size_t i = 0; i < kFilterWords.size(); ++i) {
        if (filter == QLatin1String(kFilterWords.at(i)))
            place = m_filter->findData(static_cast<int>(i));
    }
    m_filter->setCurrentIndex(place);
    const QString who = state.value(kWho).toString();
    place = 0;
    for (const OnBehalfOf each : {OnBehalfOf::Membre, OnBehalfOf::Collectif}) {
        if (who == domain::codeOf(each))
            place = m_who->findData(static_cast<int>(each));
    }
    m_who->setCurrentIndex(place);
}

QString OutreachPage::filterWords() const
{
    QStringList words;
    for (const QComboBox *box : {m_filter, m_who}) {
        if (box->currentIndex() > 0)
            words.append(box->currentText());
    }
    return words.join(QStringLiteral(" · "));
}

QString OutreachPage::countText(qint64 count, bool) const
{
    //: beside the title of the list; a lead is what was done for the same members, company and position
    return tr("%n lead(s)", nullptr, static_cast<int>(std::min<qint64>(count, INT_MAX)));
}

QString OutreachPage::countSoFarText(qint64 count, bool) const
{
    //: beside the title of the list: so many have been read, and there may be more
    return tr("%n lead(s) so far", nullptr, static_cast<int>(std::min<qint64>(count, INT_MAX)));
}

Act OutreachPage::freshRecord() const
{
    Act act;
    act.cohort = m_workspace->cohort().id;
    act.date = around().clock.today();
    return act;
}

QString OutreachPage::headingOf(const Act &act) const
{
    //: heading of a form: %1 is a date
    return tr("Act of %1").arg(around().formats.date(act.date));
}

models::FormPanel *OutreachPage::makeForm()
{
    const auto keys = [](std::initializer_list<const char *> names) {
        QStringList list;
        for (const char *name : names)
            list.append(QString::fromLatin1(name));
        return list;
    };
    auto *form = new models::FormPanel(ListKind::Outreach,
                                       {{tr("Whom and who"),
                                         keys({"date", "company", "members", "on_behalf_of", "position", "reference"})},
                                        {tr("How, and what came of it"),
                                         keys({"channel", "direction", "result", "next_action", "due_on", "notes"})}},
                                       this);
    form->setObjectName(QStringLiteral("actForm"));
    form->setProposals(kMembers.toString(), models::membersLike(store(), m_workspace->cohort().id));
    form->setProposals(QStringLiteral("company"), models::companiesLike(store()));
    models::tellOfNewCompanies(form, store());
    m_advertText = new AdvertText(form);
    form->addPartBelow(QStringLiteral("position"), m_advertText, QStringLiteral("advert_text"));
    return form;
}

void OutreachPage::beginParts(const Act &act)
{
    m_advertText->begin(act.advertText);
}

QMap<int, QString> OutreachPage::textsOf(const Act &act, const QList<int> &fields) const
{
    const auto texts = rebond::exchange::textsOf(*store(), act, fields);
    if (!texts)
        return EntryPage::textsOf(act, fields);
    QMap<int, QString> shown = *texts;
    const int members = rebond::exchange::fieldAt(ListKind::Outreach, kMembers);
    models::showSeveral(shown, members);
    return shown;
}

OutreachPage::Entering OutreachPage::entering() const
{
    return [enter = EntryPage::entering(), text = m_advertText->text(),
            isChanged = m_advertText->isChanged()](const QString &label, const Act &base, QList<TypedField> typed,
                                                   const Asking &asking) {
        models::takeSeveral(typed, rebond::exchange::fieldAt(ListKind::Outreach, kMembers));
        Act act = base;
        if (isChanged)
            act.advertText = text;
        return enter(label, act, typed, asking);
    };
}

const Act *OutreachPage::recordOf(std::optional<RawId> id) const
{
    const int row = id ? m_leads->rowOf(*id) : -1;
    return row < 0 ? nullptr : &m_leads->leadAt(row).acts.first();
}

void OutreachPage::showRecord(const Act *act)
{
    const int row = act ? m_leads->rowOf(act->id.raw()) : -1;
    if (row >= 0)
        m_panel->setLead(m_leads->leadAt(row), m_leads->names());
    else
        m_panel->clear();
}

void OutreachPage::changeMany(const QList<RawId> &records, const rebond::exchange::TypedField &typed)
{
    const QString &key = rebond::exchange::fieldsOf(ListKind::Outreach).at(typed.field).key;
    if (key != u"position" && key != u"on_behalf_of")
        return EntryPage::changeMany(records, typed);
    QList<RawId> acts;
    for (const RawId &record : records) {
        if (const int row = m_leads->rowOf(record); row >= 0) {
            for (const Act &act : m_leads->leadAt(row).acts)
                acts.append(act.id.raw());
        }
    }
    EntryPage::changeMany(acts, typed);
}

void OutreachPage::removeMany(const QList<RawId> &records)
{
    QList<Id<Act>> acts = idsOf<Act>(records);
    const Act *act = m_panel->chosenAct();
    if (act && acts.size() == 1 && m_leads->rowOf(act->id.raw()) == m_leads->rowOf(records.first()))
        acts = {act->id};
    remove(store(), static_cast<int>(acts.size()),
           [acts](storage::Store &store) { return operations::removeActs(store, acts); });
}

void OutreachPage::close(operations::Ending ending)
{
    const Act *act = recordOf(chosen());
    if (!act)
        return;
    kit::startTask<Act>(
        this, tr("Closing the lead"),
        [store = store(), id = act->id, ending, today = around().clock.today()](TaskContext &) {
            return operations::closeLead(*store, id, ending, today);
        },
        [this](const Result<Act> &closed) {
            if (!closed)
                around().messages.say(closed.error());
        });
}

} // namespace rebond::ui::outreach

#include "moc_outreachpage.cpp"
