// SPDX-License-Identifier: GPL-3.0-or-later
// The press register. Included by all.h, which everybody else includes.
#pragma once

#include "base/folding.h"
#include "domain/press.h"
#include "storage/mapping.h"

namespace rebond::storage {

template<>
struct Mapping<domain::PressMention>
{
    using R = domain::PressMention;
    static constexpr Kind kKind = Kind::PressMention;
    static constexpr const char *kReferencePrefix = "R";
    static constexpr auto kColumns = std::tuple{
        Column{"id", &R::id},
        Column{"cohort_id", &R::cohort},
        Column{"reference", &R::reference},
        Column{"appeared_on", &R::date},
        Column{"outlet", &R::outlet},
        Column{"medium", &R::medium},
        Column{"title", &R::title},
        Column{"journalist", &R::journalist},
        Column{"url", &R::url},
        Column{"tone", &R::tone},
        Column{"notes", &R::notes},
        Column{"scan_id", &R::scan},
        Column{"revision", &R::revision},
    };
    static constexpr auto kDerived = std::tuple{
        Derived<R>{"outlet_key", [](const R &r) { return QVariant(fold(r.outlet)); }},
        Derived<R>{"words_key",
                   [](const R &r) { return QVariant(fold(QString(r.outlet + u' ' + r.title + u' ' + r.journalist))); }},
    };
    static constexpr LinkTable<R, domain::Member> kLinks{"press_mention_member", "mention_id", "member_id",
                                                         &R::members};
};

} // namespace rebond::storage
