// SPDX-License-Identifier: GPL-3.0-or-later
// How a list shares the room of its page: what stands beside it and above it; its columns, how wide they are, which are shown,
// and in what order; and what stands there where no row does.
#include "ui/kit/covered.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/projector.h"
#include "ui/kit/settings.h"
#include "ui/kit/tallscroll.h"
#include "ui/kit/theme.h"
#include "ui/models/faces.h"
#include "ui/models/historyview.h"
#include "ui/models/listpage.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStyle>
#include <QTableView>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rebond::ui::models {

namespace {
constexpr qreal kAir = 5.5;         // units, beside the words of a cell
constexpr qreal kRow = 7;           // units: one line and its air
constexpr qreal kMostWords = 80;    // units: longer words come after all others are whole
constexpr qreal kMostName = 50;     // units: longer names come with the other columns
constexpr int kRowsMeasured = 100;  // those read first stand for the others
constexpr int kWidthsKept = 4000;   // of words
constexpr int kLeastRows = 6;       // that a list shows, however large its letters are
constexpr qreal kNarrowUnits = 250; // below this width the detail goes under the table
constexpr qreal kSearchAir = 14;    // beside the words of the search line
constexpr qreal kUsualSearch = 68;  // units, of the search line
constexpr qreal kLongSearch = 100;  // … of many words
constexpr qreal kLeastSearch = 46;  // … where the page is narrow

// Its share of what is taken, rounded up: less than all of it would not do.
int shared(int give, int taken, int all)
{
    return all > 0 ? (give * taken + all - 1) / all : 0;
}

// "name", or "-name" from the last to the first.
QByteArray orderText(const RecordTable &table)
{
    const QByteArray key = table.headings().at(table.sortColumn()).key;
    return table.sortOrder() == Qt::DescendingOrder ? '-' + key : key;
}
} // namespace

void ListPage::connectColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    kit::followLook(m_view, [this] {
        dressColumns();
        // The header's own letters follow a moment later.
        QMetaObject::invokeMethod(
            m_view, [this] { fitColumns(); }, Qt::QueuedConnection);
    });
    takeOrder();
    if (areColumnsKept())
        header->restoreState(m_around.settings.state(m_name + QStringLiteral("Columns")));
    m_view->setItemDelegate(new kit::CoveringDelegate(m_view));
    kit::followProjector(m_view, [this](bool isOn) { hidePrivateColumns(isOn); });
    header->setSortIndicator(m_table->sortColumn(), m_table->sortOrder());
    const bool canSort = std::any_of(m_table->headings().cbegin(), m_table->headings().cend(),
                                     [](const Heading &heading) { return heading.isSortable; });
    header->setSortIndicatorShown(canSort);
    m_view->setSortingEnabled(canSort);
    header->viewport()->installEventFilter(this); // noteEdge()
    connect(header, &QHeaderView::sectionMoved, this, &ListPage::keepColumns);
    connect(header, &QHeaderView::sectionResized, this, [this, header](int column) {
        // The last one takes what is left over: that is nobody's wish.
        if (header->visualIndex(column) != header->count() - 1 && m_isEdgeHeld)
            keepColumns();
    });
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this, &ListPage::keepColumns, Qt::QueuedConnection);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        fitColumns();
        if (column == m_table->sortColumn() && order == m_table->sortOrder()) {
            if (!m_isOrderForNow)
                m_around.settings.setState(m_name + QStringLiteral("Order"), orderText(*m_table));
            return;
        }
        // A column that cannot be sorted by: the sign stays where the order is.
        m_view->horizontalHeader()->setSortIndicator(m_table->sortColumn(), m_table->sortOrder());
    });
}

// Whether the user holds the edge between two headings: any other press of the mouse may make the list lay itself out anew.
void ListPage::noteEdge(const QEvent &event)
{
    if (event.type() == QEvent::MouseButtonRelease || event.type() == QEvent::Hide)
        m_isEdgeHeld = false;
    if (event.type() != QEvent::MouseButtonPress)
        return;
    const auto &press = static_cast<const QMouseEvent &>(event); // NOLINT(*-static-cast-downcast): the type says so
    const QHeaderView *header = m_view->horizontalHeader();
    const int x = press.position().toPoint().x();
    const int column = header->logicalIndexAt(x);
    const int grip = header->style()->pixelMetric(QStyle::PM_HeaderGripMargin, nullptr, header);
    const int begin = header->sectionViewportPosition(column);
    const bool isAtEdge = column < 0 || x < begin + grip || x > begin + header->sectionSize(column) - grip;
    m_isEdgeHeld = press.button() == Qt::LeftButton && isAtEdge;
}

