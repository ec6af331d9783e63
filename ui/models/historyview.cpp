// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historyview.h"

#include "base/formats.h"
#include "ui/kit/contextmenu.h"
#include "ui/kit/covered.h"
#include "ui/kit/labels.h"
#include "ui/kit/projector.h"

#include <QAbstractTableModel>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

namespace rebond::ui::models {

class HistoryModel final : public QAbstractTableModel
{
public:
    enum Column { DayColumn, WhatColumn, ColumnCount };
    static constexpr int kIsWholeRole = Qt::UserRole; // all of the entry is asked for, however long it is
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
    // Stays so when the entry is read again.
    void setWhole(int row, bool isWhole)
    {
        const std::optional<RawId> &record = m_lines.at(row).record;
        if (!record)
            return;
        if (isWhole)
            m_whole.insert(*record);
        else
            m_whole.remove(*record);
        Q_EMIT dataChanged(index(row, 0), index(row, WhatColumn));
    }
    void forgetWhole() { m_whole.clear(); }
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
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Line &line = m_lines.at(index.row());
        if (role == kIsWholeRole)
            return line.record && m_whole.contains(*line.record);
        if (role != Qt::DisplayRole)
            return {};
        return index.column() == DayColumn ? line.day : line.what;
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return section == DayColumn ? HistoryView::tr("Day") : HistoryView::tr("What happened, what is to come");
    }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && next; }
    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent))
            readOn();
    }

private:
    QList<Line> m_lines;
    QSet<RawId> m_whole;
};

namespace {

constexpr int kLines = 4;           // of a long entry; one line more is shown, not asked for
constexpr qsizetype kLooked = 4000; // letters: more than stand in so many lines of the widest window

// How many letters stand in the first lines of that width: all of them where there are no more lines.
qsizetype lettersIn(const QString &text, const QFont &font, int width, int lines)
{
    const QString beginning = text.left(kLooked);
    QTextLayout layout(beginning, font);
    layout.beginLayout();
    qsizetype end = 0;
    for (int i = 0; i < lines && end < beginning.size(); ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(1, width));
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return end < beginning.size() ? end : text.size();
}

// Notes run to hundreds of lines: the first few of an entry, and below them what shows all of it, or less again. Only what
// is drawn is cut; whoever copies or hears the line has all of it.
class EntryDelegate final : public kit::CoveringDelegate
{
public:
    using kit::CoveringDelegate::CoveringDelegate;

    [[nodiscard]] static bool isLong(const QModelIndex &index, const QWidget &table, int columnWidth)
    {
        const QString text = kit::breakable(kit::forTheRoom(index.data().toString(), &table));
        return index.column() == HistoryModel::WhatColumn
            && lettersIn(text, table.font(), widthOf(columnWidth, table), kLines + 1) < text.size();
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        CoveringDelegate::paint(painter, option, index);
        if (!option.widget || !isLong(index, *option.widget, option.rect.width()))
            return;
        const int margin = marginOf(*option.widget);
        painter->save();
        QFont font = option.widget->font();
        font.setUnderline(true);
        painter->setFont(font);
        painter->setPen(
            option.palette.color(option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Link));
        painter->drawText(option.rect.adjusted(margin, 0, -margin, 0), Qt::AlignLeft | Qt::AlignBottom,
                          index.data(HistoryModel::kIsWholeRole).toBool() ? HistoryView::tr("Show less")
                                                                          : HistoryView::tr("Show all"));
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CoveringDelegate::initStyleOption(option, index);
        HistoryView::alignTall(*option);
        if (index.column() == HistoryModel::WhatColumn)
            option->text = kit::breakable(option->text);
        if (!option->widget || !isLong(index, *option->widget, option->rect.width()))
            return;
        if (!index.data(HistoryModel::kIsWholeRole).toBool()) {
            const int width = widthOf(option->rect.width(), *option->widget);
            const QString text = kit::breakable(displayText(index.data(), option->locale));
            option->text = text.left(lettersIn(text, option->widget->font(), width, kLines)).trimmed() + u'…';
        }
        option->text += QChar(QChar::LineSeparator);
        option->text += QChar(QChar::Nbsp); // the room of the link
    }

private:
    // Of the words of a cell, as styles set them.
    [[nodiscard]] static int marginOf(const QWidget &table)
    {
        return table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &table) + 1;
    }
    [[nodiscard]] static int widthOf(int columnWidth, const QWidget &table)
    {
        return columnWidth - 2 * marginOf(table);
    }
};

