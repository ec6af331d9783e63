// SPDX-License-Identifier: GPL-3.0-or-later
// The register of a workshop on its way out, as it is seen: onto paper and into files.
#include "base/clock.h"
#include "ui/paper/printview.h"
#include "ui/workshops/registerpanel.h"
#include "ui/workshops/workshopspage.h"

#include <QLabel>
#include <QTableView>

namespace rebond::ui::workshops {

namespace {
constexpr int kCharacters[RegisterModel::ColumnCount] = {24, 22, 44, 20}; // of a usual line
} // namespace

bool RegisterPanel::hasRows() const
{
    return m_model->rowCount() > 0;
}

rebond::reports::PrintedList RegisterPanel::printedList() const
{
    rebond::reports::PrintedList list;
    list.title = m_heading->text();
    list.count = m_counts->text();
    list.day = m_around.clock.today();
    list.created = m_around.clock.now();
    for (int column = 0; column < RegisterModel::ColumnCount; ++column)
        list.columns.append(
            {m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), false, kCharacters[column]});
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList texts;
        for (int column = 0; column < RegisterModel::ColumnCount; ++column) {
            const QString whole = m_model->index(row, column).data(Qt::ToolTipRole).toString();
            texts.append(whole.isEmpty() ? m_model->index(row, column).data().toString() : whole);
        }
        list.rows.append(texts);
    }
    return list;
}

QString RegisterPanel::outputName() const
{
    //: the proposed name of a file, and what the printer's queue calls it: %1 is a day, as 2012-07-03
    return tr("Register of %1").arg(m_model->round().workshop.date.toString(Qt::ISODate));
}

bool WorkshopsPage::isRegister() const
{
    return m_register && m_register->isVisibleTo(this);
}

void WorkshopsPage::connectRegisterOutput()
{
    m_registerDesk = new models::OutputDesk(around(), this);
    connect(m_register, &RegisterPanel::arrived, this, &WorkshopsPage::outputChanged);
    connect(m_registerDesk, &models::OutputDesk::laidOut, this, [this](const typeset::PageList &pages) {
        if (!isRegister())
            return; // gone on meanwhile
        paper::PrintView *view = m_registerDesk->pagesView(pages, m_register->outputName());
        view->setObjectName(QStringLiteral("registerPrintView"));
        showInstead(view);
        view->firstStop()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_registerDesk, &models::OutputDesk::left, this, [this] {
        showInstead(m_register);
        m_register->firstStop()->setFocus(Qt::OtherFocusReason);
    });
}

models::ShownTable WorkshopsPage::shownRegister() const
{
    rebond::reports::PrintedList list = m_register->printedList();
    list.owner = m_workspace->cohort().name;
    return models::shownTable(list);
}

bool WorkshopsPage::canGoOut() const
{
    return isRegister() ? m_register->hasRows() : ListPage::canGoOut();
}

void WorkshopsPage::print()
{
    if (!isRegister())
        ListPage::print();
    else if (canGoOut())
        m_registerDesk->layOut(shownRegister());
}

void WorkshopsPage::exportShown()
{
    if (!isRegister())
        ListPage::exportShown();
    else if (canGoOut())
        m_registerDesk->askWhereTo(tr("Export the register as it is shown"), m_register->outputName(),
                                   [this] { return shownRegister(); });
}

} // namespace rebond::ui::workshops
