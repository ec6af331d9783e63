// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/outreachmarks.h"

#include <QCoreApplication>

#include <algorithm>

namespace rebond::reports {

namespace {

struct Week
{
    qint64 number = 0; // Mondays / 7 of the Julian day
    QDate first;       // day on which something was sent
    qint64 acts = 0;
};

QList<Week> weeksOf(const QList<domain::DayCount> &days)
{
    QList<Week> weeks;
    for (const domain::DayCount &each : days) {
        const qint64 number = each.day.toJulianDay() / 7; // day 0 was a Monday
        if (weeks.isEmpty() || weeks.last().number != number)
            weeks.append({number, each.day, 0});
        weeks.last().acts += each.count;
    }
    return weeks;
}

} // namespace

QList<document::CurveEvent> outreachMarks(const QList<domain::DayCount> &days, const Formats &formats)
{
    QList<Week> weeks = weeksOf(days);
    std::stable_sort(weeks.begin(), weeks.end(),
                     [](const Week &one, const Week &other) { return one.acts > other.acts; });
    QList<Week> chosen;
    for (const Week &week : std::as_const(weeks)) {
        const bool isNear = std::any_of(chosen.cbegin(), chosen.cend(), [&](const Week &other) {
            return std::abs(other.number - week.number) < kWeeksApart;
        });
        if (week.acts >= kFewestForMark && !isNear && chosen.size() < kMostOutreachMarks)
            chosen.append(week);
    }
    std::sort(chosen.begin(), chosen.end(), [](const Week &one, const Week &other) { return one.first < other.first; });
    QList<document::CurveEvent> marks;
    for (const Week &week : std::as_const(chosen)) {
        //: a mark on the curve of the rebounds: what was sent in the name of the group in a week; %1 is a number, %n the same
        const QString label = QCoreApplication::translate("ProgressReport", "Group: %1 act(s) in a week", nullptr,
                                                          int(week.acts))
                                  .arg(formats.number(week.acts));
        marks.append({.date = week.first, .label = label});
    }
    return marks;
}

} // namespace rebond::reports
