// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relays/relaypage.h"

#include "base/clock.h"
#include "base/formats.h"
#include "desk/relays.h"
#include "exchange/relayentry.h"
#include "operations/removal.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/seen.h"
#include "ui/kit/tallscroll.h"
#include "ui/kit/theme.h"
#include "ui/relays/composerpanel.h"
#include "ui/relays/relaychoicepanel.h"
#include "ui/relays/relaypanel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rebond::ui::relays {

using domain::Relay;
using models::Column;
using models::Heading;
using rebond::exchange::ListKind;
using RelayQuery = storage::Query<Relay>;

namespace {
const QString kRequestBegun = QStringLiteral("request"); // of a draft
const QString kFormBegun = QStringLiteral("typed");
} // namespace

RelayPage::RelayPage(const std::shared_ptr<workspace::Workspace> &workspace, const kit::Surroundings &surroundings,
                     QWidget *parent)
    : EntryPage(
        QStringLiteral("relays"),
        {tr("Relays"), tr("Search for a name, an account, a sector or a ROME code"), tr("No relays yet"),
         tr("Relays pass on to those who follow them that a member looks for work. Write the first one in, or import a "
            "list: a name, a network and an account are enough.")},
        {tr("A new relay"), tr("Add a relay"),
         //: on the undo button and in the journal; %1 is the reference of a relay
         tr("Change relay %1"), tr("Read it again, keep what I typed")},
        {workspace, &workspace->store()}, !workspace->isFileReadOnly(), surroundings, parent),
      m_workspace(workspace)
{
    makeButtons();
    makeDetail();
    connect(&store()->changes(), &storage::ChangeBus::committed, this, [this] {
        if (!kit::isSeen(*this))
            return;
        m_panel->readAgain();
        m_choice->readAgain();
        readReach();
    });
    setRecords(columns(), 0, [](const QString &folded) {
        RelayQuery query;
        if (!folded.isEmpty())
            query.whereAnyHolds({QStringLiteral("words_key")}, folded);
        return query;
    });
}

void RelayPage::makeButtons()
{
    QPushButton *fresh = addButton(tr("&New relay"), "newRelayButton", true);
    QPushButton *import = empty()->addButton(tr("Import a list…"), QStringLiteral("importRelaysButton"));
    QPushButton *first = empty()->addButton(tr("New relay"), QStringLiteral("firstRelayButton"));
    for (QPushButton *button : {fresh, import, first})
        button->setEnabled(mayEdit());
    connect(fresh, &QPushButton::clicked, this, &RelayPage::startWork);
    connect(first, &QPushButton::clicked, this, &RelayPage::startWork);
    connect(import, &QPushButton::clicked, this, &RelayPage::importRequested);
}

void RelayPage::makeDetail()
{
    auto *detail = new QWidget(this);
    auto *content = new QWidget(detail);
    m_reach = new QLabel(content);
    m_reach->setObjectName(QStringLiteral("relayReachLabel"));
    m_reach->setTextFormat(Qt::PlainText);
    m_reach->setWordWrap(true);
    kit::setQuiet(m_reach);
    kit::followLook(m_reach, [this] { m_reach->setContentsMargins(kit::unit(5), kit::unit(), kit::unit(2), 0); });
    m_choice = new RelayChoicePanel(store(), m_workspace->cohort().id, around(), !m_workspace->isReadOnly(), content);
    m_panel = new RelayPanel(store(), around(), mayEdit(), content);
    m_composer = new ComposerPanel(m_workspace, around(), content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_reach);
    column->addWidget(m_panel);
    column->addWidget(m_choice);
    column->addWidget(m_composer);
    column->addStretch(1);
    kit::setSpace(column, {}, 2);
    auto *whole = new QVBoxLayout(detail);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new kit::TallScroll(content, detail));
    setDetail(detail);
    connect(m_choice, &RelayChoicePanel::relayRequested, this, [this](const RawId &id) { goToRecord(id); });
    connect(m_choice, &RelayChoicePanel::relaysShown, m_composer, &ComposerPanel::setMember);
    connect(m_choice, &RelayChoicePanel::nobodyChosen, m_composer, &ComposerPanel::clear);
    connect(m_panel, &RelayPanel::memberRequested, this, &RelayPage::memberRequested);
    connect(m_panel, &RelayPanel::editRequested, this, [this] {
        if (const auto id = chosen())
            open(*id);
    });
}

