// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcomes/outcomepanel.h"

#include "domain/checkpoints.h"
#include "domain/classrule.h"
#include "domain/outcomeclass.h"
#include "domain/wording.h"
#include "exchange/factentry.h"
#include "exchange/field.h"
#include "operations/outcomes.h"
#include "storage/mappings/all.h"
#include "ui/kit/card.h"
#include "ui/kit/columns.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/factlist.h"
#include "ui/kit/labels.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/tallscroll.h"
#include "ui/kit/theme.h"
#include "ui/outcomes/checkpointlines.h"
#include "ui/outcomes/outcomewording.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rebond::ui::outcomes {

using domain::Checkpoint;
using domain::Outcome;

namespace {
constexpr qreal kOneColumnUnits = 150;
} // namespace

OutcomePanel::OutcomePanel(std::shared_ptr<storage::Store> store, const Around &around, QWidget *parent)
    : QWidget(parent),
      m_store(std::move(store)),
      m_around(around),
      m_card(new kit::Card({}, this)),
      m_columns(new kit::Columns(kOneColumnUnits, m_card))
{
    setObjectName(QStringLiteral("outcomePanel"));
    m_columns->first()->addWidget(makeHead());
    m_columns->first()->addWidget(makeFacts());
    m_columns->first()->addStretch(1);
    m_columns->second()->addWidget(makeActions());
    m_columns->second()->addStretch(1);
    m_card->body()->addWidget(m_columns);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new kit::TallScroll(m_card, this));
    clear();
}

QWidget *OutcomePanel::makeHead()
{
    auto *head = new QWidget(m_card);
    m_member = kit::makeDataLabel(head, "outcomeMemberLabel");
    kit::setTextStep(m_member, kit::TextStep::Large, QFont::Bold);
    m_what = kit::makeDataLabel(head, "outcomeWhatLabel");
    m_class = kit::makeDataLabel(head, "outcomeClassLabel");
    kit::setTextStep(m_class, kit::TextStep::Heading, QFont::Bold);
    m_rule = kit::makeDataLabel(head, "outcomeRuleLabel");
    kit::setQuiet(m_rule);
    m_standing = kit::makeDataLabel(head, "outcomeStandingLabel");
    auto *edit = new QPushButton(tr("E&dit"), head);
    edit->setObjectName(QStringLiteral("editOutcomeButton"));
    edit->setEnabled(m_around.mayEdit);
    connect(edit, &QPushButton::clicked, this, &OutcomePanel::editRequested);
    const auto link = [&](const QString &text, const char *name, auto &&ask) {
        auto *button = new QPushButton(text, head);
        button->setObjectName(QLatin1String(name));
        kit::setButtonKind(button, kit::ButtonKind::Link);
        connect(button, &QPushButton::clicked, this, ask);
        return button;
    };
    m_company = link(tr("The employer"), "outcomeCompanyButton", [this] {
        if (m_outcome.company)
            Q_EMIT companyRequested(m_outcome.company->raw());
    });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(edit);
    buttons->addWidget(
        link(tr("The member"), "outcomeMemberButton", [this] { Q_EMIT memberRequested(m_outcome.member.raw()); }));
    buttons->addWidget(m_company);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(head);
    for (QLabel *each : {m_member, m_what, m_class, m_rule, m_standing})
        column->addWidget(each);
    column->addLayout(buttons);
    kit::setSpace(buttons, {}, 2);
    kit::setSpace(column, {}, 1);
    return head;
}

QWidget *OutcomePanel::makeFacts()
{
    m_lines = new kit::FactList(m_card);
    m_position = m_lines->add(tr("Position"), "outcomePositionLabel");
    m_effective = m_lines->add(tr("First day"), "outcomeEffectiveLabel");
    m_known = m_lines->add(tr("Known on"), "outcomeKnownLabel");
    m_planned = m_lines->add(tr("Planned end"), "outcomePlannedLabel");
    m_ended = m_lines->add(tr("Ended on"), "outcomeEndedLabel");
    m_hours = m_lines->add(tr("Hours a week"), "outcomeHoursLabel");
    m_evidence = m_lines->add(tr("Evidence"), "outcomeEvidenceLabel");
    m_through = m_lines->add(tr("Found through"), "outcomeThroughLabel");
    m_helped = m_lines->add(tr("Also helped"), "outcomeHelpedLabel");
    m_reference = m_lines->add(tr("Reference"), "outcomeReferenceLabel");
    return m_lines;
}

