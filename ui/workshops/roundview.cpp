// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/roundview.h"

#include "base/clock.h"
#include "base/formats.h"
#include "domain/wording.h"
#include "ui/kit/factlist.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/task.h"
#include "ui/kit/theme.h"
#include "ui/workshops/turnpage.h"
#include "ui/workshops/weekchart.h"
#include "ui/workshops/wording.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rebond::ui::workshops {

namespace {
constexpr int kLargestStep = 9;
constexpr int kCharactersALine = 48; // a promise of usual length, in one line
} // namespace

RoundView::RoundView(std::shared_ptr<storage::Store> store, const kit::Surroundings &surroundings, QString whyOnlyRead,
                     QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_store(std::move(store)),
      m_around(surroundings),
      m_whyOnlyRead(std::move(whyOnlyRead)),
      m_mayEdit(m_whyOnlyRead.isEmpty()),
      m_title(kit::makeDataLabel(this, "roundTitleLabel")),
      m_stack(new QStackedWidget(this)),
      m_turn(new TurnPage(surroundings.formats, m_whyOnlyRead, m_stack)),
      m_end(new QWidget(m_stack)),
      m_endHeading(new QLabel(tr("The week of the group"), m_end)),
      m_endCounts(kit::makeDataLabel(m_end, "roundWeekLabel")),
      m_weeks(new WeekChart(surroundings.formats, m_end)),
      m_failure(kit::makeDataLabel(this, "roundFailureLabel")),
      m_place(kit::makeDataLabel(this, "roundPlaceLabel")),
      m_keys(new QLabel(this)),
      m_back(new QPushButton(tr("&Back"), this)),
      m_next(new QPushButton(tr("&Next"), this)),
      m_leave(new QPushButton(tr("&Leave"), this)),
      m_writes(new WriteQueue(this))
{
    setObjectName(QStringLiteral("roundView"));
    setWindowTitle(tr("Round table"));
    kit::setQuiet(m_title);
    kit::setQuiet(m_place);
    m_stack->addWidget(m_turn);
    m_stack->addWidget(m_end);
    auto *end = new QVBoxLayout(m_end);
    end->addWidget(m_endHeading);
    end->addWidget(m_endCounts);
    end->addWidget(m_weeks, 1);
    kit::setSpace(end, {}, 3);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_stack, 1);
    column->addWidget(m_failure);
    m_failure->setWordWrap(true);
    m_failure->hide();
    kit::followLook(m_failure, [this] {
        QPalette palette = QApplication::palette();
        palette.setColor(QPalette::WindowText, kit::coloursOf(palette).bad);
        m_failure->setPalette(palette);
    });
    makeFoot();
    kit::setSpace(column, {10, 5, 10, 5}, 2);
    connect(m_turn, &TurnPage::finished, this, [this] { go(m_at + 1); });
    kit::followLook(this, [this] { fit(); });
}

// Nothing typed is lost: the queue writes what waits.
RoundView::~RoundView()
{
    keep();
    delete m_writes;
}

void RoundView::makeFoot()
{
    m_back->setObjectName(QStringLiteral("roundBackButton"));
    m_next->setObjectName(QStringLiteral("roundNextButton"));
    m_leave->setObjectName(QStringLiteral("roundLeaveButton"));
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_at - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_at + 1); });
    connect(m_leave, &QPushButton::clicked, this, &RoundView::leave);
    m_keys->setObjectName(QStringLiteral("roundKeysLabel"));
    m_keys->setWordWrap(true);
    kit::setQuiet(m_keys);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_place);
    foot->addWidget(m_keys, 1);
    for (QPushButton *button : {m_back, m_next, m_leave})
        foot->addWidget(button);
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);
    kit::setSpace(foot, {}, 3);
}

void RoundView::begin(Id<domain::Workshop> workshop, Start start)
{
    kit::startTask<Told>(
        this, tr("Reading the round"),
        [store = m_store, workshop](TaskContext &) {
            return store->read([&](storage::Reader &reader) {
                Told told;
                told.round = desk::roundOf(reader, workshop);
                if (told.round)
                    told.weeks = desk::weeksUpTo(reader, told.round->workshop.cohort, told.round->workshop.date);
                return told;
            });
        },
        [this, start](const Result<Told> &told) {
            if (told && told->round) {
                take(*told->round, told->weeks);
                if (start == Start::Begun)
                    return beginAtTyped();
                go(0);
                Q_EMIT begun();
                return;
            }
            if (!told)
                m_around.messages.say(told.error());
            hide();
            Q_EMIT left();
        });
}

