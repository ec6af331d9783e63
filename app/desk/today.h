// SPDX-License-Identifier: GPL-3.0-or-later
// What a day asks of the facilitator, as values: the screen words them. Nothing is read whole: each section goes through
// an index, gives its first items and counts the others.
#pragma once

#include "desk/names.h"
#include "desk/thresholds.h"
#include "domain/offer.h"

#include <QTime>

#include <optional>

namespace rebond::desk {

enum class ItemKind {
    FollowUp,     // act, company, members; date: due; nextAction
    Interview,    // interview, company, one member; date, time, state
    Checkpoint,   // outcome, company where the outcome has one, one member; date: effective date + months
    SilentMember, // one member; date: of the last act, or of entry where there is none
    Consents,     // consents, one member; date: the last day they hold
    Absences,     // one member; date: of the first in a row; absences
    Offer,        // offer, company where it names one; nobody; date: its last day; proposed
};

// Which of the ids and facts are there, its kind says.
struct Item
{
    ItemKind kind = ItemKind::FollowUp;
    QList<Id<domain::Member>> members; // may be empty for a follow-up in the name of the collective
    std::optional<Id<domain::Company>> company;
    std::optional<Id<domain::Act>> act;
    std::optional<Id<domain::Interview>> interview;
    std::optional<Id<domain::Outcome>> outcome;
    std::optional<Id<domain::Offer>> offer;
    QDate date;
    qint64 daysLate = 0; // from that date to today; negative where it is still to come
    QString position;    // of the act, the outcome or the offer
    QString nextAction;
    std::optional<QTime> time;
    domain::InterviewState state = domain::InterviewState::Prevu;
    int months = 0;                  // of the check-point: 3, 6 or 12
    int absences = 0;                // in a row
    int proposed = 0;                // to so many members
    QList<domain::Consent> consents; // one member's, of the same last day: as a rule one sheet of paper
    friend bool operator==(const Item &, const Item &) = default;
};

struct Section
{
    QList<Item> items;
    qint64 total = 0;       // with those beyond the limit
    bool isAtLeast = false; // the total may be greater: counting and looking end somewhere (thresholds.h)
};

struct Today
{
    QDate day;
    // The newest acts of their leads whose due date is open; none whose members are all placed elsewhere or gone
    // (domain::isPursued). Overdue: the latest first.
    Section followUpsOverdue;
    Section followUpsToday;
    Section followUpsSoon;       // from tomorrow on, soonest first
    Section interviewsToday;     // those still planned
    Section interviewsThisWeek;  // the other days, Monday to Sunday, without those that are to be qualified
    Section interviewsToQualify; // past, and still said to be planned; the latest first
    // After 3, 6 and 12 months, of every rebounded and counted member: of the first outcome, and of each job not over.
    // A check-point that was made is done, also where nothing was learnt.
    Section checkpointsDue;     // soonest first
    Section checkpointsOverdue; // the latest first
    // Who searches (figures' rule 5), has not left and is named in no act of the last days; by name.
    Section silentMembers;
    // Who searches and was away from the last workshops that have a mark for them (desk/absences.h); by name.
    Section absentMembers;
    // Not renewed, of members who have not left; an item for each member and day.
    Section consentsExpiring; // today or later, soonest first
    Section consentsExpired;  // the latest first
    Section offersEnding;     // in the days to come, today among them; soonest first
    // The day of the cohort's newest act up to this one, where that is long ago: what stands here may be out of date.
    std::optional<QDate> staleSince;
    Names names; // of all items
};

[[nodiscard]] Today todayOf(storage::Reader &reader, Id<domain::Cohort> cohort, QDate day,
                            const Thresholds &thresholds = {});

} // namespace rebond::desk
