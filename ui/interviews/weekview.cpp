// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/weekview.h"

#include "base/week.h"
#include "storage/mappings/all.h"
#include "ui/interviews/interviewcard.h"
#include "ui/interviews/interviewwording.h"
#include "ui/kit/contextmenu.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/theme.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <numeric>
#include <utility>

namespace rebond::ui::interviews {

using domain::Interview;

namespace {
constexpr qreal kLeastColumn = 33; // units: a name of fifteen letters
} // namespace

WeekView::WeekView(std::shared_ptr<storage::Store> store, Id<domain::Cohort> cohort, const Formats &formats,
                   const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_store(std::move(store)),
      m_cohort(cohort),
      m_formats(formats),
      m_clock(clock)
{
    setObjectName(QStringLiteral("weekView"));
    auto *column = new QVBoxLayout(this);
    makeHead(column);
    makeDays();
    column->addWidget(m_scroll, 1);
    kit::setSpace(column, {}, 2);
    connect(&m_store->changes(), &storage::ChangeBus::committed, this, [this](const storage::ChangeSet &changes) {
        const bool isOurs = changes.isEmpty() || changes.touches(storage::Kind::Interview)
                         || changes.touches(storage::Kind::Member) || changes.touches(storage::Kind::Company);
        if (isOurs && m_monday.isValid())
            read();
    });
}

QPushButton *WeekView::addStep(const QString &text, const char *objectName, const QKeySequence &key,
                               const QString &help)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(objectName));
    //: a tool tip: %1 is a sentence, %2 the name of a key
    button->setToolTip(tr("%1 (%2)").arg(help, key.toString(QKeySequence::NativeText)));
    auto *shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    m_steps->addWidget(button);
    return button;
}

void WeekView::makeHead(QVBoxLayout *column)
{
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("weekTitleLabel"));
    m_title->setProperty("rebondData", true);
    kit::setTextStep(m_title, kit::TextStep::Heading, QFont::Bold);
    m_steps = new kit::FlowLayout(nullptr, 2);
    column->addLayout(m_steps);
    //: the week before the one shown
    QPushButton *before = addStep(tr("‹ Previous"), "previousWeekButton", Qt::Key_PageUp,
                                  tr("Goes to the week before."));
    QPushButton *now = addStep(tr("This week"), "thisWeekButton", Qt::Key_Home, tr("Goes to the week of today."));
    //: the week after the one shown
    QPushButton *after = addStep(tr("Next ›"), "nextWeekButton", Qt::Key_PageDown, tr("Goes to the week after."));
    connect(before, &QPushButton::clicked, this, [this] { goTo(m_monday.addDays(-7)); });
    connect(now, &QPushButton::clicked, this, [this] { goTo(m_clock.today()); });
    connect(after, &QPushButton::clicked, this, [this] { goTo(m_monday.addDays(7)); });
    m_title->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    m_steps->addWidget(m_title);
    m_steps->setAlignment(m_title, Qt::AlignVCenter);
}

void WeekView::makeDays()
{
    auto *days = new QWidget(this);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, days);
    for (Day &day : m_days) {
        day.place = new QWidget(days);
        day.heading = new QLabel(day.place);
        day.heading->setProperty("rebondData", true);
        day.heading->setTextFormat(Qt::PlainText);
        day.heading->setWordWrap(true);
        day.more = new QLabel(day.place);
        day.more->setWordWrap(true);
        day.more->setProperty("rebondData", true);
        kit::setQuiet(day.more);
        day.more->hide();
        auto *column = new QVBoxLayout(day.place);
        column->addWidget(day.heading);
        day.cards = new QVBoxLayout;
        column->addLayout(day.cards);
        column->addWidget(day.more);
        column->addStretch(1);
        kit::setSpace(column, {}, 1.5);
        kit::setSpace(day.cards, {}, 1.5);
        m_columns->addWidget(day.place, 1);
    }
    kit::setSpace(m_columns, {0, 0, 0, 2}, 2);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(days);
    setFocusPolicy(Qt::StrongFocus); // a week without interviews is turned by its keys all the same
    setAccessibleName(tr("Interviews of the week"));
}

void WeekView::goTo(QDate day)
{
    const QDate monday = mondayOf(day);
    if (monday == m_monday)
        return;
    m_monday = monday;
    m_title->setText(title());
    read();
}

QString WeekView::title() const
{
    //: title of a week: %1 is the date of its Monday
    return tr("Week of %1").arg(m_formats.date(m_monday));
}

qint64 WeekView::total() const
{
    if (m_week.days.front().date != m_monday)
        return 0; // another week's are shown still
    return std::accumulate(m_week.days.cbegin(), m_week.days.cend(), qint64(0),
                           [](qint64 sum, const desk::WeekDay &day) { return sum + day.total; });
}

void WeekView::read()
{
    m_isStale = m_reading != nullptr;
    if (m_isStale)
        return;
    m_reading = kit::startTask<desk::Week>(
        this, tr("Reading the week"),
        [store = m_store, cohort = m_cohort, monday = m_monday](TaskContext &) {
            return store->read([&](storage::Reader &reader) { return desk::weekOf(reader, cohort, monday); });
        },
        [this](Result<desk::Week> week) {
            m_reading = nullptr;
            if (std::exchange(m_isStale, false))
                return read();
            if (!week) {
                Q_EMIT failed(week.error());
                return;
            }
            showWeek(std::move(*week));
            Q_EMIT arrived();
        });
}

