// SPDX-License-Identifier: GPL-3.0-or-later
// What every list can do besides being looked at; how it looks is in listpage.cpp.
#include "ui/models/listpage.h"

#include "base/formats.h"
#include "exchange/field.h"
#include "exchange/pasting.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/settings.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/theme.h"
#include "ui/models/bulkpanel.h"
#include "ui/models/outputdesk.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace rebond::ui::models {

using rebond::exchange::ListKind;
using rebond::exchange::ShownColumn;

namespace {
QString withKey(const QString &text, QKeySequence key)
{
    return text + u'\t' + key.toString(QKeySequence::NativeText);
}
} // namespace

void ListPage::makeMenu()
{
    m_menuButton->setObjectName(m_name + QStringLiteral("MenuButton"));
    m_menu->setObjectName(m_name + QStringLiteral("Menu"));
    m_savedMenu->setObjectName(m_name + QStringLiteral("SavedFiltersMenu"));
    m_rowMenu->setObjectName(m_name + QStringLiteral("RowMenu"));
    const auto add = [this](QMenu *menu, const QString &text, const char *name, auto &&slot) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, std::forward<decltype(slot)>(slot));
        return action;
    };
    m_print = add(m_menu, withKey(tr("&Print…"), QKeySequence::Print), "printListAction", [this] { print(); });
    m_export = add(m_menu, withKey(tr("&Export as shown…"), QKeySequence(Qt::CTRL | Qt::Key_E)), "exportShownAction",
                   [this] { exportShown(); });
    //: in the menu of a list: a row for each thing that happened
    m_exportEvents = add(m_menu, tr("Export as e&vents…"), "exportEventsAction", [this] { exportEvents(); });
    m_menu->addSeparator();
    m_menu->addMenu(m_savedMenu);
    //: in the menu of a list: which of its columns are shown
    QAction *columns = add(m_menu, tr("C&olumns…"), "chooseColumnsAction",
                           [this] { askForColumns(QPoint(0, m_view->horizontalHeader()->height())); });
    m_menu->addSeparator();
    m_paste = add(m_menu, withKey(tr("P&aste rows from a spreadsheet…"), QKeySequence::Paste), "pasteRowsAction",
                  [this] { paste(); });
    m_bulk = add(m_menu, tr("&Change the selected…"), "changeSelectedAction", [this] { beginBulk(); });
    m_menuButton->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, [this, columns] {
        columns->setEnabled(showsTable());
        fillSavedFilters();
        enableMenu();
    });

    // Either key does it; by its other name, "Retour" in French, nobody finds it on the keyboard.
    QAction *first = add(m_rowMenu, withKey(tr("&Open"), QKeySequence(Qt::Key_Enter)), "openRowAction", [this] {
        if (m_chosen)
            open(*m_chosen);
    });
    m_rowMenu->setDefaultAction(first);
    m_rowMenu->addSeparator()->setObjectName(QStringLiteral("rowActionsEnd"));
    add(m_rowMenu, withKey(tr("&Copy the rows"), QKeySequence::Copy), "copyRowsAction", [this] { copyRows(); });
    m_rowMenu->addAction(m_paste);
    m_rowMenu->addAction(m_bulk);
    m_remove = add(m_rowMenu, withKey(tr("&Delete"), QKeySequence::Delete), "removeRowsAction",
                   [this] { removeSelected(); });
    m_rowMenu->addSeparator();
    m_rowMenu->addAction(m_print);
    m_rowMenu->addAction(m_export);
    connect(m_output, &OutputDesk::laidOut, this, &ListPage::showPages);
    connect(m_output, &OutputDesk::left, this, &ListPage::showList);
}

void ListPage::addRowAction(QAction *action)
{
    const auto actions = m_rowMenu->actions();
    const auto end = std::find_if(actions.cbegin(), actions.cend(),
                                  [](const QAction *each) { return each->objectName() == u"rowActionsEnd"; });
    m_rowMenu->insertAction(end == actions.cend() ? nullptr : *end, action);
}

void ListPage::addFilter(QWidget *control)
{
    addControl(control);
}

void ListPage::enableMenu()
{
    m_paste->setVisible(listKind().has_value());
    m_bulk->setVisible(listKind().has_value());
    m_paste->setEnabled(mayChange());
    m_bulk->setEnabled(canChangeMany());
    m_remove->setVisible(canRemove());
    m_remove->setEnabled(!selected().isEmpty());
    m_print->setEnabled(canGoOut());
    m_export->setEnabled(canGoOut());
    m_exportEvents->setVisible(m_table && !m_table->eventHeadings().isEmpty());
    m_exportEvents->setEnabled(canGoOut());
}

void ListPage::addRowMenu(QWidget *other)
{
    other->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(other, &QWidget::customContextMenuRequested, this, [this, other](const QPoint &place) {
        if (m_chosen)
            askForRowMenu(other, place);
    });
}

void ListPage::askForRowMenu(QWidget *view, const QPoint &place)
{
    enableMenu();
    const auto *area = qobject_cast<QAbstractScrollArea *>(view); // its places are the viewport's
    m_rowMenu->popup((area ? area->viewport() : view)->mapToGlobal(place));
}

