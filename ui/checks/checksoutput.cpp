// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be checked, on its way out of the page: onto paper and into files.
#include "ui/checks/checkspage.h"

#include "base/clock.h"
#include "ui/checks/checksmodel.h"
#include "ui/kit/messagebar.h"
#include "ui/paper/printview.h"

#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>

namespace rebond::ui::checks {

namespace {
constexpr int kCharacters[ChecksModel::ColumnCount] = {14, 10, 20, 50}; // of a usual line
} // namespace

void ChecksPage::connectOutput()
{
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChecksPage::outputChanged);
    connect(m_stack, &QStackedWidget::currentChanged, this, &ChecksPage::outputChanged);
    connect(m_output, &models::OutputDesk::left, this, &ChecksPage::showBoard);
    connect(m_output, &models::OutputDesk::laidOut, this, [this](const typeset::PageList &pages) {
        if (m_stack->currentIndex() != 0)
            return; // a merge was begun meanwhile
        paper::PrintView *view = m_output->pagesView(pages, tr("Verify the data"));
        if (m_stack->indexOf(view) < 0)
            m_stack->addWidget(view);
        m_around.messages.end(kit::MessageBar::ByLeaving);
        m_stack->setCurrentWidget(view);
        view->firstStop()->setFocus(Qt::OtherFocusReason);
    });
}

bool ChecksPage::canGoOut() const
{
    return m_stack->currentIndex() == 0 && m_model->rowCount() > 0;
}

reports::PrintedList ChecksPage::printedList() const
{
    reports::PrintedList list;
    list.owner = m_workspace->cohort().name;
    list.title = tr("Verify the data");
    list.count = m_count->text();
    if (m_kinds->currentIndex() > 0)
        list.filter = m_kinds->currentText();
    list.day = m_around.clock.today();
    list.created = m_around.clock.now();
    list.isCutShort = m_model->list().isCutShort;
    for (int column = 0; column < ChecksModel::ColumnCount; ++column)
        list.columns.append(
            {m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), false, kCharacters[column]});
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList texts;
        for (int column = 0; column < ChecksModel::ColumnCount; ++column)
            texts.append(m_model->data(m_model->index(row, column), Qt::DisplayRole).toString());
        list.rows.append(texts);
    }
    return list;
}

void ChecksPage::print()
{
    if (canGoOut())
        m_output->layOut(models::shownTable(printedList()));
}

void ChecksPage::exportShown()
{
    if (!canGoOut())
        return;
    m_output->askWhereTo(tr("Export what is to be checked"), tr("Verify the data"),
                         [this] { return models::shownTable(printedList()); });
}

} // namespace rebond::ui::checks
