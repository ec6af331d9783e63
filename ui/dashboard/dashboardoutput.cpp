// SPDX-License-Identifier: GPL-3.0-or-later
// What is due, or the rows behind a number, on the way out of the page: onto paper, to be taken along, and into files.
#include "ui/dashboard/dashboardpage.h"

#include "base/clock.h"
#include "ui/dashboard/behindcard.h"
#include "ui/dashboard/todocard.h"
#include "ui/kit/messagebar.h"
#include "ui/paper/printview.h"

#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace rebond::ui::dashboard {

namespace {
constexpr int kKindCharacters = 16;
constexpr int kSentenceCharacters = 60;
} // namespace

void DashboardPage::connectOutput()
{
    connect(m_todo, &TodoCard::arrived, this, &DashboardPage::outputChanged);
    connect(m_behind, &BehindCard::arrived, this, &DashboardPage::outputChanged);
    connect(m_behind, &BehindCard::closed, this, &DashboardPage::outputChanged);
    connect(m_stack, &QStackedWidget::currentChanged, this, &DashboardPage::outputChanged);
    connect(m_output, &models::OutputDesk::laidOut, this, [this](const typeset::PageList &pages) {
        if (!isBoard())
            return;
        paper::PrintView *view = m_output->pagesView(pages, m_printedTitle);
        if (m_stack->indexOf(view) < 0)
            m_stack->addWidget(view);
        m_stack->setCurrentWidget(view);
        view->firstStop()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_output, &models::OutputDesk::left, this, [this] {
        m_around.messages.end(kit::MessageBar::ByLeaving);
        showBoard();
        firstStop()->setFocus(Qt::OtherFocusReason);
    });
}

bool DashboardPage::isBoard() const
{
    return m_stack->currentWidget() == m_scroll;
}

bool DashboardPage::canGoOut() const
{
    return isBoard() && (m_behind->isListing() || !m_todo->lines().isEmpty());
}

reports::PrintedList DashboardPage::shownList(bool isEachSaid) const
{
    reports::PrintedList list;
    list.owner = m_workspace->cohort().name;
    list.day = m_around.clock.today();
    list.created = m_around.clock.now();
    if (m_behind->isListing())
        m_behind->writeInto(list);
    else
        writeDue(list, isEachSaid);
    return list;
}

// On paper a section is named on its first line, as on the page; in a file on each, so that it can be sorted.
void DashboardPage::writeDue(reports::PrintedList &list, bool isEachSaid) const
{
    //: title of a printed list: what is due today
    list.title = tr("To do");
    const QStringList headings = m_todo->headings();
    list.columns = {{headings.value(0), false, kKindCharacters}, {headings.value(1), false, kSentenceCharacters}};
    qint64 count = 0;
    QString section;
    for (const TodoLine &line : m_todo->lines()) {
        if (!line.section.isEmpty())
            section = line.section;
        list.rows.append({isEachSaid ? section : line.section, line.sentence});
        count += line.item ? 1 : line.more;
    }
    list.count = tr("%n thing(s) to do", nullptr, static_cast<int>(std::min<qint64>(count, INT_MAX)));
}

void DashboardPage::print()
{
    if (!canGoOut())
        return;
    const reports::PrintedList list = shownList(false);
    m_printedTitle = list.title;
    m_output->layOut(models::shownTable(list));
}

void DashboardPage::exportShown()
{
    if (!canGoOut())
        return;
    const reports::PrintedList list = shownList(true); // what is seen now, whatever changes while a place is chosen
    m_output->askWhereTo(tr("Export the list as it is shown"), list.title, [list] { return models::shownTable(list); });
}

} // namespace rebond::ui::dashboard
