// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet to sign of a workshop, on its way out of the page of workshops.
#pragma once

#include "domain/workshop.h"
#include "ui/paper/sheetprint.h"
#include "workspace/workspace.h"

#include <memory>

namespace rebond::ui::workshops {

class AttendancePrint final : public paper::SheetPrint
{
    Q_OBJECT
public:
    AttendancePrint(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                    QWidget *page);

    void layOut(Id<domain::Workshop> workshop);

private:
    std::shared_ptr<workspace::Workspace> m_workspace;
};

} // namespace rebond::ui::workshops
