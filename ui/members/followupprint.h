// SPDX-License-Identifier: GPL-3.0-or-later
// The follow-up sheet of a member, on its way out of the page of members.
#pragma once

#include "domain/records.h"
#include "ui/paper/sheetprint.h"
#include "workspace/workspace.h"

#include <memory>

namespace rebond::ui::members {

class FollowUpPrint final : public paper::SheetPrint
{
    Q_OBJECT
public:
    FollowUpPrint(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                  QWidget *page);

    void layOut(Id<domain::Member> member);

private:
    std::shared_ptr<workspace::Workspace> m_workspace;
};

} // namespace rebond::ui::members
