// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpage.h"

#include "reports/progressreport.h"
#include "ui/dashboard/behindcard.h"
#include "ui/dashboard/charts.h"
#include "ui/dashboard/othernumbers.h"
#include "ui/dashboard/replay.h"
#include "ui/dashboard/tiles.h"
#include "ui/dashboard/todocard.h"
#include "ui/kit/barlist.h"
#include "ui/kit/card.h"
#include "ui/kit/columns.h"
#include "ui/kit/drawingview.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/openinglabel.h"
#include "ui/kit/seen.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/theme.h"
#include "ui/models/thresholds.h"
#include "workspace/searching.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace rebond::ui::dashboard {

using figures::FigureId;
using figures::Figures;
using figures::Reading;
using figures::TableId;

namespace {
QLabel *makeData(QWidget *parent, const char *objectName)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    return label;
}

kit::OpeningLabel *makeOpening(QWidget *parent, const char *objectName)
{
    auto *label = new kit::OpeningLabel(parent);
    label->setObjectName(QLatin1String(objectName));
    return label;
}
} // namespace

DashboardPage::DashboardPage(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                             QWidget *parent)
    : Page(parent),
      m_workspace(std::move(workspace)),
      m_around(surroundings),
      m_output(new models::OutputDesk(surroundings, this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new kit::EmptyState(
          tr("Nobody is counted yet"),
          tr("Import the list of your members first: a spreadsheet or a CSV file with their names and the date "
             "they joined. Then the lists of outreach, interviews and outcomes."),
          this))
{
    setObjectName(QStringLiteral("dashboardPage"));
    QPushButton *import = m_empty->addButton(tr("Import a list…"), QStringLiteral("importMembersButton"));
    connect(import, &QPushButton::clicked, this, &DashboardPage::importRequested);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeBoard());
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    m_stack->setVisible(false); // until there is something to say

    connect(&m_workspace->store().changes(), &storage::ChangeBus::committed, this, [this] {
        if (kit::isSeen(*this))
            refresh();
    });
    connect(m_replay, &Replay::asked, this, &DashboardPage::compute);
    connectOutput();
    refresh();
}

QWidget *DashboardPage::makeBoard()
{
    auto *board = new QWidget(this);
    auto *columns = new kit::Columns(230, board);
    columns->setShares(8, 5);
    columns->first()->addWidget(makeHeadlineCard());
    auto *done = new kit::Card({}, board);
    m_tiles = new Tiles(done);
    connect(m_tiles, &Tiles::opened, this, [this](const figures::Tile &tile) { listFigure(tile.figure); });
    m_others = new OtherNumbers(done);
    connect(m_others, &OtherNumbers::chosen, this,
            [this](const QString &figure, const QString &heading) { list(figure, heading); });
    done->body()->addWidget(m_tiles);
    done->body()->addWidget(m_others, 0, Qt::AlignLeft);
    columns->first()->addWidget(done);
    //: heading over a drawing of what the group did in each week
    m_weeksCard = new kit::Card(tr("Week by week"), board);
    m_weeks = new kit::DrawingView(m_weeksCard);
    m_weeks->setObjectName(QStringLiteral("weeksView"));
    m_weeks->setOpens(true);
    connect(m_weeks, &kit::DrawingView::opened, this, &DashboardPage::listWeek);
    m_weeksCard->body()->addWidget(m_weeks);
    columns->first()->addWidget(m_weeksCard);
    columns->first()->addStretch(1);

    QWidget *behind = makeBehind(board);
    QWidget *todo = makeTodo(board);
    m_placesCard = new kit::Card({}, board);
    m_places = new kit::BarList(m_placesCard);
    m_places->setObjectName(QStringLiteral("placesList"));
    m_placesCard->body()->addWidget(m_places);
    connect(m_places, &kit::BarList::opened, this, &DashboardPage::listRow);
    m_typesCard = new kit::Card({}, board);
    m_types = new kit::BarList(m_typesCard);
    m_types->setObjectName(QStringLiteral("typesList"));
    m_typesCard->body()->addWidget(m_types);
    connect(m_types, &kit::BarList::opened, this, &DashboardPage::listRow);
    columns->second()->addWidget(behind);
    columns->second()->addWidget(todo);
    columns->second()->addWidget(m_placesCard);
    columns->second()->addWidget(m_typesCard);
    columns->second()->addWidget(makeDoubtsCard());
    columns->second()->addStretch(1);

    auto *column = new QVBoxLayout(board);
    column->addWidget(columns);
    column->addStretch(1);
    kit::setSpace(column, {5, 4.5, 5, 4.5}, 0);
    return board;
}

