// SPDX-License-Identifier: GPL-3.0-or-later
// Lists on their way out of the window: onto paper and into files.
#include "ui/models/listpage.h"

#include "base/clock.h"
#include "base/formats.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/projector.h"
#include "ui/models/outputdesk.h"
#include "ui/paper/printview.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace rebond::ui::models {

namespace {
// 0: not known before the end.
qint64 totalOf(const RecordTable &table)
{
    const qint64 total = table.total().value_or(0);
    return (table.canFetchMore({}) || table.isUnderWay()) && total <= table.rowCount() ? 0 : total;
}

reports::PrintedList::Column columnOf(const Heading &heading)
{
    return {heading.text, heading.isNumber, heading.characters};
}
} // namespace

bool ListPage::canGoOut() const
{
    if (!isList() || !m_table)
        return false;
    if (const auto seen = seenInstead())
        return seen->total > 0;
    return !m_isEmpty && m_table->rowCount() > 0; // how many there are may be counted only behind them
}

QList<int> ListPage::shownColumns() const
{
    const QHeaderView *header = m_view->horizontalHeader();
    QList<int> columns;
    for (int i = 0; i < header->count(); ++i) {
        if (!header->isSectionHidden(header->logicalIndex(i)) || m_yielded.contains(header->logicalIndex(i)))
            columns.append(header->logicalIndex(i));
    }
    return columns;
}

ShownTable ListPage::shownTable() const
{
    const std::optional<Seen> seen = seenInstead();
    ShownTable shown;
    shown.columns = shownColumns();
    shown.total = seen ? seen->total : totalOf(*m_table);
    shown.start = seen ? seen->start : [table = m_table](QObject *parent) { return table->startPassage(parent); };
    reports::PrintedList &list = shown.list;
    list.owner = m_owner;
    list.title = m_title;
    shown.count = [this, isPart = !seen && isLess()](qint64 count) { return countText(count, isPart); };
    list.filter = seen ? seen->words : narrowedWords();
    list.day = m_around.clock.today();
    list.created = m_around.clock.now();
    for (const int column : std::as_const(shown.columns)) {
        const Heading &heading = m_table->headings().at(column);
        list.columns.append(columnOf(heading));
        shown.isPrivate = shown.isPrivate || kit::isPrivateField(QString::fromLatin1(heading.key));
    }
    return shown;
}

QString ListPage::narrowedWords() const
{
    QString words = filterWords();
    if (m_table->searched().isEmpty())
        return words;
    //: on a printed list: %1 is what was searched for, in quotation marks
    const QString search = tr("search: %1").arg(m_around.formats.quoted(m_table->searched()));
    return words.isEmpty() ? search : words + QStringLiteral(" · ") + search;
}

// Of the rows of the table, whatever is seen in its place: each has its history.
ShownTable ListPage::eventTable() const
{
    ShownTable shown;
    shown.total = totalOf(*m_table);
    shown.start = [table = m_table](QObject *parent) { return table->startEvents(parent); };
    shown.list.title = m_title;
    const QList<Heading> &headings = m_table->eventHeadings();
    for (int column = 0; column < headings.size(); ++column) {
        if (kit::isPrivateField(QString::fromLatin1(headings.at(column).key)) && kit::isProjected(this))
            continue; // as the columns of the table itself
        shown.columns.append(column);
        shown.list.columns.append(columnOf(headings.at(column)));
    }
    return shown;
}

// Nobody means to print a ream by one key.
void ListPage::print()
{
    if (!canGoOut())
        return;
    const ShownTable shown = shownTable();
    const auto layOut = [this] { m_output->layOut(shownTable()); };
    // 0 where it is not known: then the paper tells where it ends.
    const qint64 rows = std::max(shown.total, seenInstead() ? 0 : m_table->total().value_or(0));
    if (rows <= ListOutput::kPrintedUnasked)
        return layOut();
    const Formats &formats = m_around.formats;
    const QString most = formats.number(ListOutput::kMostPrinted);
    const bool isTooLong = rows > ListOutput::kMostPrinted;
    //: %1 and %2 are numbers
    QString sentence = tr("This list has %1 rows: some %2 pages of paper.")
                           .arg(formats.number(rows), formats.number(reports::pagesOf(shown.list, rows)));
    if (isTooLong) {
        sentence +=
            u' '
            //: %1 is a number
            + tr("At most %1 rows are laid out at once, for want of memory. Narrow the list, or export all of it.")
                  .arg(most);
    }
    m_around.messages.say(kit::MessageBar::Severity::Info, sentence);
    //: button; %1 is a number
    m_around.messages.offer(isTooLong ? tr("Print the first %1").arg(most) : tr("Print all of it"),
                            QStringLiteral("printLongListButton"), kit::MessageBar::AfterPress::Close, this, layOut);
    m_around.messages.offer(tr("Export it"), QStringLiteral("exportLongListButton"), kit::MessageBar::AfterPress::Close,
                            this, [this] { exportShown(); });
}

void ListPage::showPages(const typeset::PageList &pages)
{
    if (!isList())
        return; // a form was opened meanwhile
    paper::PrintView *view = m_output->pagesView(pages, m_title);
    showInstead(view);
    view->firstStop()->setFocus(Qt::OtherFocusReason);
}

void ListPage::exportShown()
{
    if (canGoOut())
        m_output->askWhereTo(tr("Export the list as it is shown"), m_title, [this] { return shownTable(); });
}

void ListPage::exportEvents()
{
    if (!canGoOut() || m_table->eventHeadings().isEmpty())
        return;
    //: the proposed name of a file: %1 is the title of a list ("Members")
    m_output->askWhereTo(tr("Export what happened"), tr("%1, events").arg(m_title), [this] { return eventTable(); });
}

} // namespace rebond::ui::models
