// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relays/relaypanel.h"

#include "base/clock.h"
#include "base/formats.h"
#include "operations/relays.h"
#include "storage/mappings/all.h"
#include "storage/relayfacts.h"
#include "ui/kit/factlist.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/projector.h"
#include "ui/kit/theme.h"
#include "ui/models/linelog.h"
#include "ui/relays/requesteditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace rebond::ui::relays {

using domain::FollowerCount;
using domain::Relay;
using domain::RelayRequest;

namespace {
constexpr int kLogAtMost = 30;                      // of the latest; the list of a relay asked for years stays quick
constexpr char kEditButton[] = "editRequestButton"; // of a line
} // namespace

RelayPanel::RelayPanel(std::shared_ptr<storage::Store> store, const kit::Surroundings &surroundings, bool mayEdit,
                       QWidget *parent)
    : kit::Card({}, parent),
      m_store(std::move(store)),
      m_around(surroundings),
      m_mayEdit(mayEdit)
{
    setObjectName(QStringLiteral("relayPanel"));
    body()->addWidget(makeHead());
    m_facts = new kit::FactList(this);
    m_sectors = m_facts->add(tr("Sectors"), "relaySectorsLabel");
    m_rome = m_facts->add(tr("ROME codes"), "relayRomeLabel");
    m_tag = m_facts->add(tr("Mark in the profile"), "relayTagLabel");
    m_followers = m_facts->add(tr("Followers"), "relayFollowersLabel");
    m_introduced = m_facts->add(tr("Introduced on"), "relayIntroducedLabel");
    m_limit = m_facts->add(tr("Requests a month at most"), "relayLimitLabel");
    m_stopped = m_facts->add(tr("Stopped on"), "relayStoppedLabel");
    m_email = m_facts->addPrivate(tr("E-mail"), "relayEmailLabel");
    m_notes = m_facts->addPrivate(tr("Notes"), "relayNotesLabel");
    m_reference = m_facts->add(tr("Reference"), "relayReferenceLabel");
    body()->addWidget(m_facts);
    m_editor = new RequestEditor(m_store, m_around, this);
    body()->addWidget(m_editor);
    connect(m_editor, &RequestEditor::left, this, [this](const RawId &request) { m_log->goTo(request); });
    m_log = new models::LineLog(tr("What was asked"), {"askedMemberButton", "requestLabel", kEditButton}, m_edit, this);
    m_log->setObjectName(QStringLiteral("requestLog"));
    connect(m_log, &models::LineLog::memberRequested, this, &RelayPanel::memberRequested);
    body()->addWidget(m_log);
    body()->addStretch(1);
    kit::followProjector(this, [this](bool isOn) {
        m_isProjected = isOn;
        makeLines(QList<Logged>(m_shown));
    });
    clear();
}

QWidget *RelayPanel::makeHead()
{
    auto *head = new QWidget(this);
    m_name = kit::makeDataLabel(head, "relayNameLabel");
    kit::setTextStep(m_name, kit::TextStep::Large, QFont::Bold);
    m_account = kit::makeDataLabel(head, "relayAccountLabel");
    kit::setQuiet(m_account);
    m_edit = new QPushButton(tr("E&dit"), head);
    m_edit->setObjectName(QStringLiteral("editRelayButton"));
    m_edit->setEnabled(m_mayEdit);
    connect(m_edit, &QPushButton::clicked, this, &RelayPanel::editRequested);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_edit);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(head);
    column->addWidget(m_name);
    column->addWidget(m_account);
    column->addLayout(buttons);
    kit::setSpace(buttons, {}, 2);
    kit::setSpace(column, {}, 1);
    return head;
}

void RelayPanel::setRelay(const Relay &relay)
{
    const bool isOther = relay.id != m_relay.id;
    m_relay = relay;
    show();
    tellFacts();
    if (isOther)
        showLog({});
    readAgain();
}

// The newest first, each with its day.
QString RelayPanel::followersText() const
{
    QStringList lines;
    for (auto each = m_relay.followers.crbegin(); each != m_relay.followers.crend(); ++each) {
        //: %1 is a number of followers, %2 the day they were counted
        lines.append(tr("%1 on %2").arg(m_around.formats.number(each->count), m_around.formats.date(each->day)));
    }
    return lines.join(u'\n');
}

void RelayPanel::tellFacts()
{
    const Formats &formats = m_around.formats;
    const auto dayOf = [&](const std::optional<QDate> &day) { return day ? formats.date(*day) : QString(); };
    m_name->setText(kit::breakable(formats.typography(m_relay.name)));
    m_account->setText(kit::joined({m_relay.network, m_relay.handle}));
    m_facts->set(m_sectors, m_relay.sectors.join(QStringLiteral(", ")));
    m_facts->set(m_rome, m_relay.romeCodes.join(QStringLiteral(", ")));
    m_facts->set(m_tag, m_relay.bioTag);
    m_facts->set(m_followers, followersText());
    m_facts->set(m_introduced, m_relay.introducedOn ? formats.date(*m_relay.introducedOn)
                                                    : tr("not yet: present the group before you ask"));
    m_facts->set(m_limit, m_relay.monthlyLimit ? formats.number(*m_relay.monthlyLimit) : QString());
    m_facts->set(m_stopped, dayOf(m_relay.stoppedOn));
    m_facts->set(m_email, m_relay.email);
    m_facts->set(m_notes, formats.typography(m_relay.notes));
    m_facts->set(m_reference, m_relay.reference);
}

