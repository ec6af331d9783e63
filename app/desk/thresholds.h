// SPDX-License-Identifier: GPL-3.0-or-later
// From when on something is worth a word: the user's to say (settings), given to what the desk answers.
#pragma once

#include "base/workingweek.h"
#include "domain/lead.h"

namespace rebond::desk {

struct Thresholds
{
    int followUpDays = domain::kFollowUpDays; // after a sending, when nothing else is agreed
    WorkingWeek week;                         // a follow-up proposed is never due on another day
    int silenceDays = domain::kSilenceDays;   // after which a lead without any answer has none
    int recentDays = 30;                      // before and after an act, in which others at its company are warned of
    int soonDays = 7;                         // follow-ups of the days to come, and offers that end
    int silentDays = 14;                      // members without any act
    int staleDays = 30;                       // without any act of the cohort
    int consentDays = 30;                     // before a consent expires
    int checkpointEarly = 7;                  // days before a check-point's date on which it may be made
    int checkpointLate = 30;                  // days after it from which on it is overdue
    int absences = 3;                         // from workshops, in a row
    int workshops = 12;                       // looked back on for these
    int limit = 50;                           // items a section
    int candidates = 200;                     // where it takes a rule to tell an item, counts are exact up to here
    int looks = 5000;                         // and so many are looked at to find them: of the rest, nobody knows
};

// When what was sent that day is to be followed up, unless another day is agreed.
[[nodiscard]] inline QDate followUpOn(QDate sentOn, const Thresholds &thresholds)
{
    return thresholds.week.onOrAfter(domain::defaultDueOn(sentOn, thresholds.followUpDays));
}

} // namespace rebond::desk
