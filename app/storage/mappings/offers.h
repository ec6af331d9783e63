// SPDX-License-Identifier: GPL-3.0-or-later
// The offers and to whom they were proposed. Included by all.h, which everybody else includes.
#pragma once

#include "base/dates.h"
#include "base/folding.h"
#include "domain/offer.h"
#include "storage/mapping.h"

namespace rebond::storage {

template<>
struct Mapping<domain::Offer>
{
    using R = domain::Offer;
    static constexpr Kind kKind = Kind::Offer;
    static constexpr const char *kReferencePrefix = "O";
    static constexpr auto kColumns = std::tuple{
        Column{"id", &R::id},
        Column{"cohort_id", &R::cohort},
        Column{"reference", &R::reference},
        Column{"received_on", &R::receivedOn},
        Column{"origin", &R::origin},
        Column{"source", &R::source},
        Column{"company_id", &R::company},
        Column{"position", &R::position},
        Column{"rome_code", &R::romeCode},
        Column{"skills", &R::skills},
        Column{"postal_code", &R::postalCode},
        Column{"city", &R::city},
        Column{"contract", &R::contract},
        Column{"expires_on", &R::expiresOn},
        Column{"offer_text", &R::text},
        Column{"notes", &R::notes},
        Column{"revision", &R::revision},
    };
    static constexpr auto kDerived = std::tuple{
        Derived<R>{"position_key", [](const R &r) { return QVariant(fold(r.position)); }},
        Derived<R>{"words_key",
                   [](const R &r) {
                       return QVariant(fold(QString(r.position + u' ' + r.source + u' ' + r.romeCode + u' ' + r.city
                                                    + u' ' + r.skills.join(u' '))));
                   }},
        // Offers without a last day come behind all others.
        Derived<R>{"expiry_key",
                   [](const R &r) {
                       return QVariant(r.expiresOn ? isoDate(*r.expiresOn) : QStringLiteral("9999-12-31~"));
                   }},
    };
    static constexpr NoLinks kLinks{};
};

template<>
struct Mapping<domain::OfferProposal>
{
    using R = domain::OfferProposal;
    static constexpr Kind kKind = Kind::OfferProposal;
    static constexpr const char *kReferencePrefix = nullptr;
    static constexpr auto kColumns = std::tuple{
        Column{"id", &R::id},
        Column{"offer_id", &R::offer},
        Column{"member_id", &R::member},
        Column{"proposed_on", &R::proposedOn},
        Column{"answer", &R::answer},
        Column{"answered_on", &R::answeredOn},
        Column{"note", &R::note},
        Column{"revision", &R::revision},
    };
    static constexpr std::tuple<> kDerived{};
    static constexpr NoLinks kLinks{};
};

} // namespace rebond::storage
