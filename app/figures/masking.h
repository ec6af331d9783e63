// SPDX-License-Identifier: GPL-3.0-or-later
// Small cells (the contract, end of section 3): a table of counts that an outsider reads must not tell how many people a
// small count stands for, neither openly nor by subtracting the other rows from the total.
//
// The promise, for everything that one report tells together: take all numbers that it shows, all its rows (one that stands
// there is of somebody, where rows of nobody are left out), all sums that hold between its figures, and what the marks mean
// ("< 5" is 1 to 4; "masked" is none of these in a table that has a "< 5"). Then every number that is hidden could still be at
// least two different ones. tests/figures/tst_disclosure.cpp takes that reader's part.
//
// Tables are made independent of each other so that this can be had one table at a time: a total that two of them share is
// shown in both or in none, and under a total that is hidden no row is listed (disclosure.h).
//
// What is not promised: a reader who has this program and tries all cohorts that would be printed in just this way may shut
// out more in very small groups, because which row is withheld beside a small one goes by its size.
#pragma once

#include <QList>
#include <QString>
#include <QtGlobal>

#include <optional>

namespace rebond::figures {

enum class Audience {
    Internal, // sees everything
    Funder,   // 1 to 4 people are "< 5"
    Public,   // 1 to 10 people are "< 11"
};

// "internal", "funder", "public": as on the command line, as it stands in files.
[[nodiscard]] QString codeOf(Audience audience);

// The largest count that is masked: 0 (none), 4, 10.
[[nodiscard]] qint64 largestMasked(Audience audience);

struct Cell
{
    qint64 value = 0; // people, not negative
    // The reader has this number from elsewhere on the page (the headline): hiding it here protects nothing.
    bool shownElsewhere = false;
    // Must be hidden although it is not small (on crossed tables "nobody" and "everybody" tell as much as "one").
    bool sensitive = false;
    // What it cannot exceed, and what it cannot fall below, because of another number.
    std::optional<qint64> atMost = {};
    qint64 atLeast = 0;
};

enum class Mask {
    Shown,
    Small,    // between 1 and the largest masked
    Withheld, // hidden to protect others
    Unlisted, // not even the row is there
};

struct Masking
{
    QList<Mask> cells; // as many as were given
    // Nothing in the rows can keep the secret while the total is known: the total has to be hidden too.
    bool hideTotal = false;
};

// Whether rows of zero are listed; a reader knows a row that is there to be at least 1 where they are left out.
enum class Zeros { Listed, LeftOut };

// The cells add up to a total that the reader knows. Small and sensitive cells are hidden; then, as long as some hidden
// cell has but one value that fits the total and all that is shown, the smallest cell left is withheld as well; and where
// even that does not do, all cells are withheld alike, so that not even "small" is told.
[[nodiscard]] Masking mask(const QList<Cell> &cells, Audience audience, Zeros zeros = Zeros::Listed);

// A row of a table of two columns: people, and how many of them.
struct PartCell
{
    qint64 whole = 0;
    qint64 part = 0;
};
struct PairMask
{
    Mask counted = Mask::Shown;
    Mask rebounded = Mask::Shown;
    friend bool operator==(const PairMask &, const PairMask &) = default;
};

// Both columns add up to totals that the reader knows. A row tells its part only where more people than are masked are in
// it and as many are not: "nobody" and "everybody" tell as much as "one". Where the secret cannot be kept in either column
// no row is listed.
[[nodiscard]] QList<PairMask> maskParts(const QList<PartCell> &rows, Audience audience, Zeros zeros);

// Where the reader does not know the total, hiding what is small is enough.
[[nodiscard]] Mask maskAlone(qint64 value, Audience audience);

} // namespace rebond::figures
