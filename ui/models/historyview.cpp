// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historyview.h"

#include "base/formats.h"
#include "ui/kit/contextmenu.h"
#include "ui/kit/projector.h"

#include <QMenu>
#include <QAbstractTableModel>
#include <QKeyEvent>

namespace rebond::ui::models {

class HistoryModel final : public QAbstractTableModel
{
public:
    enum Column { DayColumn, WhatColumn, ColumnCount };
    struct Line
    {
        QString day = {};
        QString what;
        desk::EntryKind kind = desk::EntryKind::Act;
        std::optional<RawId> record = {}; // the first of those it stands for; none: the line says why there are no more
    };

    explicit HistoryModel(QObject *parent) : QAbstractTableModel(parent) {}

    void setLines(const QList<Line> &lines)
    {
        beginResetModel();
        m_lines = lines;
        endResetModel();
    }
    void append(const QList<Line> &lines)
    {
        if (lines.isEmpty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(lines.size()) - 1);
        m_lines += lines;
        endInsertRows();
    }
    std::optional<desk::Cursor> next; // of the portion behind
    std::function<void()> readOn;

    [[nodiscard]] const Line &line(int row) const { return m_lines.at(row); }
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
        if (role != Qt::DisplayRole)
            return {};
        const Line &line = m_lines.at(index.row());
        return index.column() == DayColumn ? line.day : line.what;
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return section == DayColumn ? HistoryView::tr("Day") : HistoryView::tr("What happened");
    }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && next; }
    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent))
            readOn();
    }

private:
    QList<Line> m_lines;
};

namespace {
// Check-points stand on their outcome's page.
RawId recordOf(const desk::Entry &entry)
{
    const auto *checkpoint = std::get_if<domain::Checkpoint>(&entry.record);
    return checkpoint ? checkpoint->outcome.raw() : entry.id;
}

QList<HistoryModel::Line> linesOf(const desk::Portion &portion, const Formats &formats, Whose whose, Notes notes)
{
    QList<HistoryModel::Line> lines;
    const QList<desk::Entry> &entries = portion.entries;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const desk::Entry &first = entries.at(i);
        qsizetype end = i + 1;
        if (std::holds_alternative<domain::Consent>(first.record)) {
            while (end < entries.size() && entries.at(end).kind == first.kind && entries.at(end).date == first.date)
                ++end;
        }
        const int count = static_cast<int>(end - i);
        lines.append(
            {formats.shortDate(first.date),
             count > 1 ? wordingOfConsents(first.kind, count) : wordingOf(first, portion.names, formats, whose, notes),
             first.kind, recordOf(first)});
        i = end - 1;
    }
    return lines;
}
} // namespace

HistoryView::HistoryView(std::shared_ptr<storage::Store> store, const Formats &formats, Whose whose, QWidget *parent)
    : FittedTable(parent),
      m_store(std::move(store)),
      m_formats(formats),
      m_whose(whose),
      m_model(new HistoryModel(this))
{
    setProperty("rebondData", true);
    setAccessibleName(tr("History"));
    m_model->readOn = [this] { read(false); };
    setModel(m_model);
    kit::followProjector(this, [this](bool) { askAgain(); }); // notes come or go
    setWidest(HistoryModel::DayColumn, {formats.shortDate(QDate(2028, 12, 28))});
    connect(this, &QTableView::doubleClicked, this, &HistoryView::openCurrent);
    kit::offerMenu(this, [this](QMenu &menu) {
        if (!hasEntry())
            return;
        //: in the menu of a history: goes to the act, the interview …
        QAction *open = menu.addAction(tr("Open"));
        open->setObjectName(QStringLiteral("openEntryAction"));
        connect(open, &QAction::triggered, this, &HistoryView::openCurrent);
    });
}

bool HistoryView::hasEntry() const
{
    return currentIndex().isValid() && m_model->line(currentIndex().row()).record;
}

void HistoryView::openCurrent()
{
    if (!hasEntry())
        return;
    const HistoryModel::Line line = m_model->line(currentIndex().row()); // who hears of it may read anew
    Q_EMIT requested(line.kind, *line.record);
}

void HistoryView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && hasEntry())
        openCurrent();
    else
        FittedTable::keyPressEvent(event);
}

void HistoryView::ask(Question question)
{
    m_question = std::move(question);
    read(true);
}

void HistoryView::askAgain()
{
    if (m_question)
        read(true);
}

void HistoryView::clear()
{
    ++m_asked;
    m_question = nullptr;
    m_model->next.reset();
    m_model->setLines({});
}

int HistoryView::entries() const
{
    const int lines = m_model->rowCount();
    return lines > 0 && !m_model->line(lines - 1).record ? lines - 1 : lines;
}

void HistoryView::read(bool isFirst)
{
    if (isFirst)
        ++m_asked;
    else if (m_reading)
        return;
    const std::optional<desk::Cursor> after = isFirst ? std::nullopt : m_model->next;
    m_reading = kit::startTask<desk::Portion>(
        this, tr("Reading the history"),
        [store = m_store, question = m_question, after](TaskContext &) {
            return store->read([&](storage::Reader &reader) { return question(reader, after); });
        },
        [this, isFirst, asked = m_asked](const Result<desk::Portion> &portion) {
            m_reading = nullptr;
            if (asked != m_asked)
                return;
            QList<HistoryModel::Line> lines;
            if (portion)
                lines = linesOf(*portion, m_formats, m_whose, kit::isProjected(this) ? Notes::Hidden : Notes::Shown);
            else
                lines.append(HistoryModel::Line{.what = portion.error().sentence});
            // What could not be read is read again after the next change, not over and over.
            m_model->next = portion ? portion->next : std::nullopt;
            if (isFirst)
                m_model->setLines(lines);
            else
                m_model->append(lines);
        });
}

} // namespace rebond::ui::models