// Check-points stand on their outcome's page, what was proposed on the offer's, what was asked on the relay's.
RawId recordOf(const desk::Entry &entry)
{
    if (const auto *checkpoint = std::get_if<domain::Checkpoint>(&entry.record))
        return checkpoint->outcome.raw();
    if (const auto *proposed = std::get_if<desk::Proposed>(&entry.record))
        return proposed->proposal.offer.raw();
    if (const auto *asked = std::get_if<desk::AskedRelay>(&entry.record))
        return asked->request.relay.raw();
    return entry.id;
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
    setAccessibleDescription(tr("The space bar shows all of a long entry, and its beginning again."));
    setItemDelegate(new EntryDelegate(this));
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
        if (!isLong(currentIndex().row()))
            return;
        QAction *whole = menu.addAction(isWhole(currentIndex().row()) ? tr("Show less") : tr("Show all"));
        whole->setObjectName(QStringLiteral("showWholeEntryAction"));
        connect(whole, &QAction::triggered, this, [this] { toggleWhole(currentIndex().row()); });
    });
}

void HistoryView::setBeside(bool isBeside)
{
    if (std::exchange(m_isBeside, isBeside) != isBeside)
        updateGeometry();
}

QSize HistoryView::sizeHint() const
{
    const QSize usual = FittedTable::sizeHint();
    return m_isBeside ? QSize(usual.width(), minimumHeight()) : usual;
}

bool HistoryView::isLong(int row) const
{
    return EntryDelegate::isLong(m_model->index(row, HistoryModel::WhatColumn), *this,
                                 columnWidth(HistoryModel::WhatColumn));
}

bool HistoryView::isWhole(int row) const
{
    return m_model->index(row, HistoryModel::WhatColumn).data(HistoryModel::kIsWholeRole).toBool();
}

void HistoryView::toggleWhole(int row)
{
    if (row < 0 || row >= m_model->rowCount() || !isLong(row))
        return;
    m_model->setWhole(row, !isWhole(row));
    // Entry by entry, one that is higher than the view could not be read to its end.
    if (isWhole(row))
        setVerticalScrollMode(ScrollPerPixel);
    resizeRowToContents(row);
    fitRowsSoon();
    scrollTo(m_model->index(row, 0));
}

// Whether a key up or down goes on through an entry that reaches beyond the view; then it has.
bool HistoryView::scrollsWithin(int key)
{
    const int row = currentIndex().row();
    if (row < 0 || !isWhole(row))
        return false;
    const int top = rowViewportPosition(row);
    const bool isBeyond = key == Qt::Key_Down ? top + rowHeight(row) > viewport()->height() : top < 0;
    if (isBeyond)
        verticalScrollBar()->setValue(verticalScrollBar()->value()
                                      + (key == Qt::Key_Down ? 1 : -1) * 2 * fontMetrics().lineSpacing());
    return isBeyond;
}

void HistoryView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->pos()) : QModelIndex();
    FittedTable::mousePressEvent(event);
}

void HistoryView::mouseReleaseEvent(QMouseEvent *event)
{
    FittedTable::mouseReleaseEvent(event);
    const QPersistentModelIndex pressed = std::exchange(m_pressed, {}); // the second of a double click is none
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || pressed != index || index.column() != HistoryModel::WhatColumn)
        return;
    if (event->pos().y() > visualRect(index).bottom() - fontMetrics().lineSpacing())
        toggleWhole(index.row());
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
    const bool isArrow = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (isEnter && hasEntry())
        openCurrent();
    else if (event->key() == Qt::Key_Space && currentIndex().isValid())
        toggleWhole(currentIndex().row());
    else if (!isArrow || !scrollsWithin(event->key()))
        FittedTable::keyPressEvent(event);
}

void HistoryView::ask(Question question)
{
    m_question = std::move(question);
    m_model->forgetWhole();
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

#include "moc_historyview.cpp"
