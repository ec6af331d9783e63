// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/annexsection.h"

#include "domain/wording.h"
#include "figures/catalogue.h"
#include "figures/standings.h"
#include "reports/progressreport.h"

#include <QCoreApplication>

#include <algorithm>

namespace rebond::reports {

namespace {

using namespace document;
using figures::Standing;

// Small letters: sixty people and what is to be said of them take two pages.
RichText inSmall(const QString &words)
{
    return Span{.text = words, .size = TextSize::Note};
}

RichText quietInSmall(const QString &words)
{
    return Span{.text = words, .colour = Colour::Quiet, .size = TextSize::Note};
}

RichText nothing()
{
    return quietInSmall(QStringLiteral("–"));
}

RichText employerOf(const ProgressReport &report, const domain::Outcome &outcome)
{
    const QString name = outcome.company ? report.employers.value(*outcome.company) : QString();
    return name.isEmpty() ? nothing() : inSmall(name);
}

Table annexTable(const ProgressReport &report, const figures::Explanation &explanation, const Formats &formats)
{
    Table table;
    table.columns =
        {{.heading = QCoreApplication::translate("ProgressReport", "Member"), .weight = 3},
         {.heading = QCoreApplication::translate("ProgressReport", "Outcome"), .weight = 2.4},
         {.heading = QCoreApplication::translate("ProgressReport", "Employer"), .weight = 3},
         {.heading = QCoreApplication::translate("ProgressReport", "Effective"), .align = Align::Right, .weight = 1.6},
         {.heading = QCoreApplication::translate("ProgressReport", "Known"), .align = Align::Right, .weight = 1.6},
         {.heading = QCoreApplication::translate("ProgressReport", "Origin"), .weight = 2.4}};
    // In the order of the curve: the nth row is its nth step.
    QList<figures::ExplanationRow> rows = explanation.rows;
    rows.removeIf([](const figures::ExplanationRow &row) { return !row.outcome; });
    std::stable_sort(rows.begin(), rows.end(), [](const auto &one, const auto &other) {
        return one.outcome->effectiveOn < other.outcome->effectiveOn;
    });
    for (const figures::ExplanationRow &row : rows) {
        const domain::Outcome &outcome = *row.outcome;
        table.rows.append({inSmall(row.name), inSmall(domain::wordingOf(outcome.type)), employerOf(report, outcome),
                           inSmall(formats.shortDate(outcome.effectiveOn)), inSmall(formats.shortDate(outcome.knownOn)),
                           outcome.primaryChannel
                               ? inSmall(domain::wordingOf(*outcome.primaryChannel))
                               : quietInSmall(QCoreApplication::translate("ProgressReport", "not known"))});
    }
    table.alternative = QCoreApplication::translate("ProgressReport",
                                                    "Who is counted as rebounded, with the outcome that decided.");
    return table;
}

Blocks reboundedBlocks(const ProgressReport &report, const figures::Explanation &explanation, const Formats &formats)
{
    Blocks blocks;
    //: %n people have rebounded
    blocks.emplace_back(Heading{1, QCoreApplication::translate("ProgressReport", "Annex: who the %n are", nullptr,
                                                               int(explanation.rows.size()))});
    blocks.emplace_back(
        Paragraph{.text = quiet(QCoreApplication::translate(
                      "ProgressReport", "One line a person, with the first outcome that counts. For internal use "
                                        "only: this page names people.")),
                  .size = {}});
    blocks.emplace_back(annexTable(report, explanation, formats));
    return blocks;
}

// Who has joined and not rebounded: by where they stand, in the order of entry; those left out of the count last.
QList<Standing> othersIn(const QList<Standing> &all)
{
    QList<Standing> others;
    std::copy_if(all.begin(), all.end(), std::back_inserter(others),
                 [](const Standing &each) { return each.neutralised || each.place != figures::Place::Rebounded; });
    std::stable_sort(others.begin(), others.end(), [](const Standing &one, const Standing &other) {
        return std::pair(one.neutralised, one.neutralised ? figures::Place::Rebounded : one.place)
             < std::pair(other.neutralised, other.neutralised ? figures::Place::Rebounded : other.place);
    });
    return others;
}

QString placeIn(const Standing &standing)
{
    if (standing.neutralised)
        //: in a list of members: where this one stands; died, or was entered by mistake
        return QCoreApplication::translate("ProgressReport", "Not counted");
    return figures::labelOf(standing.place);
}

// What decided began then; else the exit did, else they have been searching from the day they came.
QDate standsSince(const Standing &standing, bool hasLeft)
{
    if (standing.deciding)
        return standing.deciding->effectiveOn;
    const domain::Member &member = *standing.member;
    const bool isByExit = standing.neutralised || standing.place != figures::Place::Searching;
    return hasLeft && isByExit ? *member.leftOn : member.joinedOn;
}

QString exitOf(const domain::Member &member, const Formats &formats)
{
    const QString day = formats.shortDate(*member.leftOn);
    if (!member.exitReason)
        return day;
    //: when somebody left, and why: %1 is a date, %2 "Moved away"
    return QCoreApplication::translate("ProgressReport", "%1, %2").arg(day, domain::wordingOf(*member.exitReason));
}

struct Other
{
    QString name;
    QString place;
    QString since;
    QString left; // empty: has not
};

QList<Other> othersInWords(const QList<Standing> &others, QDate asOf, const Formats &formats)
{
    QList<Other> words;
    for (const Standing &standing : others) {
        const domain::Member &member = *standing.member;
        const bool hasLeft = member.leftOn && *member.leftOn <= asOf;
        words.append({member.displayName(), placeIn(standing), formats.shortDate(standsSince(standing, hasLeft)),
                      hasLeft ? exitOf(member, formats) : QString()});
    }
    return words;
}

// A row a person.
Table longTable(const QList<Other> &others)
{
    Table table;
    table.columns = {{.heading = QCoreApplication::translate("ProgressReport", "Member"), .weight = 3},
                     {//: heading of a column: searching, in training, without news …
                      .heading = QCoreApplication::translate("ProgressReport", "Stands"),
                      .weight = 2},
                     {//: heading of a column: the day from which somebody stands there
                      .heading = QCoreApplication::translate("ProgressReport", "Since"),
                      .align = Align::Right,
                      .weight = 1.6},
                     {//: heading of a column: when somebody left the group, and why
                      .heading = QCoreApplication::translate("ProgressReport", "Left"),
                      .weight = 2}};
    for (const Other &other : others)
        table.rows.append({inSmall(other.name), inSmall(other.place), inSmall(other.since),
                           other.left.isEmpty() ? nothing() : inSmall(other.left)});
    return table;
}

// A row a place, with all who stand there: forty people are some fifteen lines.
Table shortTable(const QList<Other> &others, const Formats &formats)
{
    Table table;
    table.columns = {{.heading = QCoreApplication::translate("ProgressReport", "Stands")},
                     {//: heading of a column: a number of people
                      .heading = QCoreApplication::translate("ProgressReport", "People"),
                      .align = Align::Right},
                     {//: heading of a column: names, each with a day in brackets
                      .heading = QCoreApplication::translate("ProgressReport", "Who, since when, and who has left"),
                      .weight = 6}};
    for (qsizetype i = 0; i < others.size();) {
        const QString place = others.at(i).place;
        QStringList people;
        for (; i < others.size() && others.at(i).place == place; ++i) {
            const Other &other = others.at(i);
            //: a member in a list: %1 is a name, %2 the day since which they stand where they do
            const QString known = QCoreApplication::translate("ProgressReport", "%1 (%2)").arg(other.name, other.since);
            //: a member in a list: %1 is a name, %2 since when they stand where they do, %3 when and why they left
            people.append(other.left.isEmpty() ? known
                                               : QCoreApplication::translate("ProgressReport", "%1 (%2; left %3)")
                                                     .arg(other.name, other.since, other.left));
        }
        table.rows.append(
            {inSmall(place), inSmall(formats.number(people.size())), inSmall(people.join(QStringLiteral(", ")))});
    }
    return table;
}

Blocks othersBlocks(const QList<Standing> &others, QDate asOf, const Formats &formats)
{
    const QList<Other> words = othersInWords(others, asOf, formats);
    Table table = words.size() > kMostTogether ? longTable(words) : shortTable(words, formats);
    table.alternative = QCoreApplication::translate("ProgressReport",
                                                    "Where the others stand, since when, and who has left.");
    //: %n people have not rebounded
    const QString heading = QCoreApplication::translate("ProgressReport", "Annex: where the %n others stand", nullptr,
                                                        int(others.size()));
    Blocks blocks;
    blocks.emplace_back(Heading{1, heading});
    blocks.emplace_back(std::move(table));
    return blocks;
}

} // namespace

Blocks annexSection(const ProgressReport &report, const figures::Explanation &explanation, const Formats &formats)
{
    const QList<Standing> others = othersIn(figures::standings(report.facts, report.question));
    if (explanation.rows.isEmpty() && others.isEmpty())
        return {};
    Blocks blocks;
    const auto append = [&blocks](Blocks more) {
        blocks.insert(blocks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    blocks.emplace_back(PageBreak{});
    if (!explanation.rows.isEmpty())
        append(reboundedBlocks(report, explanation, formats));
    if (!others.isEmpty())
        append(othersBlocks(others, report.question.asOf, formats));
    return blocks;
}

} // namespace rebond::reports
