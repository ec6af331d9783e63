// SPDX-License-Identifier: GPL-3.0-or-later
// The rows behind a figure: who is counted there, and why. Made from the same standings as the figure itself.
#pragma once

#include "base/formats.h"
#include "base/result.h"
#include "domain/outcomeclass.h"
#include "figures/figures.h"
#include "figures/funnel.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace rebond::figures {

struct ExplanationRow // one member
{
    QString
        part; // where the figure files the member, as coded in the JSON: "durable", "CDI", "2011-07-04"; may be empty
    Id<domain::Member> member;
    QString reference;
    QString name;
    QDate joinedOn;
    std::optional<domain::Outcome> outcome; // the one that decided; none where an exit did, or nothing
    QString reason;                         // a sentence in the user's language
};

struct Explanation
{
    QString name;               // of the figure, as it was asked for
    QList<ExplanationRow> rows; // in order of entry; the curve's by date
};

// Acts and interviews stand in storage, which is asked for the rows behind what is counted of them.
enum class ActsBehind { All, OnBehalfOfCollective, OnBehalfOfMember, Companies, Answered }; // date ≤ D
enum class InterviewsBehind { All, Held, Planned, ToQualify };
struct MembersBehind
{
    friend bool operator==(const MembersBehind &, const MembersBehind &) = default;
};
// Approaches that came as far as a step are told by the step itself; activity has one row a member.
struct ActivityBehind
{
    friend bool operator==(const ActivityBehind &, const ActivityBehind &) = default;
};
using ExplainSource = std::variant<MembersBehind, ActsBehind, InterviewsBehind, FunnelStep, ActivityBehind>;

// Where the rows behind a figure are to be had. Names are the JSON's keys, dotted where nested: "rebounded",
// "decomposition.training", "rebounds_by_type.CDI", "by_sector.Informatique", "interviews.held", "breakdowns.department.06".
// NotFound for any other (of sectors and départements it only looks at the form: who has them is said by explain()).
[[nodiscard]] Result<ExplainSource> explainSource(const QString &name);

// NotFound for an unknown name, or a sector nobody counted has; Invalid where explainSource() is not MembersBehind.
[[nodiscard]] Result<Explanation> explain(const domain::CohortFacts &facts, const Question &question,
                                          const QString &name, const Formats &formats);

// All names, families with their word in capitals ("rebounds_by_type.CODE").
[[nodiscard]] QStringList explainNames();

// The rows as a file: headings and labels in French whatever the language, as lists are exported, dates jj/mm/aaaa.
[[nodiscard]] QStringList explanationHeadings();
[[nodiscard]] QStringList explanationCells(const ExplanationRow &row);

} // namespace rebond::figures
