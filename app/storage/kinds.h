// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of record a cohort file holds, named as their tables are.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace rebond::storage {

enum class Kind {
    Cohort,
    File,
    Member,
    Consent,
    Company,
    Contact,
    Act,
    Interview,
    Outcome,
    Checkpoint,
    Workshop,
    Participation,
    BuddyPair,
    PressMention,
    ReportOptions,
    FrozenReport,
    Cv,
    Relay,
    RelayRequest,
    Offer,
    OfferProposal,
    LetterTemplate,
    AudienceDay,
};

[[nodiscard]] QString nameOf(Kind kind); // "member"; stable: it stands in journals
[[nodiscard]] std::optional<Kind> kindNamed(QStringView name);

} // namespace rebond::storage
