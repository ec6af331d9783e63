// SPDX-License-Identifier: GPL-3.0-or-later
// A CV into a file: asks where, writes behind the window, says what became of it.
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "ui/kit/page.h"

#include <QString>

#include <functional>

class QWidget;

namespace rebond::ui::cv {

struct CvOutput
{
    QString proposedName;
    bool isNameless = false;
    std::function<Done(const QString &path, TaskContext &task)> write; // called from another thread
};

// Nothing is written where the user gives up, or `page` goes before.
void askWhereAndWrite(QWidget *page, const kit::Surroundings &around, const CvOutput &output);

} // namespace rebond::ui::cv
