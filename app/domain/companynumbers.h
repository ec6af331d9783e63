// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of French companies: SIREN (9 digits, Luhn), SIRET (SIREN, 4 digits and a key; Luhn but for La Poste), NAF
// (activity). Spaces and points people put between the digits are dropped. Rules: domain research 3.6, as python-stdnum.
#pragma once

#include "domain/cleaned.h"

namespace rebond::domain {

[[nodiscard]] Result<Cleaned> cleanSiren(QStringView text); // "732829320"
// La Poste (SIREN 356000000) numbers its branches so that their digits add up to a multiple of 5; only its head office
// follows Luhn.
[[nodiscard]] Result<Cleaned> cleanSiret(QStringView text); // "73282932000074"
// NAF rév. 2 or 2025 by form alone: new codes come without a new version of the program. "6201z" becomes "62.01Z".
[[nodiscard]] Result<Cleaned> cleanNaf(QStringView text);

// By threes as people read them: "732 829 320", "732 829 320 00074". Other texts as they are.
[[nodiscard]] QString formatSiren(const QString &siren);
[[nodiscard]] QString formatSiret(const QString &siret);
// The SIREN a SIRET belongs to; empty where it is none.
[[nodiscard]] QString sirenOf(const QString &siret);

} // namespace rebond::domain
