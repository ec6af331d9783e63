// SPDX-License-Identifier: GPL-3.0-or-later
// Before an act is saved: has anybody already written to this company, lately, and did they ask not to be?
#pragma once

#include "desk/names.h"

#include <optional>

namespace rebond::desk {

struct EarlierActsAsked
{
    int recentDays = 30;                        // before and after the planned day
    int limit = 20;                             // acts given
    std::optional<Id<domain::Act>> except = {}; // the act itself, where it stands already
};

struct EarlierActs
{
    QList<domain::Act> acts; // of all members and cohorts, newest first
    qint64 total = 0;        // with those beyond the limit
    qint64 recent = 0;       // within those days of the planned one
    bool doNotContact = false;
    QList<domain::Contact> objecting; // the contacts there who said stop, in order of entry
    Names names;                      // of the members in the acts, and the company's

    // Whether there is anything to warn of; earlier acts alone are only shown.
    [[nodiscard]] bool isWarning() const { return recent > 0 || doNotContact || !objecting.isEmpty(); }
};

[[nodiscard]] EarlierActs earlierActsAt(storage::Reader &reader, Id<domain::Company> company, QDate plannedOn,
                                        const EarlierActsAsked &asked = {});

} // namespace rebond::desk