void RelayPanel::readAgain()
{
    if (m_relay.id.isNull())
        return;
    delete m_reading; // what was asked before is overtaken
    m_reading = kit::startTask<QList<Logged>>(
        this, tr("Reading what was asked"),
        [store = m_store, relay = m_relay.id](TaskContext &) {
            return store->read([&](storage::Reader &reader) {
                QList<Logged> log;
                for (const RelayRequest &request : storage::requestsOf(reader, relay, kLogAtMost)) {
                    const auto member = reader.find(request.member);
                    log.append({request, member ? member->displayName() : QString()});
                }
                return log;
            });
        },
        [this, relay = m_relay.id](const Result<QList<Logged>> &log) {
            if (log && relay == m_relay.id)
                showLog(*log);
        });
}

// Every commit has it read again: where nothing is new the lines stay.
void RelayPanel::showLog(const QList<Logged> &log)
{
    if (log != m_shown)
        makeLines(log);
}

void RelayPanel::makeLines(const QList<Logged> &log)
{
    m_shown = log;
    QList<models::LineLog::Line> lines;
    for (const Logged &logged : log)
        lines.append({logged.request.id.raw(), logged.request.member.raw(), logged.member, toldOf(logged.request)});
    m_log->setLines(lines, [this](QWidget *row, qsizetype at) { addSteps(row, m_shown.at(at)); });
}

QString RelayPanel::toldOf(const RelayRequest &request) const
{
    const Formats &formats = m_around.formats;
    QStringList parts = {tr("asked on %1").arg(formats.date(request.askedOn))};
    if (request.doneOn)
        parts.append(tr("relayed on %1").arg(formats.date(*request.doneOn)));
    if (request.thankedOn)
        parts.append(tr("thanked on %1").arg(formats.date(*request.thankedOn)));
    parts.append(request.link);
    if (!m_isProjected)
        parts.append(formats.typography(request.reaction));
    return kit::joined(parts);
}

void RelayPanel::addSteps(QWidget *line, const Logged &logged)
{
    const RelayRequest &request = logged.request;
    const QDate day = std::max(m_around.clock.today(), request.askedOn);
    auto *steps = new kit::FlowLayout(line, 2);
    const auto saving = [](const RelayRequest &changed) {
        return [changed](storage::Store &store) -> Done {
            const auto saved = operations::saveRequest(store, changed);
            return saved ? Done() : fail(saved.error());
        };
    };
    if (!request.doneOn) {
        RelayRequest done = request;
        done.doneOn = day;
        addStep(steps, tr("Passed on"), tr("Passed on for %1").arg(logged.member), "passedOnButton", saving(done));
    } else if (!request.thankedOn) {
        RelayRequest thanked = request;
        thanked.thankedOn = day;
        addStep(steps, tr("Thanked"), tr("Thanked for passing %1 on").arg(logged.member), "thankedButton",
                saving(thanked));
    }
    auto *edit = new QPushButton(tr("Write down…"), line);
    edit->setObjectName(QLatin1String(kEditButton));
    edit->setAccessibleName(tr("Write down what came of the request for %1").arg(logged.member));
    edit->setEnabled(m_mayEdit);
    connect(edit, &QPushButton::clicked, this,
            [this, logged] { m_editor->begin(logged.request, requestHeading(m_relay.name, logged.member)); });
    steps->addWidget(edit);
    addStep(steps, tr("Delete"), tr("Delete the request for %1").arg(logged.member), "deleteRequestButton",
            [id = request.id](storage::Store &store) { return operations::removeRequest(store, id); });
}

QString RelayPanel::requestHeading(const QString &relay, const QString &member)
{
    //: heading of a small form: %1 is the name of a relay, %2 that of a member
    return tr("What %1 was asked for %2").arg(relay, member);
}

QVariantMap RelayPanel::requestDraft() const
{
    return m_editor->draft();
}

std::optional<RawId> RelayPanel::takeUpRequest(const QVariantMap &draft)
{
    const auto id = RequestEditor::requestIn(draft);
    if (!id)
        return {};
    struct Found
    {
        RelayRequest request;
        QString heading;
    };
    const auto found = m_store->read([&](storage::Reader &reader) -> std::optional<Found> {
        const auto request = reader.find(*id);
        const auto relay = request ? reader.find(request->relay) : std::nullopt;
        const auto member = request ? reader.find(request->member) : std::nullopt;
        if (!relay || !member)
            return {};
        return Found{*request, requestHeading(relay->name, member->displayName())};
    });
    if (!found || !*found)
        return {};
    m_editor->takeUp((*found)->request, (*found)->heading, draft);
    return (*found)->request.relay.raw();
}

void RelayPanel::giveUpRequest()
{
    m_editor->giveUp();
}

void RelayPanel::addStep(QLayout *steps, const QString &text, const QString &spoken, const char *objectName, Step step)
{
    auto *button = new QPushButton(text, steps->parentWidget());
    button->setObjectName(QLatin1String(objectName));
    button->setAccessibleName(spoken);
    button->setEnabled(m_mayEdit);
    connect(button, &QPushButton::clicked, this, [this, spoken, step = std::move(step)] {
        if (m_stepping)
            return; // once, for who presses twice
        m_stepping = kit::startTask<void>(
            this, spoken, [store = m_store, step](TaskContext &) { return step(*store); },
            [this](const Done &done) {
                if (!done)
                    m_around.messages.say(done.error());
            });
    });
    steps->addWidget(button);
}

void RelayPanel::clear()
{
    m_relay = {};
    showLog({});
    hide();
}

} // namespace rebond::ui::relays

#include "moc_relaypanel.cpp"
