// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/progressreport.h"

#include "base/safefile.h"
#include "domain/nameguard.h"
#include "figures/daytocome.h"
#include "figures/explain.h"
#include "figures/reading.h"
#include "reports/annexsection.h"
#include "reports/breakdownsection.h"
#include "reports/comparisonsection.h"
#include "reports/letterhead.h"
#include "reports/originsection.h"
#include "reports/outreachmarks.h"
#include "reports/parts.h"
#include "reports/pressmarks.h"
#include "reports/searchsection.h"
#include "reports/timesection.h"

#include <QCoreApplication>

#include <algorithm>

namespace rebond::reports {

namespace {

using namespace document;
using domain::ReportPart;
using figures::Audience;
using figures::Reading;
using figures::TableId;

// "Lasting" forms are strong, others soft: the same order of importance as in the headline's sentence.
BarStyle styleOf(TableId table, const figures::Row &row)
{
    if (table == TableId::Decomposition)
        return row.code == u"rebounded" ? BarStyle::Strong : BarStyle::Neutral;
    if (table == TableId::Classes)
        return row.code == u"durable" ? BarStyle::Strong : BarStyle::Soft;
    return row.outcomeClass == domain::OutcomeClass::Durable ? BarStyle::Strong : BarStyle::Soft;
}

BarTable barsOf(const Reading &reading, TableId id, std::optional<qint64> total, const Formats &formats)
{
    const QList<figures::Row> rows = reading.rows(id);
    qint64 most = 1;
    for (const figures::Row &row : rows)
        most = std::max(most, row.value.value_or(0));
    BarTable table;
    QStringList spoken;
    for (const figures::Row &row : rows) {
        table.rows.append({.label = row.label,
                           .number = row.text,
                           .share = double(row.value.value_or(0)) / double(most),
                           .style = styleOf(id, row)});
        //: A row of a table, read aloud: %1 is what is counted, %2 how many
        spoken.append(QCoreApplication::translate("ProgressReport", "%1: %2").arg(row.label, row.text));
    }
    if (total) {
        //: The last row of a table: everybody together
        table.total = BarTotal{.label = QCoreApplication::translate("ProgressReport", "Together"),
                               .number = formats.number(*total)};
    }
    table.alternative = spoken.join(QStringLiteral(", "));
    return table;
}

Blocks section(const Reading &reading, TableId id, std::optional<qint64> total, const Formats &formats)
{
    BarTable table = barsOf(reading, id, total, formats);
    if (table.rows.isEmpty())
        return {};
    return {Heading{2, reading.title(id)}, std::move(table)};
}

void append(Blocks &blocks, Blocks more)
{
    blocks.insert(blocks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

// What is left out makes room: a column without blocks is none.
Blocks tables(const Reading &reading, const Parts &parts, const Formats &formats)
{
    const figures::Figures &figures = reading.figures();
    const bool isTotalKnown = reading.disclosure().rebounded == figures::Mask::Shown;
    const std::optional<qint64> rebounded = isTotalKnown ? std::optional(figures.rebounded.count) : std::nullopt;
    TwoColumns columns;
    const bool hasOutcomes = parts.has(ReportPart::Outcomes);
    if (hasOutcomes)
        columns.left = section(reading, TableId::Decomposition, figures.population.counted, formats);
    if (figures.rebounded.count > 0) {
        if (parts.has(ReportPart::Origin))
            append(columns.left, section(reading, TableId::Attribution, {}, formats));
        if (hasOutcomes) {
            columns.right = section(reading, TableId::Forms, rebounded, formats);
            append(columns.right, section(reading, TableId::Classes, {}, formats));
        }
    }
    if (columns.left.empty() && columns.right.empty())
        return {};
    const bool hasOrigin = figures.rebounded.count > 0;
    Blocks blocks{std::move(columns)};
    parts.addComment(blocks, ReportPart::Outcomes);
    if (hasOrigin)
        parts.addComment(blocks, ReportPart::Origin);
    return blocks;
}

Note methodNote(const ProgressReport &report, const Reading &reading)
{
    std::optional<qint64> withoutHindsight;
    if (!report.question.knownBy) {
        const figures::Question then{report.question.asOf, report.question.asOf};
        const Reading known(figures::compute(report.facts, then), report.audience, Formats(Language::French));
        if (known.disclosure().rebounded == figures::Mask::Shown)
            withoutHindsight = known.figures().rebounded.count;
    }
    QStringList sentences = reading.methodNote(withoutHindsight);
    const QString warning = reading.knowledgeWarning();
    if (!warning.isEmpty())
        sentences.prepend(warning);
    if (!report.programVersion.isEmpty())
        //: %1 is the version of this program
        sentences.append(
            QCoreApplication::translate("ProgressReport", "Made by Rebond %1.").arg(report.programVersion));
    return Note{bold(QCoreApplication::translate("ProgressReport", "How these figures are made.") + u' ')
                + sentences.join(u' ')};
}

// What names people, and what would tell of one of them: for internal use only. Behind the names there is room.
void appendAnnexes(Blocks &blocks, const ProgressReport &report, const Parts &parts, const Formats &formats)
{
    if (report.audience != Audience::Internal)
        return;
    const auto explanation = figures::explain(report.facts, report.question, QStringLiteral("rebounded"), formats);
    if (!explanation)
        return;
    parts.add(blocks, ReportPart::Annex, annexSection(report, *explanation, formats));
    if (parts.has(ReportPart::Origin))
        append(blocks, originSection(*explanation, formats));
}

// Outsiders are named nobody, not even by the name of a paper: somebody's own "Diary of Zoé Imaginé" is no mark for them.
QList<domain::PressMention> toldPress(const ProgressReport &report)
{
    QList<domain::PressMention> told = report.press;
    if (report.audience == Audience::Internal)
        return told;
    domain::NameGuard members;
    for (const domain::Member &member : report.facts.members)
        members.add(member);
    told.removeIf([&](const domain::PressMention &mention) { return members.findsFamilyName(mention.outlet); });
    return told;
}

// With what the press said and, to whoever is told that, what the group sent: also where the drawing is read aloud.
StepCurve markedCurve(const ProgressReport &report, const Reading &reading, const Formats &formats)
{
    StepCurve curve = reboundCurve(report.facts, reading.figures(), reading.curve(), formats);
    curve.events = pressMarks(toldPress(report), report.question.asOf);
    if (reading.tells(figures::FigureId::ActsForCollective))
        curve.events += outreachMarks(report.groupActs, formats);
    std::stable_sort(curve.events.begin(), curve.events.end(),
                     [](const CurveEvent &one, const CurveEvent &other) { return one.date < other.date; });
    for (const CurveEvent &mark : std::as_const(curve.events))
        //: read aloud with a curve: %1 is a date, %2 what was done then
        curve.alternative +=
            u' ' + QCoreApplication::translate("ProgressReport", "%1: %2.").arg(formats.date(mark.date), mark.label);
    return curve;
}

// Outsiders see its steps where nobody's day can be read off them: they are told so.
Blocks curveBlocks(const ProgressReport &report, const Reading &reading, const Formats &formats)
{
    Blocks blocks{Heading{2, QCoreApplication::translate("ProgressReport", "Rebounds since the group began")},
                  markedCurve(report, reading, formats)};
    if (report.audience != Audience::Internal)
        //: below a curve; %1 is a number of people, at least two
        blocks.emplace_back(Paragraph{
            .text = QCoreApplication::translate("ProgressReport",
                                                "So that nobody’s day is told, the curve rises at the ends of months "
                                                "and by no fewer than %1 people at a time; who is left over joins the "
                                                "last step, on the day of the report.")
                        .arg(formats.number(figures::largestMasked(report.audience) + 1)),
            .size = TextSize::Note});
    return blocks;
}

// What became of the number that was handed out before: a reader who has both pages is told why they differ.
Blocks revisionLine(const ProgressReport &report, const Reading &reading, const Formats &formats)
{
    if (!report.revision)
        return {};
    figures::PageNumbers page;
    if (reading.disclosure().rebounded == figures::Mask::Shown)
        page.headline = {reading.figures().population.counted, reading.figures().rebounded.count};
    for (const figures::CurvePoint &point : reading.curve())
        page.steps.append(point.rebounded);
    QStringList sentences = figures::revisionSentences(*report.revision, report.audience, page, formats);
    if (sentences.isEmpty())
        return {};
    const QString first = sentences.takeFirst();
    return {Paragraph{.text = semibold(first) + RichText(u' ' + sentences.join(u' ')), .size = TextSize::Note}};
}

// The report's own figures come first.
Blocks compared(const ProgressReport &report, const Reading &reading, const Formats &formats)
{
    if (report.audience != Audience::Internal || report.compared.isEmpty())
        return {};
    return comparisonSection(QList<figures::Compared>{{reading.figures(), true}} + report.compared, report.today,
                             formats);
}

// Without the new page it begins on: it goes on where there is room.
Blocks goingOn(Blocks section)
{
    if (!section.empty() && std::holds_alternative<PageBreak>(section.front().content))
        section.erase(section.begin());
    return section;
}

// Figures that take more than a minute. The weeks of search stand where the curve of the time leaves room, and the groups
// behind them, so that all of it takes no more pages than a reader has patience for.
void appendBehindFirstPage(Blocks &blocks, const ProgressReport &report, const Reading &reading, const Parts &parts,
                           const Formats &formats)
{
    Blocks time = parts.has(ReportPart::Time) ? timeSection(reading, formats) : Blocks();
    Blocks search = report.search && parts.has(ReportPart::Search) ? searchSection(reading, *report.search, formats)
                                                                   : Blocks();
    Blocks groups = breakdownSection(reading);
    if (!time.empty())
        search = goingOn(std::move(search));
    if (!search.empty())
        groups = goingOn(std::move(groups));
    parts.add(blocks, ReportPart::Time, std::move(time));
    append(blocks, compared(report, reading, formats));
    parts.add(blocks, ReportPart::Search, std::move(search));
    parts.add(blocks, ReportPart::Breakdown, std::move(groups));
}

QString nameOf(Audience audience)
{
    switch (audience) {
    case Audience::Internal: return QCoreApplication::translate("ProgressReport", "Internal");
    case Audience::Funder: return QCoreApplication::translate("ProgressReport", "For the funder");
    case Audience::Public: return QCoreApplication::translate("ProgressReport", "For the public");
    }
    return {};
}

Blocks firstPage(const ProgressReport &report, const Reading &reading, const Parts &parts, const Formats &formats)
{
    const figures::Figures &figures = reading.figures();
    const figures::Headline headline = reading.headline();
    Blocks blocks = letterhead(report.logo);
    blocks.emplace_back(Headline{.number = headline.number,
                                 .words = headline.rest,
                                 .subline = (QStringList{headline.date, headline.hindsight} + headline.details)
                                                .join(QStringLiteral(" · "))});
    const QString toCome = figures::dayToComeSentence(report.question, report.today, formats);
    if (!toCome.isEmpty())
        blocks.emplace_back(Paragraph{.text = bold(toCome), .size = {}});
    const bool isCountShown = reading.disclosure().rebounded == figures::Mask::Shown;
    if (figures.population.counted > 0 && isCountShown)
        blocks.emplace_back(peoplePicture(figures));
    append(blocks, revisionLine(report, reading, formats));
    const bool isForPublic = report.audience == Audience::Public;
    const QStringList narrative = isForPublic ? QStringList() : reading.narrative();
    if (!narrative.isEmpty())
        blocks.emplace_back(Paragraph{.text = narrative.join(u' '), .size = {}});
    parts.addComment(blocks, ReportPart::Summary);
    if (!isForPublic) {
        if (!reading.curve().isEmpty())
            parts.add(blocks, ReportPart::Curve, curveBlocks(report, reading, formats));
        append(blocks, tables(reading, parts, formats));
    }
    blocks.emplace_back(methodNote(report, reading));
    return blocks;
}

// Read aloud in place of the drawing of the group as people.
QString drawnPeople(int people, int filled)
{
    if (people == 1 && filled == 1)
        return QCoreApplication::translate("ProgressReport", "One person is drawn, filled: this person has rebounded.");
    if (people == 1)
        return QCoreApplication::translate("ProgressReport",
                                           "One person is drawn, not filled: this person has not rebounded.");
    if (filled == 0)
        //: %1 is a number of people, at least two
        return QCoreApplication::translate("ProgressReport",
                                           "%1 people are drawn, none of them filled: nobody has rebounded.")
            .arg(people);
    if (filled == 1)
        //: %1 is a number of people, at least two
        return QCoreApplication::translate("ProgressReport",
                                           "%1 people are drawn, one of them filled: the one who has rebounded.")
            .arg(people);
    //: %1 and %2 are numbers of people, both at least two
    return QCoreApplication::translate("ProgressReport",
                                       "%1 people are drawn, %2 of them filled: those who have rebounded.")
        .arg(people)
        .arg(filled);
}

} // namespace

Pictogram peoplePicture(const figures::Figures &figures)
{
    const auto people = int(figures.population.counted);
    const auto filled = int(figures.rebounded.count);
    return Pictogram{.people = people, .filled = filled, .alternative = drawnPeople(people, filled)};
}

StepCurve reboundCurve(const domain::CohortFacts &facts, const figures::Figures &figures,
                       const QList<figures::CurvePoint> &points, const Formats &formats)
{
    StepCurve curve;
    for (const figures::CurvePoint &point : points)
        curve.points.append({.date = point.date, .value = int(point.rebounded)});
    // From the first day of the group, so that the months before the first rebound are seen as well.
    QDate begin = facts.cohort.startsOn.value_or(QDate());
    for (const domain::Member &member : facts.members) {
        if (!begin.isValid() || member.joinedOn < begin)
            begin = member.joinedOn;
    }
    if (!curve.points.isEmpty() && (!begin.isValid() || curve.points.first().date < begin))
        begin = curve.points.first().date;
    curve.from = std::min(begin, figures.question.asOf);
    curve.asOf = figures.question.asOf;
    const qint64 last = points.isEmpty() ? 0 : points.last().rebounded;
    //: Read aloud in place of the curve: %1 and %2 are dates, %3 a number of people
    curve.alternative = QCoreApplication::translate("ProgressReport",
                                                    "A curve in steps from %1 to %2, where it reaches %3.")
                            .arg(formats.date(curve.from), formats.date(curve.asOf), formats.number(last));
    return curve;
}

StepCurve withPeople(StepCurve curve, const figures::Explanation &behind)
{
    QHash<QDate, QList<RawId>> made;
    for (const figures::ExplanationRow &row : behind.rows) {
        if (row.outcome)
            made[row.outcome->effectiveOn].append(row.member.raw());
    }
    for (document::CurvePoint &point : curve.points)
        point.people = made.value(point.date);
    return curve;
}

Document progressReport(const ProgressReport &report, const Formats &formats)
{
    const Reading reading(figures::compute(report.facts, report.question), report.audience, formats);
    const figures::Headline headline = reading.headline();
    //: Title of the report; %1 is a date
    const QString title = QCoreApplication::translate("ProgressReport", "Progress report, %1")
                              .arg(formats.date(report.question.asOf));
    Document document;
    document.metadata = {.title = report.facts.cohort.name + QStringLiteral(" – ") + title,
                         .author = report.author.isEmpty() ? QStringLiteral("Rebond") : report.author,
                         .subject = headline.sentence,
                         .language = codeOf(formats.language()),
                         .keywords = {report.facts.cohort.name},
                         .created = report.created};
    document.header = {.left = Span{.text = report.facts.cohort.name,
                                    .emphasis = Emphasis::Bold,
                                    .colour = Colour::Ink,
                                    .size = TextSize::Body},
                       .right = title,
                       .rule = true};
    document.footer = {.left = Span{.text = QStringLiteral("Rebond · ") + nameOf(report.audience),
                                    .size = TextSize::Note},
                       .pageNumber = true};
    const Parts parts(report.options, report.audience);
    document.blocks = firstPage(report, reading, parts, formats);
    appendBehindFirstPage(document.blocks, report, reading, parts, formats);
    if (report.audience != Audience::Public) { // which is told no name at all
        // Who signs after midnight signs on that day, whatever day it is in Greenwich.
        const QDate day = report.today.isValid() ? report.today : report.created.date();
        append(document.blocks, signature(report.options, day, formats));
    }
    appendAnnexes(document.blocks, report, parts, formats);
    return document;
}

QString proposedFileName(const domain::Cohort &cohort, const figures::Question &question, Audience audience)
{
    const QString name = proposedName(cohort.name);
    const QString date = question.asOf.toString(Qt::ISODate);
    //: Name of a file: %1 is a cohort, %2 a date
    QString file = QCoreApplication::translate("ProgressReport", "Report %1 %2").arg(name, date);
    if (audience != Audience::Internal)
        file += u' ' + nameOf(audience).toLower();
    return file + QStringLiteral(".pdf");
}

} // namespace rebond::reports
