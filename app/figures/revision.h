// SPDX-License-Identifier: GPL-3.0-or-later
// What has become of a report since it was frozen: the same question asked again, with what is known today, and for every
// member who stands elsewhere the fact that moved them. The changes explain the whole difference: each place's count then, with
// the changes from and to it, is its count now.
#pragma once

#include "base/formats.h"
#include "domain/frozenreport.h"
#include "figures/disclosure.h"
#include "figures/standings.h"

#include <QStringList>

#include <optional>

namespace rebond::figures {

enum class RevisionCause {
    KnownLate,     // the outcome was learnt after the report (or after its known-by date)
    EnteredLate,   // it was known before, and written into the file after the report
    Cancelled,     // the outcome that counted did not hold
    Removed,       // the outcome that counted was deleted
    Corrected,     // an outcome was changed: its type, its date
    Ended,         // the job that was not over has ended by the day of the report, as is known now
    FoundInWork,   // a check-point found the person in work past the planned end
    ExitCorrected, // entry, exit or its reason was written or changed: these have no day of being known
    MemberEntered, // the member was written into the file after the report
    Merged,        // two records of one person were made one
    MemberGone,    // a record is no longer in the file: made one with another, or taken back
    Erased,        // a person's data were erased; nothing is known of whom
};

struct RevisionChange
{
    RevisionCause cause = RevisionCause::Corrected;
    std::optional<Id<domain::Member>> member; // who is in the file still
    QString name;                             // of today; empty where nobody is
    QString from;                             // code of a place, "neutralised"; empty: not entered
    QString to;
    // On which it was known, entered, known to be cancelled, over or answered; none where no day is told.
    std::optional<QDate> day;
    friend bool operator==(const RevisionChange &, const RevisionChange &) = default;
};

struct PlaceCounts
{
    qint64 counted = 0; // without the neutralised
    qint64 rebounded = 0;
    friend bool operator==(const PlaceCounts &, const PlaceCounts &) = default;
};

// Of those who have rebounded.
struct ReboundCounts
{
    qint64 durable = 0;
    qint64 inWork = 0;
    friend bool operator==(const ReboundCounts &, const ReboundCounts &) = default;
};

struct Revision
{
    Question question; // asked today
    QDate frozenOn;
    PlaceCounts then = {};
    PlaceCounts now = {};
    // Of the headline first, then in order of entry; who is in the file no longer comes last.
    QList<RevisionChange> changes = {};
    // Of those who had rebounded and have, in order of entry: from and to are "durable" and "transition", or "in_work" and
    // "over".
    QList<RevisionChange> within = {};
    std::optional<ReboundCounts> reboundsThen = {}; // none where the report has not kept it of everybody
    ReboundCounts reboundsNow = {};
};

// What a report keeps of whom it counts, in the order of domain::arrange().
[[nodiscard]] QList<domain::CountedMember> countedMembers(const domain::CohortFacts &facts, const Question &question);

// The question of the report as it is asked on a later day: a report that said what was known by a day says what is known by
// `today`; one with hindsight has more of it.
[[nodiscard]] Question askedAgain(const domain::FrozenReport &report, QDate today);

// facts: members, outcomes and check-points of the report's cohort; nothing else is read, so facts of any day serve.
[[nodiscard]] Revision revise(const domain::FrozenReport &report, const domain::CohortFacts &facts, QDate today);

// Whether the number of rebounds or of people counted is another, or made of other people.
[[nodiscard]] bool isHeadlineRevised(const Revision &revision);
// Whether anybody is counted otherwise in anything that is followed here.
[[nodiscard]] bool isRevised(const Revision &revision);

// What stands on the page that the revision is told on: whoever subtracts one number from the other learns their difference.
struct PageNumbers
{
    std::optional<PlaceCounts> headline; // none where it is masked
    QList<qint64> steps;                 // of the curve, as they are disclosed
};

// The revision in sentences, for the page of a report to any reader: "Since the report as of 30 June 2012, frozen on 1
// July 2012: 19 of 60 then, 20 of 60 now." and which facts made it. Names only to internal readers, a few of many. To others
// the numbers only where neither they nor what they differ by, from each other and from what stands beside them, are masked;
// else that it was revised, not by how many. Where only jobs have ended, or have become lasting, that is told to whoever reads
// these numbers. Empty where headline, lasting jobs and work stand.
[[nodiscard]] QStringList revisionSentences(const Revision &revision, Audience audience, const PageNumbers &page,
                                            const Formats &formats);

// One change as a line of a list, internal: "Known late (3 July 2012): Searching → Has rebounded". Without
// the name.
[[nodiscard]] QString wordingOf(const RevisionChange &change, const Formats &formats);

[[nodiscard]] Audience audienceOf(const domain::FrozenReport &report);

} // namespace rebond::figures
