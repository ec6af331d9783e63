// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/searchsection.h"

#include "domain/wording.h"
#include "figures/searchrows.h"
#include "reports/weekchart.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace rebond::reports {

namespace {

using namespace document;
using figures::FigureId;
using figures::FunnelRow;
using figures::FunnelStep;

QString labelOfFigure(FigureId id)
{
    return figures::entryOf(id).label();
}

Table funnelTable(const figures::Funnel &funnel, const Formats &formats)
{
    Table table;
    table.columns = {{//: heading of a column: whose approaches
                      .heading = QCoreApplication::translate("ProgressReport", "Approaches"),
                      .weight = 2.4},
                     {//: heading of a column: how many approaches were sent
                      .heading = QCoreApplication::translate("ProgressReport", "Sent"),
                      .align = Align::Right},
                     {//: heading of a column: how many approaches were answered
                      .heading = QCoreApplication::translate("ProgressReport", "Answered"),
                      .align = Align::Right,
                      .weight = 1.3},
                     {//: heading of a column: how many approaches came to an interview
                      .heading = QCoreApplication::translate("ProgressReport", "Interview"),
                      .align = Align::Right,
                      .weight = 1.6},
                     {//: heading of a column: how many approaches came to a proposal
                      .heading = QCoreApplication::translate("ProgressReport", "Proposal"),
                      .align = Align::Right,
                      .weight = 1.6},
                     {//: heading of a column: how many approaches came to a rebound
                      .heading = QCoreApplication::translate("ProgressReport", "Rebound"),
                      .align = Align::Right,
                      .weight = 1.6},
                     {//: heading of a column: how many days the first answer took
                      .heading = QCoreApplication::translate("ProgressReport", "Days"),
                      .align = Align::Right}};
    const auto add = [&](const QString &label, const FunnelRow &row) {
        QList<RichText> cells{label, formats.number(row.at(FunnelStep::Sent))};
        for (size_t step = 1; step < figures::kFunnelSteps; ++step)
            cells.append(figures::reachedText(row, step, formats));
        cells.append(figures::answerDaysText(row, formats));
        table.rows.append(cells);
    };
    add(QCoreApplication::translate("ProgressReport", "All approaches"), funnel.all);
    add(labelOfFigure(FigureId::ActsForCollective), funnel.collective);
    add(labelOfFigure(FigureId::ActsForMember), funnel.individual);
    //: Read aloud with a table: numbers of approaches, each step part of the one before
    table.alternative = QCoreApplication::translate("ProgressReport",
                                                    "Of %1 approaches %2 were answered, %3 came to an interview, %4 to "
                                                    "a proposal and %5 to a rebound.")
                            .arg(formats.number(funnel.all.at(FunnelStep::Sent)),
                                 formats.number(funnel.all.at(FunnelStep::Answered)),
                                 formats.number(funnel.all.at(FunnelStep::Interview)),
                                 formats.number(funnel.all.at(FunnelStep::Proposal)),
                                 formats.number(funnel.all.at(FunnelStep::Rebound)));
    return table;
}

// For a funder: what was sent and answered, which are acts. Of the steps behind stand single members.
Table answersTable(const figures::Funnel &funnel, const Formats &formats)
{
    Table table = funnelTable(funnel, formats);
    constexpr qsizetype kFirstHidden = 3;
    constexpr qsizetype kHidden = 3; // interview, proposal, rebound
    table.columns.remove(kFirstHidden, kHidden);
    for (QList<RichText> &row : table.rows)
        row.remove(kFirstHidden, kHidden);
    //: Read aloud with a table: numbers of approaches
    table.alternative = QCoreApplication::translate("ProgressReport", "Of %1 approaches %2 were answered.")
                            .arg(formats.number(funnel.all.at(FunnelStep::Sent)),
                                 formats.number(funnel.all.at(FunnelStep::Answered)));
    return table;
}

// Of all approaches together how many came further, small numbers hidden; empty where that is not told.
QString furtherSteps(const FunnelRow &all, figures::Audience audience, const Formats &formats)
{
    const auto interview = figures::maskOfStep(all, FunnelStep::Interview, true, audience);
    const auto proposal = figures::maskOfStep(all, FunnelStep::Proposal, true, audience);
    if (!interview || !proposal)
        return {};
    //: numbers of approaches, "12" or "< 5"
    return QCoreApplication::translate("ProgressReport",
                                       "Of all approaches, %1 came to an interview and %2 to a proposal.")
        .arg(figures::stepText(all, FunnelStep::Interview, *interview, audience, formats),
             figures::stepText(all, FunnelStep::Proposal, *proposal, audience, formats));
}

// A row of a table of bars, and as it is read aloud.
void addBar(BarTable &table, QStringList &spoken, const QString &label, const QString &number, qint64 value,
            qint64 most)
{
    table.rows.append({.label = label,
                       .number = number,
                       .share = double(value) / double(std::max<qint64>(most, 1)),
                       .style = BarStyle::Soft});
    spoken.append(QCoreApplication::translate("ProgressReport", "%1: %2").arg(label, number));
}

// A bar is as long as the answers: were it as long as what was sent, the longest would be read as the best.
BarTable channelTable(const figures::Funnel &funnel, const Formats &formats)
{
    qint64 most = 0;
    for (const figures::FunnelChannel &row : funnel.byChannel)
        most = std::max(most, row.row.at(FunnelStep::Answered));
    BarTable table;
    QStringList spoken;
    for (const figures::FunnelChannel &row : funnel.byChannel) {
        const qint64 answered = row.row.at(FunnelStep::Answered);
        addBar(table, spoken, domain::wordingOf(row.channel),
               QCoreApplication::translate("Figures", "%1 of %2")
                   .arg(formats.number(answered), formats.number(row.row.at(FunnelStep::Sent))),
               answered, most);
    }
    table.alternative = spoken.join(QStringLiteral(", "));
    return table;
}

Table activityTable(const figures::Activity &activity, const Formats &formats)
{
    Table table;
    table.columns = {{//: heading of a column: what each member does in a week
                      .heading = QCoreApplication::translate("ProgressReport", "Each week"),
                      .weight = 2},
                     {//: heading of a column: how much each member does in a week, the mean
                      .heading = QCoreApplication::translate("ProgressReport", "Mean"),
                      .align = Align::Right},
                     {//: heading of a column: half of the members do less in a week
                      .heading = QCoreApplication::translate("ProgressReport", "Median"),
                      .align = Align::Right},
                     {//: heading of a column: "0.10 to 0.16", between which half of the members are
                      .heading = QCoreApplication::translate("ProgressReport", "Half between"),
                      .align = Align::Right,
                      .weight = 2}};
    const QString none(QChar(0x2014));
    QStringList spoken;
    const auto add = [&](const QString &label, const figures::Effort &effort) {
        const QString mean = effort.perMemberWeek ? formats.decimal(*effort.perMemberWeek, 2) : none;
        QString median = none;
        QString half = none;
        if (const auto &found = effort.quartiles) {
            median = formats.decimal(found->median, 2);
            half = QCoreApplication::translate("Figures", "%1 to %2")
                       .arg(formats.decimal(found->lower, 2), formats.decimal(found->upper, 2))
                       .replace(u' ', QChar(QChar::Nbsp)); // one number, from an end to the other: in one line
        }
        table.rows.append({label, mean, median, half});
        spoken.append(QCoreApplication::translate("ProgressReport", "%1: %2").arg(label, mean));
    };
    add(labelOfFigure(FigureId::Acts), activity.acts);
    add(QCoreApplication::translate("Figures", "New companies"), activity.newCompanies);
    add(labelOfFigure(FigureId::Held), activity.interviews);
    table.alternative = capitalised(spoken.join(QStringLiteral(", ")) + u'.');
    return table;
}

Blocks channelBlocks(const figures::Funnel &funnel, const Formats &formats)
{
    return {Heading{2, QCoreApplication::translate("ProgressReport", "Approaches answered, of those sent, by channel")},
            channelTable(funnel, formats)};
}

Blocks weekBlocks(const figures::Activity &activity, const Formats &formats)
{
    Blocks blocks;
    if (activity.memberWeeks > 0) {
        blocks.emplace_back(Heading{2, labelOfFigure(FigureId::Activity)});
        blocks.emplace_back(activityTable(activity, formats));
    }
    // The group's own line: all that it did, whoever the member.
    WeekChart line = weekChart(activity.weeks, formats);
    if (!line.lines.isEmpty()) {
        blocks.emplace_back(
            Heading{2, QCoreApplication::translate("ProgressReport", "What the group did, week by week")});
        blocks.emplace_back(std::move(line));
    }
    return blocks;
}

// What may be read out of these numbers, and what not.
QString howToRead(const figures::Activity &activity, const Formats &formats)
{
    QStringList sentences{
        QCoreApplication::translate("ProgressReport",
                                    "In brackets: the share of the step before, and of all that were sent; a follow-up "
                                    "is no other approach. Days: the median time to the first answer, followed for 60 "
                                    "days; two numbers where some answers do not say their day.")};
    if (activity.memberWeeks > 0)
        //: %1 is a number of weeks, each of one person
        sentences.append(
            QCoreApplication::translate("ProgressReport",
                                        "A week of search is that of one person who was searching in it; they were %1.")
                .arg(formats.number(activity.memberWeeks)));
    return sentences.join(u' ');
}

// "412 acts, 96 of them in the name of the group · 233 companies approached …"
QString tilesOf(const figures::Reading &reading)
{
    QStringList told;
    const QList<figures::Tile> tiles = reading.activity();
    for (const figures::Tile &tile : tiles)
        told.append(tile.number + QChar(0x00A0) + tile.phrase);
    return told.join(QStringLiteral(" · "));
}

// What whoever is outside is told: acts, and nobody's week.
Blocks sectionForOthers(const figures::Reading &reading, const figures::Funnel &funnel, const Formats &formats)
{
    if (funnel.all.at(FunnelStep::Sent) == 0)
        return {};
    Blocks blocks;
    blocks.emplace_back(PageBreak{});
    blocks.emplace_back(Heading{1, QCoreApplication::translate("ProgressReport", "How far outreach gets")});
    blocks.emplace_back(answersTable(funnel, formats));
    if (const QString further = furtherSteps(funnel.all, reading.audience(), formats); !further.isEmpty())
        blocks.emplace_back(Paragraph{.text = further, .size = {}});
    blocks.emplace_back(Paragraph{
        .text = QCoreApplication::translate("ProgressReport",
                                            "These are approaches to companies, not people; a follow-up is no other "
                                            "approach. In brackets: the share of those sent. Days: the median time to "
                                            "the first answer, followed for 60 days; two numbers where some answers do "
                                            "not say their day."),
        .size = TextSize::Note});
    Blocks channels = channelBlocks(funnel, formats);
    blocks.insert(blocks.end(), std::make_move_iterator(channels.begin()), std::make_move_iterator(channels.end()));
    return blocks;
}

} // namespace

