// SPDX-License-Identifier: GPL-3.0-or-later
// What is due, on its way out of the page: onto paper, to be taken along, and into files.
#include "ui/dashboard/dashboardpage.h"

#include "base/clock.h"
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
    connect(m_stack, &QStackedWidget::currentChanged, this, &DashboardPage::outputChanged);
    connect(m_output, &models::OutputDesk::laidOut, this, [this](const typeset::PageList &pages) {
        if (!isBoard())
            return;
        paper::PrintView *view = m_output->pagesView(pages, titleOfDue());
        if (m_stack->indexOf(view) < 0)
            m_stack->addWidget(view);
        m_stack->setCurrentWidget(view);
        view->firstStop()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_output, &models::OutputDesk::left, this, [this] {
        m_around.messages.end(kit::MessageBar::ByLeaving);
        m_stack->setCurrentIndex(0);
        firstStop()->setFocus(Qt::OtherFocusReason);
    });
}

bool DashboardPage::isBoard() const
{
    return m_stack->currentWidget() == m_scroll;
}

QString DashboardPage::titleOfDue() const
{
    //: title of a printed list: what is due today
    return tr("To do");
}

bool DashboardPage::canGoOut() const
{
    return isBoard() && !m_todo->lines().isEmpty();
}

// On paper a section is named on its first line, as on the page; in a file on each, so that it can be sorted.
reports::PrintedList DashboardPage::due(bool isEachSaid) const
{
    reports::PrintedList list;
    list.owner = m_workspace->cohort().name;
    list.title = titleOfDue();
    list.day = m_around.clock.today();
    list.created = m_around.clock.now();
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
    return list;
}

void DashboardPage::print()
{
    if (canGoOut())
        m_output->layOut(models::shownTable(due(false)));
}

void DashboardPage::exportShown()
{
    if (!canGoOut())
        return;
    m_output->askWhereTo(tr("Export what is due"), titleOfDue(), [this] { return models::shownTable(due(true)); });
}

} // namespace rebond::ui::dashboard
