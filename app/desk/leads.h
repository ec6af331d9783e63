// SPDX-License-Identifier: GPL-3.0-or-later
// Leads as they stand on a day: their acts gathered, their status derived (domain/lead.h).
#pragma once

#include "desk/names.h"
#include "desk/thresholds.h"

#include "domain/lead.h"

namespace rebond::desk {

struct Lead
{
    QList<domain::Act> acts; // newest first
    domain::LeadState state;
};

// The lead of which this act is, stored or not yet: what a form says of it before it is saved.
[[nodiscard]] Lead leadWith(storage::Reader &reader, const domain::Act &act, QDate day,
                            const Thresholds &thresholds = {});

struct Leads
{
    QList<Lead> leads; // by their newest act, the newest first
    qint64 total = 0;  // with those beyond the limit
    Names names;       // of the members and companies in them
};

// The leads that name a member, among the thousand newest acts that do: what somebody has under way, and what is next.
[[nodiscard]] Leads leadsOf(storage::Reader &reader, Id<domain::Member> member, QDate day, int limit = 50,
                            const Thresholds &thresholds = {});

} // namespace rebond::desk
