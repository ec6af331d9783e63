// SPDX-License-Identifier: GPL-3.0-or-later
// Where each member stands at (D, K): the rules applied to one person at a time. compute() adds standings up, explain()
// lists them, so a figure and the rows behind it cannot disagree.
#pragma once

#include "domain/outcomeclass.h"
#include "figures/figures.h"
#include "figures/statistics.h"

namespace rebond::figures {

enum class Place { Rebounded, Searching, Training, Other, NoNews };

// Pointers lead into the facts given, and live as long as they do.
struct Standing
{
    const domain::Member *member = nullptr;
    bool neutralised = false;
    // Where a counted member is filed in the decomposition; means nothing for a neutralised one.
    Place place = Place::Searching;
    // The outcome that decided place (the first outcome, where rebounded) or neutralised; none where the exit did, or
    // where nothing is known.
    const domain::Outcome *deciding = nullptr;
    const domain::Outcome *best = nullptr;     // rebounded: the earliest of the best class
    const domain::Outcome *working = nullptr;  // rebounded: the earliest job not over at D; none where not in work
    const domain::Outcome *upcoming = nullptr; // not rebounded: the earliest job that starts after D and is known
};

// The members entered by D, in the order of the facts.
[[nodiscard]] QList<Standing> standings(const domain::CohortFacts &facts, const Question &question);

// How long a counted member was followed from entry (rule 9): to the first outcome, else to the earlier of D and the exit.
[[nodiscard]] Spell spellOf(const Standing &standing, QDate asOf);

[[nodiscard]] AgeBand ageBandOf(const domain::Member &member, QDate asOf);
[[nodiscard]] QString sectorOf(const domain::Member &member); // the first, as written; empty where none

} // namespace rebond::figures