void WeekView::showWeek(desk::Week week)
{
    m_week = std::move(week);
    const QWidget *held = window()->focusWidget(); // focusWidget() would be a card of the week that had it once
    const bool hadKeyboard = isVisible() && isAncestorOf(held) && qobject_cast<const InterviewCard *>(held);
    for (size_t i = 0; i < m_days.size(); ++i)
        fillDay(m_days[i], m_week.days[i]);
    arrange();
    tellChosen();
    if (!hadKeyboard)
        return;
    for (const Day &day : m_days) {
        for (InterviewCard *card : day.shown) {
            if (card->isChecked())
                return card->setFocus(Qt::MouseFocusReason); // it is chosen already
        }
    }
    setFocus(Qt::MouseFocusReason);
}

void WeekView::fillDay(Day &day, const desk::WeekDay &week)
{
    const bool isToday = week.date == m_clock.today();
    const QString date = weekdayOf(week.date) + u'\n' + m_formats.dayMonth(week.date);
    //: heading of the day of today in a week: %1 is the weekday and the date
    day.heading->setText(isToday ? tr("%1 · today").arg(date) : date);
    kit::setTextStep(day.heading, kit::TextStep::Body, isToday ? QFont::Bold : QFont::DemiBold);
    for (InterviewCard *card : std::as_const(day.shown))
        card->deleteLater();
    for (InterviewCard *card : std::as_const(day.shown))
        card->hide();
    day.shown.clear();
    for (const Interview &interview : week.interviews) {
        auto *card = new InterviewCard(day.place);
        const RawId id = interview.id.raw();
        card->setObjectName(QStringLiteral("interviewCard-") + interview.reference);
        const bool isOff = interview.state != domain::InterviewState::Prevu
                        && interview.state != domain::InterviewState::Tenu;
        card->setWords({timeAndRound(interview, m_formats), m_week.names.members.value(interview.member),
                        m_week.names.companies.value(interview.company), standingOf(interview, m_clock.today()), isOff,
                        isToQualify(interview, m_clock.today())});
        card->setChecked(m_chosen == id);
        connect(card, &QAbstractButton::clicked, this, [this, id] { choose(id); });
        connect(card, &InterviewCard::reached, this, [this, id] { choose(id); });
        kit::offerMenu(card, [this, id](QMenu &menu) {
            choose(id);
            if (m_menu)
                m_menu(menu);
        });
        connect(card, &InterviewCard::opened, this, [this, id] { Q_EMIT opened(id); });
        day.cards->addWidget(card);
        card->show(); // at once: it may be given the keyboard
        day.shown.append(card);
    }
    const int others = static_cast<int>(week.total - week.interviews.size());
    day.more->setVisible(others > 0);
    day.more->setText(tr("and %n more", nullptr, others));
}

void WeekView::choose(std::optional<RawId> id)
{
    m_chosen = id;
    for (size_t i = 0; i < m_days.size(); ++i) {
        for (qsizetype j = 0; j < m_days[i].shown.size(); ++j)
            m_days[i].shown[j]->setChecked(id && m_week.days[i].interviews[j].id.raw() == *id);
    }
    tellChosen();
}

void WeekView::tellChosen()
{
    for (const desk::WeekDay &day : m_week.days) {
        for (const Interview &interview : day.interviews) {
            if (m_chosen == interview.id.raw()) {
                Q_EMIT chosen(interview);
                return;
            }
        }
    }
    Q_EMIT chosen(std::nullopt);
}

bool WeekView::isNarrow() const
{
    return width() < kit::unit(kLeastColumn * 7);
}

void WeekView::arrange()
{
    m_columns->setDirection(isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (size_t i = 0; i < m_days.size(); ++i) {
        m_columns->setStretch(static_cast<int>(i), isNarrow() ? 0 : 1);
        // Day under day, those without anything would only lengthen the way.
        const bool isEmpty = m_days[i].shown.isEmpty() && m_week.days[i].date != m_clock.today();
        m_days[i].place->setVisible(!isNarrow() || !isEmpty);
    }
}

void WeekView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// Arrows go through the cards of a day, and on to the next day that has any.
void WeekView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: return move(0, -1);
    case Qt::Key_Down: return move(0, 1);
    case Qt::Key_Left: return move(-1, 0);
    case Qt::Key_Right: return move(1, 0);
    default: QWidget::keyPressEvent(event);
    }
}

void WeekView::move(int days, int places)
{
    int at = -1;
    qsizetype place = 0;
    for (size_t i = 0; i < m_days.size(); ++i) {
        for (qsizetype j = 0; j < m_days[i].shown.size(); ++j) {
            if (m_days[i].shown[j]->hasFocus()) {
                at = static_cast<int>(i);
                place = j;
            }
        }
    }
    if (at >= 0 && places != 0) {
        const QList<InterviewCard *> &cards = m_days[static_cast<size_t>(at)].shown;
        const qsizetype next = place + places;
        if (next >= 0 && next < cards.size())
            return cards[next]->setFocus(Qt::TabFocusReason);
        days = places;
        place = places > 0 ? 0 : 1000;
    }
    const int step = days < 0 || (at < 0 && places < 0) ? -1 : 1;
    for (int i = at < 0 && step < 0 ? 6 : at + step; i >= 0 && i < 7; i += step) {
        const QList<InterviewCard *> &cards = m_days[static_cast<size_t>(i)].shown;
        if (!cards.isEmpty())
            return cards[std::min(place, cards.size() - 1)]->setFocus(Qt::TabFocusReason);
    }
}

void WeekView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::OtherFocusReason)
        return;
    for (const Day &day : m_days) {
        for (InterviewCard *card : day.shown) {
            if (card->isChecked())
                return card->setFocus(Qt::OtherFocusReason);
        }
    }
}

} // namespace rebond::ui::interviews

#include "moc_weekview.cpp"
