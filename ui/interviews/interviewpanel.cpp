// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/interviewpanel.h"

#include "domain/rounds.h"
#include "domain/wording.h"
#include "storage/mappings/all.h"
#include "ui/interviews/interviewwording.h"
#include "ui/interviews/nextsteps.h"
#include "ui/kit/card.h"
#include "ui/kit/columns.h"
#include "ui/kit/contextmenu.h"
#include "ui/kit/factlist.h"
#include "ui/kit/labels.h"
#include "ui/kit/tallscroll.h"
#include "ui/kit/task.h"
#include "ui/kit/projector.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QFocusEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rebond::ui::interviews {

using domain::Interview;
using domain::InterviewState;

namespace {
constexpr qreal kOneColumnUnits = 150;
constexpr int kDebriefLines = 4;
// By their keys: what happened most first, the way back last.
constexpr std::array kStates = {InterviewState::Tenu, InterviewState::Absent, InterviewState::Excuse,
                                InterviewState::Annule, InterviewState::Prevu};
constexpr std::array kStateNames = {"stateHeldButton", "stateAbsentButton", "stateExcusedButton",
                                    "stateCalledOffButton", "statePlannedButton"};
} // namespace

InterviewPanel::InterviewPanel(std::shared_ptr<storage::Store> store, const Around &around, QWidget *parent)
    : QWidget(parent),
      m_store(std::move(store)),
      m_around(around),
      m_card(new kit::Card({}, this)),
      m_columns(new kit::Columns(kOneColumnUnits, m_card))
{
    setObjectName(QStringLiteral("interviewPanel"));
    m_columns->first()->addWidget(makeFacts());
    m_columns->first()->addWidget(makeStates());
    m_columns->first()->addStretch(1);
    m_columns->second()->addWidget(makeDebrief());
    makeNext();
    m_columns->second()->addStretch(1);
    m_card->body()->addWidget(m_columns);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new kit::TallScroll(m_card, this);
    whole->addWidget(scroll);
    clear();
}

QWidget *InterviewPanel::makeFacts()
{
    auto *facts = new QWidget(m_card);
    m_member = kit::makeDataLabel(facts, "interviewMemberLabel");
    kit::setTextStep(m_member, kit::TextStep::Large, QFont::Bold);
    m_company = kit::makeDataLabel(facts, "interviewCompanyLabel");
    m_when = kit::makeDataLabel(facts, "interviewWhenLabel");
    m_standing = kit::makeDataLabel(facts, "interviewStandingLabel");
    kit::setTextStep(m_standing, kit::TextStep::Body, QFont::DemiBold);
    m_lines = new kit::FactList(facts);
    m_form = m_lines->add(tr("Form"), "interviewFormLabel");
    m_reference = m_lines->add(tr("Reference"), "interviewReferenceLabel");
    m_edit = new QPushButton(tr("E&dit"), facts);
    m_edit->setObjectName(QStringLiteral("editInterviewButton"));
    m_edit->setEnabled(m_around.mayEdit);
    connect(m_edit, &QPushButton::clicked, this, &InterviewPanel::editRequested);
    const auto link = [&](const QString &text, const char *name, auto &&ask) {
        auto *button = new QPushButton(text, facts);
        button->setObjectName(QLatin1String(name));
        kit::setButtonKind(button, kit::ButtonKind::Link);
        connect(button, &QPushButton::clicked, this, ask);
        return button;
    };
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_edit);
    buttons->addWidget(
        link(tr("The member"), "interviewMemberButton", [this] { Q_EMIT memberRequested(m_interview.member.raw()); }));
    buttons->addWidget(link(tr("The company"), "interviewCompanyButton",
                            [this] { Q_EMIT companyRequested(m_interview.company.raw()); }));
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(facts);
    for (QWidget *each :
         {static_cast<QWidget *>(m_member), static_cast<QWidget *>(m_company), static_cast<QWidget *>(m_when),
          static_cast<QWidget *>(m_standing), static_cast<QWidget *>(m_lines)})
        column->addWidget(each);
    column->addLayout(buttons);
    kit::setSpace(buttons, {}, 2);
    kit::setSpace(column, {}, 1);
    return facts;
}

