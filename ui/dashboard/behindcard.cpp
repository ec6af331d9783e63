// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/behindcard.h"

#include "ui/kit/contextmenu.h"
#include "ui/kit/fittedtable.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/theme.h"
#include "workspace/workspace.h"

#include <QAbstractTableModel>
#include <QApplication>
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

using workspace::Behind;
using workspace::BehindKind;

namespace {
constexpr qreal kListHeight = 70;           // of the table, in units; never more than half a screen
constexpr int kCharacters[] = {22, 12, 50}; // of a usual row
} // namespace

class BehindModel final : public QAbstractTableModel
{
public:
    enum Column { NameColumn, DayColumn, WordsColumn, ColumnCount };
    BehindModel(const Formats &formats, QObject *parent) : QAbstractTableModel(parent), m_formats(formats) {}

    [[nodiscard]] const Behind &behind() const { return m_behind; }
    void setBehind(const Behind &behind)
    {
        beginResetModel();
        m_behind = behind;
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_behind.rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole || !index.isValid())
            return {};
        const workspace::BehindRow &row = m_behind.rows.at(index.row());
        switch (index.column()) {
        case NameColumn: return row.name;
        case DayColumn: return row.day.isValid() ? m_formats.shortDate(row.day) : QString();
        default: return row.words;
        }
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        const bool isOfMembers = m_behind.kind == BehindKind::Members;
        switch (section) {
        case NameColumn:
            return isOfMembers || m_behind.kind == BehindKind::Interviews ? BehindCard::tr("Member")
                                                                          : BehindCard::tr("Company");
        case DayColumn: return isOfMembers ? BehindCard::tr("Since") : BehindCard::tr("Date");
        //: heading of a column: the reason for which a member is counted there
        case WordsColumn: return isOfMembers ? BehindCard::tr("Why") : BehindCard::tr("What");
        default: return {};
        }
    }

private:
    const Formats &m_formats;
    Behind m_behind;
};

BehindCard::BehindCard(std::shared_ptr<workspace::Workspace> workspace, const Formats &formats, kit::TaskStrip &tasks,
                       QWidget *parent)
    : Card({}, parent),
      m_workspace(std::move(workspace)),
      m_formats(formats),
      m_tasks(tasks),
      m_model(new BehindModel(formats, this)),
      m_table(new kit::FittedTable(this)),
      m_count(new QLabel(this)),
      m_open(new QPushButton(tr("Open the record"), this))
{
    setObjectName(QStringLiteral("behindCard"));
    m_count->setObjectName(QStringLiteral("behindCountLabel"));
    m_count->setProperty("rebondData", true); // a number and a date
    m_count->setWordWrap(true);
    kit::setQuiet(m_count);
    m_table->setObjectName(QStringLiteral("behindTable"));
    m_table->setModel(m_model);
    m_table->setWidest(BehindModel::DayColumn, {m_formats.shortDate(QDate(2000, 10, 28))});
    m_table->installEventFilter(this);
    kit::followLook(m_table, [this] {
        m_table->setMinimumHeight(std::min(kit::unit(kListHeight), screen()->availableGeometry().height() / 2));
    });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { open(index.row()); });
    m_open->setObjectName(QStringLiteral("behindOpenButton"));
    kit::setButtonKind(m_open, kit::ButtonKind::Link);
    connect(m_open, &QPushButton::clicked, this, [this] { open(m_table->currentIndex().row()); });
    auto *closing = new QPushButton(tr("Close the list"), this);
    closing->setObjectName(QStringLiteral("behindCloseButton"));
    kit::setButtonKind(closing, kit::ButtonKind::Link);
    connect(closing, &QPushButton::clicked, this, &BehindCard::close);
    kit::offerMenu(m_table, [this, closing](QMenu &menu) {
        for (QPushButton *button : {m_open, closing})
            kit::addButton(menu, button);
    });
    body()->addWidget(m_count);
    body()->addWidget(m_table);
    auto *buttons = new QWidget(this);
    auto *line = new kit::FlowLayout(buttons, 2);
    line->addWidget(m_open);
    line->addWidget(closing);
    body()->addWidget(buttons);
    hide();
}

