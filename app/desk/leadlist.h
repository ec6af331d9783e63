// SPDX-License-Identifier: GPL-3.0-or-later
// All leads of a cohort by their newest act, in portions. A lead is no record: acts are gone through in order of date, and
// each that no later one of its lead settles stands for that lead. So every lead comes once, whatever is written between
// two portions, and a million acts open as fast as sixty.
#pragma once

#include "base/result.h"
#include "desk/leads.h"
#include "storage/leadfacts.h"

#include <functional>

namespace rebond::desk {

enum class LeadFilter {
    All,
    Open,       // something is under way: contacted to offered
    Unanswered, // silent for so many days (Thresholds), or said to be without answer
    Due,        // a follow-up is due on that day, or was before
    Closed,     // hired, refused, withdrawn, in a pool, or every member placed elsewhere
};
[[nodiscard]] bool fits(const domain::LeadState &state, LeadFilter filter, QDate day);

struct LeadsAsked
{
    Id<domain::Cohort> cohort;
    QDate day;
    LeadFilter filter = LeadFilter::All;
    std::optional<domain::OnBehalfOf> onBehalfOf = {};
    QString search = {}; // in the names of companies and members, folded by this
    bool isNewestFirst = true;
    int limit = 200;      // leads in a portion
    int judged = 2000;    // acts of which it is told whether they are the newest of a lead that fits
    int lookedAt = 20000; // acts gone through
    int named = 200;      // companies, and members, that a search may find
    Thresholds thresholds = {};
    std::function<bool()> isCancelled = {}; // asked now and then
};

// Where a portion ended, and whom the search meant: names are looked for once, and are the same ones in all portions.
struct LeadsPlace
{
    storage::Place act;
    std::optional<storage::ActsAsked::Of> of = {};
};

struct LeadPortion
{
    QList<Lead> leads; // by their newest act
    Names names;       // of the members and companies in them
    // Where to go on; none at the end. There may be one behind a portion without any lead: none fitted among the acts
    // that were looked at, which go back (or up) to that day.
    std::optional<LeadsPlace> next;
    bool isVague = false; // the search found more names than were looked at
};

// From the beginning, or behind a portion of the same question. Cancelled where that was said, and nothing of it is told.
[[nodiscard]] Result<LeadPortion> leadsBehind(storage::Reader &reader, const LeadsAsked &asked,
                                              const std::optional<LeadsPlace> &after = {});

} // namespace rebond::desk
