// SPDX-License-Identifier: GPL-3.0-or-later
// What an outcome is worth (the contract, section 3, rule 4) and when it counts (rule 1). Pure functions; figures are
// made of them.
#pragma once

#include "domain/records.h"

#include <QDate>

#include <optional>

namespace rebond::domain {

// From best to none: the smaller the better. Durable and transition are a rebound.
enum class OutcomeClass { Durable, Transition, Positive, None };

// FORM and SIAE positive; RET, INDISPO, DEM, ABAND, DECES, AUTRE, SNOUV none; AIDE transition; CDI, FPT, CREA, REPR, INDEP
// durable; CDD, CTT, PORT, ALT durable where they last six months as planned, else (or without a planned end) transition.
[[nodiscard]] OutcomeClass classOf(OutcomeType type, QDate effectiveOn, std::optional<QDate> plannedEnd);
[[nodiscard]] OutcomeClass classOf(const Outcome &outcome);
[[nodiscard]] inline bool isRebound(OutcomeClass c)
{
    return c <= OutcomeClass::Transition;
}

// The same day that many months later, clipped to the end of a shorter month: 31 August + 6 months is 28 or 29 February.
[[nodiscard]] QDate monthsAfter(QDate date, int months);
// The earliest planned end that makes a dated contract durable: six calendar months less a day. 1 January: 30 June.
[[nodiscard]] QDate lastDayOfSixMonths(QDate effectiveOn);

// Not cancelled as far as was known by `knownBy`; without it, not cancelled at all.
[[nodiscard]] bool stands(const Outcome &outcome, std::optional<QDate> knownBy);
// Rule 1: in effect on `asOf`, known by `knownBy` where that is given, not cancelled.
[[nodiscard]] bool counts(const Outcome &outcome, QDate asOf, std::optional<QDate> knownBy);

// Rule 6: ended by `asOf`; or, where no end is known, planned to end by then and not found to last by a check-point on or
// after that day. `lastFoundOn`: the last day, up to `asOf`, on which a check-point found the person in work (meme_poste,
// autre_poste); an invalid date where none did.
[[nodiscard]] bool isOver(const Outcome &outcome, QDate asOf, QDate lastFoundOn);

// Which of two outcomes comes first (rule 4): by effective date, known date, order of the types, of the channels (none
// last), and, so that the order is total, by id. True if `one` comes before `other`.
[[nodiscard]] bool comesFirst(const Outcome &one, const Outcome &other);

} // namespace rebond::domain
