// SPDX-License-Identifier: GPL-3.0-or-later
// A lead: the acts of one cohort with the same on-behalf-of, set of members, company and position. It is no record; its
// status is derived from its acts, and from interviews and outcomes of the same members where they say more. Pure
// functions; source: domain research, section 3.4.
#pragma once

#include "domain/records.h"

#include <QDate>

#include <optional>

namespace rebond::domain {

// Days after the last outgoing act at whose end a lead without any answer is "sans réponse", unless the user says otherwise.
inline constexpr int kSilenceDays = 60;
// Days after a sending when it is to be followed up, unless another day is agreed.
inline constexpr int kFollowUpDays = 10;
[[nodiscard]] QDate defaultDueOn(QDate sentOn, int followUpDays = kFollowUpDays);

// What makes two acts one lead. Positions are the same folded; none at all is a position, too.
struct LeadKey
{
    Id<Cohort> cohort;
    Id<Company> company;
    OnBehalfOf onBehalfOf = OnBehalfOf::Membre;
    QList<Id<Member>> members; // ascending
    QString positionKey;       // folded
    friend bool operator==(const LeadKey &, const LeadKey &) = default;
};
[[nodiscard]] LeadKey leadOf(const Act &act);

// Which of two acts came later: by day, then in order of entry.
[[nodiscard]] bool isLater(const Act &one, const Act &other);

// Each list in any order. acts: all of the lead, at least one. The rest may hold more than is of use: only interviews of
// the lead's members at its company, outcomes of its members and those members are looked at.
struct LeadFacts
{
    QList<Act> acts;
    QList<Interview> interviews;
    QList<Outcome> outcomes;
    QList<Member> members;
};

struct NextAction
{
    QString action; // may be empty where there is a day
    std::optional<QDate> dueOn;
    friend bool operator==(const NextAction &, const NextAction &) = default;
};

struct LeadState
{
    LeadStatus status = LeadStatus::Contactee;
    QDate since; // the day that brought the status about
    // What the newest act leaves to be done: any later act of the lead settles it, whatever it says. None where the lead
    // is nobody's affair any more (isPursued).
    std::optional<NextAction> next;
    friend bool operator==(const LeadState &, const LeadState &) = default;
};

// Where a lead stands on a day. Its history is gone through by day; on one day interviews come before acts, acts in order
// of entry, a placement last.
// - An act with a result says its status; "sans réponse" as a result stands from the act's day on.
// - An outgoing act without result is contactee, the second in a row without an answer relancee; an incoming one is an
//   answer. Neither takes back an exchange, an interview or an offer already there.
// - An interview that was not called off, from the lead's first act on, is entretien (it names no position: it speaks for
//   every lead of its member there). One still to come is so from the newest act on, and takes back no ending.
// - A rebound of a member at the company that begins on or after the first act is aboutie, from the day it was known.
// - sans_reponse: silenceDays after the last outgoing act, if nothing has come since. Never stored.
// - close_ailleurs: every member is placed elsewhere (placedElsewhereOn), unless the lead had ended before.
// - aboutie, refus, retrait, vivier, sans_reponse and close_ailleurs end a lead until a newer act opens it again: an
//   outgoing one then begins anew with contactee, or relancee where the one before went unanswered.
[[nodiscard]] LeadState stateOf(const LeadFacts &facts, QDate today, int silenceDays = kSilenceDays);

// The first day, from that of the lead's newest act to `today`, on which a rebound of that member at another company, or
// at none, was in effect and known. None where there is none, or where the member is said to search still. `outcomes` may
// hold those of others.
[[nodiscard]] std::optional<QDate> placedElsewhereOn(const Member &member, const Act &newest,
                                                     const QList<Outcome> &outcomes, QDate today);

// Whether what the lead's newest act leaves to be done is still anybody's affair: not where every member it names is
// placed elsewhere or has left. One that names nobody is the group's.
[[nodiscard]] bool isPursued(const Act &newest, const QList<Member> &members, const QList<Outcome> &outcomes,
                             QDate today);

} // namespace rebond::domain
