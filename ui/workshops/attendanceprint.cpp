// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/attendanceprint.h"

#include "base/formats.h"
#include "typeset/typesetter.h"
#include "workspace/attendance.h"

#include <utility>

namespace rebond::ui::workshops {

using domain::Workshop;

AttendancePrint::AttendancePrint(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                                 QWidget *page)
    : SheetPrint(surroundings,
                 {.viewName = QStringLiteral("attendanceView"),
                  .keep = tr("Keep the attendance sheet as PDF"),
                  //: %1 is the name of a file
                  .written = tr("The attendance sheet has been written: %1.")},
                 page),
      m_workspace(std::move(workspace))
{}

void AttendancePrint::layOut(Id<Workshop> workshop)
{
    const Formats formats = around().formats;
    SheetPrint::layOut(
        {.make = [workspace = m_workspace, workshop, formats](TaskContext &) -> Result<Sheet> {
             const auto sheet = workspace::attendanceOf(*workspace, workshop);
             if (!sheet)
                 return fail(sheet.error());
             return Sheet{typeset::Typesetter().typeset(rebond::reports::attendanceSheet(*sheet, formats)),
                          workspace::attendanceRemark(*sheet, formats),
                          rebond::reports::attendanceFileName(sheet->workshop)};
         },
         .write =
             [workspace = m_workspace, workshop, formats](const QString &path, TaskContext &task) {
                 return workspace::writeAttendance(*workspace, workshop, formats, path, task);
             }});
}

} // namespace rebond::ui::workshops

#include "moc_attendanceprint.cpp"
