// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to rebound, as it is drawn: the share who have rebounded (1 - survival) by days since entry, with its band,
// and how many were still followed. The line ends where fewer than five are: what is left says nothing of a group.
// Internal readers only: each step is somebody's day.
#pragma once

#include "figures/figures.h"

namespace rebond::figures {

inline constexpr qint64 kFewestFollowed = 5;

struct ReboundTimePoint
{
    qint64 day = 0;
    double share = 0;
    std::optional<Interval> band = {};
    friend bool operator==(const ReboundTimePoint &, const ReboundTimePoint &) = default;
};

struct Followed
{
    qint64 day = 0;
    qint64 people = 0; // neither rebounded nor gone when that day begins
    friend bool operator==(const Followed &, const Followed &) = default;
};

struct ReboundTime
{
    QList<ReboundTimePoint> points; // days on which somebody rebounded, up to lastDay
    QList<Followed> followed; // day 0 and every so many days up to lastDay: 30, 60, 90, 180 or 365, at most seven steps
    qint64 lastDay = 0;       // the last on which so many were followed; 0: nothing can be drawn
    std::optional<qint64> medianDay; // none where it is after lastDay, too
    friend bool operator==(const ReboundTime &, const ReboundTime &) = default;
};

[[nodiscard]] ReboundTime reboundTime(const Figures &figures);

} // namespace rebond::figures
