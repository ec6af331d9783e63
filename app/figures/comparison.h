// SPDX-License-Identifier: GPL-3.0-or-later
// Figures side by side: one cohort on two days, or several cohorts by the same rules (domain research, 5.2). Internal readers
// only: a difference of two small numbers is a small number, and there is no mask for it.
#pragma once

#include "base/formats.h"
#include "figures/figures.h"

#include <QStringList>

#include <optional>

namespace rebond::figures {

// What two rates of rebound may be said to be to each other.
enum class Apart {
    SameGroup, // one cohort on two days: nothing to be compared, the same people are in both
    TooFew,    // of one there are fewer people than per cents are given for (kFewestForPercent)
    Overlap,   // the intervals meet: chance alone may make such a difference
    Far,       // they do not
};

struct Difference
{
    qint64 rebounded = 0;           // of the other less of the one
    std::optional<double> rate;     // likewise; none where nobody is counted in either
    Apart apart = Apart::SameGroup; // "better" or "higher" may be said of Far only
    friend bool operator==(const Difference &, const Difference &) = default;
};

// Two sets of figures are of one group where they are of one cohort's facts: the caller knows.
[[nodiscard]] Difference differenceOf(const Figures &one, const Figures &other, bool isSameGroup);

struct ComparedRow
{
    QString label;
    QStringList cells; // one a column
};

struct Compared
{
    Figures figures;
    bool isSameGroup = false; // as the first
    friend bool operator==(const Compared &, const Compared &) = default;
};

// One column a set of figures, the first is what the others are held against: "60 dans le 06" or, of the same group, the day.
[[nodiscard]] QStringList comparedHeadings(const QList<Compared> &compared, const Formats &formats);
// People counted, rebounds, rate, Wilson's interval, classes, work, knowledge, half the time, acts and interviews.
[[nodiscard]] QList<ComparedRow> comparedRows(const QList<Compared> &compared, const Formats &formats);
// A sentence on each difference to the first, and what may be made of it; where nobody had joined by the day, or the day is
// still to come, that first.
[[nodiscard]] QStringList comparedSentences(const QList<Compared> &compared, QDate today, const Formats &formats);
// "By 1 March 2011 nobody had joined the group yet: there is nothing to compare."
[[nodiscard]] QString nobodyYetSentence(QDate day, const Formats &formats);

} // namespace rebond::figures
