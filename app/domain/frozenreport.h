// SPDX-License-Identifier: GPL-3.0-or-later
// A report as it was handed out: which question it answered, whom it counted where, the fingerprint of its PDF. The pages
// themselves are not kept; what has changed since is found by asking the same question again (figures/revision.h).
// The figures as they were counted are kept beside the places and shown beside those of today (figures/thennow.h): a later
// program that counts by other rules is held against them, and so is one that counts wrongly. records.h says what holds of every
// record.
#pragma once

#include "domain/records.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace rebond::domain {

// What else was counted of somebody who had rebounded.
struct CountedRebound
{
    Id<Outcome> best; // that decided the class
    bool isDurable = false;
    std::optional<Id<Outcome>> working; // the job that was not over; none where none was
    friend bool operator==(const CountedRebound &, const CountedRebound &) = default;
};

// Where one member who had entered stood, and the outcome that decided it.
struct CountedMember
{
    std::optional<Id<Member>> member;           // none: the person was erased since
    std::optional<Id<Outcome>> outcome;         // none where an exit decided, or nothing; none of an erased person
    QString place;                              // as in the decomposition, "rebounded"; or "neutralised"
    std::optional<CountedRebound> rebound = {}; // of whoever had rebounded; none of an erased person
    friend bool operator==(const CountedMember &, const CountedMember &) = default;
};

struct FrozenReport
{
    Id<FrozenReport> id; // what was entered later has a greater id
    Id<Cohort> cohort;
    QDateTime frozenAt; // UTC; the instant that stands in the PDF
    QDate frozenOn;     // the civil day
    QDate asOf;
    std::optional<QDate> knownBy;
    QString rules;                // version of the counting rules
    QString audience;             // "internal", "funder", "public"
    QString language;             // "fr", "en"
    QString author;               // as it stands in the PDF; may be empty
    QString sha256;               // of the PDF, lower-case hex
    QByteArray figures;           // as JSON; empty once somebody who was counted has been erased
    QList<CountedMember> members; // ascending by member, then place; erased people behind all others
    int revision = 0;
    friend bool operator==(const FrozenReport &, const FrozenReport &) = default;
};

// In the order in which a report keeps them: that of entry would still tell who is meant where a name was taken out.
void arrange(QList<CountedMember> &members);

// Takes people out of the report who were erased: of each stays that one person more was counted at that place, which is what
// the printed report says anyway. The figures go: among them are cells of one person (a sector, a date of the curve). False
// where none of them was counted.
[[nodiscard]] bool forget(FrozenReport &report, const QList<Id<Member>> &people);

} // namespace rebond::domain
