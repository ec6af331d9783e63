// SPDX-License-Identifier: GPL-3.0-or-later
// The versions of members' CVs. Included by all.h, which everybody else includes.
#pragma once

#include "domain/cv.h"
#include "storage/mapping.h"

namespace rebond::storage {

template<>
struct Mapping<domain::Cv>
{
    using R = domain::Cv;
    static constexpr Kind kKind = Kind::Cv;
    static constexpr const char *kReferencePrefix = nullptr;
    static constexpr auto kColumns = std::tuple{
        Column{"id", &R::id},
        Column{"member_id", &R::member},
        Column{"name", &R::name},
        Column{"language", &R::language},
        Column{"target", &R::target},
        Column{"is_current", &R::isCurrent},
        Column{"current_since", &R::currentSince},
        Column{"resume", &R::resume},
        Column{"revision", &R::revision},
    };
    static constexpr std::tuple<> kDerived{};
    static constexpr NoLinks kLinks{};
};

} // namespace rebond::storage
