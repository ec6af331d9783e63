// SPDX-License-Identifier: GPL-3.0-or-later
// Pages on a real printer.
#pragma once

#include "typeset/page.h"

#include <QString>

#include <functional>

class QPrinter;
class QWidget;

namespace rebond {
class TaskContext;
}
namespace rebond::ui::kit {
class Task;
}

namespace rebond::ui::paper {

// Asks the system for a printer, then prints behind the window: `started` gets the work, to show and to stop it; `told` hears
// later whether the printer took the pages, nothing where the user gives up or stops it, or the parent goes first. `name` is
// what the printer's queue calls them.
void printPages(QWidget *parent, const typeset::PageList &pages, const QString &name,
                std::function<void(kit::Task *)> started, std::function<void(bool)> told);

// The pages the printer was asked for, or all; false where it does not take them, or the work was stopped. In any thread: Qt
// paints on printers outside the window's own.
[[nodiscard]] bool paintPages(QPrinter &printer, const typeset::PageList &pages, TaskContext &task);

} // namespace rebond::ui::paper
