// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/thennowtable.h"

#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>

namespace rebond::ui::reports {

namespace {

constexpr int kThenColumn = 1;
constexpr int kNowColumn = 2;

QString changedTo(const figures::ThenNow &figure, const Formats &formats)
{
    const qint64 more = figure.now - figure.then;
    if (more == 0)
        return formats.number(figure.now);
    const QString difference = (more > 0 ? QChar(u'+') : QChar(0x2212)) + formats.number(qAbs(more));
    return QStringLiteral("%1 (%2)").arg(formats.number(figure.now), difference);
}

} // namespace

ThenNowTable::ThenNowTable(QWidget *parent) : QTableWidget(0, 3, parent)
{
    setObjectName(QStringLiteral("thenNowTable"));
    setAccessibleName(tr("Figures of the frozen report, then and now"));
    setProperty("rebondData", true);
    setHorizontalHeaderLabels({//: heading of a column of figures
                               tr("Figure"),
                               //: heading of a column: as the report was frozen
                               tr("Then"),
                               //: heading of a column: as it is counted today
                               tr("Now")});
    verticalHeader()->hide();
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : {kThenColumn, kNowColumn})
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ThenNowTable::setFigures(const QList<figures::ThenNow> &figures, const Formats &formats)
{
    setRowCount(static_cast<int>(figures.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const figures::ThenNow &figure = figures.at(row);
        const QStringList cells{figures::entryOf(figure.figure).label(), formats.number(figure.then),
                                changedTo(figure, formats)};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (figure.now != figure.then) {
                QFont heavier = font();
                heavier.setWeight(QFont::DemiBold);
                item->setFont(heavier);
            }
            setItem(row, column, item);
        }
    }
    resizeRowsToContents();
    updateGeometry();
}

QSize ThenNowTable::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeight(row);
    return {QTableWidget::sizeHint().width(), height};
}

QSize ThenNowTable::minimumSizeHint() const
{
    return {QTableWidget::minimumSizeHint().width(), sizeHint().height()};
}

// Lines that break elsewhere, or are of another size, are of another height.
void ThenNowTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        resizeRowsToContents();
        updateGeometry();
    }
}

void ThenNowTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        resizeRowsToContents();
        updateGeometry();
    }
}

} // namespace rebond::ui::reports

#include "moc_thennowtable.cpp"