QWidget *InterviewPanel::makeStates()
{
    auto *states = new QWidget(m_card);
    auto *column = new QVBoxLayout(states);
    auto *question = new QLabel(tr("How did it go? Keys 1 to 5."), states);
    question->setWordWrap(true);
    kit::setQuiet(question);
    auto *grid = new QGridLayout;
    for (size_t i = 0; i < kStates.size(); ++i) {
        const int key = static_cast<int>(i) + 1;
        auto *button = new QPushButton(QStringLiteral("%1  %2").arg(key).arg(domain::wordingOf(kStates[i])), states);
        button->setObjectName(QLatin1String(kStateNames[i]));
        button->setCheckable(true);
        button->setEnabled(m_around.mayEdit);
        connect(button, &QPushButton::clicked, this, [this, key] { setState(key); });
        grid->addWidget(button, static_cast<int>(i) / 2, static_cast<int>(i) % 2);
        m_states[i] = button;
    }
    column->addWidget(question);
    column->addLayout(grid);
    kit::setSpace(grid, {}, 1.5);
    kit::setSpace(column, {}, 1);
    return states;
}

QWidget *InterviewPanel::makeDebrief()
{
    auto *place = new QWidget(m_card);
    m_debrief = new QPlainTextEdit(place);
    m_debrief->setObjectName(QStringLiteral("debriefEdit"));
    m_debrief->setTabChangesFocus(true);
    m_debrief->setReadOnly(!m_around.mayEdit);
    m_debrief->installEventFilter(this);
    kit::followLook(m_debrief, [this] {
        m_debrief->setFixedHeight(QFontMetrics(QApplication::font()).lineSpacing() * kDebriefLines + kit::unit(3));
    });
    m_saveDebrief = new QPushButton(tr("Keep the de&brief"), place);
    m_saveDebrief->setObjectName(QStringLiteral("saveDebriefButton"));
    connect(m_saveDebrief, &QPushButton::clicked, this, &InterviewPanel::saveDebrief);
    connect(m_debrief, &QPlainTextEdit::textChanged, this, &InterviewPanel::dressDebrief);
    auto *column = new QVBoxLayout(place);
    column->addWidget(kit::makeLabelFor(m_debrief, tr("Debrief: what was said and learnt"), place));
    column->addWidget(m_debrief);
    column->addWidget(m_saveDebrief, 0, Qt::AlignLeft);
    kit::setSpace(column, {}, 1);
    kit::followProjector(place, [place](bool isOn) { place->setVisible(!isOn); });
    return place;
}

void InterviewPanel::makeNext()
{
    auto *place = new QWidget(m_card);
    m_followUp = new QPushButton(tr("Follow &up…"), place);
    m_followUp->setObjectName(QStringLiteral("followUpButton"));
    m_nextRound = new QPushButton(tr("Next &round…"), place);
    m_nextRound->setObjectName(QStringLiteral("nextRoundButton"));
    m_next = new NextSteps(m_around.formats, m_around.clock, place);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_followUp, m_nextRound}) {
        button->setEnabled(m_around.mayEdit);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *title = new QLabel(tr("What comes next"), place);
    auto *column = new QVBoxLayout(place);
    column->addWidget(title);
    column->addLayout(buttons);
    column->addWidget(m_next);
    kit::setSpace(buttons, {}, 2);
    kit::setSpace(column, {0, 1, 0, 0}, 1);
    m_columns->second()->addWidget(place);
    connect(m_followUp, &QPushButton::clicked, this, [this] { beginNext(false); });
    connect(m_nextRound, &QPushButton::clicked, this, [this] { beginNext(true); });
    connect(m_next, &NextSteps::left, m_followUp, [this] {
        if (m_followUp->isVisible()) // who has gone to another page meanwhile keeps the keyboard there
            m_followUp->setFocus(Qt::OtherFocusReason);
    });
    connect(m_next, &NextSteps::followUpWritten, this, &InterviewPanel::writeFollowUp);
    connect(m_next, &NextSteps::roundPlanned, this, &InterviewPanel::planRound);
}