QWidget *OutcomePanel::makeActions()
{
    auto *place = new QWidget(m_card);
    m_checkpointTitle = new QLabel(tr("Check-points"), place);
    kit::setTextStep(m_checkpointTitle, kit::TextStep::Body, QFont::DemiBold);
    m_checkpointLines = new CheckpointLines(m_around.formats, m_around.mayEdit, place);
    m_day = new kit::DateEdit(m_around.formats, QStringLiteral("outcomeDayEdit"), place);
    m_day->askOfFarDays();
    proposeDay();
    m_end = new QPushButton(tr("It has ended"), place);
    m_end->setObjectName(QStringLiteral("endOutcomeButton"));
    m_end->setToolTip(tr("Writes down that it ended on that day; it goes on counting as found."));
    m_cancel = new QPushButton(tr("It never began"), place);
    m_cancel->setObjectName(QStringLiteral("cancelOutcomeButton"));
    m_cancel->setToolTip(tr("Cancels it, known on that day: it counts no more, and stays in the list as cancelled."));
    connect(m_checkpointLines, &CheckpointLines::answered, this, [this](int months, domain::CheckpointResult result) {
        act<Checkpoint>(tr("Answering a check-point"),
                        [months, result](storage::Store &store, Id<Outcome> outcome, QDate day) {
                            return operations::answerCheckpoint(store, outcome, months, result, day);
                        });
    });
    connect(m_checkpointLines, &CheckpointLines::takenBack, this, [this](RawId id) {
        act<void>(tr("Taking an answer back"), [id](storage::Store &store, Id<Outcome>, QDate) {
            return operations::takeAnswerBack(store, Id<Checkpoint>(id));
        });
    });
    connect(m_end, &QPushButton::clicked, this,
            [this] { act<Outcome>(tr("Writing the end down"), operations::endOutcome); });
    connect(m_cancel, &QPushButton::clicked, this,
            [this] { act<Outcome>(tr("Cancelling an outcome"), operations::cancelOutcome); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_end);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(place);
    column->addWidget(m_checkpointTitle);
    column->addWidget(m_checkpointLines);
    column->addSpacing(kit::unit(2));
    column->addWidget(kit::makeLabelFor(m_day->edit(), tr("Day of what you write down here"), place));
    column->addWidget(m_day);
    column->addWidget(m_day->problem());
    column->addLayout(buttons);
    kit::setSpace(buttons, {}, 2);
    kit::setSpace(column, {}, 1.5);
    return place;
}

template<typename T>
void OutcomePanel::act(const QString &title, std::function<Result<T>(storage::Store &, Id<Outcome>, QDate)> operation)
{
    renewDay();
    if (m_outcome.id.isNull() || !m_day->settle())
        return;
    kit::startTask<T>(
        this, title,
        [store = m_store, id = m_outcome.id, day = m_day->date(), operation = std::move(operation)](TaskContext &) {
            return operation(*store, id, day);
        },
        [this](const Result<T> &done) {
            if (!done)
                m_around.messages.say(done.error());
            else
                proposeDay();
        });
}

void OutcomePanel::proposeDay()
{
    m_proposed = m_around.clock.today();
    m_day->setDate(m_proposed);
}

// A window may have been left open over night.
void OutcomePanel::renewDay()
{
    if (m_proposed == m_around.clock.today())
        return;
    if (m_day->edit()->text() == m_around.formats.shortDate(m_proposed))
        proposeDay();
    if (!m_outcome.id.isNull())
        tellStanding();
}

bool OutcomePanel::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        renewDay();
    return QWidget::event(event);
}

