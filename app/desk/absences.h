// SPDX-License-Identifier: GPL-3.0-or-later
// Who has not come to the workshops for a while.
#pragma once

#include "storage/transaction.h"

#include "domain/records.h"

namespace rebond::desk {

// The last marks of one member, up to a day, are all absences: the latest first none of another kind.
struct AbsencesInARow
{
    Id<domain::Member> member;
    int times = 0;
    QDate since; // the day of the first of them
};

struct AbsencesAsked
{
    int times = 3;        // in a row, at least
    int workshops = 12;   // looked back on: marks of earlier ones say nothing of today
    int candidates = 200; // found at most
    int looks = 5000;     // looked at most to find them
};

struct AbsencesFound
{
    QList<AbsencesInARow> members; // by name
    bool isAtLeast = false;        // there may be more
};

// Of members who search: entered, not left, not entered by error, no outcome that counts on that day. An absence with a
// reason is one, too: whoever is away three times has lost touch, whatever the reason. Workshops where a member has no
// mark, or that do not concern them, are passed over.
[[nodiscard]] AbsencesFound absencesInARow(storage::Reader &reader, Id<domain::Cohort> cohort, QDate day,
                                           const AbsencesAsked &asked = {});

} // namespace rebond::desk
