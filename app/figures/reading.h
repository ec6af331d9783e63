// SPDX-License-Identifier: GPL-3.0-or-later
// The figures as an audience reads them: the one place where a figure becomes text. Screen, paper, site and the table of
// rebond-tool ask here, so they say the same.
#pragma once

#include "base/formats.h"
#include "figures/catalogue.h"
#include "figures/disclosure.h"
#include "figures/figures.h"

#include <QStringList>

#include <optional>

namespace rebond::figures {

// The headline in the pieces a page needs; each piece is a whole phrase in the user's language.
struct Headline
{
    QString number;                // "20", as large as it deserves; "< 5" where masked
    QString rest;                  // "of 60 have rebounded", beside it
    QString sentence;              // "20 of 60 have rebounded by 30 June 2012"
    QString date;                  // "on 30 June 2012"
    QString hindsight;             // "with hindsight", "without hindsight", "as known on 4 July 2012"
    QStringList details;           // "of whom 18 in work", "1 to come"; none where nothing is to be said
    QList<FigureId> detailFigures; // which figure each of them tells
};

enum class TableId {
    Population,
    Decomposition,
    Classes,
    Types,
    Forms,
    Channels,
    Attribution,
    Work,
    Outreach,
    Interviews,
    Sectors,
    RomeDomains,
    AgeBands,
    Intentions,
    Departments,
    Retention,  // internal readers only: there is no mask for it
    WithinDays, // likewise
};

struct Row
{
    QString code;                // as in the JSON: "no_news", "CDI", a sector's name
    QString label;               // in the user's language
    QString text;                // the value as it is read: "20", "5 of 12", "< 5"
    std::optional<qint64> value; // for bars; none where masked
    std::optional<qint64> of;    // crossed tables: the row's people; none where masked
    // Of types and forms: the class of all outcomes of the row, where that follows from what the row is.
    std::optional<domain::OutcomeClass> outcomeClass = {};
    // What is no whole number, unrounded: a rate, an estimate, a bound.
    std::optional<double> measure = {};
};

// A row of a breakdown, in words.
struct GroupRow
{
    QString label;
    QString counted;
    QString rebounded;
    QString share;             // "33 %"; "—" under 20 people, and where it is masked
    QString range;             // of a comparable group, "23 to 46 %"; likewise
    bool isCountedTold = true; // the numbers stand there, and not what hides them
    bool isReboundedTold = true;
};

// A number and the words under it: "412" · "acts, 96 of them in the name of the group".
struct Tile
{
    QString number;
    QString phrase;
    FigureId figure = FigureId::Acts; // whose rows stand behind the number
};

class Reading
{
public:
    Reading(Figures figures, Audience audience, Formats formats);

    [[nodiscard]] const Figures &figures() const { return m_figures; }
    [[nodiscard]] const Disclosure &disclosure() const { return m_disclosure; }
    [[nodiscard]] Audience audience() const { return m_audience; }
    [[nodiscard]] const Formats &formats() const { return m_formats; }
    // Whether this audience reads the figure at all, masked or not: the same on paper, on web pages and in lists.
    [[nodiscard]] bool tells(FigureId id) const { return tells(m_audience, id); }
    [[nodiscard]] static bool tells(Audience audience, FigureId id); // before there are figures

    // The value alone: "20 of 60", "33 %", "23 to 46 %", "412"; "—" where nobody is counted; empty for tables.
    [[nodiscard]] QString text(FigureId id) const;
    // The same with its label and, where it is a count that is shown, its number.
    [[nodiscard]] Row rowOf(FigureId id) const;
    [[nodiscard]] QString title(TableId table) const;
    // Rows of one table, labelled; forms are told as types to anybody outside.
    [[nodiscard]] QList<Row> rows(TableId table) const;
    [[nodiscard]] const QList<CurvePoint> &curve() const { return m_disclosure.curve; }
    // Empty where nobody is counted, nobody's row is known, or the audience has none.
    [[nodiscard]] QList<GroupRow> breakdown(Breakdown breakdown) const;
    // "The intervals of A and B lie apart: A's share is higher." Empty where no two groups can be told from each other, or
    // one of them is masked.
    [[nodiscard]] QString difference(Breakdown breakdown) const;
    // Internal readers only: each step is one person's story. Under kFewestForPercent counted it says of how many at risk
    // how many rebounded, and no per cent.
    [[nodiscard]] QList<Row> survivalRows() const;
    [[nodiscard]] QList<Row> curveRows() const; // one a step; the code is the ISO day

    [[nodiscard]] Headline headline() const;
    // "40 of 60 have not rebounded by 30 June 2012": the headline's other side.
    [[nodiscard]] QString othersSentence() const;
    // One step of the curve: "12 March 2012: 7 of 60".
    [[nodiscard]] QString step(const CurvePoint &point) const;
    // What was done to get there: acts, companies, interviews held, answers.
    [[nodiscard]] QList<Tile> activity() const;
    // Whole sentences under the headline: what was found, who is still in work, where it came from, what is to come. A
    // sentence that would tell a masked number is left out.
    [[nodiscard]] QStringList narrative() const;
    // "For a comparable group: 23 to 46 % …"; says why where there is none to give.
    [[nodiscard]] QString comparison() const;
    // Empty where at least 65 % of the group's situations are known; else a warning with the bounds of the rate.
    [[nodiscard]] QString knowledgeWarning() const;
    // How these figures are made, whole sentences. `withoutHindsight`: the count at K = D, said beside one with hindsight.
    [[nodiscard]] QStringList methodNote(std::optional<qint64> withoutHindsight = {}) const;

private:
    [[nodiscard]] QString people(qint64 value, Mask mask) const;
    [[nodiscard]] QString outOf(qint64 part, Mask partMask, qint64 whole, Mask wholeMask) const;
    [[nodiscard]] QString shareText(qint64 part, qint64 whole, Mask mask) const;
    [[nodiscard]] QString rangeText() const;
    [[nodiscard]] QString rangeText(const Interval &interval, qint64 among) const;
    [[nodiscard]] QString medianText() const;
    [[nodiscard]] QString boundsText() const;
    [[nodiscard]] QString lastingText() const;
    [[nodiscard]] std::optional<std::pair<qint64, Mask>> peopleOf(FigureId id) const;
    [[nodiscard]] std::optional<qint64> countOf(FigureId id) const; // acts, companies, interviews
    [[nodiscard]] QList<Row> typeRows() const;
    [[nodiscard]] QList<Row> formRows() const;
    [[nodiscard]] QList<Row> channelRows() const;
    [[nodiscard]] QList<Row> groupRows(Breakdown breakdown) const;
    [[nodiscard]] QList<Row> retentionRows() const;
    [[nodiscard]] QList<Row> withinRows() const;

    Figures m_figures;
    Audience m_audience;
    Disclosure m_disclosure;
    Formats m_formats;
};

// All figures as aligned lines for reading on a terminal: what `figures` prints without --json. Internal.
[[nodiscard]] QString table(const Figures &figures, const Formats &formats);

} // namespace rebond::figures
