// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/settlebar.h"

#include "domain/wording.h"
#include "operations/interviews.h"
#include "operations/outcomes.h"
#include "operations/settling.h"
#include "ui/kit/flowlayout.h"

#include <QPushButton>

namespace rebond::ui::dashboard {

using domain::CheckpointResult;
using domain::InterviewState;
using storage::Store;

SettleBar::SettleBar(std::shared_ptr<Store> store, bool mayEdit, QWidget *parent)
    : QWidget(parent),
      m_store(std::move(store)),
      m_mayEdit(mayEdit),
      m_flow(new kit::FlowLayout(this, 2))
{
    setObjectName(QStringLiteral("settleBar"));
    hide();
}

void SettleBar::offer(const std::optional<desk::Item> &item, QDate today, const WorkingWeek &week)
{
    if (!m_isMore && item == m_item && today == m_today && week == m_week)
        return;
    m_isMore = false;
    m_week = week;
    m_item = item;
    m_today = today;
    for (QPushButton *button : std::as_const(m_buttons)) {
        m_flow->removeWidget(button);
        button->hide();
        button->setObjectName({}); // its place is another's
        button->deleteLater();     // it may be the one that was pressed
    }
    m_buttons.clear();
    if (item && m_mayEdit) {
        switch (item->kind) {
        case desk::ItemKind::FollowUp: offerFollowUp(*item); break;
        case desk::ItemKind::Interview: offerInterview(*item); break;
        case desk::ItemKind::Checkpoint: offerCheckpoint(*item); break;
        case desk::ItemKind::SilentMember:
        case desk::ItemKind::Absences: offerMember(*item); break;
        case desk::ItemKind::Consents: offerConsents(*item); break;
        case desk::ItemKind::Offer: break; // on its page
        }
    }
    if (item && m_buttons.isEmpty())
        offerToOpen(item->kind);
    setVisible(!m_buttons.isEmpty());
}

void SettleBar::offerMore()
{
    if (m_isMore)
        return;
    offer({}, m_today, m_week);
    m_isMore = true;
    //: a button beside "and 3 more" of the things to do
    QPushButton *more = add(tr("Show them"), "showMoreDueButton", tr("Shows what this list leaves out."));
    connect(more, &QPushButton::clicked, this, &SettleBar::moreRequested);
    setVisible(true);
}

void SettleBar::offerToOpen(desk::ItemKind kind)
{
    QPushButton *open = add(openText(kind), "openDueButton", tr("Goes to the record: there it is settled."));
    connect(open, &QPushButton::clicked, this, &SettleBar::openRequested);
}

// What the line opens (todowording.h).
QString SettleBar::openText(desk::ItemKind kind)
{
    switch (kind) {
    case desk::ItemKind::FollowUp: return tr("Open the company");
    case desk::ItemKind::Interview: return tr("Open the interview");
    case desk::ItemKind::Checkpoint: return tr("Open the outcome");
    case desk::ItemKind::Offer: return tr("Open the offer");
    case desk::ItemKind::SilentMember:
    case desk::ItemKind::Absences:
    case desk::ItemKind::Consents: break;
    }
    return tr("Open the member");
}

bool SettleBar::press(int place)
{
    if (place < 0 || place >= m_buttons.size() || m_running)
        return false;
    m_buttons.at(place)->click();
    return true;
}

QPushButton *SettleBar::add(const QString &text, const char *objectName, const QString &help)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(objectName));
    m_buttons.append(button);
    //: help of a button: %1 is a sentence, %2 a key
    button->setToolTip(tr("%1 In the list: key %2.").arg(help).arg(m_buttons.size()));
    button->setAccessibleDescription(button->toolTip());
    m_flow->addWidget(button);
    button->show();
    return button;
}

void SettleBar::addOperation(const QString &text, const char *objectName, const QString &help, Operation operation)
{
    connect(add(text, objectName, help), &QPushButton::clicked, this,
            [this, operation = std::move(operation)] { run(operation); });
}

void SettleBar::offerFollowUp(const desk::Item &item)
{
    const Id<domain::Act> act = *item.act;
    QPushButton *done = add(tr("&Done…"), "followUpDoneButton",
                            tr("Opens the line for acts, filled in: the next act settles this one."));
    connect(done, &QPushButton::clicked, this, [this, act] { Q_EMIT nextActRequested(act.raw()); });
    addOperation(tr("In %n day(s)", nullptr, operations::kPostponedDays), "postponeButton",
                 tr("Puts the follow-up off."), [act, today = m_today, week = m_week](Store &store) {
                     return operations::postponeFollowUp(store, act, today, week);
                 });
    addOperation(tr("Nothing more to do"), "dropFollowUpButton", tr("The follow-up goes; the lead stays as it stands."),
                 [act](Store &store) { return operations::dropFollowUp(store, act); });
}

