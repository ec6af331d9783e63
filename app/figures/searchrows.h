// SPDX-License-Identifier: GPL-3.0-or-later
// Funnel and activity as rows of one list, for spreadsheets: one number a row; and the cells that tables have in common.
// Internal, but for what a funder is told of the funnel.
#pragma once

#include "figures/reading.h"
#include "figures/search.h"

namespace rebond::figures {

// What an audience reads of a step: for ourselves all of it. To a funder acts are no people: what was sent and answered is told
// of every line. Behind an interview and a proposal stand single members: they are told of all approaches together (`isWhole`),
// 1 to 4 hidden, and only where enough were answered that the hidden number could be any of these. How many rebounded is told in
// people, on the first page, and not here once more. None where the audience is not told of the step.
[[nodiscard]] std::optional<Mask> maskOfStep(const FunnelRow &row, FunnelStep step, bool isWhole, Audience audience);
// The number, or the mark in its place: "12", "< 5".
[[nodiscard]] QString stepText(const FunnelRow &row, FunnelStep step, Mask mask, Audience audience,
                               const Formats &formats);

// One row an approach's step, of all that were sent in its line: "all.answered", "by_channel.courriel.interview",
// "by_month.2012-03.rebound"; and the two medians of each line.
[[nodiscard]] QList<Row> funnelRows(const Funnel &funnel, Audience audience, const Formats &formats);

// "member_weeks", "acts.per_member_week", "acts.median" …, and the group's own line, "weeks.2012-03-05.acts".
[[nodiscard]] QList<Row> activityRows(const Activity &activity, const Formats &formats);

// "120 (29 %, 34 %)": of the step before, of all that was sent; the first of them once, neither of fewer than
// kFewestForPercent. step > 0.
[[nodiscard]] QString reachedText(const FunnelRow &row, size_t step, const Formats &formats);
// The median of the first answer, in days: "12", "12 … 19" with both its ends, "> 60", or a dash where it is not known.
[[nodiscard]] QString answerDaysText(const FunnelRow &row, const Formats &formats);

} // namespace rebond::figures