QList<RawId> ListPage::selected() const
{
    QModelIndexList rows = m_view->selectionModel() ? m_view->selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    QList<RawId> ids;
    for (const QModelIndex &row : std::as_const(rows)) {
        if (const auto id = m_table->idAt(row.row()))
            ids.append(*id);
    }
    return ids;
}

bool ListPage::canChangeMany() const
{
    return mayChange() && listKind().has_value() && showsTable() && !selected().isEmpty();
}

// Those shown, in their order; behind them what the list cannot do without, so that the rows can be pasted back.
QList<int> ListPage::copiedColumns() const
{
    QList<int> columns = shownColumns();
    if (!listKind())
        return columns;
    const QList<int> shown = columns;
    for (int column = 0; column < m_table->headings().size(); ++column) {
        const QString key = QString::fromLatin1(m_table->headings().at(column).key);
        const int field = rebond::exchange::fieldAt(*listKind(), key);
        if (shown.contains(column) || field < 0)
            continue;
        const rebond::exchange::FieldInfo &info = rebond::exchange::fieldsOf(*listKind()).at(field);
        if (info.isRequired || info.key == u"reference")
            columns.append(column);
    }
    return columns;
}

void ListPage::paste()
{
    if (!listKind() || !mayChange())
        return;
    QList<ShownColumn> shown;
    for (const int column : copiedColumns()) {
        const Heading &heading = m_table->headings().at(column);
        shown.append({QLatin1String(heading.key), heading.text, m_view->isColumnHidden(column)});
    }
    const QByteArray list = rebond::exchange::listOfPasted(QApplication::clipboard()->text(), *listKind(), shown);
    if (list.isEmpty())
        m_around.messages.say(kit::MessageBar::Severity::Info,
                              tr("Nothing to paste: copy rows in your spreadsheet first, with or without headings."));
    else
        Q_EMIT pasteRequested(*listKind(), list);
}

void ListPage::makeBulkPanel()
{
    m_bulkPanel = new BulkPanel(this);
    m_bars->addWidget(m_bulkPanel);
    connect(m_bulkPanel, &BulkPanel::left, this, [this] { leaveBar(m_bulkPanel); });
    connect(m_bulkPanel, &BulkPanel::changeRequested, this, [this] {
        const QList<RawId> records = selected();
        if (records.isEmpty())
            return;
        m_around.messages.clear();
        m_bulkPanel->tell({});
        m_bulkPanel->setBusy(true);
        changeMany(records, m_bulkPanel->typed());
    });
}

void ListPage::beginBulk()
{
    if (!canChangeMany())
        return;
    if (!m_bulkPanel)
        makeBulkPanel();
    if (m_bulkPanel->draft().isEmpty()) // else it goes on
        m_bulkPanel->begin(*listKind(), static_cast<int>(selected().size()));
    showBar(m_bulkPanel);
    m_bulkPanel->firstStop()->setFocus(Qt::OtherFocusReason);
}

void ListPage::changeMany(const QList<RawId> &records, const rebond::exchange::TypedField &typed)
{
    Q_UNUSED(records)
    Q_UNUSED(typed)
}

QString ListPage::manyLabel(int count, const QString &field)
{
    //: on the undo button and in the journal: %1 is the name of a field, %n how many records were changed
    return tr("Change “%1” of %n record(s)", nullptr, count).arg(field);
}

QString ListPage::manyTold(qint64 changed, qint64 unchanged, qint64 refused) const
{
    const auto asInt = [](qint64 count) { return static_cast<int>(std::min<qint64>(count, INT_MAX)); };
    QStringList counts{tr("%n changed", "records", asInt(changed))};
    if (unchanged > 0)
        counts.append(tr("%n already so", "records", asInt(unchanged)));
    if (refused > 0)
        counts.append(tr("%n left as they were", "records that were refused", asInt(refused)));
    return m_around.formats.list(counts) + u'.';
}

void ListPage::toldMany(const QString &done, const QString &refused, bool isOver)
{
    m_bulkPanel->setBusy(false);
    m_bulkPanel->tell(refused);
    if (!isOver)
        return;
    m_around.messages.say(refused.isEmpty() ? kit::MessageBar::Severity::Good : kit::MessageBar::Severity::Warning,
                          done);
    if (refused.isEmpty())
        closeBar(m_bulkPanel);
}

void ListPage::removeSelected()
{
    if (const QList<RawId> records = selected(); canRemove() && showsTable() && !records.isEmpty())
        removeMany(records);
}

void ListPage::remove(const std::shared_ptr<storage::Store> &store, int count, Removing work)
{
    m_around.tasks.follow(kit::startTask<QString>(
        this, tr("Deleting"), [store, work = std::move(work)](TaskContext &) { return work(*store); },
        [this, store, count](const Result<QString> &label) {
            if (label)
                tellRemoved(store, count, *label);
            else
                m_around.messages.say(label.error());
        }));
}

