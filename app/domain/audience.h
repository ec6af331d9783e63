// SPDX-License-Identifier: GPL-3.0-or-later
// How often the site of the collective was visited: one record a day and source, as the counter of visits told it. Pure
// values; records.h says what holds of every record.
#pragma once

#include "domain/records.h"

#include <QDate>

#include <optional>

namespace rebond::domain {

// A day without a record is a day of which nothing is known, which is not a day without visits. Nobody's data stands in it.
struct AudienceDay
{
    Id<AudienceDay> id;
    Id<Cohort> cohort;
    QString reference;
    QDate date;
    int visits = 0;
    std::optional<int> pageViews; // none: the source does not count them
    QString source;               // who counted: Matomo, GoAccess; empty where nobody said. Sources are never added up
    int revision = 0;
    friend bool operator==(const AudienceDay &, const AudienceDay &) = default;
};

// Whether there can have been a site to visit: not before the first one of all went on line (6 August 1991), not beyond the years
// anybody means. 1012 for 2012 would make a curve of a thousand years.
[[nodiscard]] inline bool canHaveVisits(QDate day)
{
    return day >= QDate(1991, 8, 6) && day.year() <= 2100;
}

} // namespace rebond::domain
