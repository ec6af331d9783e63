// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/listpage.h"

#include "ui/kit/calmwheel.h"
#include "ui/kit/currentstack.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/projector.h"
#include "ui/kit/seen.h"
#include "ui/kit/settings.h"
#include "ui/kit/theme.h"
#include "ui/models/bulkpanel.h"
#include "ui/models/listoutput.h"
#include "ui/models/faces.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace rebond::ui::models {

namespace {
// In large letters what stands above the list is scrolled by the wheel, too.
void calmChoices(QWidget &part)
{
    if (auto *choice = qobject_cast<QComboBox *>(&part))
        new kit::CalmWheel(choice);
    const auto choices = part.findChildren<QComboBox *>();
    for (QComboBox *choice : choices)
        new kit::CalmWheel(choice);
}
} // namespace

ListPage::ListPage(const QString &name, const Words &words, const kit::Surroundings &surroundings, QWidget *parent)
    : Page(parent),
      m_around(surroundings),
      m_name(name),
      m_stack(new kit::CurrentStack(this)),
      m_empty(new kit::EmptyState(words.emptyTitle, words.emptySentence, this)),
      m_count(new QLabel(this)),
      m_search(new QLineEdit(this)),
      m_head(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_tools(new kit::FlowLayout(nullptr, 3)),
      m_controls(new QHBoxLayout),
      m_buttons(new QHBoxLayout),
      m_bars(new QVBoxLayout),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_views(new kit::CurrentStack(this)),
      m_faces(new Faces(name, surroundings.settings, this)),
      m_view(new QTableView(this)),
      m_title(words.title),
      m_output(new OutputDesk(surroundings, this)),
      //: button with a menu: what else can be done with the list as a whole
      m_menuButton(new QPushButton(tr("&More"), this)),
      m_menu(new QMenu(m_menuButton)),
      m_savedMenu(new QMenu(tr("Saved &filters"), m_menu)),
      m_rowMenu(new QMenu(this))
{
    setObjectName(name + QStringLiteral("Page"));
    auto *title = new QLabel(words.title, this);
    kit::setTextStep(title, kit::TextStep::Figure, QFont::Bold);
    m_count->setObjectName(name + QStringLiteral("CountLabel"));
    kit::setQuiet(m_count);
    m_search->setObjectName(name + QStringLiteral("SearchEdit"));
    m_search->setPlaceholderText(words.search);
    m_search->setAccessibleName(words.search);
    m_search->setToolTip(words.search);
    m_search->setClearButtonEnabled(true);
    kit::followLook(m_search, [this] { fitSearch(kMostSearch); });
    // With each letter: a reading that is overtaken shows nothing, so none of them has to be waited for.
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_table->search(m_search->text()); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] { // from anywhere
        if (isList())
            m_search->setFocus(Qt::ShortcutFocusReason);
    });

    auto *heading = new QHBoxLayout;
    heading->addWidget(title, 0, Qt::AlignBottom);
    heading->addWidget(m_count, 0, Qt::AlignBottom);
    heading->addStretch(1);
    m_head->addLayout(heading, 1);
    m_head->addLayout(m_tools);
    m_tools->addLayout(m_controls);
    m_tools->addWidget(m_faces->bar());
    m_tools->addWidget(m_search);
    m_tools->addWidget(m_menuButton);
    m_tools->addLayout(m_buttons);
    makeView();
    makeMenu();
    auto *list = new QWidget(this);
    m_column = new QVBoxLayout(list);
    m_column->addLayout(m_head);
    m_column->addLayout(m_bars);
    m_column->addWidget(m_splitter, 1);
    kit::setSpace(heading, {}, 3);
    kit::setSpace(m_head, {}, 3);
    kit::setSpace(m_controls, {}, 2);
    kit::setSpace(m_bars, {}, 2);
    kit::setSpace(m_buttons, {}, 2);
    kit::setSpace(m_column, {kMargin, 4.5, kMargin, 4.5}, 3);
    m_stack->addWidget(list);
    m_stack->addWidget(m_empty);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(m_stack, &QStackedWidget::currentChanged, this, &ListPage::outputChanged);
}

