// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a cohort's report. Included by all.h, which everybody else includes.
#pragma once

#include "domain/reportoptions.h"
#include "storage/mapping.h"

namespace rebond::storage {

template<>
struct Mapping<domain::ReportOptions>
{
    using R = domain::ReportOptions;
    static constexpr Kind kKind = Kind::ReportOptions;
    static constexpr const char *kReferencePrefix = nullptr;
    static constexpr auto kColumns = std::tuple{
        Column{"id", &R::id},
        Column{"cohort_id", &R::cohort},
        Column{"logo_id", &R::logo},
        Column{"signer", &R::signer},
        Column{"signer_role", &R::signerRole},
        Column{"signed_at", &R::signedAt},
        Column{"organisation", &R::organisation},
        Column{"organisation_address", &R::organisationAddress},
        Column{"activity_number", &R::activityNumber},
        Column{"left_out", &R::leftOut},
        Column{"comments", &R::comments},
        Column{"revision", &R::revision},
    };
    static constexpr std::tuple<> kDerived{};
    static constexpr NoLinks kLinks{};
};

} // namespace rebond::storage
