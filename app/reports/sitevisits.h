// SPDX-License-Identifier: GPL-3.0-or-later
// The visits of the site over time, with what the press said and what the group sent marked beside them: one curve for screen, paper
// and web page, and its rows in words. It tells what was on one day, never what came of what. A day of which nothing is known is
// a gap, not a day without visits; sources are never added up.
#pragma once

#include "base/formats.h"
#include "document/block.h"
#include "domain/audience.h"
#include "domain/daycount.h"
#include "domain/press.h"

#include <optional>

namespace rebond::reports {

struct SiteVisits
{
    QList<domain::AudienceDay> days;   // of one source, ascending, each day once
    QList<domain::PressMention> press; // ascending by date; only outlets and days are told
    QList<domain::DayCount> groupActs; // sent in the name of the group, ascending
    QStringList sources;               // all there are, the one with most days first; the days are of one of them
};

enum class VisitsBy { Day, Week };
// Days that fit into a drawing are told one by one, more of them by week.
[[nodiscard]] VisitsBy readableSteps(const SiteVisits &visits);

struct VisitsRow
{
    QDate from;                      // the day, or the Monday
    int known = 0;                   // how many of its days
    qint64 visits = 0;               // of these
    std::optional<qint64> pageViews; // none where one of the known days does not say
    QStringList press;               // outlets, in the order of their days
    qint64 groupActs = 0;
};
// From the first known day to the last, one after the other; the unknown ones, too.
[[nodiscard]] QList<VisitsRow> visitsRows(const SiteVisits &visits, VisitsBy by);

// Not to be drawn where it has no points. A week of which a day is missing is a gap.
[[nodiscard]] document::StepCurve visitsCurve(const SiteVisits &visits, VisitsBy by, const Formats &formats);

// "Visits by day, counted by Matomo. Gaps are days of which nothing is known." For below the curve.
[[nodiscard]] QString visitsNote(const SiteVisits &visits, VisitsBy by, const Formats &formats);

// The rows as cells: day or week, visits, page views, sent by the group, press.
[[nodiscard]] QStringList visitsHeadings(VisitsBy by);
[[nodiscard]] QStringList visitsCells(const VisitsRow &row, VisitsBy by, const Formats &formats);

} // namespace rebond::reports
