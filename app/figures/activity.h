// SPDX-License-Identifier: GPL-3.0-or-later
// How much is done in a week of search (domain research, 5.7; the weekly line is the chart that N. H. Azrin's Job Club has
// each group keep). The denominator is the member-week at risk, never members times weeks:
// - weeks begin on Monday and count once they are over, their Sunday being on or before D;
// - a member is at risk in a week when searching on at least one day of it: counted (rule 2), entered, not left (a member
//   is gone on left_on), and without an outcome of whatever type that counts at (D, K) and took effect by that day. The
//   desk lists the same people as searching. Placed people who search on are not among them;
// - of a member's acts (those that name them), interviews held and new companies (the company of their first act there)
//   those count that fall into such a week: an act that names three is one of each.
// The group's own line is another count: all acts and interviews held of the cohort by date, whoever the member (rule 8),
// and the companies new to the group; summed over its rows they are outreach.acts, interviews.held, outreach.companies.
// Acts and interviews count by date alone, outcomes at both clocks. Internal readers only, until there is a mask for it.
#pragma once

#include "domain/companyfacts.h"
#include "domain/daycount.h"
#include "figures/figures.h"

#include <QHash>

#include <map>

namespace rebond::figures {

// Of the members' own rates, in the order of size, between neighbours where none is in the place: the seventh definition
// of R. J. Hyndman and Y. Fan (1996), spreadsheets' and R's.
struct Quartiles
{
    double lower = 0;
    double median = 0;
    double upper = 0;
    friend bool operator==(const Quartiles &, const Quartiles &) = default;
};
[[nodiscard]] std::optional<Quartiles> quartilesOf(QList<double> values); // none of none

struct Effort
{
    qint64 total = 0;                    // in member-weeks at risk
    std::optional<double> perMemberWeek; // total / member-weeks; none where there are none
    std::optional<Quartiles> quartiles;  // of each member's total / weeks
    friend bool operator==(const Effort &, const Effort &) = default;
};

struct ActivityWeek
{
    QDate monday;
    bool isOver = false;  // only the last row can be of a week still running
    qint64 searching = 0; // members at risk in it (up to D)
    qint64 acts = 0;
    qint64 newCompanies = 0;
    qint64 interviews = 0;
    friend bool operator==(const ActivityWeek &, const ActivityWeek &) = default;
};

struct Activity
{
    qint64 members = 0; // with a week at risk that is over
    qint64 memberWeeks = 0;
    Effort acts;
    Effort newCompanies;
    Effort interviews;
    // One row a week, ascending, from the first in which somebody searched or something was done to that of D. Where these
    // are more than kMostWeeks (a slip of the pen in a date), only those in which something was done.
    QList<ActivityWeek> weeks;
    friend bool operator==(const Activity &, const Activity &) = default;
};
inline constexpr qint64 kMostWeeks = 1040;

// The group's own line by itself, from what was done day by day: acts and interviews alone, from the first week in which
// something was done to that of asOf, all rows as in Activity::weeks.
[[nodiscard]] QList<ActivityWeek> groupWeeks(const QList<domain::DayCount> &acts,
                                             const QList<domain::DayCount> &interviews, QDate asOf);

// What one member did in the weeks at risk that are over.
struct MemberActivity
{
    Id<domain::Member> member;
    QDate from; // Monday of the first of them
    qint64 weeks = 0;
    qint64 acts = 0;
    qint64 newCompanies = 0;
    qint64 interviews = 0;
};

class ActivityCounter
{
public:
    ActivityCounter(const domain::CohortFacts &facts, const Question &question); // keeps nothing of the facts
    void add(const domain::CompanyFacts &facts);
    [[nodiscard]] Activity activity() const;
    [[nodiscard]] QList<MemberActivity> members() const; // in the order of the facts

private:
    struct Searcher
    {
        Id<domain::Member> member;
        qint64 first = 0; // weeks by number: Mondays / 7 of the Julian day
        qint64 last = -1;
        qint64 acts = 0;
        qint64 newCompanies = 0;
        qint64 interviews = 0;
    };
    struct Week
    {
        qint64 acts = 0;
        qint64 newCompanies = 0;
        qint64 interviews = 0;
    };
    [[nodiscard]] qint64 lastOver() const;
    [[nodiscard]] qint64 weeksOver(const Searcher &searcher) const;
    // The member's, where they are at risk in that week and it is over.
    [[nodiscard]] Searcher *atRisk(Id<domain::Member> member, qint64 week);
    [[nodiscard]] QList<ActivityWeek> line() const;

    QDate m_asOf;
    QList<Searcher> m_searchers;
    QHash<Id<domain::Member>, qsizetype> m_places;
    std::map<qint64, Week> m_weeks;
};

} // namespace rebond::figures
