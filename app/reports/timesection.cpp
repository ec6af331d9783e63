// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/timesection.h"

#include "figures/reboundtime.h"

#include <QCoreApplication>

namespace rebond::reports {

namespace {

using namespace document;

// The median that the line shows; never one from the part behind its end, where a single person may move it by months.
QString medianSentence(const figures::Figures &figures, const Formats &formats)
{
    if (const auto day = figures::reboundTime(figures).medianDay) {
        //: %1 is a number of days
        return QCoreApplication::translate("ProgressReport", "Half of those followed had rebounded after %1 days.")
            .arg(formats.number(*day));
    }
    if (figures.medianDays)
        return QCoreApplication::translate("ProgressReport",
                                           "The line ends before half is reached: no median is given.");
    return QCoreApplication::translate("ProgressReport",
                                       "Fewer than half of those followed have rebounded: there is no median yet.");
}

Table retentionTable(const figures::Figures &figures, const Formats &formats)
{
    Table table;
    table.columns = {//: heading of a column: after 3, 6, 12 months
                     {.heading = QCoreApplication::translate("ProgressReport", "After"), .weight = 2},
                     //: heading of a column: how many had begun so long ago
                     {.heading = QCoreApplication::translate("ProgressReport", "Begun long enough"),
                      .align = Align::Right},
                     //: heading of a column: of how many an answer is known
                     {.heading = QCoreApplication::translate("ProgressReport", "Answer known"), .align = Align::Right},
                     //: heading of a column: how many were in the same or another job
                     {.heading = QCoreApplication::translate("ProgressReport", "In work"), .align = Align::Right},
                     //: heading of a column: how many did not answer
                     {.heading = QCoreApplication::translate("ProgressReport", "Not known"), .align = Align::Right}};
    QStringList spoken;
    for (const figures::RetentionCount &row : figures.retention) {
        //: %1 is 3, 6 or 12
        const QString after = QCoreApplication::translate("ProgressReport", "%1 months").arg(row.months);
        table.rows.append({after, formats.number(row.due), formats.number(row.answered), formats.number(row.inWork),
                           formats.number(row.unknown)});
        //: read aloud: %1 is "3 months", %2 people in work of the %3 whose answer is known
        spoken.append(QCoreApplication::translate("ProgressReport", "after %1, %2 in work of %3 known")
                          .arg(after, formats.number(row.inWork), formats.number(row.answered)));
    }
    table.alternative = capitalised(spoken.join(QStringLiteral(", ")) + u'.');
    return table;
}

} // namespace

ShareCurve timeCurve(const figures::Figures &figures, const Formats &formats)
{
    const figures::ReboundTime time = figures::reboundTime(figures);
    ShareCurve curve;
    for (const figures::ReboundTimePoint &point : time.points) {
        curve.points.append({.day = int(point.day), .share = point.share});
        if (point.band)
            curve.points.last().band = ShareBand{.low = point.band->low, .high = point.band->high};
    }
    for (const figures::Followed &followed : time.followed)
        curve.followed.append({.day = int(followed.day), .number = formats.number(followed.people)});
    curve.lastDay = int(time.lastDay);
    curve.axisLabel = QCoreApplication::translate("ProgressReport", "Days since entry");
    curve.followedLabel = QCoreApplication::translate("ProgressReport", "Still followed");
    if (time.medianDay) {
        curve.medianDay = int(*time.medianDay);
        //: beside a line in a drawing: %1 is a number of days
        curve.medianLabel = QCoreApplication::translate("ProgressReport", "half: %1 days")
                                .arg(formats.number(*time.medianDay));
    }
    const double reached = time.points.isEmpty() ? 0 : time.points.last().share;
    //: Read aloud in place of a curve: %1 is a number of days, %2 per cent
    curve.alternative =
        QCoreApplication::translate("ProgressReport",
                                    "A rising line with its band: after %1 days %2 of those followed have rebounded.")
            .arg(formats.number(time.lastDay), formats.percent(reached));
    return curve;
}

namespace {

constexpr double kCurveHeight = 160; // points: the numbers below it are to stand on its page

// Rates that only count who has been there long enough: "Rebounds soon after entry: within 90 days 4 of 60 · …".
QString matureRates(const figures::Reading &reading)
{
    QStringList told;
    const QList<figures::Row> rows = reading.rows(figures::TableId::WithinDays);
    for (const figures::Row &row : rows)
        told.append(QCoreApplication::translate("ProgressReport", "%1: %2").arg(row.label, row.text));
    if (reading.tells(figures::FigureId::SixMonthDurable))
        told.append(QCoreApplication::translate("ProgressReport", "%1: %2")
                        .arg(figures::entryOf(figures::FigureId::SixMonthDurable).label(),
                             reading.text(figures::FigureId::SixMonthDurable)));
    if (told.isEmpty())
        return {};
    return told.join(QStringLiteral(" · ")) + QStringLiteral(". ")
         + QCoreApplication::translate("ProgressReport", "Only who has been there that long is counted.");
}

void appendCurve(Blocks &blocks, const figures::Figures &figures, const Formats &formats)
{
    blocks.emplace_back(
        Heading{2, QCoreApplication::translate("ProgressReport", "Share who have rebounded, by days since entry")});
    ShareCurve curve = timeCurve(figures, formats);
    curve.height = kCurveHeight;
    blocks.emplace_back(std::move(curve));
    blocks.emplace_back(
        Paragraph{.text = medianSentence(figures, formats) + u' '
                        + QCoreApplication::translate(
                              "ProgressReport",
                              "The line is Kaplan and Meier’s: whoever left or has not rebounded yet counts as "
                              "long as they were followed. The band says how far a comparable group may lie from "
                              "it (95%). Where fewer than five are followed the line ends.")});
}

} // namespace

Blocks timeSection(const figures::Reading &reading, const Formats &formats)
{
    const figures::Figures &figures = reading.figures();
    // A line needs five who are followed at once, what lasted needs somebody who has rebounded.
    const bool hasCurve = reading.tells(figures::FigureId::Survival) && !figures::reboundTime(figures).points.isEmpty();
    const bool hasRetention = reading.tells(figures::FigureId::Retention) && figures.rebounded.count > 0;
    if (!hasCurve && !hasRetention)
        return {};
    Blocks blocks;
    blocks.emplace_back(PageBreak{});
    blocks.emplace_back(Heading{1, QCoreApplication::translate("ProgressReport", "How long it takes, and what lasts")});
    if (hasCurve)
        appendCurve(blocks, figures, formats);
    if (hasRetention) {
        blocks.emplace_back(Heading{2, reading.title(figures::TableId::Retention)});
        blocks.emplace_back(retentionTable(figures, formats));
        if (const QString rates = matureRates(reading); !rates.isEmpty())
            blocks.emplace_back(Paragraph{.text = rates, .size = TextSize::Note});
    }
    return blocks;
}

} // namespace rebond::reports