QWidget *DashboardPage::makeTodo(QWidget *board)
{
    m_todo = new TodoCard(std::shared_ptr<storage::Store>(m_workspace, &m_workspace->store()), m_around.formats,
                          !m_workspace->isReadOnly(), board);
    connect(m_todo, &TodoCard::nextActRequested, this, &DashboardPage::nextActRequested);
    connect(m_todo, &TodoCard::actForRequested, this, &DashboardPage::actForRequested);
    connect(m_todo, &TodoCard::failed, this, [this](const Error &error) { m_around.messages.say(error); });
    connect(m_todo, &TodoCard::memberRequested, this, &DashboardPage::memberRequested);
    connect(m_todo, &TodoCard::companyRequested, this, &DashboardPage::companyRequested);
    connect(m_todo, &TodoCard::interviewRequested, this, &DashboardPage::interviewRequested);
    connect(m_todo, &TodoCard::outcomeRequested, this, &DashboardPage::outcomeRequested);
    connect(m_todo, &TodoCard::offerRequested, this, &DashboardPage::offerRequested);
    return m_todo;
}

kit::Card *DashboardPage::makeHeadlineCard()
{
    auto *card = new kit::Card({}, this);
    m_number = makeOpening(card, "headlineNumberLabel");
    connect(m_number, &kit::OpeningLabel::opened, this, [this] { listFigure(FigureId::Rebounded); });
    kit::setTextStep(m_number, kit::TextStep::Display, QFont::Bold);
    m_number->setForegroundRole(QPalette::BrightText);
    m_rest = makeData(card, "headlineRestLabel");
    m_rest->setWordWrap(true);
    kit::setTextStep(m_rest, kit::TextStep::Title);
    m_date = makeData(card, "headlineDateLabel");
    kit::setQuiet(m_date);
    m_inWork = makeOpening(card, "headlineDetailsLabel");
    connect(m_inWork, &kit::OpeningLabel::opened, this, [this] { listFigure(FigureId::InWork); });
    m_upcoming = makeOpening(card, "headlineUpcomingLabel");
    connect(m_upcoming, &kit::OpeningLabel::opened, this, [this] { listFigure(FigureId::Upcoming); });
    m_goal = makeData(card, "goalLabel");
    m_warning = makeData(card, "knowledgeWarningLabel");
    m_warning->setWordWrap(true);
    for (QLabel *label : {m_date, static_cast<QLabel *>(m_inWork), static_cast<QLabel *>(m_upcoming), m_goal}) {
        label->setAlignment(Qt::AlignTrailing | Qt::AlignBottom);
    }
    auto *aside = new QVBoxLayout;
    aside->addStretch(1);
    aside->addWidget(m_date);
    aside->addWidget(m_inWork);
    aside->addWidget(m_upcoming);
    aside->addWidget(m_goal);
    auto *line = new QHBoxLayout;
    line->addWidget(m_number, 0, Qt::AlignBottom);
    line->addWidget(m_rest, 1, Qt::AlignBottom);
    line->addLayout(aside);

    m_people = new kit::DrawingView(card);
    m_people->setObjectName(QStringLiteral("peopleView"));
    m_curve = new kit::DrawingView(card);
    m_curve->setObjectName(QStringLiteral("curveView"));
    for (kit::DrawingView *view : {m_people, m_curve})
        view->setOpens(true);
    connect(m_people, &kit::DrawingView::opened, this, &DashboardPage::listPeople);
    connect(m_curve, &kit::DrawingView::opened, this, &DashboardPage::listStep);
    m_replay = new Replay(m_around.formats, card);
    card->body()->addLayout(line);
    card->body()->addWidget(m_warning);
    card->body()->addWidget(m_people);
    card->body()->addWidget(m_curve);
    card->body()->addWidget(m_replay);
    card->body()->addWidget(makeLate(card));
    kit::setSpace(line, {0, 0, 0, 1}, 4);
    kit::setSpace(aside, {0, 0, 0, 2}, 0);
    return card;
}

