// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sitevisits.h"

#include "reports/outreachmarks.h"
#include "reports/pressmarks.h"

#include <QCoreApplication>

#include <algorithm>
#include <climits>

namespace rebond::reports {

namespace {

constexpr qint64 kMostDaysDrawn = 92; // a quarter
constexpr double kVisitsHeight = 180;

class VisitsText
{
    Q_DECLARE_TR_FUNCTIONS(SiteVisits)
};

QDate beginOf(QDate day, VisitsBy by)
{
    return by == VisitsBy::Week ? day.addDays(1 - day.dayOfWeek()) : day;
}

int lengthOf(VisitsBy by)
{
    return by == VisitsBy::Week ? 7 : 1;
}

QString spanOf(const VisitsRow &row, VisitsBy by, const Formats &formats)
{
    //: %1 is a Monday
    return by == VisitsBy::Week ? VisitsText::tr("Week of %1").arg(formats.date(row.from)) : formats.date(row.from);
}

QString visitsOf(const VisitsRow &row, VisitsBy by, const Formats &formats)
{
    if (row.known == 0)
        //: of a day: how often the site was visited
        return VisitsText::tr("not known");
    const QString number = formats.number(row.visits);
    if (row.known == lengthOf(by))
        return number;
    //: visits of a week of which days are missing: %1 is a number, %n how many days of seven are known
    return VisitsText::tr("at least %1 (%n day(s) of 7)", nullptr, row.known).arg(number);
}

bool isWhole(const VisitsRow &row, VisitsBy by)
{
    return row.known == lengthOf(by);
}

QList<domain::PressMention> within(const QList<domain::PressMention> &mentions, QDate from, QDate to)
{
    QList<domain::PressMention> kept = mentions;
    kept.removeIf([&](const domain::PressMention &mention) { return mention.date < from || mention.date > to; });
    return kept;
}

QList<domain::DayCount> within(const QList<domain::DayCount> &days, QDate from, QDate to)
{
    QList<domain::DayCount> kept = days;
    kept.removeIf([&](const domain::DayCount &day) { return day.day < from || day.day > to; });
    return kept;
}

// What is heard of the curve: from when to when, the highest and the last, and the marks.
QString heardOf(const QList<VisitsRow> &rows, VisitsBy by, const QList<document::CurveEvent> &marks,
                const Formats &formats)
{
    const VisitsRow *highest = nullptr;
    qint64 gaps = 0;
    for (const VisitsRow &row : rows) {
        if (!isWhole(row, by))
            ++gaps;
        else if (!highest || row.visits > highest->visits)
            highest = &row;
    }
    QStringList told;
    //: read aloud: %1 and %2 are days, or weeks
    told.append(VisitsText::tr("Visits of the site, from %1 to %2.")
                    .arg(spanOf(rows.first(), by, formats), spanOf(rows.last(), by, formats)));
    if (highest)
        //: read aloud: %1 is a number of visits, %2 a day or a week
        told.append(
            VisitsText::tr("At most %1: %2.").arg(formats.number(highest->visits), spanOf(*highest, by, formats)));
    if (gaps > 0)
        //: read aloud: of so many days or weeks it is not known how often the site was visited
        told.append(VisitsText::tr("%n gap(s).", nullptr, static_cast<int>(std::min<qint64>(gaps, INT_MAX))));
    for (const document::CurveEvent &mark : marks)
        //: read aloud with a curve: %1 is a date, %2 what was on that day
        told.append(VisitsText::tr("%1: %2.").arg(formats.date(mark.date), mark.label));
    return told.join(u' ');
}

} // namespace

VisitsBy readableSteps(const SiteVisits &visits)
{
    const bool isLong = !visits.days.isEmpty()
                     && visits.days.first().date.daysTo(visits.days.last().date) >= kMostDaysDrawn;
    return isLong ? VisitsBy::Week : VisitsBy::Day;
}

QList<VisitsRow> visitsRows(const SiteVisits &visits, VisitsBy by)
{
    QList<VisitsRow> rows;
    if (visits.days.isEmpty())
        return rows;
    const QDate first = beginOf(visits.days.first().date, by);
    for (QDate from = first; from <= visits.days.last().date; from = from.addDays(lengthOf(by)))
        rows.append({.from = from, .known = 0, .visits = 0, .pageViews = {}, .press = {}, .groupActs = 0});
    const auto rowOf = [&](QDate day) -> VisitsRow * {
        const qint64 at = first.daysTo(beginOf(day, by)) / lengthOf(by);
        return day >= first && at < rows.size() ? &rows[at] : nullptr;
    };
    for (const domain::AudienceDay &day : visits.days) {
        VisitsRow &row = *rowOf(day.date);
        const bool isSaid = day.pageViews && (row.known == 0 || row.pageViews);
        row.pageViews = isSaid ? std::optional(row.pageViews.value_or(0) + *day.pageViews) : std::nullopt;
        row.visits += day.visits;
        ++row.known;
    }
    for (const domain::PressMention &mention : visits.press) {
        if (VisitsRow *row = rowOf(mention.date); row && !row->press.contains(mention.outlet))
            row->press.append(mention.outlet);
    }
    for (const domain::DayCount &day : visits.groupActs) {
        if (VisitsRow *row = rowOf(day.day))
            row->groupActs += day.count;
    }
    return rows;
}

document::StepCurve visitsCurve(const SiteVisits &visits, VisitsBy by, const Formats &formats)
{
    document::StepCurve curve;
    const QList<VisitsRow> rows = visitsRows(visits, by);
    if (rows.isEmpty())
        return curve;
    curve.from = rows.first().from;
    curve.asOf = rows.last().from.addDays(lengthOf(by)); // the last one has its width, too
    for (const VisitsRow &row : rows) {
        const bool isKnown = isWhole(row, by);
        curve.points.append({.date = row.from,
                             .value = isKnown ? static_cast<int>(std::min<qint64>(row.visits, INT_MAX / 4)) : 0,
                             .people = {},
                             .isKnown = isKnown});
    }
    curve.events = pressMarks(within(visits.press, curve.from, curve.asOf), curve.asOf)
                 + outreachMarks(within(visits.groupActs, curve.from, curve.asOf), formats);
    std::stable_sort(curve.events.begin(), curve.events.end(),
                     [](const document::CurveEvent &one, const document::CurveEvent &other) {
                         return one.date < other.date;
                     });
    curve.height = kVisitsHeight;
    curve.counted = by == VisitsBy::Week ? VisitsText::tr("Visits of the week") : VisitsText::tr("Visits of the day");
    curve.alternative = heardOf(rows, by, curve.events, formats);
    return curve;
}

QString visitsNote(const SiteVisits &visits, VisitsBy by, const Formats &formats)
{
    if (visits.days.isEmpty())
        return {};
    const QString source = visits.days.last().source;
    QStringList sentences;
    if (source.isEmpty())
        sentences.append(by == VisitsBy::Week ? VisitsText::tr("Visits by week; nobody noted what counted them.")
                                              : VisitsText::tr("Visits by day; nobody noted what counted them."));
    else
        //: %1 is what counted the visits: Matomo
        sentences.append((by == VisitsBy::Week ? VisitsText::tr("Visits by week, counted by %1.")
                                               : VisitsText::tr("Visits by day, counted by %1."))
                             .arg(source));
    //: %1 and %2 are days
    sentences.append(VisitsText::tr("From %1 to %2.")
                         .arg(formats.date(visits.days.first().date), formats.date(visits.days.last().date)));
    sentences.append(by == VisitsBy::Week
                         ? VisitsText::tr("A gap is a week of which a day is not known: it is not without visits.")
                         : VisitsText::tr("A gap is a day of which nothing is known: it is not without visits."));
    sentences.append(VisitsText::tr("What stands on the same day is marked; what came of what is not told by it."));
    return formats.typography(sentences.join(u' '));
}

QStringList visitsHeadings(VisitsBy by)
{
    //: heading of a column of days, or of weeks
    return {by == VisitsBy::Week ? VisitsText::tr("Week") : VisitsText::tr("Day"),
            //: heading of a column of numbers
            VisitsText::tr("Visits"),
            //: heading of a column of numbers
            VisitsText::tr("Page views"),
            //: heading of a column of numbers: what was sent in the name of the group
            by == VisitsBy::Week ? VisitsText::tr("Sent by the group that week")
                                 : VisitsText::tr("Sent by the group that day"),
            //: heading of a column: papers and stations that spoke of the group on that day, or in that week
            by == VisitsBy::Week ? VisitsText::tr("Press that week") : VisitsText::tr("Press that day")};
}

QStringList visitsCells(const VisitsRow &row, VisitsBy by, const Formats &formats)
{
    return {formats.date(row.from), visitsOf(row, by, formats),
            row.known > 0 && row.pageViews ? formats.number(*row.pageViews) : QString(),
            row.groupActs > 0 ? formats.number(row.groupActs) : QString(), formats.list(row.press)};
}

} // namespace rebond::reports
