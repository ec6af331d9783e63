// SPDX-License-Identifier: GPL-3.0-or-later
// What a day asks for, in words: sections in the order in which a facilitator goes through them, a line for each item.
#pragma once

#include "base/formats.h"
#include "desk/today.h"

#include <optional>

namespace rebond::ui::dashboard {

struct TodoLine
{
    QString section; // "Follow-ups overdue (3)" on the first line of a section, empty on the others
    QString sentence;
    // Whose record the line opens: of the first that is there, or of none where the line only counts what is left out.
    std::optional<Id<domain::Interview>> interview;
    std::optional<Id<domain::Outcome>> outcome;
    std::optional<Id<domain::Offer>> offer;
    std::optional<Id<domain::Member>> member;
    std::optional<Id<domain::Company>> company;
    std::optional<desk::Item> item; // what is to be settled
    qint64 more = 0;                // of a line that only counts: how many are left out
    friend bool operator==(const TodoLine &, const TodoLine &) = default;
};

// Sections without items have no line. Where a section has more than its items, its last line says how many.
[[nodiscard]] QList<TodoLine> todoLines(const desk::Today &today, const Formats &formats);

// Every heading a section may have, without its count.
[[nodiscard]] QStringList todoHeadings();

// Facts parted by " · ": "Relancer · Atelier Calvé · Comptable · Odile Calvérac · 3 days late". What is past and still
// said to be planned is a question.
[[nodiscard]] QString sentenceOf(const desk::Item &item, const desk::Names &names, const Formats &formats);

} // namespace rebond::ui::dashboard
