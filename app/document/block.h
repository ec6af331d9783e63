// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks documents are made of: plain values that say WHAT stands there, never where. typeset makes pages of them,
// site will make HTML. A new kind of block = a struct here, one line in BlockContent, one layout function in
// app/typeset/blocks; the compiler names every visitor that misses it.
//
// `alternative` is what a reader who does not see the drawing is told; it is never empty in a finished document.
// Colours are names (base/look.h), lengths are points. Every field has a default, so that blocks are written with the
// names of the fields: `Pictogram{.people = 60, .filled = 20, .alternative = …}`.
#pragma once

#include "base/id.h"
#include "document/people.h"
#include "document/text.h"

#include <QBitArray>
#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <type_traits>
#include <variant>
#include <vector>

namespace rebond::document {

struct Block;
using Blocks = std::vector<Block>;

// Keeps with what follows. Level 1 is the document's title, 2 a section, 3 what is within.
struct Heading
{
    int level = 2;
    RichText text = {};
    friend bool operator==(const Heading &, const Heading &) = default;
};

struct Paragraph
{
    RichText text = {};
    std::optional<TextSize> size = {}; // none: Body
    int heading = 0;                   // 1 to 3: to who listens it is a heading of that level; it looks as it does
    int white = 2;                     // steps of 4 points to the text above, where there is text
    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

// Items one below the other that belong together, set as paragraphs are; the lines of an item stand below each other, beside its
// sign. Of several, none is alone on a page at the beginning or at the end.
struct TextList
{
    QList<RichText> items = {};
    QString sign = {};                 // before each: "•"; may be empty
    std::optional<TextSize> size = {}; // none: Body
    int white = 2;                     // steps of 4 points above each item, where there is text
    friend bool operator==(const TextList &, const TextList &) = default;
};

// The one strong figure of a page: "20" huge, "sur 60 ont rebondi" beside it, a quiet line below the words. Tagged as
// the heading of level 1.
struct Headline
{
    QString number = {};
    QString words = {};
    RichText subline = {}; // may be empty
    friend bool operator==(const Headline &, const Headline &) = default;
};

// N people of whom k are filled, row by row. Nobody is left out, however many they are.
struct Pictogram
{
    int people = 0;
    int filled = 0;
    int columns = 0; // 0: chosen so that rows are even and people large
    QString alternative = {};
    friend bool operator==(const Pictogram &, const Pictogram &) = default;
};

struct CurvePoint
{
    QDate date = {};
    int value = 0;            // from that date on
    QList<RawId> people = {}; // who made the step, where a screen may be asked; nothing of them is drawn
    bool isKnown = true;      // false: nothing is known from that date on; the line has a gap up to the next
    friend bool operator==(const CurvePoint &, const CurvePoint &) = default;
};

struct CurveEvent
{
    QDate date = {};
    QString label = {};
    friend bool operator==(const CurveEvent &, const CurveEvent &) = default;
};

// A count over time, drawn in steps from `from` (at 0, or at what the points before it came to) to `asOf`: people who have
// rebounded so far, or what `counted` says, in a colour that is not theirs.
struct StepCurve
{
    QList<CurvePoint> points = {}; // ascending dates; may be empty
    QDate from = {};               // invalid: the first point
    QDate asOf = {};               // where the line ends; later points and events are not drawn
    int yMax = 0;                  // the axis reaches at least this; 0: what the points need
    QString endLabel = {};         // at the end point; empty: the last value
    QList<CurveEvent> events = {}; // any order; drawn as dotted lines with their label
    double height = 0;             // points, of the whole drawing; 0: up to 208, less where that saves a page
    QString alternative = {};
    QString counted = {}; // heading of its numbers: "Visits"; empty: rebounds so far
    friend bool operator==(const StepCurve &, const StepCurve &) = default;
};

struct ShareBand
{
    double low = 0;
    double high = 0;
    friend bool operator==(const ShareBand &, const ShareBand &) = default;
};

struct SharePoint
{
    int day = 0;      // since everybody's own first day
    double share = 0; // 0 to 1, from that day on
    std::optional<ShareBand> band = {};
    friend bool operator==(const SharePoint &, const SharePoint &) = default;
};

struct FollowedPeople
{
    int day = 0;
    QString number = {}; // as it is to be read
    friend bool operator==(const FollowedPeople &, const FollowedPeople &) = default;
};

// Which share of people something has happened to by so many days, in steps from 0 to `lastDay`, with its band; below the
// axis how many were still followed on the days it names.
struct ShareCurve
{
    QList<SharePoint> points = {};       // ascending days; may be empty
    QList<FollowedPeople> followed = {}; // ascending days: the axis has its marks there
    QString axisLabel = {};              // of the days
    QString followedLabel = {};          // of the numbers below
    int lastDay = 0;                     // where the line ends
    std::optional<int> medianDay = {};   // when half are reached; drawn where it is not after lastDay
    QString medianLabel = {};
    double height = 0; // points, of the whole drawing; 0: 208
    QString alternative = {};
    friend bool operator==(const ShareCurve &, const ShareCurve &) = default;
};

struct WeekLine
{
    QString label = {};     // what is counted
    QString scale = {};     // beside it: how much the highest bar is, in words
    QList<int> counts = {}; // a week each, from the first; not negative
    friend bool operator==(const WeekLine &, const WeekLine &) = default;
};

// What was done week by week: a row of bars for each thing that is counted, one below the other over the same weeks, each on a
// scale of its own, with the last week's number at its end.
struct WeekChart
{
    QDate from = {}; // the Monday of the first week
    QList<WeekLine> lines = {};
    double height = 0; // points, of the whole drawing; 0: what the lines take
    QString alternative = {};
    friend bool operator==(const WeekChart &, const WeekChart &) = default;
};

enum class BarStyle { Strong, Soft, Neutral }; // a rebound, one of second rank, what is none

struct Bar
{
    QString label = {};
    QString number = {}; // as it is to be read: already formatted
    double share = 0;    // 0 to 1: the bar's length; the longest bar need not be 1
    BarStyle style = BarStyle::Neutral;
    friend bool operator==(const Bar &, const Bar &) = default;
};

struct BarTotal
{
    QString label = {};
    QString number = {};
    friend bool operator==(const BarTotal &, const BarTotal &) = default;
};

// label, number, bar: a table that can be seen. Never cut.
struct BarTable
{
    QString title = {}; // may be empty
    QList<Bar> rows = {};
    std::optional<BarTotal> total = {};
    QString alternative = {}; // one sentence that sums the table up
    friend bool operator==(const BarTable &, const BarTable &) = default;
};

enum class Align { Left, Right, Centre };

struct TableColumn
{
    RichText heading = {};
    Align align = Align::Left; // Right for figures: digits are all as wide
    double weight = 1;         // share of the width, where columns cannot all have what they need
    friend bool operator==(const TableColumn &, const TableColumn &) = default;
};

// Rows are never cut, the heading row is repeated on each page. A row shorter than `columns` is padded. A form is written
// into by hand: its rows are high enough to sign in, a rule stands between its cells, and its columns share the width by
// weight alone, whatever stands in them.
struct Table
{
    QList<TableColumn> columns = {};
    QList<QList<RichText>> rows = {};
    bool isForm = false;
    QString alternative = {}; // one sentence that sums the table up
    friend bool operator==(const Table &, const Table &) = default;
};

// Side by side, of equal width; as high as the higher one. Not cut where it fits on a page.
struct TwoColumns
{
    Blocks left; // without "= {}": clang would ask for a complete Block here
    Blocks right;
    friend bool operator==(const TwoColumns &, const TwoColumns &);
};

// A method note, a source: small quiet text at the foot of the page its place in the flow falls on.
struct Note
{
    RichText text = {};
    friend bool operator==(const Note &, const Note &) = default;
};

// PNG or JPEG bytes; scaled down to 300 dpi of the room it takes.
struct Picture
{
    QByteArray bytes = {};
    double width = 0;  // points
    double height = 0; // points; the picture is cut to this shape, not squeezed
    QString alternative = {};
    friend bool operator==(const Picture &, const Picture &) = default;
};

// A square code that cameras read, made elsewhere: drawn as squares, with the white around it that it needs.
struct MatrixCode
{
    int side = 0;         // in modules; 0: no code
    QBitArray dark = {};  // side × side, row by row
    double module = 0;    // points
    QString address = {}; // where it leads, for who has no camera: the drawing is a link
    QString alternative = {};
    friend bool operator==(const MatrixCode &, const MatrixCode &) = default;
};

struct Portrait
{
    StoredPicture picture = {}; // 4:5; another shape is cut to it; null: none
    double width = 0;           // points
    bool isFirst = false;       // left of the words, else at the right edge
    QString alternative = {};
    friend bool operator==(const Portrait &, const Portrait &) = default;
};

// The head of a page about somebody: words, with a portrait and a code beside them. Their tops are that of the first line's capitals.
struct Masthead
{
    Blocks words; // without "= {}", as in TwoColumns
    Portrait portrait = {};
    MatrixCode code = {};
    friend bool operator==(const Masthead &, const Masthead &);
};

// People in rows and columns that fill the page: a picture or initials, the name, a few words. Groups follow each other
// without a gap, each with its heading above its first picture, so that a page is full however small they are.
struct PhotoGrid
{
    int columns = 0;        // 0: chosen so that pages are few and full, and pictures no coarser than they are kept
    int rows = 0;           // of a page
    bool onOnePage = false; // a wall to be looked at: what is not asked for is chosen so that one page holds everybody
    QList<PeopleGroup> groups = {};
    friend bool operator==(const PhotoGrid &, const PhotoGrid &) = default;
};

// One row a person: picture, name, boxes to tick, room for a signature. Rows fill the page evenly, heads are repeated.
struct RollCall
{
    int rows = 0; // of a page; 0: as many as can be signed, evenly spread
    QString nameHeading = {};
    QStringList boxHeadings = {}; // one box each; an empty one is a line to write on
    QString signatureHeading = {};
    QList<Person> people = {};
    QString alternative = {};
    friend bool operator==(const RollCall &, const RollCall &) = default;
};

// Cards to cut out and wear: picture, name, the first of their lines, a word below. As large as badge holders are (90 × 55 mm)
// where the grid is not asked for.
struct Badges
{
    int columns = 0;    // 0: as many as the page has room for
    int rows = 0;       // of a page
    QString below = {}; // on each, small: whose they are
    QList<Person> people = {};
    friend bool operator==(const Badges &, const Badges &) = default;
};

// Strips to cut apart, fold and put on a table: the name on both faces, one of them upside down so that it stands upright once
// folded. Read aloud each name is there once.
struct NameTents
{
    int rows = 0;       // of a page; 0: strips of some 140 mm, 70 mm a face
    QString below = {}; // on each face, small: whose they are
    QList<Person> people = {};
    friend bool operator==(const NameTents &, const NameTents &) = default;
};

// The head of a letter: who writes, and to whom, there where the window of a long envelope shows it. As high as that takes on A4:
// what follows begins below the window.
struct LetterHead
{
    std::optional<Picture> logo = {};
    QStringList sender = {};  // lines, below the logo; may be empty
    QStringList address = {}; // lines
    friend bool operator==(const LetterHead &, const LetterHead &) = default;
};

// A sheet of labels that stick: each text on one, left to right, row by row, from the place `start` of the first sheet on (the
// ones before it are gone already). Lengths are points, from the edge of the paper: for a paper without margins (Paper::bare()).
struct Labels
{
    int columns = 1;
    int rows = 1;
    double left = 0; // of the first label
    double top = 0;
    double width = 0; // of a label
    double height = 0;
    double columnGap = 0;
    double rowGap = 0;
    int start = 0;          // from 0
    QStringList texts = {}; // lines ended by "\n"
    friend bool operator==(const Labels &, const Labels &) = default;
};

// One line of a table of contents or of an index.
struct Entry
{
    int level = 1; // 1 to 3: how far it stands in
    RichText text = {};
    QString target = {}; // the name of the part of a volume it leads to; empty: it heads those below
    QString number = {}; // of that part's first page; filled in where a volume is bound (typeset/binding.h)
    friend bool operator==(const Entry &, const Entry &) = default;
};

// What stands elsewhere, and on which page. Lines keep together with those that stand further in below them.
struct Entries
{
    QList<Entry> entries = {};
    friend bool operator==(const Entries &, const Entries &) = default;
};

struct PageBreak
{
    friend bool operator==(const PageBreak &, const PageBreak &) = default;
};

struct Spacer
{
    int steps = 1; // of 4 points; vanishes at the head of a page
    friend bool operator==(const Spacer &, const Spacer &) = default;
};

using BlockContent = std::variant<Heading, Paragraph, TextList, Headline, Pictogram, StepCurve, ShareCurve, WeekChart,
                                  BarTable, Table, TwoColumns, Note, Picture, Masthead, PhotoGrid, RollCall, Badges,
                                  NameTents, LetterHead, Labels, Entries, PageBreak, Spacer>;

struct Block
{
    BlockContent content;
    bool keepWithNext = false; // headings do so by themselves

    template<typename T>
    requires(!std::is_same_v<std::remove_cvref_t<T>, Block> && std::is_constructible_v<BlockContent, T>)
        // NOLINTNEXTLINE(google-explicit-constructor,bugprone-forwarding-reference-overload): implicit, and constrained
        Block(T &&value, bool keep = false)
        : content(std::forward<T>(value)),
          keepWithNext(keep)
    {}
    friend bool operator==(const Block &, const Block &) = default;
};

} // namespace rebond::document
