// SPDX-License-Identifier: GPL-3.0-or-later
// Telephone numbers. French ones, overseas départements included, are kept as E.164 ("+33493123456", "+262262123456"),
// other numbers with a country code too; short numbers (3949) as they are.
#pragma once

#include "domain/cleaned.h"

namespace rebond::domain {

// Digits with spaces, points, hyphens, slashes and brackets between them, "+" or "00" and a country code before them,
// "(0)" behind it. Nine digits, or 33 and nine, are a French number that a spreadsheet took for a number and robbed of its 0
// or +: mended, with a remark. What has such characters but is no number we know (two numbers in one cell, an old eight-digit one) is kept as written, with a remark.
// Refused: letters, fewer than 6 digits that are no short number, more than 40 characters.
[[nodiscard]] Result<Cleaned> cleanPhone(QStringView text);

// What somebody typed in search of a number, as far as numbers that are kept hold it: digits without the leading 0, "46571" of
// "04 65 71". Empty where it is no part of a number: fewer than four digits, anything but digits and what stands between them.
[[nodiscard]] QString phonePart(QStringView text);

// For people: French numbers by pairs, "04 93 12 34 56"; others as kept. cleanPhone() reads it back to the same.
[[nodiscard]] QString formatPhone(const QString &phone);

} // namespace rebond::domain
