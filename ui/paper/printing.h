// SPDX-License-Identifier: GPL-3.0-or-later
// Pages on a real printer.
#pragma once

#include "typeset/page.h"

#include <QString>

#include <functional>

class QPrinter;
class QWidget;

namespace rebond::ui::paper {

// Asks the system for a printer, then prints; `told` hears later whether the printer took the pages, nothing where the user
// gives up or the parent goes first. `name` is what the printer's queue calls them.
void printPages(QWidget *parent, const typeset::PageList &pages, const QString &name, std::function<void(bool)> told);

// The pages the printer was asked for, or all; false where it does not take them.
[[nodiscard]] bool paintPages(QPrinter &printer, const typeset::PageList &pages);

} // namespace rebond::ui::paper
