// SPDX-License-Identifier: GPL-3.0-or-later
// Which members an offer may suit, and why these. Never by age, sex or name of anybody: what is compared is what is sought,
// what is said of skills in the CV, and where people live and how far they go.
#pragma once

#include "domain/cv.h"
#include "domain/offer.h"
#include "storage/transaction.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace rebond::desk {

inline constexpr int kMembersAtMost = 30; // as many as somebody looks through

// The nearer, the earlier.
enum class OfferNearness {
    SameOccupation,  // one ROME code of both: M1805
    SameDomain,      // its letter and two digits: M18
    SameGreatDomain, // its letter: M
    SkillsOnly,
};

// The nearer, the earlier.
enum class OfferPlace {
    SameTown,
    SameDepartment,
    Unknown, // where one of the two is, nobody said
    Elsewhere,
};

struct OfferCandidate
{
    domain::Member member;
    QStringList skills; // of their current CV: names and keywords
};

struct OfferMatch
{
    domain::Member member;
    OfferNearness nearness = OfferNearness::SkillsOnly;
    QString sharedCode;       // "M1805", "M18", "M"; empty where only skills are shared
    QStringList sharedSkills; // as the offer writes them
    OfferPlace place = OfferPlace::Unknown;
    std::optional<domain::OfferProposal> proposal; // where it was proposed to them already
};

// What both have; nothing where that is neither a part of a ROME code nor a skill. A skill of the offer is in a CV where its
// words stand there one behind the other, whatever the letters' size and accents.
[[nodiscard]] std::optional<OfferMatch> offerMatch(const domain::Offer &offer, const OfferCandidate &candidate);

// The best first: the nearest by ROME; then the more skills; then the nearer; then who goes further; then in order of entry.
// Nobody for an offer that has expired by that day.
[[nodiscard]] QList<OfferMatch> rankMembers(const domain::Offer &offer, const QList<OfferCandidate> &candidates,
                                            QDate day);

struct OfferMatches
{
    QList<OfferMatch> matches; // at most as many as were asked for
    qsizetype total = 0;       // with those beyond
    qsizetype looked = 0;      // who may want an offer (storage/offerfacts.h)
};
// The same of the members of its cohort who may want an offer. `skillsOf` reads a CV. One look at each of
// them and at their CVs: for a task.
using SkillsOf = std::function<QStringList(const domain::Cv &)>;
[[nodiscard]] OfferMatches membersFor(storage::Reader &reader, const domain::Offer &offer, const SkillsOf &skillsOf,
                                      QDate day, int limit = kMembersAtMost);

} // namespace rebond::desk