void RoundView::take(const desk::Round &round, const QList<desk::WeekCount> &weeks)
{
    m_round = round;
    m_asked.clear();
    for (qsizetype i = 0; i < round.turns.size(); ++i) {
        const desk::Turn &turn = round.turns.at(i);
        if (turn.isConcerned && !(turn.own.mark && domain::isAbsence(*turn.own.mark)))
            m_asked.append(i);
    }
    m_title->setText(m_around.formats.typography(round.workshop.title) + QStringLiteral(" · ")
                     + whenOf(round.workshop, m_around.formats));
    m_failure->hide();
    m_weeks->setWeeks(weeks);
    fit(); // their days have a width
    if (!weeks.isEmpty())
        m_endCounts->setText(activityOf(weeks.last().counts));
    m_at = -1;
}

bool RoundView::isTypedFor(Id<domain::Member> member) const
{
    const bool isWaiting = m_waiting.workshop() == m_round.workshop.id && m_waiting.members().contains(member);
    return isWaiting || m_unwritten.contains({m_round.workshop.id, member});
}

void RoundView::beginAtTyped()
{
    QStringList passedOver;
    for (qsizetype i = 0; i < m_round.turns.size(); ++i) {
        const desk::Turn &turn = m_round.turns.at(i);
        if (!isTypedFor(turn.member))
            continue;
        if (const qsizetype place = m_asked.indexOf(i); place >= 0) {
            go(place);
            m_turn->goOn();
            Q_EMIT begun();
            return;
        }
        passedOver.append(turn.name);
    }
    hide();
    Q_EMIT left();
    if (!passedOver.isEmpty())
        m_around.messages.say(
            kit::MessageBar::Severity::Info,
            //: %1 is a workshop, %2 one name or several
            tr("What you typed in the round of the table of %1 for %2 waits: the round passes over who is absent, or "
               "not concerned on that day. Change the mark in the register, then begin the round.")
                .arg(m_around.formats.quoted(m_round.workshop.title), m_around.formats.list(passedOver)));
}

QString RoundView::passedBefore(qsizetype place) const
{
    const qsizetype from = place > 0 ? m_asked.at(place - 1) + 1 : 0;
    const qsizetype to = place < m_asked.size() ? m_asked.at(place) : m_round.turns.size();
    QStringList names;
    for (qsizetype i = from; i < to; ++i) {
        const desk::Turn &turn = m_round.turns.at(i);
        if (turn.isConcerned)
            names.append(turn.name);
    }
    //: in the round of the table: who is absent and was passed over; %1 is one name or several
    return names.isEmpty() ? QString() : tr("Absent: %1").arg(m_around.formats.list(names));
}

// At the end there is nothing to type, and nobody to go on to.
QString RoundView::keysAt(bool isEnd) const
{
    if (isEnd)
        return tr("Page Up goes back, Escape leaves.");
    if (m_mayEdit)
        return tr("Enter goes on, Shift+Enter begins another line, Page Up goes back, Escape leaves: what is typed is "
                  "kept.");
    //: %1 is a sentence that says why nothing can be written
    return tr("%1 Enter goes on, Page Up goes back, Escape leaves.").arg(m_whyOnlyRead);
}

void RoundView::go(qsizetype place)
{
    keep();
    m_at = std::clamp<qsizetype>(place, 0, m_asked.size());
    const bool isEnd = m_at == m_asked.size();
    m_back->setEnabled(m_at > 0);
    m_next->setEnabled(!isEnd);
    m_stack->setCurrentWidget(isEnd ? m_end : static_cast<QWidget *>(m_turn));
    m_keys->setText(keysAt(isEnd));
    if (isEnd) {
        m_place->setText(passedBefore(m_at));
        m_leave->setFocus(Qt::OtherFocusReason);
        return;
    }
    showTurn();
    //: which of how many members; %1 and %2 are numbers
    m_place->setText(tr("%1 of %2").arg(m_around.formats.number(m_at + 1), m_around.formats.number(m_asked.size())));
    m_turn->begin();
}

void RoundView::showTurn()
{
    const desk::Turn &turn = m_round.turns.at(m_asked.at(m_at));
    operations::RoundNote unwritten = m_unwritten.value({m_round.workshop.id, turn.member}).note;
    if (m_waiting.workshop() == m_round.workshop.id)
        unwritten = m_waiting.take(turn.member, turn.own).value_or(unwritten);
    m_turn->show(turn, {m_round.since, m_around.clock.today()}, passedBefore(m_at), unwritten);
}

