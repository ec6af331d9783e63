// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/followupprint.h"

#include "base/formats.h"
#include "typeset/typesetter.h"
#include "workspace/followup.h"

#include <utility>

namespace rebond::ui::members {

using domain::Member;

FollowUpPrint::FollowUpPrint(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                             QWidget *page)
    : SheetPrint(surroundings,
                 {.viewName = QStringLiteral("followUpView"),
                  .keep = tr("Keep the follow-up sheet as PDF"),
                  //: %1 is the name of a file
                  .written = tr("The follow-up sheet has been written: %1."),
                  .isPrivate = true},
                 page),
      m_workspace(std::move(workspace))
{}

void FollowUpPrint::layOut(Id<Member> member)
{
    const Formats formats = around().formats;
    SheetPrint::layOut({.make = [workspace = m_workspace, member, formats](TaskContext &) -> Result<Sheet> {
                            const auto sheet = workspace::followUpOf(*workspace, member, formats);
                            if (!sheet)
                                return fail(sheet.error());
                            return Sheet{typeset::Typesetter().typeset(rebond::reports::followUpSheet(*sheet, formats)),
                                         {},
                                         rebond::reports::followUpFileName(*sheet)};
                        },
                        .write = [workspace = m_workspace, member, formats](const QString &path,
                                                                            TaskContext &task) -> Result<QString> {
                            if (const Done done = workspace::writeFollowUp(*workspace, member, formats, path, task);
                                !done)
                                return fail(done.error());
                            return QString();
                        }});
}

} // namespace rebond::ui::members

#include "moc_followupprint.cpp"