QWidget *DashboardPage::makeLate(QWidget *card)
{
    m_late = new QWidget(card);
    m_lateWords = makeData(m_late, "lateLabel");
    m_lateWords->setWordWrap(true);
    auto *see = new QPushButton(tr("See who"), m_late);
    see->setObjectName(QStringLiteral("seeLateButton"));
    kit::setButtonKind(see, kit::ButtonKind::Link);
    connect(see, &QPushButton::clicked, this, [this] {
        //: heading of a list of members
        list(workspace::kLookBack, tr("Known only later, or cancelled since"));
    });
    auto *line = new QHBoxLayout(m_late);
    line->addWidget(m_lateWords, 1);
    line->addWidget(see, 0, Qt::AlignTop);
    kit::setSpace(line, {}, 2);
    m_late->hide();
    return m_late;
}

kit::Card *DashboardPage::makeDoubtsCard()
{
    m_doubtsCard = new kit::Card({}, this);
    m_doubtsCard->setObjectName(QStringLiteral("doubtsCard"));
    m_doubtsCount = new QLabel(m_doubtsCard);
    m_doubtsCount->setObjectName(QStringLiteral("doubtsLabel"));
    m_doubtsCount->setWordWrap(true);
    auto *why = new QLabel(tr("They contradict each other or the calendar, and count as they stand."), m_doubtsCard);
    why->setWordWrap(true);
    kit::setQuiet(why);
    m_doubtsButton = new QPushButton(tr("See which"), m_doubtsCard);
    m_doubtsButton->setObjectName(QStringLiteral("seeDoubtsButton"));
    kit::setButtonKind(m_doubtsButton, kit::ButtonKind::Link);
    connect(m_doubtsButton, &QPushButton::clicked, this, &DashboardPage::checksRequested);
    m_doubtsCard->body()->addWidget(m_doubtsCount);
    m_doubtsCard->body()->addWidget(why);
    m_doubtsCard->body()->addWidget(m_doubtsButton, 0, Qt::AlignLeft);
    m_doubtsCard->hide();
    return m_doubtsCard;
}

QWidget *DashboardPage::firstStop()
{
    if (m_stack->currentWidget() == m_empty)
        return m_empty->findChild<QPushButton *>();
    if (!isBoard())
        return m_stack->currentWidget()->findChild<QPushButton *>(); // pages to be printed
    return m_people;
}

void DashboardPage::refresh()
{
    const QDate today = m_around.clock.today();
    const QDate begin = m_replay->first().isValid() ? m_replay->first()
                                                    : m_workspace->cohort().startsOn.value_or(today);
    m_replay->setDays(begin, std::max(begin, today));
    if (m_isComing)
        return;
    m_isComing = true; // a page that is made and shown is read once
    QMetaObject::invokeMethod(this, &DashboardPage::readAll, Qt::QueuedConnection);
}

void DashboardPage::readAll()
{
    m_isComing = false;
    compute();
    m_todo->setThresholds(models::thresholdsOf(m_around.settings));
    m_todo->read(m_workspace->cohort().id, m_around.clock.today());
    lookForDoubts();
}

