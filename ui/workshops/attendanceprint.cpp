// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/attendanceprint.h"

#include "base/formats.h"
#include "typeset/typesetter.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/settings.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/written.h"
#include "ui/paper/printview.h"
#include "workspace/attendance.h"

#include <QFileInfo>

#include <utility>

namespace rebond::ui::workshops {

using domain::Workshop;

namespace {
const QString kEnding = QStringLiteral(".pdf");
}

struct AttendancePrint::Made
{
    typeset::PageList pages;
    QString warning;
    QString fileName;
};

AttendancePrint::AttendancePrint(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                                 QWidget *page)
    : QObject(page),
      m_workspace(std::move(workspace)),
      m_around(surroundings),
      m_page(page)
{}

bool AttendancePrint::isSeen() const
{
    return m_view && m_view->isVisibleTo(m_page);
}

void AttendancePrint::layOut(Id<Workshop> workshop)
{
    m_workshop = workshop;
    if (m_task) {
        m_isStale = true;
        return;
    }
    m_task = kit::startTask<Made>(
        this, tr("Laying out the pages"),
        [workspace = m_workspace, workshop, formats = m_around.formats](TaskContext &) -> Result<Made> {
            const auto sheet = workspace::attendanceOf(*workspace, workshop);
            if (!sheet)
                return fail(sheet.error());
            return Made{typeset::Typesetter().typeset(rebond::reports::attendanceSheet(*sheet, formats)),
                        rebond::reports::attendanceWarning(*sheet, formats),
                        rebond::reports::attendanceFileName(sheet->workshop)};
        },
        [this](const Result<Made> &made) {
            m_task = nullptr;
            if (std::exchange(m_isStale, false))
                return layOut(m_workshop);
            if (made)
                show(*made);
            else
                m_around.messages.say(made.error());
        });
    m_around.tasks.follow(m_task);
}

void AttendancePrint::readAgain()
{
    if (isSeen())
        layOut(m_workshop);
}

void AttendancePrint::makeView()
{
    if (m_view)
        return;
    m_view = new paper::PrintView(m_around, m_page);
    m_view->setObjectName(QStringLiteral("attendanceView"));
    m_view->hide();
    connect(m_view, &paper::PrintView::left, this, &AttendancePrint::left);
    connect(m_view, &paper::PrintView::pdfRequested, this, &AttendancePrint::askForPdf);
}

void AttendancePrint::show(const Made &made)
{
    makeView();
    m_fileName = made.fileName;
    m_view->setPages(made.pages, made.fileName.chopped(kEnding.size()));
    if (isSeen())
        return;
    Q_EMIT laidOut();
    if (isSeen() && !made.warning.isEmpty())
        m_around.messages.say(kit::MessageBar::Severity::Warning, made.warning);
}

void AttendancePrint::askForPdf()
{
    const kit::FileRequest request{.kind = kit::FileRequest::Kind::Save,
                                   .title = tr("Keep the attendance sheet as PDF"),
                                   .folder = m_around.settings.folder(QStringLiteral("exports")),
                                   .proposedName = m_fileName,
                                   .filter = tr("PDF files (*.pdf)"),
                                   .suffix = QStringLiteral("pdf")};
    m_around.files.ask(m_page, request, [this](const QString &path) {
        m_around.settings.setFolder(QStringLiteral("exports"), QFileInfo(path).absolutePath());
        write(path);
    });
}

void AttendancePrint::write(const QString &path)
{
    m_around.messages.clear();
    m_around.tasks.follow(kit::startTask<QString>(
        this, tr("Writing the PDF"),
        [workspace = m_workspace, workshop = m_workshop, formats = m_around.formats, path](TaskContext &task) {
            return workspace::writeAttendance(*workspace, workshop, formats, path, task);
        },
        [this, path](const Result<QString> &warning) {
            if (!warning)
                return m_around.messages.say(warning.error());
            //: %1 is the name of a file
            QString sentence = tr("The attendance sheet has been written: %1.").arg(QFileInfo(path).fileName());
            if (!warning->isEmpty())
                sentence += u' ' + *warning;
            kit::sayWritten(m_around.messages, m_around.desktop, sentence, path);
        }));
}

} // namespace rebond::ui::workshops