void OutcomePanel::setOutcome(const Outcome &outcome, const QString &member, const QString &company)
{
    const bool isOther = outcome.id != m_outcome.id;
    m_outcome = outcome;
    if (isOther) {
        m_checkpoints.clear();
        proposeDay();
    }
    m_card->show();
    m_member->setText(kit::breakable(member));
    m_what->setText(company.isEmpty() ? domain::wordingOf(outcome.type)
                                      : domain::wordingOf(outcome.type) + QStringLiteral(" · ") + company);
    m_company->setVisible(outcome.company.has_value());
    m_class->setText(classOfOutcome(outcome));
    m_rule->setText(domain::ruleInWords(outcome, m_around.formats));
    tellFacts();
    tellStanding();
    readCheckpointsAgain();
}

void OutcomePanel::tellFacts()
{
    const Formats &formats = m_around.formats;
    const auto day = [&](std::optional<QDate> date) { return date ? formats.date(*date) : QString(); };
    m_lines->set(m_position, formats.typography(m_outcome.position));
    m_lines->set(m_effective, formats.date(m_outcome.effectiveOn));
    m_lines->set(m_known, formats.date(m_outcome.knownOn));
    m_lines->set(m_planned, day(m_outcome.plannedEnd));
    m_lines->set(m_ended, day(m_outcome.endedOn));
    const int hours = rebond::exchange::fieldAt(rebond::exchange::ListKind::Outcomes, u"weekly_hours");
    m_lines->set(m_hours, rebond::exchange::factTextOf(m_outcome, hours, {}));
    m_lines->set(m_evidence, domain::wordingOf(m_outcome.evidence));
    m_lines->set(m_through, attributionOf(m_outcome));
    QStringList helped;
    for (const domain::Channel channel : m_outcome.contributingChannels)
        helped.append(domain::wordingOf(channel));
    m_lines->set(m_helped, formats.list(helped));
    m_lines->set(m_reference, m_outcome.reference);
}

void OutcomePanel::tellStanding()
{
    m_standing->setText(standingOf(m_outcome, m_checkpoints, m_around.clock.today(), m_around.formats));
    const auto lines = domain::checkpointsOf(m_outcome, m_checkpoints, m_around.clock.today());
    m_checkpointTitle->setVisible(!lines.isEmpty());
    m_checkpointLines->setVisible(!lines.isEmpty());
    m_checkpointLines->setLines(lines);
    const bool stands = domain::stands(m_outcome, {});
    allow(m_end, m_around.mayEdit && stands && !m_outcome.endedOn);
    allow(m_cancel, m_around.mayEdit && stands);
}

// What is switched off would hand the keyboard to whatever comes next: from the end to what cancels.
void OutcomePanel::allow(QPushButton *button, bool isAllowed)
{
    if (!isAllowed && window()->focusWidget() == button)
        m_day->edit()->setFocus(Qt::OtherFocusReason);
    button->setEnabled(isAllowed);
}

void OutcomePanel::readCheckpointsAgain()
{
    if (m_outcome.id.isNull())
        return;
    m_reading = kit::startTask<QList<Checkpoint>>(
        this, tr("Reading the check-points"),
        [store = m_store, id = m_outcome.id](TaskContext &) {
            return store->read([&](storage::Reader &reader) {
                return reader.list(storage::Query<Checkpoint>().where(&Checkpoint::outcome, id));
            });
        },
        [this, id = m_outcome.id](const Result<QList<Checkpoint>> &found) {
            if (!found || id != m_outcome.id)
                return;
            m_checkpoints = *found;
            tellStanding();
            Q_EMIT checkpointsShown();
        });
}

void OutcomePanel::clear()
{
    m_outcome = {};
    m_checkpoints.clear();
    m_card->hide();
}

std::optional<Outcome> OutcomePanel::shown() const
{
    return m_outcome.id.isNull() ? std::nullopt : std::optional(m_outcome);
}

} // namespace rebond::ui::outcomes

#include "moc_outcomepanel.cpp"
