// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/todocard.h"

#include "ui/dashboard/settlebar.h"
#include "ui/dashboard/todowording.h"
#include "ui/kit/contextmenu.h"
#include "ui/kit/fittedtable.h"
#include "ui/kit/theme.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rebond::ui::dashboard {

namespace {
constexpr qreal kLeastHeight = 80; // of the table, in units: about ten lines; never more than half a screen
} // namespace

class TodoModel final : public QAbstractTableModel
{
public:
    enum Column { SectionColumn, SentenceColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const QList<TodoLine> &lines() const { return m_lines; }
    void setLines(const QList<TodoLine> &lines)
    {
        beginResetModel();
        m_lines = lines;
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const TodoLine &line = m_lines.at(index.row());
        return index.column() == SectionColumn ? line.section : line.sentence;
    }
    // Not shown, but read out.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        if (section == SectionColumn) {
            //: heading of a column: which kind of thing is due
            return TodoCard::tr("Kind");
        }
        //: heading of a column: the thing that is due
        return TodoCard::tr("What is due");
    }

private:
    QList<TodoLine> m_lines;
};

TodoCard::TodoCard(std::shared_ptr<storage::Store> store, const Formats &formats, bool mayEdit, QWidget *parent)
    : Card({}, parent),
      m_store(std::move(store)),
      m_formats(formats),
      m_model(new TodoModel(this)),
      m_table(new kit::FittedTable(this)),
      m_settle(new SettleBar(m_store, mayEdit, this)),
      m_nothing(new QLabel(this)),
      m_stale(new QLabel(this))
{
    setObjectName(QStringLiteral("todoCard"));
    //: heading of a card: what is due today
    const QString heading = tr("To do");
    setHeading(heading);
    m_table->setObjectName(QStringLiteral("todoTable"));
    m_table->setAccessibleName(heading);
    m_table->setProperty("rebondData", true);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->hide();
    m_table->installEventFilter(this);
    kit::followLook(m_table, [this] {
        m_table->setMinimumHeight(std::min(kit::unit(kLeastHeight), screen()->availableGeometry().height() / 2));
    });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { open(index.row()); });
    // The column of sections is as wide as their longest word: beside it stand sentences, and the card is narrow.
    QStringList words;
    for (const QString &section : todoHeadings())
        words += section.split(u' ');
    m_table->setWidest(TodoModel::SectionColumn, words);
    m_nothing->setObjectName(QStringLiteral("todoNothingLabel"));
    m_nothing->setText(tr("Nothing is due today."));
    m_nothing->setWordWrap(true);
    kit::setQuiet(m_nothing);
    m_stale->setObjectName(QStringLiteral("todoStaleLabel"));
    m_stale->setProperty("rebondData", true); // holds a date
    m_stale->setWordWrap(true);
    m_stale->hide();
    body()->addWidget(m_stale);
    kit::offerMenu(m_table, [this](QMenu &menu) {
        for (QPushButton *button : m_settle->buttons())
            kit::addButton(menu, button);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TodoCard::offerToSettle);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TodoCard::offerToSettle);
    connect(m_settle, &SettleBar::moreRequested, this, &TodoCard::showMore);
    connect(m_settle, &SettleBar::openRequested, this, [this] { open(m_table->currentIndex().row()); });
    connect(m_settle, &SettleBar::nextActRequested, this, &TodoCard::nextActRequested);
    connect(m_settle, &SettleBar::actForRequested, this, &TodoCard::actForRequested);
    connect(m_settle, &SettleBar::begun, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_settle, &SettleBar::failed, this, &TodoCard::failed);
    body()->addWidget(m_table);
    body()->addWidget(m_settle);
    body()->addWidget(m_nothing);
    hide();
}

void TodoCard::read(Id<domain::Cohort> cohort, QDate day)
{
    m_cohort = cohort;
    m_day = day;
    if (m_reading) {
        m_isStale = true;
        return;
    }
    m_reading = kit::startTask<desk::Today>(
        this, tr("Reading what is due"),
        [store = m_store, cohort, day, limit = m_limit, thresholds = m_thresholds](TaskContext &) mutable {
            return store->read([&](storage::Reader &reader) {
                thresholds.limit = limit;
                return desk::todayOf(reader, cohort, day, thresholds);
            });
        },
        [this](const Result<desk::Today> &today) {
            m_reading = nullptr;
            if (today)
                tell(*today);
            else
                hide(); // what is wrong with the file the figures say
            Q_EMIT arrived();
            if (std::exchange(m_isStale, false))
                read(m_cohort, m_day);
        });
}

void TodoCard::tell(const desk::Today &today)
{
    const QList<TodoLine> lines = todoLines(today, m_formats);
    if (lines != m_model->lines()) { // who comes back from a record goes on where they were
        const int row = m_table->currentIndex().row();
        m_model->setLines(lines);
        if (!lines.isEmpty())
            m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    }
    m_table->setVisible(!lines.isEmpty());
    m_nothing->setVisible(lines.isEmpty());
    if (today.staleSince) {
        const int days = static_cast<int>(today.staleSince->daysTo(today.day));
        //: above the things to do; %1 is a date
        m_stale->setText(tr("! The last act written down is %n day(s) old, of %1: what stands here may be out of date.",
                            nullptr, days)
                             .arg(m_formats.date(*today.staleSince)));
    }
    m_stale->setVisible(today.staleSince.has_value());
    setVisible(true);
}

void TodoCard::open(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const TodoLine line = m_model->lines().at(row); // who hears of it may have other lines read
    if (line.interview)
        Q_EMIT interviewRequested(line.interview->raw());
    else if (line.outcome)
        Q_EMIT outcomeRequested(line.outcome->raw());
    else if (line.offer)
        Q_EMIT offerRequested(line.offer->raw());
    else if (line.company)
        Q_EMIT companyRequested(line.company->raw());
    else if (line.member)
        Q_EMIT memberRequested(line.member->raw());
    else if (line.more > 0)
        showMore();
}

// From then on: who wants to see them all does not ask again after each that is settled.
void TodoCard::showMore()
{
    m_limit *= 10;
    read(m_cohort, m_day);
}

const QList<TodoLine> &TodoCard::lines() const
{
    return m_model->lines();
}

QStringList TodoCard::headings() const
{
    QStringList headings;
    for (int column = 0; column < TodoModel::ColumnCount; ++column)
        headings.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    return headings;
}

void TodoCard::offerToSettle()
{
    const int row = m_table->currentIndex().row();
    const TodoLine line = row >= 0 && row < m_model->rowCount() ? m_model->lines().at(row) : TodoLine();
    if (line.more > 0)
        m_settle->offerMore();
    else
        m_settle->offer(line.item, m_day, m_thresholds.week);
}

bool TodoCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event); // NOLINT(*-static-cast-downcast): the type says so
    if (key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9 && m_settle->press(key->key() - Qt::Key_1))
        return true;
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return Card::eventFilter(watched, event);
    open(m_table->currentIndex().row());
    return true;
}

} // namespace rebond::ui::dashboard

#include "moc_todocard.cpp"
