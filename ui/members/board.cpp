// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/board.h"

#include "figures/catalogue.h"
#include "ui/kit/theme.h"
#include "ui/members/thumbnails.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rebond::ui::members {

namespace {
constexpr qreal kColumnUnits = 42;
} // namespace

Board::Board(Thumbnails &thumbnails, QWidget *parent) : QWidget(parent), m_uncounted(new QLabel(this))
{
    setObjectName(QStringLiteral("membersBoard"));
    auto *inner = new QWidget(this);
    auto *row = new QHBoxLayout(inner);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i] = makeColumn(workspace::Board::kPlaces[i], thumbnails);
        auto *column = new QVBoxLayout;
        column->addWidget(m_columns[i].heading);
        column->addWidget(m_columns[i].list, 1);
        row->addLayout(column, 1);
        kit::setSpace(column, {}, 1);
    }
    kit::setSpace(row, {}, 2);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    m_uncounted->setObjectName(QStringLiteral("boardUncountedLabel"));
    m_uncounted->setWordWrap(true);
    kit::setQuiet(m_uncounted);
    m_uncounted->hide();
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(scroll, 1);
    whole->addWidget(m_uncounted);
    kit::setSpace(whole, {}, 1);
    setFocusProxy(m_columns.front().list);
}

Board::Column Board::makeColumn(figures::Place place, Thumbnails &thumbnails)
{
    Column column{new BoardColumn(place, this), new QListView(this), new QLabel(this), place};
    column.heading->setProperty("rebondData", true);
    column.heading->setWordWrap(true);
    column.heading->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    kit::setTextStep(column.heading, kit::TextStep::Body, QFont::DemiBold);
    QString name = figures::codeOf(place);
    column.list->setObjectName(name + QStringLiteral("BoardList"));
    column.heading->setObjectName(name + QStringLiteral("BoardLabel"));
    column.list->setProperty("rebondData", true);
    column.list->setUniformItemSizes(true);
    column.list->setLayoutMode(QListView::Batched);
    column.list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    column.list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column.list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    column.list->setTabKeyNavigation(false);
    column.list->setModel(column.cards);
    column.list->setItemDelegate(new MemberDelegate(
        MemberDelegate::Shape::Wide, thumbnails,
        [cards = column.cards](const QModelIndex &index) {
            const workspace::BoardCard &card = cards->cardAt(index.row());
            return FaceOfMember{card.givenName, card.familyName, card.occupation, card.photo};
        },
        column.list));
    kit::followLook(column.list, [list = column.list, heading = column.heading] {
        list->setMinimumWidth(kit::unit(kColumnUnits));
        heading->setMinimumHeight(2 * QFontMetrics(QApplication::font()).lineSpacing()); // some names take two lines
    });
    column.list->installEventFilter(this);
    connect(&thumbnails, &Thumbnails::arrived, column.list->viewport(), qOverload<>(&QWidget::update));
    connect(column.list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, cards = column.cards](const QModelIndex &current) {
                if (m_isMarking || !current.isValid())
                    return;
                setCurrent(cards->cardAt(current.row()).id);
                Q_EMIT chosen(m_current.raw());
            });
    connect(column.list, &QListView::doubleClicked, this, [this, cards = column.cards](const QModelIndex &index) {
        Q_EMIT openRequested(cards->cardAt(index.row()).id.raw());
    });
    return column;
}

void Board::setBoard(const workspace::Board &board)
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const QScopedValueRollback marking(m_isMarking, true);
        m_columns[i].cards->setCards(board.columns[i]);
        //: heading of a column of the board: %1 is where its members stand, %2 how many they are
        const QString heading = tr("%1 · %2").arg(figures::labelOf(m_columns[i].place)).arg(board.columns[i].size());
        m_columns[i].heading->setText(heading);
        m_columns[i].list->setAccessibleName(heading);
    }
    m_uncounted->setVisible(board.uncounted > 0);
    m_uncounted->setText(tr("%n member(s) are not on the board: they are not counted, or have not entered yet.",
                            nullptr, board.uncounted));
    setCurrent(m_current);
}

QList<QWidget *> Board::lists() const
{
    QList<QWidget *> lists;
    for (const Column &column : m_columns)
        lists.append(column.list);
    return lists;
}

void Board::setCurrent(Id<domain::Member> member)
{
    m_current = member;
    for (const Column &column : m_columns)
        mark(column, column.cards->rowOf(member));
}

void Board::mark(const Column &column, int row)
{
    const QScopedValueRollback marking(m_isMarking, true);
    if (row < 0)
        return column.list->selectionModel()->clear();
    if (column.list->currentIndex().row() != row || !column.list->selectionModel()->hasSelection())
        column.list->setCurrentIndex(column.cards->index(row));
}

void Board::goBeside(const QListView *list, int step)
{
    const auto here = std::find_if(m_columns.begin(), m_columns.end(),
                                   [&](const Column &column) { return column.list == list; });
    for (auto i = here - m_columns.begin() + step; i >= 0 && i < qsizetype(m_columns.size()); i += step) {
        const Column &column = m_columns[size_t(i)];
        if (column.cards->rowCount() == 0)
            continue;
        column.list->setFocus(Qt::OtherFocusReason);
        // About as far down as one was.
        const int row = std::clamp(list->currentIndex().row(), 0, column.cards->rowCount() - 1);
        return column.list->setCurrentIndex(column.cards->index(row));
    }
}

bool Board::eventFilter(QObject *watched, QEvent *event)
{
    const auto *list = qobject_cast<QListView *>(watched);
    if (!list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) { // NOLINT(*-static-cast-downcast): the type says so
    case Qt::Key_Left: goBeside(list, -1); return true;
    case Qt::Key_Right: goBeside(list, 1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_current.isNull() && list->currentIndex().isValid())
            Q_EMIT openRequested(m_current.raw());
        return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace rebond::ui::members

#include "moc_board.cpp"