void DashboardPage::lookForDoubts()
{
    if (m_doubting) {
        m_doubtsAreStale = true; // its end looks again, which is nothing where the data are the same
        return;
    }
    const auto look = [workspace = m_workspace, formats = m_around.formats, today = m_around.clock.today(),
                       known = m_doubtsOf](TaskContext &task) -> Result<Doubted> {
        const QString version = workspace->version() + u' ' + today.toString(Qt::ISODate);
        if (version == known)
            return Doubted{version, {}};
        auto list = workspace::doubtList(*workspace, formats, task);
        if (!list)
            return fail(list.error());
        return Doubted{version, std::move(*list)};
    };
    m_doubting = kit::startTask<Doubted>(this, tr("Looking for doubtful entries"), look, [this](Result<Doubted> found) {
        m_doubting = nullptr;
        if (!found) { // cancelled: nothing is known; what is wrong with the file the figures say
            m_doubtsOf.clear();
            m_doubtsCard->hide();
        } else if (found->list) {
            m_doubtsOf = found->version;
            showDoubts(*found->list);
        }
        if (std::exchange(m_doubtsAreStale, false))
            lookForDoubts();
    });
    m_around.tasks.follow(m_doubting);
}

void DashboardPage::showDoubts(const workspace::DoubtList &list)
{
    const int count = static_cast<int>(std::min<qint64>(list.count, INT_MAX));
    m_doubtsCard->setHeading(tr("To be checked"));
    m_doubtsCount->setText(tr("%n doubtful entry(ies)", nullptr, count));
    m_doubtsCard->setVisible(count > 0);
    Q_EMIT doubted();
}

void DashboardPage::compute()
{
    if (m_running) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    const figures::Question question = m_replay->question();
    const QString known = m_reading && m_reading->figures().question == question ? m_version : QString();
    using News = std::optional<Counted>; // none where the same is shown already
    const auto count = [workspace = m_workspace, question, known,
                        formats = m_around.formats](TaskContext &) -> Result<News> {
        QString version = workspace->version(); // before the facts: what is written in between is news
        if (version == known)
            return News();
        const auto facts = workspace->facts(question.asOf);
        if (!facts)
            return fail(facts.error());
        Counted made = counted(*facts, question, formats);
        auto weeks = workspace::groupWeeks(*workspace, question.asOf);
        if (!weeks)
            return fail(weeks.error());
        made.weeks = std::move(*weeks);
        made.version = std::move(version);
        return News(std::move(made));
    };
    m_running = kit::startTask<News>(this, tr("Counting"), count, [this](Result<News> counted) {
        m_running = nullptr;
        if (!counted)
            m_around.messages.say(counted.error());
        else if (*counted)
            show(**counted);
        if (m_isStale)
            compute();
    });
    m_around.tasks.follow(m_running);
}

DashboardPage::Counted DashboardPage::counted(const domain::CohortFacts &facts, const figures::Question &question,
                                              const Formats &formats)
{
    const Reading reading(figures::compute(facts, question), figures::Audience::Internal, formats);
    const auto behind = figures::explain(facts, question, QStringLiteral("curve"), formats)
                            .value_or(figures::Explanation());
    QHash<RawId, QString> names;
    for (const figures::ExplanationRow &row : behind.rows)
        names.insert(row.member.raw(), row.name);
    return {reading.figures(),
            reports::withPeople(reports::reboundCurve(facts, reading.figures(), reading.curve(), formats), behind),
            names,
            figures::lookBackAt(facts, question.asOf, formats),
            {},
            {}};
}

