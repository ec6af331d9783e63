// SPDX-License-Identifier: GPL-3.0-or-later
// The dated facts of one cohort, as figures need them: members and outcomes whole, acts and interviews as counts
// (a million acts are counted by the database, never loaded). Made by storage, read by figures.
#pragma once

#include "domain/records.h"

#include <QHash>
#include <QList>

namespace rebond::domain {

struct OutreachCounts // acts with date ≤ D, whoever the member
{
    qint64 acts = 0;
    qint64 onBehalfOfCollective = 0;
    qint64 onBehalfOfMember = 0;
    qint64 companies = 0; // distinct
    qint64 answered = 0;  // result neither empty nor sans_reponse
    friend bool operator==(const OutreachCounts &, const OutreachCounts &) = default;
};

struct InterviewCounts
{
    qint64 held = 0;      // tenu and date ≤ D
    qint64 planned = 0;   // prevu and date > D
    qint64 toQualify = 0; // prevu and date ≤ D
    friend bool operator==(const InterviewCounts &, const InterviewCounts &) = default;
};

struct CohortFacts
{
    Cohort cohort;
    QList<Member> members;         // of the cohort, in order of entry in the file
    QList<Outcome> outcomes;       // of those members
    QList<Checkpoint> checkpoints; // of those outcomes
    OutreachCounts outreach;       // as of the date asked of storage
    InterviewCounts interviews;
};

} // namespace rebond::domain
