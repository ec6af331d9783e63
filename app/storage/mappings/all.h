// SPDX-License-Identifier: GPL-3.0-or-later
// The list of records. A new record: its struct in domain/records.h or in a header of its own beside it, its mapping below or
// beside, its migration, one name here and one in records.cpp.
#pragma once

#include "base/folding.h"
#include "domain/records.h"
#include "storage/mapping.h"
#include "storage/mappings/audience.h"
#include "storage/mappings/cvs.h"
#include "storage/mappings/frozenreports.h"
#include "storage/mappings/lettertemplates.h"
#include "storage/mappings/offers.h"
#include "storage/mappings/press.h"
#include "storage/mappings/relays.h"
#include "storage/mappings/reportoptions.h"
#include "storage/mappings/workshops.h"

namespace rebond::storage {

template<typename... R>
struct RecordList
{};

using AllRecords = RecordList<domain::Cohort, domain::File, domain::Member, domain::Consent, domain::Company,
                              domain::Contact, domain::Act, domain::Interview, domain::Outcome, domain::Checkpoint,
                              domain::Workshop, domain::Participation, domain::BuddyPair, domain::PressMention,
                              domain::ReportOptions, domain::FrozenReport, domain::Cv, domain::Relay,
                              domain::RelayRequest, domain::Offer, domain::OfferProposal,
                              domain::LetterTemplate, domain::AudienceDay>;

// f.template operator()<R>() for each record, in an order in which no record refers to a later one.
template<typename F>
void forEachRecord(F &&f)
{
    [&]<typename... R>(RecordList<R...>) { (f.template operator()<R>(), ...); }(AllRecords{});
}

// f for the one record of that kind.
template<typename F>
void withRecordOf(Kind kind, F &&f);

template<>
struct Mapping<domain::Cohort>
{
    using R = domain::Cohort;
    static constexpr Kind kKind = Kind::Cohort;
    static constexpr const char *kReferencePrefix = nullptr;
    static constexpr auto kColumns = std::tuple{
        Column{"id", &R::id},
        Column{"name", &R::name},
        Column{"territory", &R::territory},
        Column{"starts_on", &R::startsOn},
        Column{"ends_on", &R::endsOn},
        Column{"goal", &R::goal},
        Column{"closed_on", &R::closedOn},
        Column{"revision", &R::revision},
    };
    static constexpr auto kDerived = std::tuple{
        Derived<R>{"name_key", [](const R &r) { return QVariant(fold(r.name)); }},
    };
    static constexpr NoLinks kLinks{};
};

template<>
struct Mapping<domain::File>
{
    using R = domain::File;
    static constexpr Kind kKind = Kind::File;
    static constexpr const char *kReferencePrefix = nullptr;
    static constexpr auto kColumns = std::tuple{
        Column{"id", &R::id},
        Column{"name", &R::name},
        Column{"media_type", &R::mediaType},
        Column{"sha256", &R::sha256},
        Column{"bytes", &R::bytes},
        Column{"kept_on", &R::keptOn},
        Column{"revision", &R::revision},
    };
    static constexpr std::tuple<> kDerived{};
    static constexpr NoLinks kLinks{};
};

template<>
struct Mapping<domain::Member>
{
    using R = domain::Member;
    static constexpr Kind kKind = Kind::Member;
    static constexpr const char *kReferencePrefix = "M";
    static constexpr auto kColumns = std::tuple{
        Column{"id", &R::id},
        Column{"cohort_id", &R::cohort},
        Column{"reference", &R::reference},
        Column{"family_name", &R::familyName},
        Column{"given_name", &R::givenName},
        Column{"email", &R::email},
        Column{"phone", &R::phone},
        Column{"postal_code", &R::postalCode},
        Column{"city", &R::city},
        Column{"birth_year", &R::birthYear},
        Column{"sectors", &R::sectors},
        Column{"occupations", &R::occupations},
        Column{"rome_codes", &R::romeCodes},
        Column{"headline", &R::headline},
        Column{"mobility_km", &R::mobilityKm},
        Column{"available_from", &R::availableFrom},
        Column{"profile_url", &R::profileUrl},
        Column{"joined_on", &R::joinedOn},
        Column{"left_on", &R::leftOn},
        Column{"exit_reason", &R::exitReason},
        Column{"intention", &R::intention},
        Column{"still_searching", &R::stillSearching},
        Column{"project_role", &R::projectRole},
        Column{"role_text", &R::roleText},
        Column{"photo_id", &R::photo},
        Column{"cv_id", &R::cv},
        Column{"revision", &R::revision},
    };
    // Names are searched both ways round: « Prénom Nom » and « Nom Prénom ».
    static constexpr auto kDerived = std::tuple{
        Derived<R>{"email_key", [](const R &r) { return QVariant(fold(r.email)); }},
        Derived<R>{"name_key", [](const R &r) { return QVariant(fold(QString(r.familyName + u' ' + r.givenName))); }},
        Derived<R>{"spoken_key", [](const R &r) { return QVariant(fold(QString(r.givenName + u' ' + r.familyName))); }},
    };
    static constexpr NoLinks kLinks{};
};

template<>
struct Mapping<domain::Consent>
{
    using R = domain::Consent;
    static constexpr Kind kKind = Kind::Consent;
    static constexpr const char *kReferencePrefix = nullptr;
    static constexpr auto kColumns = std::tuple{
        Column{"id", &R::id},
        Column{"member_id", &R::member},
        Column{"consent_use", &R::use},
        Column{"medium", &R::medium},
        Column{"given_on", &R::givenOn},
        Column{"expires_on", &R::expiresOn},
        Column{"withdrawn_on", &R::withdrawnOn},
        Column{"evidence", &R::evidence},
        Column{"revision", &R::revision},
    };
    static constexpr std::tuple<> kDerived{};
    static constexpr NoLinks kLinks{};
};

template<>
struct Mapping<domain::Company>
{
    using R = domain::Company;
    static constexpr Kind kKind = Kind::Company;
    static constexpr const char *kReferencePrefix = "E";
    static constexpr auto kColumns = std::tuple{
        Column{"id", &R::id},
        Column{"reference", &R::reference},
        Column{"name", &R::name},
        Column{"siren", &R::siren},
        Column{"siret", &R::siret},
        Column{"naf", &R::naf},
        Column{"sector", &R::sector},
        Column{"headcount", &R::headcount},
        Column{"address", &R::address},
        Column{"postal_code", &R::postalCode},
        Column{"city", &R::city},
        Column{"website", &R::website},
        Column{"phone", &R::phone},
        Column{"do_not_contact", &R::doNotContact},
        Column{"revision", &R::revision},
    };
    static constexpr auto kDerived = std::tuple{
        Derived<R>{"name_key", [](const R &r) { return QVariant(fold(r.name)); }},
    };
    static constexpr NoLinks kLinks{};
};

template<>
struct Mapping<domain::Contact>
{
    using R = domain::Contact;
    static constexpr Kind kKind = Kind::Contact;
    static constexpr const char *kReferencePrefix = "C";
    static constexpr auto kColumns = std::tuple{
        Column{"id", &R::id},
        Column{"reference", &R::reference},
        Column{"company_id", &R::company},
        Column{"family_name", &R::familyName},
        Column{"given_name", &R::givenName},
        Column{"position", &R::position},
        Column{"email", &R::email},
        Column{"phone", &R::phone},
        Column{"source", &R::source},
        Column{"objected", &R::objected},
        Column{"revision", &R::revision},
    };
    static constexpr auto kDerived = std::tuple{
        Derived<R>{"email_key", [](const R &r) { return QVariant(fold(r.email)); }},
        Derived<R>{"name_key", [](const R &r) { return QVariant(fold(QString(r.familyName + u' ' + r.givenName))); }},
    };
    static constexpr NoLinks kLinks{};
};

template<>
struct Mapping<domain::Act>
{
    using R = domain::Act;
    static constexpr Kind kKind = Kind::Act;
    static constexpr const char *kReferencePrefix = "D";
    static constexpr auto kColumns = std::tuple{
        Column{"id", &R::id},
        Column{"cohort_id", &R::cohort},
        Column{"reference", &R::reference},
        Column{"happened_on", &R::date},
        Column{"company_id", &R::company},
        Column{"on_behalf_of", &R::onBehalfOf},
        Column{"channel", &R::channel},
        Column{"direction", &R::direction},
        Column{"position", &R::position},
        Column{"result", &R::result},
        Column{"next_action", &R::nextAction},
        Column{"due_on", &R::dueOn},
        Column{"notes", &R::notes},
        Column{"advert_text", &R::advertText},
        Column{"advert_id", &R::advert},
        Column{"sent_id", &R::sent},
        Column{"revision", &R::revision},
    };
    static constexpr std::tuple<> kDerived{};
    static constexpr LinkTable<R, domain::Member> kLinks{"act_member", "act_id", "member_id", &R::members};
};

template<>
struct Mapping<domain::Interview>
{
    using R = domain::Interview;
    static constexpr Kind kKind = Kind::Interview;
    static constexpr const char *kReferencePrefix = "I";
    static constexpr auto kColumns = std::tuple{
        Column{"id", &R::id},
        Column{"reference", &R::reference},
        Column{"happens_on", &R::date},
        Column{"time_of_day", &R::time},
        Column{"member_id", &R::member},
        Column{"company_id", &R::company},
        Column{"round", &R::round},
        Column{"kind", &R::kind},
        Column{"state", &R::state},
        Column{"debrief", &R::debrief},
        Column{"revision", &R::revision},
    };
    static constexpr std::tuple<> kDerived{};
    static constexpr NoLinks kLinks{};
};

template<>
struct Mapping<domain::Outcome>
{
    using R = domain::Outcome;
    static constexpr Kind kKind = Kind::Outcome;
    static constexpr const char *kReferencePrefix = "S";
    static constexpr auto kColumns = std::tuple{
        Column{"id", &R::id},
        Column{"reference", &R::reference},
        Column{"member_id", &R::member},
        Column{"type", &R::type},
        Column{"company_id", &R::company},
        Column{"position", &R::position},
        Column{"effective_on", &R::effectiveOn},
        Column{"known_on", &R::knownOn},
        Column{"planned_end", &R::plannedEnd},
        Column{"ended_on", &R::endedOn},
        Column{"weekly_hours", &R::weeklyHours},
        Column{"primary_channel", &R::primaryChannel},
        Column{"contributing_channels", &R::contributingChannels},
        Column{"evidence", &R::evidence},
        Column{"cancelled_known_on", &R::cancelledKnownOn},
        Column{"revision", &R::revision},
    };
    static constexpr std::tuple<> kDerived{};
    static constexpr NoLinks kLinks{};
};

template<>
struct Mapping<domain::Checkpoint>
{
    using R = domain::Checkpoint;
    static constexpr Kind kKind = Kind::Checkpoint;
    static constexpr const char *kReferencePrefix = "P";
    static constexpr auto kColumns = std::tuple{
        Column{"id", &R::id},
        Column{"reference", &R::reference},
        Column{"outcome_id", &R::outcome},
        Column{"months", &R::months},
        Column{"answered_on", &R::answeredOn},
        Column{"result", &R::result},
        Column{"revision", &R::revision},
    };
    static constexpr std::tuple<> kDerived{};
    static constexpr NoLinks kLinks{};
};

template<typename F>
void withRecordOf(Kind kind, F &&f)
{
    forEachRecord([&]<typename R>() {
        if (Mapping<R>::kKind == kind)
            f.template operator()<R>();
    });
}

} // namespace rebond::storage