void DashboardPage::show(const Counted &counted)
{
    const Figures &figures = counted.figures;
    if (!m_version.isEmpty() && counted.version != m_version)
        lookForDoubts(); // another window may have written, and only the day was asked for
    m_version = counted.version;
    m_reading.emplace(figures, figures::Audience::Internal, m_around.formats);
    const Reading &reading = *m_reading;
    const QString language = codeOf(m_around.formats.language());
    if (counted.curve.from.isValid() && counted.curve.from < m_replay->first())
        m_replay->setDays(counted.curve.from, m_replay->last());
    showHeadline(reading);
    showPeople(*m_people, reports::peoplePicture(figures), reading, language, tr("The cohort, person by person"));
    showCurve(*m_curve, counted.curve, reading, counted.names, language, tr("Rebounds over time"));
    const QString late = figures::sentenceOf(counted.lookBack, m_around.formats);
    //: below the curve, where the count of a day depends on what was known by then
    m_lateWords->setText(
        late + u' '
        + tr("The curve is drawn by what is counted for its last day; as it was known then, an earlier "
             "day may differ."));
    m_late->setVisible(!late.isEmpty());

    m_tiles->setTiles(reading.activity());
    m_others->setReading(reading);
    m_mondays = showWeeks(*m_weeks, counted.weeks, m_around.formats, tr("What the group did, week by week"));
    m_weeksCard->setVisible(!m_mondays.isEmpty());
    showTable(m_placesCard, m_places, TableId::Decomposition, true);
    showTable(m_typesCard, m_types, TableId::Types, false);
    orderStops();
    m_behind->askAgain(figures.question);
    if (m_stack->currentIndex() <= 1) // else pages are looked at
        showBoard();
    m_stack->setVisible(true);
    Q_EMIT shown();
}

// Or what to do first, where nobody is counted yet.
void DashboardPage::showBoard()
{
    const bool isNobody = m_reading && m_reading->figures().population.entered == 0
                       && m_reading->figures().question.asOf >= m_around.clock.today();
    m_stack->setCurrentIndex(isNobody ? 1 : 0);
}

void DashboardPage::showHeadline(const Reading &reading)
{
    const figures::Headline headline = reading.headline();
    m_number->setText(headline.number);
    m_rest->setText(headline.rest);
    m_date->setText(headline.date + u'\n' + headline.hindsight);
    for (const auto &[label, figure] :
         {std::pair(m_inWork, FigureId::InWork), std::pair(m_upcoming, FigureId::Upcoming)}) {
        const auto at = headline.detailFigures.indexOf(figure);
        label->setText(headline.details.value(at));
        label->setVisible(at >= 0);
    }
    const auto goal = m_workspace->cohort().goal;
    //: under the headline; %1 is how many people are to rebound, as the cohort was begun
    m_goal->setText(tr("goal: %1").arg(m_around.formats.number(goal.value_or(0))));
    m_goal->setVisible(goal && *goal > 0);
    m_number->setAccessibleName(headline.sentence);
    const QString rule = figures::entryOf(FigureId::Rebounded).definition();
    for (QLabel *label : {static_cast<QLabel *>(m_number), m_rest})
        label->setToolTip(rule);
    const QString warning = reading.knowledgeWarning();
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

void DashboardPage::showTable(kit::Card *card, kit::BarList *list, TableId table, bool withTotal)
{
    const Reading &reading = *m_reading;
    const auto rows = reading.rows(table);
    card->setHeading(reading.title(table));
    qint64 largest = 1;
    for (const figures::Row &row : rows)
        largest = std::max(largest, row.value.value_or(0));
    const QString family = table == TableId::Types ? QStringLiteral("rebounds_by_type.")
                                                   : QStringLiteral("decomposition.");
    QList<kit::BarRow> bars;
    for (const figures::Row &row : rows) {
        const bool isStrong = table == TableId::Types || row.code == figures::codeOf(figures::Place::Rebounded);
        bars.append({.label = row.label,
                     .number = row.text,
                     .share = static_cast<double>(row.value.value_or(0)) / static_cast<double>(largest),
                     .strong = isStrong,
                     .help = {},
                     .key = family + row.code});
    }
    const auto counted = figures::entryOf(FigureId::Counted);
    list->setRows(bars, withTotal ? kit::BarRow{.label = counted.label(),
                                                .number = reading.text(FigureId::Counted),
                                                .help = counted.definition(),
                                                .key = QLatin1String(counted.name)}
                                  : kit::BarRow{});
    card->setVisible(!rows.isEmpty());
}

} // namespace rebond::ui::dashboard

#include "moc_dashboardpage.cpp"
