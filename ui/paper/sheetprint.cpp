// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/sheetprint.h"

#include "ui/kit/filechooser.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/settings.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/written.h"
#include "ui/paper/printview.h"

#include <QFileInfo>

#include <utility>

namespace rebond::ui::paper {

namespace {
const QString kPdfEnding = QStringLiteral(".pdf");
}

SheetPrint::SheetPrint(const kit::Surroundings &surroundings, const Words &words, QWidget *page)
    : QObject(page),
      m_around(surroundings),
      m_words(words),
      m_page(page)
{}

bool SheetPrint::isSeen() const
{
    return m_view && m_view->isVisibleTo(m_page);
}

void SheetPrint::layOut(const Ways &ways)
{
    m_ways = ways;
    if (m_task) {
        m_isStale = true;
        return;
    }
    m_task = kit::startTask<Sheet>(this, tr("Laying out the pages"), m_ways.make, [this](const Result<Sheet> &sheet) {
        m_task = nullptr;
        if (std::exchange(m_isStale, false))
            return layOut(Ways(m_ways));
        if (sheet)
            show(*sheet);
        else
            m_around.messages.say(sheet.error());
    });
    m_around.tasks.follow(m_task);
}

void SheetPrint::readAgain()
{
    if (isSeen())
        layOut(Ways(m_ways));
}

void SheetPrint::makeView()
{
    if (m_view)
        return;
    m_view = new PrintView(m_around, m_page);
    m_view->setObjectName(m_words.viewName);
    m_view->setPrivate(m_words.isPrivate);
    m_view->hide();
    connect(m_view, &PrintView::left, this, &SheetPrint::left);
    connect(m_view, &PrintView::pdfRequested, this, &SheetPrint::askForPdf);
}

void SheetPrint::show(const Sheet &sheet)
{
    makeView();
    m_fileName = sheet.fileName;
    m_view->setPages(sheet.pages, sheet.fileName.chopped(kPdfEnding.size()));
    if (isSeen())
        return;
    Q_EMIT laidOut();
    if (isSeen() && !sheet.warning.isEmpty())
        m_around.messages.say(kit::MessageBar::Severity::Warning, sheet.warning);
}

void SheetPrint::askForPdf()
{
    const kit::FileRequest request{.kind = kit::FileRequest::Kind::Save,
                                   .title = m_words.keep,
                                   .folder = m_around.settings.folder(QStringLiteral("exports")),
                                   .proposedName = m_fileName,
                                   .filter = tr("PDF files (*.pdf)"),
                                   .suffix = QStringLiteral("pdf")};
    m_around.files.ask(m_page, request, [this](const QString &path) {
        m_around.settings.setFolder(QStringLiteral("exports"), QFileInfo(path).absolutePath());
        write(path);
    });
}

void SheetPrint::write(const QString &path)
{
    m_around.messages.clear();
    m_around.tasks.follow(kit::startTask<QString>(
        this, tr("Writing the PDF"), [write = m_ways.write, path](TaskContext &task) { return write(path, task); },
        [this, path](const Result<QString> &warning) {
            if (!warning)
                return m_around.messages.say(warning.error());
            QString sentence = m_words.written.arg(QFileInfo(path).fileName());
            if (!warning->isEmpty())
                sentence += u' ' + *warning;
            kit::sayWritten(m_around.messages, m_around.desktop, sentence, path);
        }));
}

} // namespace rebond::ui::paper

#include "moc_sheetprint.cpp"
