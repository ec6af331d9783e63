// SPDX-License-Identifier: GPL-3.0-or-later
// Small cells (the contract, end of section 3): a table of counts that an outsider reads must not tell how many people a
// small count stands for, neither openly nor by subtracting the other rows from the total.
#pragma once

#include <QList>
#include <QtGlobal>

#include <optional>

namespace rebond::figures {

enum class Audience {
    Internal, // sees everything
    Funder,   // 1 to 4 people are "< 5"
    Public,   // 1 to 10 people are "< 11"
};

// The largest count that is masked: 0 (none), 4, 10.
[[nodiscard]] qint64 largestMasked(Audience audience);

struct Cell
{
    qint64 value = 0; // people, not negative
    // The reader has this number from elsewhere on the page (the headline): hiding it here protects nothing.
    bool shownElsewhere = false;
    // Must be hidden although it is not small (on crossed tables "nobody" and "everybody" tell as much as "one").
    bool sensitive = false;
    // What the reader knows it cannot exceed.
    std::optional<qint64> atMost = {};
};

enum class Mask {
    Shown,
    Small,    // between 1 and the largest masked
    Withheld, // hidden to protect others
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

// Where the reader does not know the total, hiding what is small is enough.
[[nodiscard]] Mask maskAlone(qint64 value, Audience audience);

} // namespace rebond::figures
