// SPDX-License-Identifier: GPL-3.0-or-later
// Everything dated about one member, and the whole history of one company across members and cohorts: newest first, in
// portions. Days to come are there as well (an interview planned, a consent's last day).
#pragma once

#include "desk/names.h"
#include "domain/offer.h"
#include "domain/press.h"
#include "domain/relay.h"
#include "domain/workshop.h"

#include <optional>
#include <variant>

namespace rebond::desk {

// On one day, newest first: in this order from the end.
enum class EntryKind {
    Joined,           // Member
    ConsentGiven,     // Consent
    Workshop,         // Attended
    Proposed,         // Proposed: the day an offer was proposed to the member
    Answered,         // Proposed: the day it was answered
    RelayAsked,       // AskedRelay
    Act,              // domain::Act
    Interview,        // domain::Interview
    Outcome,          // domain::Outcome, by effective date; known and cancelled are in it
    Checkpoint,       // domain::Checkpoint, by the day it was answered
    Press,            // domain::PressMention that names the member
    ConsentWithdrawn, // Consent
    ConsentExpired,   // Consent: its last day, unless it was withdrawn before
    Left,             // Member
};

// A workshop and what was noted of the member there: nothing before it, and until somebody marks it.
struct Attended
{
    domain::Workshop workshop;
    std::optional<domain::Participation> participation;
};

struct Proposed
{
    domain::Offer offer;
    domain::OfferProposal proposal;
};

// A relay and what it was asked for the member.
struct AskedRelay
{
    domain::Relay relay;
    domain::RelayRequest request;
};

struct Entry
{
    EntryKind kind = EntryKind::Act;
    QDate date;
    RawId id; // of the record
    std::variant<domain::Act, domain::Interview, domain::Outcome, domain::Checkpoint, domain::Consent, domain::Member,
                 Attended, domain::PressMention, Proposed, AskedRelay>
        record;
};

// Where a portion ended. Means something only for the history it came from.
struct Cursor
{
    QDate date;
    EntryKind kind = EntryKind::Act;
    RawId id;
    friend bool operator==(const Cursor &, const Cursor &) = default;
};

struct Portion
{
    QList<Entry> entries;       // by date, kind and entry, all the other way round
    Names names;                // of the members and companies in them
    std::optional<Cursor> next; // to be given for the portion behind; none at the end
};

// At most `limit` (at least 1) entries behind `after`, from the newest on without it. Each portion is as fast as the
// first, and what is written meanwhile moves nobody twice into view. Empty for a member that is not there.
[[nodiscard]] Portion timelineOf(storage::Reader &reader, Id<domain::Member> member,
                                 const std::optional<Cursor> &after = {}, int limit = 50);

// Acts, interviews and outcomes with that company.
[[nodiscard]] Portion historyOf(storage::Reader &reader, Id<domain::Company> company,
                                const std::optional<Cursor> &after = {}, int limit = 50);

} // namespace rebond::desk
