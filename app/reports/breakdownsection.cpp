// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/breakdownsection.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace rebond::reports {

namespace {

using namespace document;
using figures::Breakdown;
using figures::GroupRow;
using figures::Reading;

figures::TableId tableOf(Breakdown breakdown)
{
    switch (breakdown) {
    case Breakdown::Sector: return figures::TableId::Sectors;
    case Breakdown::RomeDomain: return figures::TableId::RomeDomains;
    case Breakdown::AgeBand: return figures::TableId::AgeBands;
    case Breakdown::Intention: return figures::TableId::Intentions;
    case Breakdown::Department: return figures::TableId::Departments;
    }
    Q_UNREACHABLE();
}

Table tableOf(const QString &title, const QList<GroupRow> &rows)
{
    Table table;
    table.columns = {{.heading = title, .weight = 3},
                     {//: heading of a column: how many people are counted
                      .heading = QCoreApplication::translate("ProgressReport", "Counted"),
                      .align = Align::Right},
                     {//: heading of a column: how many of them have rebounded
                      .heading = QCoreApplication::translate("ProgressReport", "Rebounded"),
                      .align = Align::Right},
                     {//: heading of a column: how many per cent have
                      .heading = QCoreApplication::translate("ProgressReport", "Share"),
                      .align = Align::Right},
                     {//: heading of a column: "23 to 46 %"
                      .heading = QCoreApplication::translate("ProgressReport", "Comparable group"),
                      .align = Align::Right,
                      .weight = 1.5}};
    QStringList spoken;
    for (const GroupRow &row : rows) {
        table.rows.append({row.label, row.counted, row.rebounded, row.share, row.range});
        //: read aloud: %1 is a group of people, %2 how many of its %3 have rebounded
        spoken.append(
            QCoreApplication::translate("ProgressReport", "%1: %2 of %3").arg(row.label, row.rebounded, row.counted));
    }
    table.alternative = capitalised(spoken.join(QStringLiteral(", ")) + u'.');
    return table;
}

// What the tables may be read for, and what not.
QString reading(const Reading &told)
{
    QStringList sentences{
        QCoreApplication::translate(
            "ProgressReport", "Everyone counted stands in one row of each table: of several sectors or fields of "
                              "work the first counts, the age is the year of this report less the year of birth."),
        QCoreApplication::translate("ProgressReport",
                                    "Under 20 people there are counts only. The last column says where the share of a "
                                    "comparable group may lie (Wilson’s interval, 95%): where two of them overlap, "
                                    "the numbers do not tell one group from the other.")};
    if (told.audience() != figures::Audience::Internal)
        sentences.append(
            QCoreApplication::translate("ProgressReport",
                                        "Small numbers are hidden, and others with them, so that no hidden "
                                        "number can be had by subtraction."));
    return sentences.join(u' ');
}

bool isHidden(const GroupRow &row)
{
    return !row.isCountedTold && !row.isReboundedTold;
}

// "Too small to be told, or hidden with them: Tourism, Trade."
QString hiddenRows(const QList<GroupRow> &rows, const Formats &formats)
{
    QStringList names;
    for (const GroupRow &row : rows) {
        if (isHidden(row))
            names.append(row.label);
    }
    if (names.isEmpty())
        return {};
    //: below a table, %1 is a list of groups of people
    return QCoreApplication::translate("ProgressReport", "Too small to be told, or hidden with them: %1.")
        .arg(formats.list(names));
}

// Of tables of which nothing can be told: "by sector and by age".
QString hiddenTables(const QStringList &titles, const Reading &told)
{
    QStringList names;
    for (const QString &title : titles)
        names.append(title.left(1).toLower() + title.mid(1));
    //: %1 is a number of people, %2 a list: "by sector and by age"
    return QCoreApplication::translate("ProgressReport",
                                       "Not told to you, because groups of fewer than %1 people, or as few who have "
                                       "or have not rebounded, would be given away: %2.")
        .arg(told.formats().number(figures::largestMasked(told.audience()) + 1), told.formats().list(names));
}

void addTable(Blocks &blocks, const Reading &told, Breakdown breakdown, const QList<GroupRow> &rows)
{
    QList<GroupRow> shown = rows;
    shown.removeIf(isHidden);
    blocks.emplace_back(Spacer{.steps = 2});
    blocks.emplace_back(tableOf(told.title(tableOf(breakdown)), shown));
    for (const QString &sentence : {told.difference(breakdown), hiddenRows(rows, told.formats())}) {
        if (!sentence.isEmpty())
            blocks.emplace_back(Paragraph{.text = sentence, .size = TextSize::Note});
    }
}

} // namespace

Blocks breakdownSection(const Reading &told)
{
    Blocks tables;
    QStringList untold;
    for (const Breakdown breakdown : figures::kBreakdowns) {
        const QList<GroupRow> rows = told.breakdown(breakdown);
        if (rows.isEmpty())
            continue;
        if (std::any_of(rows.begin(), rows.end(), [](const GroupRow &row) { return row.isReboundedTold; }))
            addTable(tables, told, breakdown, rows);
        else
            untold.append(told.title(tableOf(breakdown)));
    }
    if (tables.empty() && untold.isEmpty())
        return {};
    Blocks blocks;
    if (!tables.empty())
        blocks.emplace_back(PageBreak{});
    blocks.emplace_back(Heading{1, QCoreApplication::translate("ProgressReport", "Who has rebounded, group by group")});
    if (!tables.empty())
        blocks.emplace_back(Paragraph{.text = reading(told), .size = TextSize::Note});
    if (!untold.isEmpty())
        blocks.emplace_back(Paragraph{.text = hiddenTables(untold, told), .size = TextSize::Note});
    std::move(tables.begin(), tables.end(), std::back_inserter(blocks));
    return blocks;
}

} // namespace rebond::reports