void BehindCard::ask(const workspace::BehindOrder &order, const QString &heading)
{
    QWidget *focus = QApplication::focusWidget();
    if (focus && !isAncestorOf(focus))
        m_from = focus;
    m_order = order;
    setHeading(heading);
    m_table->setAccessibleName(heading);
    read(Keyboard::Comes);
}

void BehindCard::askAgain(const figures::Question &question)
{
    if (!m_order)
        return;
    m_order->question = question;
    read(Keyboard::Stays);
}

void BehindCard::close()
{
    const bool isHere = isAncestorOf(QApplication::focusWidget());
    m_order.reset();
    if (m_reading)
        m_reading->cancel();
    hide();
    if (isHere && m_from)
        m_from->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

bool BehindCard::isListing() const
{
    return m_order && !isHidden() && m_model->rowCount() > 0;
}

void BehindCard::writeInto(reports::PrintedList &list) const
{
    list.title = m_table->accessibleName();
    list.count = m_count->text();
    list.isCutShort = !m_model->behind().isAll;
    for (int column = 0; column < BehindModel::ColumnCount; ++column)
        list.columns.append(
            {m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), false, kCharacters[column]});
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList texts;
        for (int column = 0; column < BehindModel::ColumnCount; ++column)
            texts.append(m_model->index(row, column).data().toString());
        list.rows.append(texts);
    }
}

void BehindCard::read(Keyboard keyboard)
{
    if (m_reading)
        m_reading->cancel(); // what it brings is not wanted any more
    const workspace::BehindOrder order = *m_order;
    m_reading = kit::startTask<Behind>(
        this, tr("Listing"),
        [workspace = m_workspace, order, formats = m_formats](TaskContext &task) {
            return workspace::rowsBehind(*workspace, order, formats, task);
        },
        [this, order, keyboard](const Result<Behind> &behind) {
            if (!m_order || !(*m_order == order))
                return;
            if (behind)
                tell(*behind, keyboard);
            else if (behind.error().kind != Error::Kind::Cancelled)
                Q_EMIT failed(behind.error());
        });
    m_tasks.follow(m_reading);
}

void BehindCard::tell(const Behind &behind, Keyboard keyboard)
{
    const int row = keyboard == Keyboard::Comes ? 0 : std::max(0, m_table->currentIndex().row());
    m_model->setBehind(behind);
    m_count->setText(kit::joined({countOf(behind), m_formats.date(m_order->question.asOf)}));
    const bool hasRows = !behind.rows.isEmpty();
    m_table->setVisible(hasRows);
    m_open->setVisible(hasRows);
    if (hasRows)
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    show();
    if (keyboard == Keyboard::Comes && hasRows)
        m_table->setFocus(Qt::OtherFocusReason);
    Q_EMIT arrived();
}

QString BehindCard::countOf(const Behind &behind) const
{
    const int count = static_cast<int>(behind.rows.size());
    if (!behind.isAll)
        return tr("the newest %n of many more", nullptr, count);
    switch (behind.kind) {
    case BehindKind::Members: return tr("%n member(s)", nullptr, count);
    case BehindKind::Acts: return tr("%n act(s)", nullptr, count);
    case BehindKind::Companies: return tr("%n compan(y/ies), by the newest act", nullptr, count);
    case BehindKind::Interviews: return tr("%n interview(s)", nullptr, count);
    }
    return {};
}

void BehindCard::open(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const RawId record = m_model->behind().rows.at(row).record;
    switch (m_model->behind().kind) {
    case BehindKind::Members: Q_EMIT memberRequested(record); break;
    case BehindKind::Acts: Q_EMIT actRequested(record); break;
    case BehindKind::Companies: Q_EMIT companyRequested(record); break;
    case BehindKind::Interviews: Q_EMIT interviewRequested(record); break;
    }
}

bool BehindCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event); // NOLINT(*-static-cast-downcast): the type says so
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: open(m_table->currentIndex().row()); return true;
    case Qt::Key_Escape: close(); return true;
    default: return Card::eventFilter(watched, event);
    }
}

void BehindCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        Card::keyPressEvent(event);
}

} // namespace rebond::ui::dashboard

#include "moc_behindcard.cpp"