void ListPage::takeOrder()
{
    const QByteArray kept = m_around.settings.state(m_name + QStringLiteral("Order"));
    const bool isDown = kept.startsWith('-');
    for (int column = 0; column < m_table->headings().size(); ++column) {
        if (kept.mid(isDown ? 1 : 0) == m_table->headings().at(column).key)
            m_table->sort(column, isDown ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

bool ListPage::areColumnsKept() const
{
    return !m_around.settings.state(m_name + QStringLiteral("Columns")).isEmpty();
}

// In the letters of the moment.
void ListPage::dressColumns()
{
    const QFontMetrics metrics(QApplication::font());
    const QFontMetrics title(kit::stepped(QApplication::font(), kit::TextStep::Figure, QFont::Bold));
    m_count->setContentsMargins(0, 0, 0, std::max(0, title.descent() - metrics.descent())); // on one line with it
    const int row = std::max(metrics.height() + kit::unit(2.5), kit::unit(kRow));
    m_view->verticalHeader()->setMinimumSectionSize(row); // Qt's own is of the header's letters, which follow later
    m_view->verticalHeader()->setDefaultSectionSize(row);
    const int around = 2 * m_view->frameWidth() + metrics.height() + kit::unit(4) // the header
                     + m_view->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_faces->setMinimumHeight(kLeastRows * row + around);
    arrange();
    m_widths.clear(); // in other letters
    if (areColumnsKept())
        return;
    for (int i = 0; i < m_table->headings().size(); ++i)
        m_view->setColumnHidden(i, !m_table->headings().at(i).isShownAtFirst || m_hidden.contains(i));
    m_wanted.clear();
    measureColumns();
    fitColumns();
}

// Letter by letter of a search the same words come again and again.
int ListPage::widthOf(const QString &words, const QFontMetrics &metrics)
{
    if (m_widths.size() > kWidthsKept)
        m_widths.clear();
    const auto known = m_widths.constFind(words);
    return known != m_widths.cend() ? *known : *m_widths.insert(words, metrics.horizontalAdvance(words));
}

// Columns only grow: what is searched for does not make them jump.
void ListPage::measureColumns()
{
    if (m_table->rowCount() == 0)
        return;
    const QFontMetrics metrics(QApplication::font());
    m_wanted.resize(m_table->headings().size());
    for (int column = 0; column < m_table->headings().size(); ++column) {
        int width = 0;
        for (int row = 0; row < std::min(m_table->rowCount(), kRowsMeasured); ++row)
            width = std::max(width, widthOf(m_table->index(row, column).data().toString(), metrics));
        m_wanted[column] = std::max(m_wanted.at(column), width + kit::unit(kAir));
    }
    fitColumns();
}

struct ListPage::Fit
{
    int column;
    int heading;
    int width;
    bool isName;
    int missing;        // of words that are cut
    qint64 longMissing; // of very long ones
    // What it can do without: words that are whole stay whole.
    [[nodiscard]] int give() const { return missing > 0 ? (width - heading) / 4 : 0; }
};

QList<ListPage::Fit> ListPage::wantedFits() const
{
    const QFontMetrics metrics(QApplication::font());
    const QHeaderView *header = m_view->horizontalHeader();
    // As styles set it: half as wide as the header is high, two margins beside it; how high it will be, not yet is.
    const int high = header->sizeHint().height();
    const int sign = high / 2 + 2 * header->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
    QList<Fit> fits;
    const QList<int> columns = shownColumns();
    for (const int column : columns) {
        // The header leaves room for the sign of the order in each column, and more than it takes; only the one that the list
        // is sorted by needs it.
        const QString &words = m_table->headings().at(column).text;
        const int bare = metrics.horizontalAdvance(words) + kit::unit(kAir);
        const bool isSorted = column == m_table->sortColumn() && header->isSortIndicatorShown();
        const int heading = isSorted ? std::min(bare + sign, header->sectionSizeHint(column)) : bare;
        const int common = metrics.averageCharWidth() * m_table->headings().at(column).characters + kit::unit(4);
        const int whole = m_wanted.value(column, common);
        const bool isName = m_table->headings().at(column).isName;
        const int usual = isName ? std::max(common, std::min(whole, kit::unit(kMostName))) : common;
        const int wanted = std::min(whole, std::max(usual, kit::unit(kMostWords)));
        const int width = std::max(heading, std::min(usual, wanted));
        fits.append({column, heading, width, isName, std::max(0, wanted - width),
                     std::max(0, whole - std::max(width, wanted))});
    }
    return fits;
}

// Before the table scrolls sideways, columns that can be done without go, where that is enough; where there is room, they come
// back.
void ListPage::yieldColumns(QList<Fit> &fits, int room)
{
    m_yielded.clear();
    const QList<Fit> all = fits;
    const auto isTooMuch = [&] {
        int least = 0;
        for (const Fit &fit : std::as_const(fits))
            least += fit.width - fit.give();
        return least > room;
    };
    // What was chosen to sort by stays; where there is nothing else to sort by, nobody chose it.
    const QList<Heading> &headings = m_table->headings();
    const bool isChosen = std::count_if(headings.cbegin(), headings.cend(),
                                        [](const Heading &each) { return each.isSortable; })
                        > 1;
    const auto rank = [&](const Fit &fit) {
        return isChosen && fit.column == m_table->sortColumn() ? 0 : headings.at(fit.column).yields;
    };
    while (!fits.isEmpty() && isTooMuch()) {
        const auto first = std::max_element(fits.begin(), fits.end(),
                                            [&](const Fit &a, const Fit &b) { return rank(a) < rank(b); });
        if (rank(*first) == 0) { // it scrolls sideways all the same: then with all of them
            fits = all;
            m_yielded.clear();
            break;
        }
        m_yielded.append(first->column);
        fits.erase(first);
    }
    for (const Fit &fit : std::as_const(fits)) {
        if (m_view->isColumnHidden(fit.column))
            m_view->setColumnHidden(fit.column, false);
    }
    for (const int column : std::as_const(m_yielded))
        m_view->setColumnHidden(column, true);
}

// Each column first gets its usual width, or less where its words need less, and names are whole; then what is left goes to
// those whose words are cut, and last to those with very long ones. Where there is not even room for that, they are narrower by
// a little before the table scrolls sideways, those of names last.
void ListPage::fitColumns()
{
    if (!m_table || m_isFitting || areColumnsKept())
        return;
    const QScopedValueRollback guard(m_isFitting, true);
    QList<Fit> fits = wantedFits();
    yieldColumns(fits, m_view->viewport()->width());
    int sum = 0;
    int lack = 0;
    qint64 longLack = 0;
    int others = 0; // what they can do without
    int names = 0;
    for (const Fit &fit : std::as_const(fits)) {
        sum += fit.width;
        lack += fit.missing;
        longLack += fit.longMissing;
        (fit.isName ? names : others) += fit.give();
    }
    const int spare = m_view->viewport()->width() - sum;
    const int ofOthers = std::min(std::max(0, -spare), others);
    const int ofNames = std::max(0, -spare) - ofOthers;
    for (const Fit &fit : std::as_const(fits)) {
        int width = fit.width;
        if (spare > 0 && lack > 0)
            width += static_cast<int>(static_cast<qint64>(fit.missing) * std::min(spare, lack) / lack);
        else if (spare < 0 && ofNames <= names && fit.missing > 0)
            width -= fit.isName ? shared(fit.give(), ofNames, names) : shared(fit.give(), ofOthers, others);
        if (spare > lack && longLack > 0)
            width += static_cast<int>(fit.longMissing * std::min<qint64>(spare - lack, longLack) / longLack);
        m_view->setColumnWidth(fit.column, width);
    }
}

bool ListPage::seeRows(QEvent &event)
{
    if (event.type() == QEvent::Resize)
        fitColumns();
    else if (event.type() == QEvent::ToolTip)
        return tellWhole(static_cast<QHelpEvent &>(event).pos()); // NOLINT(*-static-cast-downcast): the type says so
    else if (event.type() == QEvent::Paint)
        drawNothingFound();
    return false;
}

QString ListPage::nothingFound() const
{
    if (!m_table || m_table->rowCount() > 0 || !isLess() || m_table->isUnderWay())
        return {};
    return m_table->searched().isEmpty()
             ? tr("Nothing fits what the list is narrowed to.")
             : tr("Nothing in this list answers this search. Ctrl+K searches everything, names with one wrong letter, "
                  "too.");
}

// Where no row is, the view draws nothing over it.
void ListPage::drawNothingFound()
{
    const QString sentence = nothingFound();
    if (sentence.isEmpty())
        return;
    const QRectF place = QRectF(m_view->viewport()->rect()).adjusted(kit::unit(4), kit::unit(6), -kit::unit(4), 0);
    QPainter painter(m_view->viewport());
    painter.setFont(QApplication::font());
    painter.setPen(kit::coloursOf(palette()).quiet);
    painter.drawText(place, static_cast<int>(Qt::AlignHCenter) | static_cast<int>(Qt::TextWordWrap), sentence);
}

// Where the keyboard is as a rule, and where whoever goes there hears it again.
void ListPage::tellNothingFound()
{
    const QString sentence = nothingFound();
    if (m_view->accessibleDescription() == sentence)
        return;
    m_view->setAccessibleDescription(sentence);
    m_search->setAccessibleDescription(sentence);
    if (sentence.isEmpty() || !m_view->isVisible())
        return;
    QAccessibleEvent alert(m_view, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool ListPage::tellWhole(const QPoint &place)
{
    const QModelIndex index = m_view->indexAt(place);
    const QString words = kit::forTheRoom(index.data().toString(), m_view);
    const int room = m_view->columnWidth(index.column()) - kit::unit(4);
    const bool isCut = index.isValid() && QFontMetrics(QApplication::font()).horizontalAdvance(words) > room;
    QToolTip::showText(m_view->viewport()->mapToGlobal(place),
                       isCut ? QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped()) : QString(), m_view);
    return true;
}

// Telephone numbers, e-mail addresses and notes; how the user had them comes back with the switch.
void ListPage::hidePrivateColumns(bool isOn)
{
    for (const int column : std::exchange(m_hidden, {}))
        m_view->setColumnHidden(column, false);
    for (int i = 0; isOn && i < m_table->headings().size(); ++i) {
        if (!kit::isPrivateField(QString::fromLatin1(m_table->headings().at(i).key)) || m_view->isColumnHidden(i))
            continue;
        m_view->setColumnHidden(i, true);
        m_hidden.append(i);
    }
}

void ListPage::keepColumns()
{
    if (m_isFitting || kit::isProjected(this)) // hidden for now, not by the user
        return;
    for (const int column : std::exchange(m_yielded, {})) // who arranges columns has all of them to arrange
        m_view->setColumnHidden(column, false);
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
        const bool isPrivate = kit::isPrivateField(QString::fromLatin1(m_table->headings().at(i).key));
        action->setEnabled(i > 0 // what the record is called stays
                           && !(isPrivate && kit::isProjected(this)));
        connect(action, &QAction::toggled, this, [this, i](bool isShown) {
            m_view->setColumnHidden(i, !isShown);
            keepColumns();
        });
    }
    menu->popup(m_view->horizontalHeader()->mapToGlobal(place));
}

// Once the rows have their places: before that the list scrolls no further than it went with the old ones.
void ListPage::bringToSight()
{
    QMetaObject::invokeMethod(
        m_view,
        [view = m_view] {
            view->doItemsLayout();
            view->scrollTo(view->currentIndex());
        },
        Qt::QueuedConnection);
}

void ListPage::arrange()
{
    const bool isBelow = !showsTable() || width() < kit::unit(kNarrowUnits);
    m_splitter->setOrientation(isBelow ? Qt::Vertical : Qt::Horizontal);
    const QWidget *place = m_splitter->widget(1);
    const auto details = place ? place->findChildren<kit::TallScroll *>() : QList<kit::TallScroll *>();
    for (kit::TallScroll *detail : details)
        detail->setWhole(isBelow); // below the list the page scrolls, beside it what is beside it does
    const auto histories = place ? place->findChildren<HistoryView *>() : QList<HistoryView *>();
    for (HistoryView *history : histories)
        history->setBeside(!isBelow);
    const int room = width() - kit::unit(2 * kMargin) - kit::unit(3);
    // Lines within lines know of a new count, or of a button that came, only when they are laid out again.
    m_head->itemAt(0)->invalidate();
    m_controls->invalidate();
    m_buttons->invalidate();
    // Title and tools in one line where they fit; the line to search in is then as wide as what it says.
    const int title = m_head->itemAt(0)->sizeHint().width();
    const auto isOneLine = [&](qreal most) {
        fitSearch(most);
        return title + m_tools->sizeHint().width() <= room;
    };
    const bool isOne = isOneLine(kMostSearch) || isOneLine(kLongSearch);
    m_head->setDirection(isOne ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (isOne)
        return;
    // Else the title has a line of its own, and no line of tools more is spent on the one to search in.
    m_search->setMinimumWidth(kit::unit(kLeastSearch));
    const int high = m_tools->heightForWidth(room);
    for (const qreal units : {kUsualSearch, 61.0, 54.0, kLeastSearch}) {
        m_search->setMinimumWidth(kit::unit(units));
        if (m_tools->heightForWidth(room) <= high)
            return;
    }
}

void ListPage::fitSearch(qreal most)
{
    const int words = QFontMetrics(QApplication::font()).horizontalAdvance(m_search->placeholderText());
    m_search->setMinimumWidth(std::clamp(words + kit::unit(kSearchAir), kit::unit(kUsualSearch), kit::unit(most)));
}

} // namespace rebond::ui::models