// The stack loses its pages after this one is no list any more.
ListPage::~ListPage()
{
    m_stack->disconnect(this);
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
    m_view->viewport()->installEventFilter(this);
    //: a way to show a list: as a table
    m_faces->add(m_view, QStringLiteral("Table"), tr("List"), tr("Shows a line for each."));
    m_views->addWidget(m_faces);
    m_splitter->addWidget(m_views);
    m_splitter->setChildrenCollapsible(false);
    connect(m_view->horizontalHeader(), &QWidget::customContextMenuRequested, this, &ListPage::askForColumns);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { askForRowMenu(m_view, place); });
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
    connectColumns();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                const auto id = m_table->idAt(current.row());
                if (id == m_chosen)
                    return;
                m_chosen = id;
                choose(id);
            });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_bulkPanel)
            m_bulkPanel->setCount(static_cast<int>(selected().size()));
    });
    connect(table, &RecordTable::arrived, this, &ListPage::showArrived);
    connect(table, &RecordTable::counted, this, [this] {
        m_count->setText(shownCount());
        arrange();
    });
    connect(table, &RecordTable::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (first.row() == 0 && last.row() == m_table->rowCount() - 1)
            measureColumns(); // names have come behind the rows
        const int row = m_view->currentIndex().row();
        if (row >= first.row() && row <= last.row())
            choose(m_chosen);
    });
    connect(table, &RecordTable::failed, this, [this](const Error &error) { m_around.messages.say(error); });
    table->setAwake(kit::isSeen(*this));
    table->readAnew();
}

// With the order of the rows, where it is one that can be had.
void ListPage::sortForNow(int column, Qt::SortOrder order)
{
    m_isOrderForNow = true;
    m_view->sortByColumn(column, order);
    m_isOrderForNow = false;
}

void ListPage::setDetail(QWidget *detail)
{
    auto *place = new kit::CurrentStack(m_splitter); // its words are not squeezed where the page scrolls
    place->addWidget(detail);
    m_splitter->addWidget(place);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({3000, 2000}); // shares of what there is
}

void ListPage::showDetail(bool isShown)
{
    m_splitter->widget(1)->setVisible(isShown);
}

void ListPage::setFilters(QWidget *filters)
{
    calmChoices(*filters);
    m_column->insertWidget(1, filters);
}

bool ListPage::isNarrowed() const
{
    return !filterWords().isEmpty();
}

bool ListPage::isLess() const
{
    return !m_table->searched().isEmpty() || isNarrowed();
}

void ListPage::showInstead(QWidget *page)
{
    if (m_stack->indexOf(page) < 0)
        m_stack->addWidget(page);
    m_around.messages.end(kit::MessageBar::ByLeaving);
    m_stack->setCurrentWidget(page);
}

