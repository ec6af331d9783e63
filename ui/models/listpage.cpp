// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/listpage.h"

#include "ui/kit/emptystate.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/settings.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace rebond::ui::models {

namespace {
constexpr int kTypingPauseMs = 120;
constexpr qreal kNarrowUnits = 250; // below this width the detail goes under the table
} // namespace

ListPage::ListPage(const QString &name, const Words &words, const kit::Surroundings &surroundings, QWidget *parent)
    : Page(parent),
      m_around(surroundings),
      m_name(name),
      m_stack(new QStackedWidget(this)),
      m_empty(new kit::EmptyState(words.emptyTitle, words.emptySentence, this)),
      m_count(new QLabel(this)),
      m_search(new QLineEdit(this)),
      m_typing(new QTimer(this)),
      m_buttons(new QHBoxLayout),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_view(new QTableView(this))
{
    setObjectName(name + QStringLiteral("Page"));
    auto *title = new QLabel(words.title, this);
    kit::setTextStep(title, kit::TextStep::Figure, QFont::Bold);
    m_count->setObjectName(name + QStringLiteral("CountLabel"));
    kit::setQuiet(m_count);
    m_search->setObjectName(name + QStringLiteral("SearchEdit"));
    m_search->setPlaceholderText(words.search);
    m_search->setAccessibleName(words.search);
    m_search->setClearButtonEnabled(true);
    kit::followLook(m_search, [this] { m_search->setMinimumWidth(kit::unit(68)); });
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingPauseMs);
    connect(m_typing, &QTimer::timeout, this, [this] { m_table->search(m_search->text()); });
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });

    auto *head = new QHBoxLayout;
    head->addWidget(title, 0, Qt::AlignBottom);
    head->addWidget(m_count, 0, Qt::AlignBottom);
    head->addStretch(1);
    head->addWidget(m_search);
    head->addLayout(m_buttons);
    makeView();
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->addLayout(head);
    column->addWidget(m_splitter, 1);
    kit::setSpace(head, {}, 3);
    kit::setSpace(m_buttons, {}, 2);
    kit::setSpace(column, {5, 4.5, 5, 4.5}, 3);
    m_stack->addWidget(list);
    m_stack->addWidget(m_empty);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

void ListPage::makeView()
{
    m_view->setObjectName(m_name + QStringLiteral("Table"));
    m_view->setProperty("rebondData", true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false); // Tab goes on to the next control
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setSectionsMovable(true);
    m_view->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    m_splitter->addWidget(m_view);
    m_splitter->setChildrenCollapsible(false);
    connect(m_view->horizontalHeader(), &QWidget::customContextMenuRequested, this, &ListPage::askForColumns);
    connect(m_view, &QTableView::doubleClicked, this, [this] {
        if (const auto id = chosen())
            open(*id);
    });
}

void ListPage::setTable(RecordTable *table)
{
    m_table = table;
    m_view->setAccessibleName(m_search->accessibleName());
    m_view->setModel(table);
    QHeaderView *header = m_view->horizontalHeader();
    kit::followLook(m_view, [this] { dressColumns(); });
    if (const QByteArray kept = m_around.settings.state(m_name + QStringLiteral("Columns")); !kept.isEmpty())
        header->restoreState(kept);
    header->setSortIndicator(table->sortColumn(), table->sortOrder());
    header->setSortIndicatorShown(true);
    m_view->setSortingEnabled(true);
    for (auto signal : {&QHeaderView::sectionMoved, &QHeaderView::sectionResized})
        connect(header, signal, this, &ListPage::keepColumns);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (column == m_table->sortColumn() && order == m_table->sortOrder())
            return keepColumns();
        // A column that cannot be sorted by: the sign stays where the order is.
        m_view->horizontalHeader()->setSortIndicator(m_table->sortColumn(), m_table->sortOrder());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                const auto id = m_table->idAt(current.row());
                if (id == m_chosen)
                    return;
                m_chosen = id;
                choose(id);
            });
    connect(table, &RecordTable::arrived, this, &ListPage::showArrived);
    connect(table, &RecordTable::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const int row = m_view->currentIndex().row();
        if (row >= first.row() && row <= last.row())
            choose(m_chosen);
    });
    connect(table, &RecordTable::failed, this, [this](const Error &error) { m_around.messages.say(error); });
    table->readAnew();
}

void ListPage::setDetail(QWidget *detail)
{
    m_splitter->addWidget(detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({3000, 2000}); // shares of what there is
}

void ListPage::showInstead(QWidget *page)
{
    if (m_stack->indexOf(page) < 0)
        m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
}

void ListPage::showList()
{
    m_stack->setCurrentIndex(m_isEmpty ? 1 : 0);
    m_view->setFocus(Qt::OtherFocusReason);
}

bool ListPage::isList() const
{
    return m_stack->currentIndex() < 2;
}

QPushButton *ListPage::addButton(const QString &text, const char *objectName, bool isPrimary)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(objectName));
    if (isPrimary)
        kit::setButtonKind(button, kit::ButtonKind::Primary);
    m_buttons->addWidget(button);
    return button;
}

