// SPDX-License-Identifier: GPL-3.0-or-later
// The visits of the site. Included by all.h, which everybody else includes.
#pragma once

#include "base/folding.h"
#include "domain/audience.h"
#include "storage/mapping.h"

namespace rebond::storage {

template<>
struct Mapping<domain::AudienceDay>
{
    using R = domain::AudienceDay;
    static constexpr Kind kKind = Kind::AudienceDay;
    static constexpr const char *kReferencePrefix = "V";
    static constexpr auto kColumns = std::tuple{
        Column{"id", &R::id},           Column{"cohort_id", &R::cohort},  Column{"reference", &R::reference},
        Column{"visited_on", &R::date}, Column{"visits", &R::visits},     Column{"page_views", &R::pageViews},
        Column{"source", &R::source},   Column{"revision", &R::revision},
    };
    static constexpr auto kDerived = std::tuple{
        Derived<R>{"source_key", [](const R &r) { return QVariant(fold(r.source)); }},
    };
    static constexpr NoLinks kLinks{};
};

} // namespace rebond::storage