void InterviewPanel::setInterview(const Interview &interview, const QString &member, const QString &company)
{
    const bool isOther = interview.id != m_interview.id;
    if (isOther) {
        leaveDebrief(); // nothing typed is lost
        leaveNext();
    }
    const bool isTyped = !isOther && m_debrief->toPlainText() != m_debriefBefore;
    m_interview = interview;
    m_card->show();
    m_member->setText(kit::breakable(member));
    m_company->setText(kit::breakable(company));
    //: %1 is a weekday, %2 a date
    const QString day = tr("%1, %2").arg(weekdayOf(interview.date), m_around.formats.date(interview.date));
    const QString rest = timeAndRound(interview, m_around.formats);
    m_when->setText(rest.isEmpty() ? day : day + QStringLiteral(" · ") + rest);
    m_standing->setText(standingOf(interview, m_around.clock.today()));
    m_lines->set(m_form, interview.kind ? domain::wordingOf(*interview.kind) : QString());
    m_lines->set(m_reference, interview.reference);
    for (size_t i = 0; i < kStates.size(); ++i)
        m_states[i]->setChecked(kStates[i] == interview.state);
    if (!isTyped) {
        const Debrief refused = m_refused.take(interview.id);
        m_debriefBefore = interview.debrief;
        const bool isTheirs = interview.debrief != refused.before && !interview.debrief.isEmpty();
        m_debrief->setPlainText(refused.typed.isEmpty() ? interview.debrief
                                : isTheirs              ? interview.debrief + QStringLiteral("\n\n") + refused.typed
                                                        : refused.typed);
    } else if (interview.debrief == m_debrief->toPlainText()) {
        m_debriefBefore = interview.debrief;
    }
    if (m_waiting && m_waiting->interview == interview.id) {
        m_debriefBefore = m_waiting->before;
        m_debrief->setPlainText(m_waiting->typed);
        m_waiting.reset();
    }
    dressDebrief();
    bringNextBack();
}

void InterviewPanel::clear()
{
    leaveDebrief();
    leaveNext();
    m_interview = {};
    m_debriefBefore.clear();
    m_debrief->clear();
    m_card->hide();
}

std::optional<Interview> InterviewPanel::shown() const
{
    return m_interview.id.isNull() ? std::nullopt : std::optional(m_interview);
}

void InterviewPanel::setState(int key)
{
    if (m_interview.id.isNull() || !m_around.mayEdit)
        return;
    const InterviewState state = kStates[static_cast<size_t>(key - 1)];
    for (size_t i = 0; i < kStates.size(); ++i)
        m_states[i]->setChecked(kStates[i] == m_interview.state); // what is stored, until the other one is
    kit::startTask<Interview>(
        this, tr("Setting the state"),
        [store = m_store, id = m_interview.id, state](TaskContext &) {
            return operations::setInterviewState(*store, id, state);
        },
        [this](const Result<Interview> &set) {
            if (!set)
                return m_around.messages.say(set.error());
            Q_EMIT stateSet(*set);
        });
}

void InterviewPanel::fillMenu(QMenu &menu) const
{
    kit::addButton(menu, m_edit);
    menu.addSeparator();
    for (QPushButton *state : m_states)
        kit::addButton(menu, state);
    menu.addSeparator();
    for (QPushButton *next : {m_followUp, m_nextRound})
        kit::addButton(menu, next);
}

void InterviewPanel::beginDebrief()
{
    m_debrief->setFocus(Qt::OtherFocusReason);
}

std::optional<InterviewPanel::Debrief> InterviewPanel::begunDebrief() const
{
    const QString typed = m_debrief->toPlainText();
    if (m_waiting || m_interview.id.isNull() || typed == m_debriefBefore)
        return m_waiting;
    return Debrief{m_interview.id, m_debriefBefore, typed};
}

void InterviewPanel::takeUpDebrief(const Debrief &debrief)
{
    m_waiting = debrief;
}

void InterviewPanel::takeUpRefused(const Debrief &debrief)
{
    m_refused.insert(debrief.interview, debrief);
}

void InterviewPanel::giveUpDebrief()
{
    m_waiting.reset();
    m_refused.clear();
    m_debrief->setPlainText(m_debriefBefore);
    dressDebrief();
}

void InterviewPanel::dressDebrief()
{
    m_saveDebrief->setEnabled(m_around.mayEdit && m_debrief->toPlainText() != m_debriefBefore);
}

// In the window's thread, and at once: it is called where the field, or the page, is about to go.
void InterviewPanel::saveDebrief()
{
    if (const Done kept = keepDebrief(); !kept) {
        m_around.messages.say(kept.error());
        m_around.messages.endOnly(kit::MessageBar::BySuccess); // the page may be the one that is left
    }
}

Done InterviewPanel::keepDebrief()
{
    const QString typed = m_debrief->toPlainText();
    if (m_interview.id.isNull() || typed == m_debriefBefore || !m_around.mayEdit)
        return {};
    const QString before = std::exchange(m_debriefBefore, typed);
    const auto saved = operations::setDebrief(*m_store, m_interview.id, before, typed);
    if (!saved)
        m_debriefBefore = before;
    dressDebrief();
    return saved ? Done() : fail(saved.error());
}