// No question beforehand: it is taken back as easily.
void ListPage::tellRemoved(const std::shared_ptr<storage::Store> &store, int count, const QString &label)
{
    m_around.messages.say(kit::MessageBar::Severity::Good, tr("%n record(s) deleted.", nullptr, count));
    m_around.messages.offer(
        tr("Undo"), QStringLiteral("undoRemovalButton"), kit::MessageBar::AfterPress::Close, &m_around.messages,
        [store, label, &messages = m_around.messages] {
            if (store->history().undoLabel() != label) {
                messages.say(kit::MessageBar::Severity::Info,
                             tr("Other steps were taken since: the journal shows them and undoes them one by one."));
            } else if (const Done undone = store->history().undo(); !undone) {
                messages.say(undone.error());
            }
        });
}

void ListPage::fillSavedFilters()
{
    m_savedMenu->clear();
    m_savedMenu->menuAction()->setVisible(!m_filtersFile.isEmpty());
    const QList<SavedFilter> filters = SavedFilters(m_filtersFile, m_name).all();
    for (const SavedFilter &filter : filters) {
        QAction *action = m_savedMenu->addAction(QString(filter.name).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, filter] { useFilter(filter); });
    }
    if (!filters.isEmpty())
        m_savedMenu->addSeparator();
    QAction *keep = m_savedMenu->addAction(tr("&Keep this one…"));
    keep->setObjectName(QStringLiteral("keepFilterAction"));
    connect(keep, &QAction::triggered, this, &ListPage::askForFilterName);
    if (filters.isEmpty())
        return;
    QMenu *remove = m_savedMenu->addMenu(tr("&Forget one"));
    for (const SavedFilter &filter : filters) {
        QAction *action = remove->addAction(QString(filter.name).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this,
                [this, name = filter.name] { tellFilters(SavedFilters(m_filtersFile, m_name).remove(name)); });
    }
}

void ListPage::tellFilters(const Done &written)
{
    if (!written)
        m_around.messages.say(written.error());
}

void ListPage::makeNameBar()
{
    m_nameBar = new QWidget(this);
    m_filterName = new QLineEdit(m_nameBar);
    m_filterName->setObjectName(m_name + QStringLiteral("FilterNameEdit"));
    m_filterName->setMaxLength(60);
    auto *keep = new QPushButton(tr("&Keep"), m_nameBar);
    keep->setObjectName(m_name + QStringLiteral("KeepFilterButton"));
    auto *cancel = new QPushButton(tr("Cancel"), m_nameBar);
    cancel->setObjectName(m_name + QStringLiteral("CancelFilterButton"));
    auto *line = new QHBoxLayout(m_nameBar);
    line->addWidget(kit::makeLabelFor(m_filterName, tr("Name of th&is filter"), m_nameBar));
    line->addWidget(m_filterName, 1);
    line->addWidget(keep);
    line->addWidget(cancel);
    kit::setSpace(line, {}, 2);
    m_bars->addWidget(m_nameBar);
    const auto take = [this] { keepFilter(m_filterName->text()); };
    connect(keep, &QPushButton::clicked, this, take);
    connect(m_filterName, &QLineEdit::returnPressed, this, take);
    connect(cancel, &QPushButton::clicked, this, [this] { leaveBar(m_nameBar); });
}

void ListPage::askForFilterName()
{
    if (!m_nameBar)
        makeNameBar();
    if (!isNameTyped()) {
        m_filterName->setText(m_table->searched());
        m_filterName->selectAll();
    }
    showBar(m_nameBar);
    if (m_filterName->isVisible()) // else it comes back on a page that is not seen, and the keyboard is elsewhere
        m_filterName->setFocus(Qt::OtherFocusReason);
}

void ListPage::keepFilter(const QString &name)
{
    if (name.trimmed().isEmpty())
        return m_filterName->setFocus(Qt::OtherFocusReason);
    const Done kept = SavedFilters(m_filtersFile, m_name).keep(shownFilter(name));
    if (kept)
        closeBar(m_nameBar);
    tellFilters(kept);
}

SavedFilter ListPage::shownFilter(const QString &name) const
{
    SavedFilter filter;
    filter.name = name.simplified();
    filter.search = m_table->searched();
    filter.filter = filterState();
    filter.sortKey = QLatin1String(m_table->headings().at(m_table->sortColumn()).key);
    filter.isDescending = m_table->sortOrder() == Qt::DescendingOrder;
    return filter;
}

void ListPage::useFilter(const SavedFilter &filter)
{
    setFilterState(filter.filter);
    m_search->setText(filter.search);
    m_table->search(filter.search);
    for (int i = 0; i < m_table->headings().size(); ++i) {
        if (filter.sortKey == QLatin1String(m_table->headings().at(i).key))
            m_view->sortByColumn(i, filter.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

void ListPage::tellGone()
{
    m_around.messages
        .say(kit::MessageBar::Severity::Warning,
             tr("It is no longer in the file: it was deleted, or the person's data were erased. Nothing is "
                "entered, and the list is read again."));
    refresh();
}

} // namespace rebond::ui::models