Blocks searchSection(const figures::Reading &reading, const figures::SearchFigures &search, const Formats &formats)
{
    if (!reading.tells(FigureId::Funnel))
        return {};
    if (!reading.tells(FigureId::Activity))
        return sectionForOthers(reading, search.funnel, formats);
    const bool hasApproaches = search.funnel.all.at(FunnelStep::Sent) > 0;
    const Blocks line = weekBlocks(search.activity, formats);
    const bool hasDone = reading.figures().outreach.acts > 0 || reading.figures().interviews.held > 0;
    if (!hasApproaches && !hasDone)
        return {};
    Blocks blocks;
    blocks.emplace_back(PageBreak{});
    blocks.emplace_back(
        Heading{1, QCoreApplication::translate("ProgressReport", "How far outreach gets, and a week of search")});
    blocks.emplace_back(Paragraph{.text = tilesOf(reading), .size = TextSize::Note});
    if (hasApproaches) {
        blocks.emplace_back(Heading{2, labelOfFigure(FigureId::Funnel)});
        blocks.emplace_back(funnelTable(search.funnel, formats));
    }
    blocks.emplace_back(Paragraph{.text = howToRead(search.activity, formats), .size = TextSize::Note});
    TwoColumns columns;
    if (hasApproaches)
        columns.left = channelBlocks(search.funnel, formats);
    columns.right = line;
    if (!columns.left.empty() || !columns.right.empty())
        blocks.emplace_back(std::move(columns));
    return blocks;
}

} // namespace rebond::reports
