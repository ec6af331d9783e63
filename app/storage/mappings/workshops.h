// SPDX-License-Identifier: GPL-3.0-or-later
// Workshops, who took part, pairs of buddies. Included by all.h, which everybody else includes.
#pragma once

#include "base/folding.h"
#include "domain/workshop.h"
#include "storage/mapping.h"

namespace rebond::storage {

template<>
struct Mapping<domain::Workshop>
{
    using R = domain::Workshop;
    static constexpr Kind kKind = Kind::Workshop;
    static constexpr const char *kReferencePrefix = "A";
    static constexpr auto kColumns = std::tuple{
        Column{"id", &R::id},
        Column{"cohort_id", &R::cohort},
        Column{"reference", &R::reference},
        Column{"held_on", &R::date},
        Column{"half_day", &R::halfDay},
        Column{"time_of_day", &R::time},
        Column{"ends_at", &R::endTime},
        Column{"title", &R::title},
        Column{"place", &R::place},
        Column{"facilitator", &R::facilitator},
        Column{"is_closed", &R::isClosed},
        Column{"revision", &R::revision},
    };
    static constexpr auto kDerived = std::tuple{
        Derived<R>{"moment_key", [](const R &r) { return QVariant(domain::momentKeyOf(r)); }},
        Derived<R>{"words_key",
                   [](const R &r) { return QVariant(fold(QString(r.title + u' ' + r.place + u' ' + r.facilitator))); }},
    };
    static constexpr NoLinks kLinks{};
};

template<>
struct Mapping<domain::Participation>
{
    using R = domain::Participation;
    static constexpr Kind kKind = Kind::Participation;
    static constexpr const char *kReferencePrefix = nullptr;
    static constexpr auto kColumns = std::tuple{
        Column{"id", &R::id},     Column{"workshop_id", &R::workshop}, Column{"member_id", &R::member},
        Column{"mark", &R::mark}, Column{"agreed", &R::agreed},        Column{"done", &R::done},
        Column{"note", &R::note}, Column{"revision", &R::revision},
    };
    static constexpr std::tuple<> kDerived{};
    static constexpr NoLinks kLinks{};
};

template<>
struct Mapping<domain::BuddyPair>
{
    using R = domain::BuddyPair;
    static constexpr Kind kKind = Kind::BuddyPair;
    static constexpr const char *kReferencePrefix = nullptr;
    static constexpr auto kColumns = std::tuple{
        Column{"id", &R::id},       Column{"member_id", &R::member},  Column{"other_id", &R::other},
        Column{"since", &R::since}, Column{"revision", &R::revision},
    };
    static constexpr std::tuple<> kDerived{};
    static constexpr NoLinks kLinks{};
};

} // namespace rebond::storage