QList<Column<Relay>> RelayPage::columns() const
{
    const auto label = [](const char *key) {
        return rebond::exchange::fieldsOf(ListKind::Relays)
            .at(rebond::exchange::fieldAt(ListKind::Relays, QString::fromLatin1(key)))
            .label();
    };
    const Formats &formats = around().formats;
    const QDate today = around().clock.today();
    const auto dayOf = [&formats](const std::optional<QDate> &day) {
        return day ? formats.shortDate(*day) : QString();
    };
    return {
        {Heading{.key = "name", .text = label("name"), .isName = true, .characters = 24},
         [](const Relay &r) { return r.name; }, [](RelayQuery &query) { query.orderByKey("name_key"); }},
        {Heading{.key = "network", .text = label("network"), .characters = 14, .yields = 2},
         [](const Relay &r) { return r.network; }},
        {Heading{.key = "handle", .text = label("handle"), .characters = 18, .yields = 3},
         [](const Relay &r) { return r.handle; }},
        {Heading{.key = "sectors", .text = label("sectors"), .characters = 24},
         [](const Relay &r) { return r.sectors.join(QStringLiteral(", ")); }},
        {Heading{.key = "followers", .text = label("followers"), .characters = 22, .yields = 1},
         [&formats, today](const Relay &r) {
             const auto count = followersAsOf(r, today);
             return count ? tr("%1 on %2").arg(formats.number(count->count), formats.shortDate(count->day)) : QString();
         }},
        {Heading{.key = "stopped_on", .text = label("stopped_on"), .isName = true, .characters = 12},
         [dayOf](const Relay &r) { return dayOf(r.stoppedOn); }},
        {Heading{.key = "rome", .text = label("rome"), .isShownAtFirst = false, .characters = 16},
         [](const Relay &r) { return r.romeCodes.join(QStringLiteral(", ")); }},
        {Heading{.key = "introduced_on", .text = label("introduced_on"), .isShownAtFirst = false, .characters = 12},
         [dayOf](const Relay &r) { return dayOf(r.introducedOn); }},
        {Heading{.key = "bio_tag", .text = label("bio_tag"), .isShownAtFirst = false, .characters = 16},
         [](const Relay &r) { return r.bioTag; }},
        {Heading{.key = "reference", .text = label("reference"), .isShownAtFirst = false, .characters = 10},
         [](const Relay &r) { return r.reference; }, [](RelayQuery &query) { query.orderBy(&Relay::reference); }},
    };
}

QString RelayPage::countText(qint64 count, bool isSearch) const
{
    const int shown = static_cast<int>(std::min<qint64>(count, INT_MAX));
    //: beside the title of the list: how many the search found
    return isSearch ? tr("%n found", nullptr, shown) : tr("%n relay(s)", nullptr, shown);
}

models::FormPanel *RelayPage::makeForm()
{
    const auto keys = [](std::initializer_list<const char *> names) {
        QStringList list;
        for (const char *name : names)
            list.append(QString::fromLatin1(name));
        return list;
    };
    auto *form = new models::FormPanel(ListKind::Relays,
                                       {{tr("Who passes on"), keys({"name", "network", "handle", "email", "bio_tag"})},
                                        {tr("To whom"), keys({"sectors", "rome", "followers"})},
                                        {tr("What was agreed"),
                                         keys({"introduced_on", "monthly_limit", "stopped_on", "notes", "reference"})}},
                                       this);
    form->setObjectName(QStringLiteral("relayForm"));
    return form;
}

void RelayPage::refresh()
{
    EntryPage::refresh();
    m_panel->readAgain();
    m_choice->readAgain();
    readReach();
}

void RelayPage::readReach()
{
    delete m_reading; // what was asked before is overtaken
    m_reading = kit::startTask<domain::Reach>(
        this, tr("Summing up the reach"),
        [store = store(), day = around().clock.today()](TaskContext &) {
            return store->read([&](storage::Reader &reader) { return desk::reachOfAll(reader, day); });
        },
        [this](const Result<domain::Reach> &reach) {
            m_reach->setText(reach ? reachText(*reach) : QString());
            m_reach->setVisible(!m_reach->text().isEmpty());
        });
}

// A sum says of which days it is: counts of last year and of yesterday make no figure of today.
QString RelayPage::reachText(const domain::Reach &reach) const
{
    const Formats &formats = around().formats;
    QStringList sentences;
    if (reach.relays > 0) {
        //: %1 is a number of followers, %2 the day of the oldest count and %3 of the newest, %n the number of relays
        sentences.append(
            tr("%n relay(s) reach %1 followers, cumulated, not unique (counted from %2 to %3).", nullptr, reach.relays)
                .arg(formats.number(reach.followers), formats.date(*reach.oldest), formats.date(*reach.newest)));
    }
    if (reach.unknown > 0)
        sentences.append(tr("%n relay(s) without a count of followers.", nullptr, reach.unknown));
    return sentences.join(u' ');
}

QVariantMap RelayPage::draft() const
{
    QVariantMap draft = EntryPage::draft();
    if (const QVariantMap request = m_panel->requestDraft(); !request.isEmpty())
        draft.insert(kRequestBegun, request);
    return draft;
}

bool RelayPage::takeUp(const QVariantMap &draft)
{
    bool isWhole = true;
    if (draft.contains(kRequestBegun)) {
        const auto relay = m_panel->takeUpRequest(draft.value(kRequestBegun).toMap());
        isWhole = relay.has_value();
        if (relay)
            goToRecord(*relay);
    }
    // Last: it stands before the list.
    return (!draft.contains(kFormBegun) || EntryPage::takeUp(draft)) && isWhole;
}

void RelayPage::giveUp()
{
    m_panel->giveUpRequest();
    EntryPage::giveUp();
}

void RelayPage::showRecord(const Relay *relay)
{
    if (relay)
        m_panel->setRelay(*relay);
    else
        m_panel->clear();
}

void RelayPage::removeMany(const QList<RawId> &records)
{
    remove(store(), static_cast<int>(records.size()),
           [ids = idsOf<Relay>(records)](storage::Store &store) { return operations::removeRelays(store, ids); });
}

} // namespace rebond::ui::relays

#include "moc_relaypage.cpp"