void SettleBar::offerInterview(const desk::Item &item)
{
    if (item.state != InterviewState::Prevu || item.daysLate < 0) // told already, or still to come
        return;
    struct Way
    {
        InterviewState state;
        const char *objectName;
    };
    for (const Way &way :
         {Way{InterviewState::Tenu, "heldButton"}, Way{InterviewState::Absent, "absentButton"},
          Way{InterviewState::Excuse, "excusedButton"}, Way{InterviewState::Annule, "calledOffButton"}})
        addOperation(domain::wordingOf(way.state), way.objectName, tr("That is how the interview went."),
                     [interview = *item.interview, state = way.state](Store &store) {
                         return operations::qualifyInterview(store, interview, state);
                     });
}

void SettleBar::offerCheckpoint(const desk::Item &item)
{
    struct Way
    {
        CheckpointResult result;
        const char *objectName;
    };
    for (const Way &way :
         {Way{CheckpointResult::MemePoste, "sameJobButton"}, Way{CheckpointResult::AutrePoste, "otherJobButton"},
          Way{CheckpointResult::FinRecherche, "endedSearchingButton"},
          Way{CheckpointResult::FinFormation, "endedTrainingButton"}, Way{CheckpointResult::Inconnu, "unknownButton"}})
        addOperation(domain::wordingOf(way.result), way.objectName, tr("What was learnt today."),
                     [outcome = *item.outcome, months = item.months, result = way.result, today = m_today](
                         Store &store) { return operations::settleCheckpoint(store, outcome, months, result, today); });
}

// Whoever is not heard of is written for, or has gone.
void SettleBar::offerMember(const desk::Item &item)
{
    const Id<domain::Member> member = item.members.first();
    QPushButton *act = add(tr("Write an act down…"), "actForMemberButton",
                           tr("Opens the line for acts, in the name of this member."));
    connect(act, &QPushButton::clicked, this, [this, member] { Q_EMIT actForRequested(member.raw()); });
    struct Way
    {
        domain::ExitReason reason;
        const char *objectName;
    };
    for (const Way &way :
         {Way{domain::ExitReason::SNOUV, "leftWithoutNewsButton"}, Way{domain::ExitReason::ABAND, "gaveUpButton"}})
        //: a button: %1 is why somebody left the group, "No news"
        addOperation(tr("Has left: %1").arg(domain::wordingOf(way.reason)), way.objectName,
                     tr("Writes down that this member left the group today."),
                     [member, reason = way.reason, today = m_today](Store &store) {
                         return operations::noteLeaving(store, member, reason, today);
                     });
    offerToOpen(item.kind);
}

void SettleBar::offerConsents(const desk::Item &item)
{
    QList<Id<domain::Consent>> consents;
    for (const domain::Consent &consent : item.consents)
        consents.append(consent.id);
    addOperation(tr("Agreed again"), "renewConsentsButton",
                 tr("They agreed again today, to the same and for as long as before."),
                 [consents, today = m_today](Store &store) {
                     return operations::renewConsents(store, consents, today);
                 });
    addOperation(tr("Agrees no more"), "withdrawConsentsButton", tr("Nothing of it may be shown from today on."),
                 [consents, today = m_today](Store &store) {
                     return operations::withdrawConsents(store, consents, today);
                 });
    offerToOpen(item.kind);
}

void SettleBar::run(const Operation &operation)
{
    if (m_running)
        return;
    // Once: until the list is read anew, these buttons are of a thing that is settled.
    const auto enable = [this](bool on) {
        for (QPushButton *button : std::as_const(m_buttons))
            button->setEnabled(on);
    };
    Q_EMIT begun();
    enable(false);
    m_running = kit::startTask<void>(
        this, tr("Settling what is due"), [store = m_store, operation](TaskContext &) { return operation(*store); },
        [this, enable](const Done &done) {
            if (done)
                return;
            enable(true);
            Q_EMIT failed(done.error());
        });
}

} // namespace rebond::ui::dashboard

#include "moc_settlebar.cpp"
