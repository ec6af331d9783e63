// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fittedtable.h"

#include "ui/kit/covered.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace rebond::ui::kit {

namespace {
constexpr qreal kAir = 5.5; // beside the words of a cell
constexpr qreal kRow = 6.5; // one line and its air
constexpr qreal kLeastHeight = 38;
constexpr qreal kLeastName = 24; // of a column that shares
constexpr qreal kMostName = 60;
constexpr qreal kLeastWords = 34; // of the last: with less nothing can be read

class TallRowDelegate final : public CoveringDelegate
{
public:
    using CoveringDelegate::CoveringDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CoveringDelegate::initStyleOption(option, index);
        FittedTable::alignTall(*option);
    }
};
} // namespace

void FittedTable::alignTall(QStyleOptionViewItem &option)
{
    if (option.rect.height() > unit(1.6 * kRow)) // more than one line
        option.displayAlignment = (option.displayAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignTop;
}

FittedTable::FittedTable(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new TallRowDelegate(this));
    verticalHeader()->hide();
    setShowGrid(false);
    setWordWrap(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_isArranging && model() && column != model()->columnCount() - 1) // somebody draws at a column
            fillLast();
        fitRowsSoon();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &FittedTable::fitRows);
    followLook(this, [this] {
        setMinimumHeight(unit(kLeastHeight));
        // Every row is as high as one line until it is seen.
        verticalHeader()->setMinimumSectionSize(unit(kRow));
        verticalHeader()->setDefaultSectionSize(unit(kRow));
        arrange();
        // The header's own letters follow a moment later.
        QMetaObject::invokeMethod(this, &FittedTable::arrange, Qt::QueuedConnection);
    });
}

void FittedTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FittedTable::arrange);
    arrange();
}

void FittedTable::setWidest(int column, const QStringList &texts)
{
    m_widest.insert(column, texts);
    arrange();
}

void FittedTable::setWanted(int column, const QStringList &texts)
{
    m_wanted.insert(column, texts);
    arrange();
}

int FittedTable::widthOf(const QStringList &texts)
{
    const QFontMetrics metrics(QApplication::font());
    int width = 0;
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text) + unit(kAir));
    return width;
}

void FittedTable::arrange()
{
    const int last = model() ? model()->columnCount() - 1 : -1;
    if (last < 0)
        return;
    const QScopedValueRollback arranging(m_isArranging, true);
    QHeaderView *columns = horizontalHeader();
    int rest = viewport()->width();
    int sharing = 0;
    for (int column = 0; column < last; ++column) {
        const QStringList texts = m_widest.value(column);
        if (texts.isEmpty()) {
            ++sharing;
            continue;
        }
        // The header asks for more than its words and their air.
        const QString heading = model()->headerData(column, Qt::Horizontal).toString();
        const int width = std::max(std::min(columns->sectionSizeHint(column), widthOf({heading})), widthOf(texts));
        columns->resizeSection(column, width);
        rest -= width;
    }
    for (int column = 0; column < last; ++column) {
        if (!m_widest.value(column).isEmpty())
            continue;
        const int share = std::clamp(rest * 3 / 10 / std::max(1, sharing), unit(kLeastName), unit(kMostName));
        const int room = std::max(unit(kLeastName), rest - unit(kLeastWords));
        const QStringList wanted = m_wanted.value(column);
        const int width = wanted.isEmpty() ? share : std::clamp(widthOf(wanted), std::min(share, room), room);
        columns->resizeSection(column, width);
        rest -= width;
        --sharing;
    }
    fillLast();
    fitRowsSoon();
}

// With less than can be read the table rather scrolls sideways. The header could stretch its last column by itself, but one
// that is hidden hears of a scroll bar beside the rows too late, and stays as wide as it was.
void FittedTable::fillLast()
{
    QHeaderView *columns = horizontalHeader();
    const int last = model()->columnCount() - 1;
    const int others = columns->length() - columns->sectionSize(last);
    columns->resizeSection(last, std::max(viewport()->width() - others, unit(kLeastWords)));
}

void FittedTable::fitRowsSoon()
{
    if (std::exchange(m_isWaiting, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isWaiting = false;
            fitRows();
        },
        Qt::QueuedConnection);
}

void FittedTable::fitRows()
{
    const int count = model() ? model()->rowCount() : 0;
    for (int row = rowAt(0); row >= 0 && row < count && rowViewportPosition(row) < viewport()->height(); ++row)
        resizeRowToContents(row);
}

void FittedTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void FittedTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (current.isValid())
        resizeRowToContents(current.row()); // before it is scrolled to
    QTableView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    fitRows(); // rows above it have become higher: it may have been pushed out
    scrollTo(current);
}

} // namespace rebond::ui::kit

#include "moc_fittedtable.cpp"