void InterviewPanel::leaveDebrief()
{
    const Done kept = keepDebrief();
    if (kept)
        return;
    const QString typed = m_debrief->toPlainText();
    m_refused.insert(m_interview.id, {m_interview.id, m_debriefBefore, typed});
    const QString sentence = kept.error().kind == Error::Kind::Conflict
                               ? tr("Somebody else has written in this debrief meanwhile. Choose the interview again: "
                                    "what you typed then stands below their text.")
                               : kept.error().sentence;
    m_around.messages.say(kit::MessageBar::Severity::Bad, sentence, typed);
    m_around.messages.endOnly({}); // what was typed stands on no screen else
}

void InterviewPanel::leaveNext()
{
    if (const QVariantMap typed = m_next->typed(); !typed.isEmpty())
        m_begunNext.insert(m_interview.id, typed);
    m_next->hide();
}

void InterviewPanel::bringNextBack()
{
    const QVariantMap typed = m_begunNext.take(m_interview.id);
    if (typed.isEmpty())
        return;
    prepareNext(NextSteps::stepOf(typed) == NextSteps::Step::NextRound);
    m_next->retype(typed);
}

QList<InterviewPanel::BegunNext> InterviewPanel::begunNext() const
{
    QList<BegunNext> begun;
    for (auto each = m_begunNext.cbegin(); each != m_begunNext.cend(); ++each)
        begun.append({each.key(), *each});
    if (const QVariantMap typed = m_next->typed(); !typed.isEmpty())
        begun.append({m_interview.id, typed});
    std::sort(begun.begin(), begun.end(),
              [](const BegunNext &one, const BegunNext &other) { return one.interview < other.interview; });
    return begun;
}

void InterviewPanel::takeUpNext(const BegunNext &begun)
{
    m_begunNext.insert(begun.interview, begun.typed);
    if (begun.interview == m_interview.id)
        bringNextBack();
}

void InterviewPanel::giveUpNext()
{
    m_begunNext.clear();
    m_next->hide();
}

void InterviewPanel::endNext(Id<Interview> interview)
{
    m_begunNext.remove(interview);
    if (interview == m_interview.id) // else another's stands there by now
        m_next->leave();
}

void InterviewPanel::beginNext(bool isRound)
{
    if (m_interview.id.isNull())
        return;
    prepareNext(isRound);
    m_next->firstStop()->setFocus(Qt::OtherFocusReason);
}

void InterviewPanel::prepareNext(bool isRound)
{
    const auto others = m_store->read([&](storage::Reader &reader) {
        return reader.list(storage::Query<Interview>()
                               .where(&Interview::member, m_interview.member)
                               .where(&Interview::company, m_interview.company));
    });
    m_next->begin(isRound ? NextSteps::Step::NextRound : NextSteps::Step::FollowUp,
                  domain::nextRound(others.value_or(QList<Interview>())));
}

void InterviewPanel::writeFollowUp(const operations::FollowUp &wanted)
{
    kit::startTask<domain::Act>(
        this, tr("Writing the follow-up down"),
        [store = m_store, id = m_interview.id, wanted, today = m_around.clock.today()](TaskContext &) {
            return operations::followUp(*store, id, wanted, today);
        },
        [this, id = m_interview.id](const Result<domain::Act> &act) {
            if (!act)
                return m_next->tell(act.error().sentence);
            endNext(id);
            const QString when = act->dueOn ? m_around.formats.date(*act->dueOn) : QString();
            //: %1 is what is to be done, %2 a date
            m_around.messages.say(kit::MessageBar::Severity::Good,
                                  when.isEmpty() ? tr("Written down: %1.").arg(act->nextAction)
                                                 : tr("Written down: %1, by %2.").arg(act->nextAction, when));
        });
}

void InterviewPanel::planRound(const operations::NextRound &wanted)
{
    kit::startTask<Interview>(
        this, tr("Planning the next round"),
        [store = m_store, id = m_interview.id, wanted](TaskContext &) {
            return operations::planNextRound(*store, id, wanted);
        },
        [this, id = m_interview.id](const Result<Interview> &planned) {
            if (!planned)
                return m_next->tell(planned.error().sentence);
            endNext(id);
            Q_EMIT roundPlanned(*planned);
        });
}

void InterviewPanel::hideEvent(QHideEvent *event)
{
    saveDebrief();
    QWidget::hideEvent(event);
}

bool InterviewPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_debrief && event->type() == QEvent::FocusOut) {
        const auto *focus = static_cast<QFocusEvent *>(event); // NOLINT(*-static-cast-downcast): the type says so
        if (focus->reason() != Qt::PopupFocusReason && focus->reason() != Qt::ActiveWindowFocusReason)
            saveDebrief();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rebond::ui::interviews

#include "moc_interviewpanel.cpp"
