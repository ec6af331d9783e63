// SPDX-License-Identifier: GPL-3.0-or-later
// Letters and labels to be filled in. Included by all.h, which everybody else includes.
#pragma once

#include "base/folding.h"
#include "domain/lettertemplate.h"
#include "storage/mapping.h"

namespace rebond::storage {

template<>
struct Mapping<domain::LetterTemplate>
{
    using R = domain::LetterTemplate;
    static constexpr Kind kKind = Kind::LetterTemplate;
    static constexpr const char *kReferencePrefix = "G";
    static constexpr auto kColumns = std::tuple{
        Column{"id", &R::id},       Column{"reference", &R::reference},
        Column{"name", &R::name},   Column{"recipients", &R::recipients},
        Column{"sheet", &R::sheet}, Column{"subject", &R::subject},
        Column{"body", &R::body},   Column{"revision", &R::revision},
    };
    static constexpr auto kDerived = std::tuple{
        Derived<R>{"name_key", [](const R &r) { return QVariant(fold(r.name)); }},
    };
    static constexpr NoLinks kLinks{};
};

} // namespace rebond::storage