// Usual widths, until the user has set others.
void ListPage::dressColumns()
{
    const QFontMetrics metrics(QApplication::font());
    m_view->verticalHeader()->setDefaultSectionSize(metrics.height() + kit::unit(2.5));
    if (!m_around.settings.state(m_name + QStringLiteral("Columns")).isEmpty())
        return;
    const QSignalBlocker quiet(m_view->horizontalHeader());
    for (int i = 0; i < m_table->headings().size(); ++i) {
        const Heading &heading = m_table->headings().at(i);
        m_view->setColumnWidth(i, metrics.averageCharWidth() * heading.characters + kit::unit(4));
        m_view->setColumnHidden(i, !heading.isShownAtFirst);
    }
}

void ListPage::keepColumns()
{
    m_around.settings.setState(m_name + QStringLiteral("Columns"), m_view->horizontalHeader()->saveState());
}

void ListPage::askForColumns(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < m_table->headings().size(); ++i) {
        QAction *action = menu->addAction(m_table->headings().at(i).text);
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(i));
        action->setEnabled(i > 0); // what the record is called stays
        connect(action, &QAction::toggled, this, [this, i](bool isShown) {
            m_view->setColumnHidden(i, !isShown);
            keepColumns();
        });
    }
    menu->popup(m_view->horizontalHeader()->mapToGlobal(place));
}

void ListPage::showArrived()
{
    const qint64 total = m_table->total().value_or(0);
    const bool isSearch = !m_table->searched().isEmpty();
    m_isEmpty = total == 0 && !isSearch;
    if (m_stack->currentIndex() < 2)
        m_stack->setCurrentIndex(m_isEmpty ? 1 : 0);
    m_count->setText(countText(total, isSearch));
    if (const auto awaited = std::exchange(m_awaited, {})) { // asked for once: it may have no place in this list
        if (const int row = m_table->rowOf(*awaited); row >= 0)
            return m_view->setCurrentIndex(m_table->index(row, m_view->horizontalHeader()->logicalIndex(0)));
        if (m_isSought && m_table->canFetchMore({})) {
            m_awaited = awaited;
            return m_table->fetchMore({});
        }
    }
    const int row = m_chosen ? m_table->rowOf(*m_chosen) : -1;
    const bool isSelected = m_view->selectionModel()->hasSelection();
    if (m_table->rowCount() > 0 && (row < 0 || !isSelected))
        m_view->setCurrentIndex(m_table->index(std::max(row, 0), m_view->horizontalHeader()->logicalIndex(0)));
    else if (m_table->rowCount() == 0 && m_chosen) {
        m_chosen.reset();
        choose({});
    }
}

std::optional<RawId> ListPage::chosen() const
{
    return m_chosen;
}

void ListPage::show(RawId id)
{
    const int row = m_table->rowOf(id);
    m_awaited = row < 0 ? std::optional(id) : std::nullopt;
    m_isSought = false;
    if (row >= 0)
        m_view->setCurrentIndex(m_table->index(row, m_view->horizontalHeader()->logicalIndex(0)));
}

void ListPage::goToRecord(const RawId &id)
{
    if (!isList() && preparation().isEmpty())
        showList();
    const bool isSearch = !m_table->searched().isEmpty();
    m_search->clear();
    m_typing->stop(); // what it would ask for is asked for here
    m_table->search({});
    show(id);
    if (isSearch)
        m_awaited = id; // the whole list may not reach it at first, and take it away again
    m_isSought = true;
}

void ListPage::refresh()
{
    m_table->readAnew();
}

QWidget *ListPage::firstStop()
{
    if (m_stack->currentIndex() == 0)
        return m_view;
    return m_isEmpty && isList() ? m_empty : m_stack->currentWidget();
}

// As a spreadsheet takes them: the columns shown, in their order, with their headings.
void ListPage::copyRows()
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    const QHeaderView *header = m_view->horizontalHeader();
    QList<int> columns;
    for (int i = 0; i < header->count(); ++i) {
        if (!header->isSectionHidden(header->logicalIndex(i)))
            columns.append(header->logicalIndex(i));
    }
    const auto line = [&](auto &&textOf) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells.append(QString(textOf(column)).replace(u'\t', u' ').replace(u'\n', u' '));
        return cells.join(u'\t');
    };
    QStringList lines{line([&](int column) { return m_table->headings().at(column).text; })};
    for (const QModelIndex &row : std::as_const(rows))
        lines.append(line([&](int column) { return row.siblingAtColumn(column).data().toString(); }));
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

bool ListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event); // NOLINT(*-static-cast-downcast): the type says so
    if (key->matches(QKeySequence::Copy)) {
        copyRows();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (m_chosen)
            open(*m_chosen);
        return true;
    }
    return Page::eventFilter(watched, event);
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_splitter->setOrientation(width() < kit::unit(kNarrowUnits) ? Qt::Vertical : Qt::Horizontal);
}

} // namespace rebond::ui::models
