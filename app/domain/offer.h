// SPDX-License-Identifier: GPL-3.0-or-later
// Offers of work, received for the group or found, and to which members each was proposed. Pure values and rules; records.h
// says what holds of every record.
#pragma once

#include "domain/records.h"

#include <optional>

namespace rebond::domain {

enum class OfferOrigin { Groupe, Trouvee }; // received for the group; found by somebody
enum class OfferContract { CDI, FPT, CDD, CTT, ALT, AIDE, PORT, INDEP, AUTRE };
enum class ProposalAnswer { Interesse, Postule, Decline, SansReponse };

// An offer is the cohort's: it was received for this group, or found for one of its members.
struct Offer
{
    Id<Offer> id;
    Id<Cohort> cohort;
    QString reference;
    QDate receivedOn; // or found
    OfferOrigin origin = OfferOrigin::Groupe;
    QString source; // who passed it on, or where it was read
    std::optional<Id<Company>> company;
    QString position;
    QString romeCode; // "M1805"; empty where nobody said
    QStringList skills;
    QString postalCode;
    QString city;
    std::optional<OfferContract> contract;
    std::optional<QDate> expiresOn; // the last day on which it can be answered
    QString text;                   // as it was published: it may be gone tomorrow
    QString notes;
    int revision = 0;
    friend bool operator==(const Offer &, const Offer &) = default;
};

// One offer, proposed to one member: at most one record of both.
struct OfferProposal
{
    Id<OfferProposal> id;
    Id<Offer> offer;
    Id<Member> member;
    QDate proposedOn;
    std::optional<ProposalAnswer> answer; // none: not yet
    std::optional<QDate> answeredOn;      // there where an answer is
    QString note;
    int revision = 0;
    friend bool operator==(const OfferProposal &, const OfferProposal &) = default;
};

// From the day after its last one. What has no last day never expires by itself.
[[nodiscard]] bool hasExpired(const Offer &offer, QDate day);

// By which an act that answers the offer is entered: one received by the group, or an advertisement.
[[nodiscard]] Channel channelOf(OfferOrigin origin);

} // namespace rebond::domain
