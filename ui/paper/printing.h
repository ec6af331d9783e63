// SPDX-License-Identifier: GPL-3.0-or-later
// Pages on a real printer.
#pragma once

#include "typeset/page.h"

#include <QString>

class QPrinter;
class QWidget;

namespace rebond {
class TaskContext;
}
namespace rebond::ui::kit {
struct Surroundings;
}

namespace rebond::ui::paper {

// Asks the system for a printer, then prints behind the window; the work shows and is stopped as any other. The message bar tells
// where the printer does not take the pages, and where the parent goes before they are painted, which stops it; nothing where the
// user gives up or stops it. `name` is what the printer's queue calls them.
void printPages(QWidget *parent, const typeset::PageList &pages, const QString &name, const kit::Surroundings &around);

// The pages the printer was asked for, or all; false where it does not take them, or the work was stopped. In any thread: Qt
// paints on printers outside the window's own.
[[nodiscard]] bool paintPages(QPrinter &printer, const typeset::PageList &pages, TaskContext &task);

} // namespace rebond::ui::paper