BegunNotes RoundView::begunNotes() const
{
    if (m_round.workshop.id.isNull() || (!m_waiting.isEmpty() && m_waiting.workshop() != m_round.workshop.id))
        return m_waiting;
    BegunNotes notes = m_waiting.isEmpty() ? BegunNotes(m_round.workshop.id) : m_waiting;
    for (auto each = m_unwritten.cbegin(); each != m_unwritten.cend(); ++each) {
        if (each->isRefused && each.key().first == m_round.workshop.id)
            notes.add(each.key().second, each->note, each->before);
    }
    if (m_at >= 0 && m_at < m_asked.size()) {
        const desk::Turn &turn = m_round.turns.at(m_asked.at(m_at));
        notes.add(turn.member, m_turn->typed(), turn.own);
    }
    return notes;
}

void RoundView::takeUp(const BegunNotes &notes)
{
    m_waiting = notes;
}

void RoundView::giveUp()
{
    m_waiting = {};
    m_unwritten.clear();
    if (m_at >= 0 && m_at < m_asked.size())
        showTurn();
}

bool RoundView::isAtEnd() const
{
    return m_stack->currentWidget() == m_end;
}

void RoundView::keep()
{
    if (m_at < 0 || m_at >= m_asked.size() || !m_mayEdit)
        return;
    desk::Turn &turn = m_round.turns[m_asked.at(m_at)];
    const operations::RoundNote note = m_turn->typed();
    if (note == operations::RoundNote())
        return;
    m_turn->settle();
    const Place place{m_round.workshop.id, turn.member};
    m_unwritten.insert(place, {note, turn.own}); // until it is
    turn.own.done = note.done.value_or(turn.own.done);
    turn.own.agreed = note.agreed.value_or(turn.own.agreed);
    m_writes->add(
        tr("Keeping the round"),
        [store = m_store, place, note] { return operations::noteRound(*store, place.first, place.second, note); },
        [this, place, name = turn.name, note](const Done &done) {
            const bool isLast = m_unwritten.value(place).note == note;
            if (!done) {
                if (isLast)
                    m_unwritten[place].isRefused = true; // offered again with the member's turn
                return tellRefused(place, name, done.error());
            }
            if (m_told == place)
                m_failure->hide();
            if (isLast)
                m_unwritten.remove(place);
        });
}

void RoundView::tellRefused(const Place &place, const QString &name, const Error &error)
{
    m_told = place;
    //: in the round of the table: %1 is a member, %2 a sentence that says why
    m_failure->setText(QStringLiteral("✕ ") + tr("Not kept for %1: %2").arg(name, error.sentence));
    m_failure->show();
    m_around.messages.say(error);                          // found there when the round is left
    m_around.messages.endOnly(kit::MessageBar::ByLeaving); // the notes on others are kept meanwhile
}

void RoundView::leave()
{
    keep();
    hide();
    Q_EMIT left();
}

// The largest letters in which a usual promise fits in one line and a turn on the screen.
void RoundView::fit()
{
    const auto fits = [this](int step) {
        const QFontMetrics metrics(kit::stepped(QApplication::font(), static_cast<kit::TextStep>(step)));
        return metrics.averageCharWidth() * kCharactersALine <= width()
            && metrics.lineSpacing() * TurnPage::linesNeeded() <= height();
    };
    int step = kLargestStep;
    while (step > 0 && !fits(step))
        --step;
    m_turn->setStep(step);
    const auto font = [](int its, QFont::Weight weight) {
        return kit::stepped(QApplication::font(), static_cast<kit::TextStep>(its), weight);
    };
    m_endHeading->setFont(font(step + 2, QFont::Bold));
    m_endCounts->setFont(font(step + 1, QFont::Normal));
    const QMargins margins = layout()->contentsMargins();
    int small = step;
    do
        m_weeks->setFont(font(--small, QFont::Bold));
    while (small > 0 && m_weeks->widthNeeded() > width() - margins.left() - margins.right());
    m_weeks->setFont(font(small, QFont::Normal));
}

void RoundView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void RoundView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: return leave();
    case Qt::Key_PageDown: return go(m_at + 1);
    case Qt::Key_PageUp: return go(m_at - 1);
    default: QWidget::keyPressEvent(event);
    }
}

void RoundView::closeEvent(QCloseEvent *event)
{
    event->accept();
    leave();
}

} // namespace rebond::ui::workshops

#include "moc_roundview.cpp"
