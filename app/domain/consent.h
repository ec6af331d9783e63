// SPDX-License-Identifier: GPL-3.0-or-later
// When a consent holds. Nothing is published of a person without one: no consent means no.
#pragma once

#include "domain/records.h"

#include <QDate>
#include <QList>

namespace rebond::domain {

// From the day it was given (always, where that day is not known) to the last day it holds, but not from the day of its
// withdrawal on.
[[nodiscard]] bool isValidOn(const Consent &consent, QDate day);

// Does any of these (one member's) allow this use in this medium on that day?
[[nodiscard]] bool allows(const QList<Consent> &consents, ConsentUse use, ConsentMedium medium, QDate day);

} // namespace rebond::domain
