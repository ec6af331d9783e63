// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/weekchart.h"

#include "figures/catalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <climits>

namespace rebond::reports {

namespace {

constexpr double kWeeksHeight = 88; // beside the channels of sixty people, so that the report stays within its pages

using figures::ActivityWeek;
using figures::FigureId;

document::WeekLine weekLine(FigureId figure, const QList<int> &counts, const Formats &formats)
{
    const int most = counts.isEmpty() ? 0 : *std::max_element(counts.cbegin(), counts.cend());
    return {.label = figures::entryOf(figure).label(),
            //: beside a row of bars, a week each: %1 is the number of the highest
            .scale = QCoreApplication::translate("ProgressReport", "at most %1 in a week").arg(formats.number(most)),
            .counts = counts};
}

} // namespace

QList<ActivityWeek> weeksDrawn(const QList<ActivityWeek> &weeks)
{
    const auto last = std::find_if(weeks.crbegin(), weeks.crend(),
                                   [](const ActivityWeek &week) { return week.isOver; });
    if (last == weeks.crend())
        return {};
    const QDate first = std::max(weeks.first().monday, last->monday.addDays(-7 * (kMostWeeksDrawn - 1)));
    QList<ActivityWeek> drawn;
    for (QDate monday = first; monday <= last->monday; monday = monday.addDays(7)) {
        ActivityWeek week;
        week.monday = monday;
        week.isOver = true;
        drawn.append(week);
    }
    for (const ActivityWeek &week : weeks) {
        if (week.isOver && week.monday >= first)
            drawn[first.daysTo(week.monday) / 7] = week;
    }
    return drawn;
}

document::WeekChart weekChart(const QList<ActivityWeek> &weeks, const Formats &formats)
{
    document::WeekChart chart;
    const QList<ActivityWeek> drawn = weeksDrawn(weeks);
    QList<int> acts;
    QList<int> interviews;
    for (const ActivityWeek &week : drawn) {
        acts.append(int(std::min<qint64>(week.acts, INT_MAX)));
        interviews.append(int(std::min<qint64>(week.interviews, INT_MAX)));
    }
    const auto isDone = [](int count) { return count > 0; };
    if (std::none_of(acts.cbegin(), acts.cend(), isDone)
        && std::none_of(interviews.cbegin(), interviews.cend(), isDone))
        return chart;
    chart.from = drawn.first().monday;
    chart.height = kWeeksHeight;
    chart.lines = {weekLine(FigureId::Acts, acts, formats), weekLine(FigureId::Held, interviews, formats)};
    QStringList told;
    for (const document::WeekLine &line : std::as_const(chart.lines))
        //: a row of bars, read aloud: %1 is what is counted, %2 "at most 38 in a week", %3 the number of the last week
        told.append(QCoreApplication::translate("ProgressReport", "%1: %2, %3 in the last")
                        .arg(line.label, line.scale, formats.number(line.counts.last())));
    //: read aloud: %1 and %2 are Mondays, %3 says what is counted and how much
    chart.alternative = QCoreApplication::translate("ProgressReport", "From the week of %1 to that of %2. %3.")
                            .arg(formats.date(chart.from), formats.date(drawn.last().monday),
                                 told.join(QStringLiteral("; ")));
    return chart;
}

QString weekInWords(const ActivityWeek &week, const Formats &formats)
{
    //: what was done in a week: %1 is its Monday, %2 what is counted, %3 how many; %4 and %5 likewise
    return QCoreApplication::translate("ProgressReport", "Week of %1: %2 %3, %4 %5")
        .arg(formats.date(week.monday), figures::entryOf(FigureId::Acts).label(), formats.number(week.acts),
             figures::entryOf(FigureId::Held).label(), formats.number(week.interviews));
}

} // namespace rebond::reports
