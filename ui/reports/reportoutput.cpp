// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the page of the report: on paper, or as a file.
#include "ui/reports/reportpage.h"

#include "reports/progressreport.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/settings.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/written.h"
#include "ui/paper/printing.h"

#include <QFileInfo>
#include <QTimer>

namespace rebond::ui::reports {

void ReportPage::print()
{
    if (!settledDay())
        return;
    m_isPrintWanted = true;
    if (m_typing->isActive() || (m_isStale && !m_running))
        preview();
    else if (!m_running)
        sendToPrinter();
}

void ReportPage::sendToPrinter()
{
    m_isPrintWanted = false;
    const auto order = this->order();
    QString name = rebond::reports::proposedFileName(m_workspace->cohort(), order.question, order.audience);
    name.chop(QStringLiteral(".pdf").size());
    Q_EMIT printRequested();
    paper::printPages(
        this, m_shown, name, [this](kit::Task *task) { m_around.tasks.follow(task); },
        [this](bool isDone) {
            if (!isDone)
                m_around.messages
                    .say(kit::MessageBar::Severity::Bad,
                         tr("The printer did not take the pages. Look whether it is on, or export them as PDF."));
        });
}

void ReportPage::exportReport()
{
    if (!settledDay())
        return;
    keepOptions();
    const auto order = this->order();
    const kit::FileRequest request{.kind = kit::FileRequest::Kind::Save,
                                   .title = tr("Export the report"),
                                   .folder = m_around.settings.folder(QStringLiteral("reports")),
                                   .proposedName = rebond::reports::proposedFileName(m_workspace->cohort(),
                                                                                     order.question, order.audience),
                                   .filter = QStringList{tr("PDF files (*.pdf)"), tr("Web pages (*.html)"),
                                                         tr("All figures as a CSV list (*.csv)")}
                                                 .join(QLatin1String(";;")),
                                   .suffix = QStringLiteral("pdf")};
    m_around.files.ask(this, request, [this](const QString &path) {
        m_around.settings.setFolder(QStringLiteral("reports"), QFileInfo(path).absolutePath());
        write(path);
    });
}

void ReportPage::write(const QString &path)
{
    if (m_isWriting)
        return;
    m_isWriting = true; // the button keeps the keyboard: one that is switched off hands it to its neighbour
    m_around.messages.end(kit::MessageBar::BySuccess); // what stands for good stays until there is something to say
    m_around.tasks.follow(kit::startTask<void>(
        this, tr("Exporting the report"),
        [workspace = m_workspace, order = order(), formats = m_around.formats, path](TaskContext &context) {
            return workspace::writeReport(*workspace, order, formats, path, context);
        },
        [this, path](Done done) {
            m_isWriting = false;
            if (done) {
                told(path);
                preview(); // of what was written: another window may have changed the file
            } else {
                m_around.messages.say(done.error());
            }
        }));
}

void ReportPage::told(const QString &path)
{
    //: %1 is the name of a file
    const QString sentence = tr("The report has been written: %1.").arg(QFileInfo(path).fileName());
    kit::sayWritten(m_around.messages, m_around.desktop, sentence, path);
    Q_EMIT exported(path);
}

} // namespace rebond::ui::reports
