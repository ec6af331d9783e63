// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outputdesk.h"

#include "ui/kit/filechooser.h"
#include "ui/kit/settings.h"
#include "ui/paper/printview.h"

#include <QFileInfo>

#include <numeric>
#include <utility>

namespace rebond::ui::models {

namespace {

class RowsAtHand final : public RowPassage
{
public:
    RowsAtHand(QList<QStringList> rows, QObject *parent) : RowPassage(parent), m_rows(std::move(rows)) {}
    void read(Answer answer) override
    {
        const Rows portion = m_rows.mid(m_next, kPortion);
        m_next += portion.size();
        answer(portion, m_next >= m_rows.size());
    }

private:
    QList<QStringList> m_rows;
    qsizetype m_next = 0;
};

} // namespace

ShownTable shownTable(const reports::PrintedList &list)
{
    ShownTable shown;
    shown.list = list;
    shown.list.rows.clear();
    shown.columns.resize(list.columns.size());
    std::iota(shown.columns.begin(), shown.columns.end(), 0);
    shown.start = [rows = list.rows](QObject *parent) -> RowPassage * { return new RowsAtHand(rows, parent); };
    shown.total = list.rows.size();
    shown.count = [count = list.count](qint64) { return count; };
    return shown;
}

OutputDesk::OutputDesk(const kit::Surroundings &surroundings, QWidget *page)
    : QObject(page),
      m_around(surroundings),
      m_page(page),
      m_output(new ListOutput(surroundings, page))
{
    connect(m_output, &ListOutput::laidOut, this, &OutputDesk::laidOut);
}

void OutputDesk::layOut(const ShownTable &shown)
{
    m_output->layOut(shown);
}

paper::PrintView *OutputDesk::pagesView(const typeset::PageList &pages, const QString &title)
{
    if (!m_paper) {
        m_paper = new paper::PrintView(m_around, m_page);
        connect(m_paper, &paper::PrintView::left, this, &OutputDesk::left);
        connect(m_paper, &paper::PrintView::pdfRequested, this, &OutputDesk::askForPdf);
    }
    m_title = title;
    m_paper->setPages(pages, title);
    m_paper->setPrivate(m_output->isPrivate());
    return m_paper;
}

void OutputDesk::askForPdf()
{
    const kit::FileRequest request{.kind = kit::FileRequest::Kind::Save,
                                   .title = tr("Keep the list as PDF"),
                                   .folder = m_around.settings.folder(QStringLiteral("exports")),
                                   .proposedName = m_title + QStringLiteral(".pdf"),
                                   .filter = tr("PDF files (*.pdf)"),
                                   .suffix = QStringLiteral("pdf")};
    m_around.files.ask(m_page, request, [this](const QString &path) {
        m_around.settings.setFolder(QStringLiteral("exports"), QFileInfo(path).absolutePath());
        m_output->writePdf(path);
    });
}

void OutputDesk::askWhereTo(const QString &title, const QString &name, std::function<ShownTable()> what)
{
    if (m_output->isBusy())
        return;
    const kit::FileRequest request{.kind = kit::FileRequest::Kind::Save,
                                   .title = title,
                                   .folder = m_around.settings.folder(QStringLiteral("exports")),
                                   .proposedName = name + QStringLiteral(".xlsx"),
                                   .filter = QStringList{tr("Excel workbooks (*.xlsx)"),
                                                         tr("OpenDocument spreadsheets (*.ods)"),
                                                         tr("CSV files (*.csv)")}
                                                 .join(QLatin1String(";;")),
                                   .suffix = QStringLiteral("xlsx")};
    m_around.files.ask(m_page, request, [this, what = std::move(what)](const QString &path) {
        m_around.settings.setFolder(QStringLiteral("exports"), QFileInfo(path).absolutePath());
        m_output->write(what(), path);
    });
}

} // namespace rebond::ui::models

#include "moc_outputdesk.cpp"
