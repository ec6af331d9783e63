// SPDX-License-Identifier: GPL-3.0-or-later
// Who rebounded, by what people are: sector, great domain of the ROME, age band, intention at entry, département.
//
// Everyone counted (rule 2) stands in exactly one row of each, so that the rows sum to the headline's two numbers:
// - of several sectors, or several ROME codes, the first counts (rule 10);
// - a ROME code is filed under its letter, the great domain that it stands for;
// - age bands are those of the French jobseeker statistics (Dares and France Travail): under 25, 25 to 49, 50 and over, by
//   the year of D less the year of birth. No single year is ever told;
// - the intention is the one recorded; the département is that of the postal code (domain/postalcode.h);
// - who gave none, or one of which nothing follows, stands in a row of its own, the last (sectors: the first).
// Where somebody belongs is as known today: K governs who has rebounded, nothing else (rule 1).
//
// A share is given among 20 people or more, with the interval of a comparable group; fewer are told as counts. That one
// group does better than another is said only where their intervals lie apart.
#pragma once

#include "figures/figures.h"

#include <map>

namespace rebond::figures {

enum class Breakdown { Sector, RomeDomain, AgeBand, Intention, Department };
inline constexpr std::array kBreakdowns = {Breakdown::Sector, Breakdown::RomeDomain, Breakdown::AgeBand,
                                           Breakdown::Intention, Breakdown::Department};

[[nodiscard]] QString codeOf(Breakdown breakdown); // "rome_domain"

// The row's name: a sector as written, "M", "25_49", "emploi", "06"; "unknown" (of sectors the empty one) where it is not known.
[[nodiscard]] QString groupOf(const domain::Member &member, Breakdown breakdown, QDate asOf);
[[nodiscard]] bool isUnknownGroup(Breakdown breakdown, const QString &name);

// In the order of the rows: sectors by folded name, the others by their codes. Only age bands have rows of nobody.
[[nodiscard]] QList<GroupCount> groupsOf(const Figures &figures, Breakdown breakdown);

// None under 20 people.
[[nodiscard]] std::optional<double> rateOf(const GroupCount &group);
[[nodiscard]] std::optional<Interval> intervalOf(const GroupCount &group);

// Of the groups that are known and have an interval, the two that lie furthest apart, the higher one first; none where
// every two overlap or touch.
[[nodiscard]] std::optional<std::pair<qsizetype, qsizetype>> furthestApart(const QList<GroupCount> &groups,
                                                                           Breakdown breakdown);

// Gathers the rows that are not by sector or age, member by member.
class GroupCounter
{
public:
    void add(const domain::Member &member, bool rebounded, QDate asOf);
    void arrange(Figures &figures) const;

private:
    struct Row
    {
        qint64 counted = 0;
        qint64 rebounded = 0;
    };
    std::array<std::map<std::pair<int, QString>, Row>, kBreakdowns.size()> m_rows; // by place and name
};

} // namespace rebond::figures
