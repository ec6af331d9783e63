// SPDX-License-Identifier: GPL-3.0-or-later
// A look at the first hundred bytes of a file before SQLite touches it: what is refused here is left byte-identical.
// Source: "Database File Format", sqlite.org/fileformat2.html, section 1.3.
#pragma once

#include "base/result.h"

#include <QtGlobal>

namespace rebond::storage {

inline constexpr quint32 kApplicationId = 0x5265426F; // "ReBo"

// The version of the schema the file holds. NotFound, Invalid or Storage with a sentence where the file is missing, no
// regular file, empty, not SQLite's, not Rebond's, made by a newer Rebond (schema above `latest`), or cut short.
[[nodiscard]] Result<int> checkHeader(const QString &path, int latest);

// Asked before a report or a list is written: Invalid with a sentence where a cohort file stands at `path` (links
// followed), whatever its name. Otherwise “report a.rebond a.rebond” would replace a year of work by a page.
[[nodiscard]] Done ensureNoCohortFile(const QString &path);

// What is told of a file or database that a newer Rebond made.
[[nodiscard]] Error newerVersion(const QString &name, int version, int latest);

} // namespace rebond::storage
