// SPDX-License-Identifier: GPL-3.0-or-later
// What happened, in a few words, for histories on screen.
#pragma once

#include "base/formats.h"
#include "desk/timeline.h"
#include "ui/models/recordtable.h"

namespace rebond::ui::models {

// Whose history it is: that name goes without saying.
enum class Whose { Members, Companys };
// Notes and debriefs are not for a room that looks on (kit/projector.h).
enum class Notes { Hidden, Shown };

// Facts parted by " · ", the kind first: "E-mail · Atelier Calvé · Comptable · No answer".
[[nodiscard]] QString wordingOf(const desk::Entry &entry, const desk::Names &names, const Formats &formats, Whose whose,
                                Notes notes);
// Of several consents of one kind and day: as a rule one sheet of paper.
[[nodiscard]] QString wordingOfConsents(desk::EntryKind kind, int count);

// An event among those of many histories: whose it is, the day, what kind, what happened, and the note that was made of it,
// in the columns of eventHeadings().
[[nodiscard]] QList<Heading> eventHeadings(const QString &whose);
[[nodiscard]] QStringList eventOf(const QString &name, const desk::Entry &entry, const desk::Names &names,
                                  const Formats &formats, Whose whose);

} // namespace rebond::ui::models
