// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a list that comes in, on their way out of the page: what would happen with each, and which were left out of
// what came in, and why. Onto paper and into files, to be mended in the list they stand in.
#include "ui/exchange/importpage.h"

#include "base/clock.h"
#include "base/formats.h"
#include "ui/kit/fittedtable.h"
#include "ui/kit/messagebar.h"
#include "ui/paper/printview.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLayout>
#include <QStackedWidget>
#include <QTemporaryDir>

#include <algorithm>
#include <climits>
#include <utility>

namespace rebond::ui::exchange {

using rebond::exchange::ImportReport;

namespace {
constexpr int kLeftOutPage = 2;                                     // of the stack
constexpr int kLettersOf[PlanModel::ColumnCount] = {8, 12, 24, 50}; // of a usual row

int shownCount(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, INT_MAX));
}
} // namespace

QString ImportPage::shownName() const
{
    if (m_leftOut)
        return m_leftOutName;
    return m_pasted.isEmpty() ? QFileInfo(m_path).fileName() : tr("Pasted rows");
}

void ImportPage::showLeftOut(ImportReport report, const QString &name, bool werePasted)
{
    report.rows.removeIf([](const auto &row) { return row.kind != rebond::exchange::RowVerdict::Kind::Refused; });
    report.remarks.clear();
    m_model->setReport(report);
    m_model->show(std::nullopt);
    m_leftOutName = name;
    m_werePasted = werePasted;
    //: %1 is the list, as its file is called
    m_leftOutCount->setText(
        tr("%n row(s) of %1: mend them in your list, then import it again.", nullptr, shownCount(report.refusedRows))
            .arg(m_around.formats.quoted(name)));
    m_leftOut = std::move(report);
    m_stack->setCurrentIndex(kLeftOutPage);
    m_leftOutRows->setFocus(Qt::OtherFocusReason);
}

void ImportPage::leaveLeftOut()
{
    const bool werePasted = std::exchange(m_werePasted, false);
    startOver();
    tellPastedLeft(werePasted);
}

void ImportPage::connectOutput()
{
    connect(m_model, &QAbstractItemModel::modelReset, this, &ImportPage::outputChanged);
    connect(m_stack, &QStackedWidget::currentChanged, this, &ImportPage::outputChanged);
    connect(m_output, &models::OutputDesk::laidOut, this, [this](const typeset::PageList &pages) {
        if (!canGoOut())
            return; // another list was chosen meanwhile
        m_pages = m_output->pagesView(pages, printedList().title);
        if (layout()->indexOf(m_pages) < 0)
            layout()->addWidget(m_pages);
        m_around.messages.end(kit::MessageBar::ByLeaving);
        m_stack->hide();
        m_pages->show();
        m_pages->firstStop()->setFocus(Qt::OtherFocusReason);
        Q_EMIT outputChanged();
    });
    connect(m_output, &models::OutputDesk::left, this, [this] {
        leavePages();
        (m_leftOut ? m_leftOutRows : m_rows)->setFocus(Qt::OtherFocusReason);
        refresh(); // of what was written meanwhile
    });
}

void ImportPage::leavePages()
{
    if (!m_pages || m_pages->isHidden())
        return;
    m_pages->hide();
    m_stack->show();
    Q_EMIT outputChanged();
}

bool ImportPage::canGoOut() const
{
    return !m_stack->isHidden() && (m_plan || m_leftOut) && m_model->rowCount() > 0;
}

bool ImportPage::isCutShort() const
{
    const ImportReport &report = m_leftOut ? *m_leftOut : *m_plan;
    const auto most = static_cast<qsizetype>(ImportReport::kMostRemarks);
    return report.refused.size() >= most || report.remarks.size() >= most || report.rows.size() >= kRowsTold;
}

rebond::reports::PrintedList ImportPage::printedList() const
{
    rebond::reports::PrintedList list;
    list.owner = m_workspace->cohort().name;
    //: title of a printed list; %1 is a file that is imported
    list.title = tr("Rows of %1").arg(QFileInfo(shownName()).completeBaseName());
    if (m_leftOut) {
        list.count = tr("%n row(s) refused", "rows an import cannot take", shownCount(m_leftOut->refusedRows));
    } else {
        list.count = m_counts->text().section(u'\n', 0, 0);
        if (m_filter->currentIndex() > 0)
            list.filter = m_filter->currentText();
    }
    list.day = m_around.clock.today();
    list.created = m_around.clock.now();
    list.isCutShort = isCutShort();
    for (int column = 0; column < PlanModel::ColumnCount; ++column)
        list.columns.append({m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                             column == PlanModel::LineColumn, kLettersOf[column]});
    for (int row = 0; row < m_model->rowCount(); ++row)
        list.rows.append(m_model->textsAt(row));
    return list;
}

models::ShownTable ImportPage::shownRows() const
{
    models::ShownTable shown = models::shownTable(printedList());
    shown.isPrivate = m_model->holdsPrivate();
    return shown;
}

void ImportPage::print()
{
    if (canGoOut())
        m_output->layOut(shownRows());
}

void ImportPage::exportShown()
{
    if (canGoOut()) // what is seen now, whatever is chosen while a place is
        m_output->askWhereTo(tr("Export the list as it is shown"), printedList().title,
                             [shown = shownRows()] { return shown; });
}

} // namespace rebond::ui::exchange