void ListPage::showList()
{
    if (!isList())
        m_around.messages.end(kit::MessageBar::ByLeaving);
    m_stack->setCurrentIndex(m_isEmpty ? 1 : 0);
    m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ListPage::tellUnsaved()
{
    m_around.messages.say(kit::MessageBar::Severity::Info,
                          tr("This form is not saved yet: save it or cancel it, then begin another one."));
}

void ListPage::tellAsked()
{
    m_around.messages.say(kit::MessageBar::Severity::Warning,
                          tr("Not saved yet: look at what is told under the fields. Put it right, or save once more to "
                             "keep it as it is."));
}

void ListPage::offerToBringBack(const std::function<void()> &back)
{
    m_around.messages.say(kit::MessageBar::Severity::Info, tr("The form was left without saving what was typed."));
    //: a button: shows a form again that was cancelled, with what was typed in it
    m_around.messages.offer(tr("Bring it back"), QStringLiteral("bringBackButton"), kit::MessageBar::AfterPress::Close,
                            this, back);
}

void ListPage::addControl(QWidget *control)
{
    calmChoices(*control);
    m_controls->addWidget(control);
}

void ListPage::addView(QWidget *other)
{
    m_views->addWidget(other);
}

void ListPage::showView(QWidget *shown)
{
    m_views->setCurrentWidget(shown == m_view ? m_faces : shown);
    if (m_bulkPanel && !showsTable()) // what is selected is not seen
        m_bulkPanel->hide();
    showBulkAgain();
    m_splitter->setSizes(showsTable() ? QList{3000, 2000} : QList{2500, 2500}); // shares of what there is
    arrange();
    if (m_stack->currentIndex() == 0)
        shown->setFocus(Qt::OtherFocusReason);
    Q_EMIT outputChanged();
}

bool ListPage::showsTable() const
{
    return m_views->currentWidget() == m_faces;
}

QWidget *ListPage::listPart()
{
    return m_splitter;
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

// None as long as rows that are shown are not counted yet.
QString ListPage::shownCount() const
{
    const auto total = m_table->total();
    if (!total)
        return {};
    const bool isWhole = !m_table->canFetchMore({}) || *total > m_table->rowCount();
    return isWhole ? countText(*total, isLess()) : countSoFarText(*total, isLess());
}

void ListPage::showArrived()
{
    m_isEmpty = m_table->rowCount() == 0 && !isLess();
    if (m_stack->currentIndex() < 2)
        m_stack->setCurrentIndex(m_isEmpty ? 1 : 0);
    m_count->setText(shownCount());
    tellNothingFound();
    arrange();
    measureColumns();
    Q_EMIT outputChanged();
    if (const auto awaited = std::exchange(m_awaited, {})) { // asked for once: it may have no place in this list
        if (const int row = m_table->rowOf(*awaited); row >= 0) {
            m_view->setCurrentIndex(m_table->index(row, m_view->horizontalHeader()->logicalIndex(0)));
            return bringToSight();
        }
        if (m_isSought && m_table->canFetchMore({})) {
            m_awaited = awaited;
            return m_table->fetchMore({});
        }
        if (m_table->goesOn()) { // it may be among those that follow at once
            m_awaited = awaited;
            return;
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
    if (m_table->areOthers() && row >= 0) // the rows went from under it; they have their places after this
        bringToSight();
}

std::optional<RawId> ListPage::chosen() const
{
    return m_chosen;
}

void ListPage::show(RawId id)
{
    const int row = m_table->rowOf(id);
    // What is read just now may take the row away from where it is.
    m_awaited = row < 0 || m_table->isUnderWay() ? std::optional(id) : std::nullopt;
    m_isSought = false;
    if (row >= 0)
        m_view->setCurrentIndex(m_table->index(row, m_view->horizontalHeader()->logicalIndex(0)));
}

void ListPage::seek(RawId id)
{
    show(id);
    if (!m_awaited)
        return;
    m_isSought = true;
    m_table->fetchMore({});
}

void ListPage::goToRecord(const RawId &id)
{
    if (!isList() && preparation().isEmpty())
        showList();
    m_search->clear();
    m_table->search({});
    show(id);
    m_isSought = true;
}

void ListPage::refresh()
{
    m_table->readAnew();
}

QWidget *ListPage::firstStop()
{
    if (m_stack->currentIndex() == 0)
        return m_views->currentWidget() == m_faces ? m_faces->currentWidget() : m_views->currentWidget();
    return m_isEmpty && isList() ? m_empty : m_stack->currentWidget();
}

// As a spreadsheet takes them, with their headings.
void ListPage::copyRows()
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    const QList<int> columns = copiedColumns();
    const auto line = [&](auto &&textOf) {
        QStringList cells;
        for (const int column : columns)
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
    if (watched == m_view->viewport())
        return seeRows(*event) || Page::eventFilter(watched, event);
    if (watched == m_view->horizontalHeader()->viewport())
        noteEdge(*event);
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event); // NOLINT(*-static-cast-downcast): the type says so
    if (key->matches(QKeySequence::Copy)) {
        copyRows();
        return true;
    }
    if (key->matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    if (key->matches(QKeySequence::Delete) && canRemove()) {
        removeSelected();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (m_chosen)
            open(*m_chosen);
        return true;
    }
    return Page::eventFilter(watched, event);
}

bool ListPage::event(QEvent *event)
{
    const bool handled = Page::event(event);
    const QEvent::Type type = event->type();
    const bool isShown = type == QEvent::Show || type == QEvent::ShowToParent;
    if (m_table && (isShown || type == QEvent::Hide || type == QEvent::HideToParent))
        m_table->setAwake(kit::isSeen(*this));
    return handled;
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace rebond::ui::models

#include "moc_listpage.cpp"
