// SPDX-License-Identifier: GPL-3.0-or-later
// The relays: volunteers who pass on, to those who follow them, that somebody looks for work. Pure values and rules;
// records.h says what holds of every record.
#pragma once

#include "domain/records.h"

#include <QList>

#include <optional>

namespace rebond::domain {

// How many followed on a day, as somebody read it there. Counts are kept as they were: reach without its day is hearsay.
struct FollowerCount
{
    QDate day;
    int count = 0;
    friend bool operator==(const FollowerCount &, const FollowerCount &) = default;
};

// A relay is the file's, as a company is: it serves one cohort after the other, and gets tired of all of them together.
struct Relay
{
    Id<Relay> id;
    QString reference;
    QString name;
    QString network; // as people call it: "LinkedIn"
    QString handle;  // of the account there, as written: "@relais06"
    QString email;
    QStringList sectors;
    QStringList romeCodes;             // of the occupations
    QString bioTag;                    // what the profile there bears: "#i4Emploi"; empty where it bears none
    QList<FollowerCount> followers;    // by day, one a day
    std::optional<QDate> introducedOn; // when the group first presented itself
    std::optional<int> monthlyLimit;   // requests in a calendar month, at most; none: nothing was agreed
    std::optional<QDate> stoppedOn;    // asked for peace: never asked from that day on
    QString notes;
    int revision = 0;
    friend bool operator==(const Relay &, const Relay &) = default;
};

// One member's search, passed on or to be passed on by one relay.
struct RelayRequest
{
    Id<RelayRequest> id;
    Id<Relay> relay;
    Id<Member> member;
    QDate askedOn;
    std::optional<QDate> doneOn;
    QString link; // to what the relay wrote; http or https
    QString reaction;
    std::optional<QDate> thankedOn;
    int revision = 0;
    friend bool operator==(const RelayRequest &, const RelayRequest &) = default;
};

// Network and account, folded, without the @ in front: how one account is known however it is written.
[[nodiscard]] QString accountKey(const Relay &relay);

// The newest count of a day not later than that one; none where nobody had looked by then.
[[nodiscard]] std::optional<FollowerCount> followersAsOf(const Relay &relay, QDate day);

[[nodiscard]] bool hasStopped(const Relay &relay, QDate day);

// Followers of all of them together: cumulated, for whoever follows two relays is counted twice.
struct Reach
{
    qint64 followers = 0;
    int relays = 0;              // that have been counted
    int unknown = 0;             // that nobody has counted by that day
    std::optional<QDate> oldest; // the days of the counts summed up
    std::optional<QDate> newest;
    friend bool operator==(const Reach &, const Reach &) = default;
};
void addReach(Reach &reach, const Relay &relay, QDate day); // whoever has stopped reaches nobody

} // namespace rebond::domain
