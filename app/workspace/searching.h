// SPDX-License-Identifier: GPL-3.0-or-later
// All figures of a cohort at a date, those that look at every act included: what rebond-tool prints.
#pragma once

#include "base/result.h"
#include "domain/facts.h"
#include "figures/figures.h"
#include "figures/search.h"

namespace rebond::workspace {

class Workspace;

// What the figures are made of, and those that look at every act: from one reading of the file, whose pages were checked.
// Where there are a million acts it takes seconds: for a Task, where there is a window. From any thread.
struct SearchedFacts
{
    domain::CohortFacts facts; // loaded at question.asOf
    figures::SearchFigures search;
};
[[nodiscard]] Result<SearchedFacts> searchedFacts(const Workspace &workspace, const figures::Question &question);

struct WholeFigures
{
    figures::Figures figures;
    figures::SearchFigures search;
};

// The same, added up.
[[nodiscard]] Result<WholeFigures> wholeFigures(const Workspace &workspace, const figures::Question &question);

// The group's own line of the year up to asOf (reports/weekchart.h), acts and interviews alone, counted by the database: at once,
// where searchedFacts() takes seconds.
[[nodiscard]] Result<QList<figures::ActivityWeek>> groupWeeks(const Workspace &workspace, QDate asOf);

// The rows behind the funnel, one an approach that came as far as that step (order of sending), and behind the activity,
// one a member (order of entry), as CSV in French as lists are exported.
[[nodiscard]] Result<QByteArray> approachTable(const Workspace &workspace, const figures::Question &question,
                                               figures::FunnelStep step);
[[nodiscard]] Result<QByteArray> activityTable(const Workspace &workspace, const figures::Question &question);

} // namespace rebond::workspace
