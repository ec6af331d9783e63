// SPDX-License-Identifier: GPL-3.0-or-later
// What no source may hold, as a table: each rule with the reason a breach is answered with and an example that breaks it,
// by which the test proves that the rule bites.
#pragma once

#include "architecture/house.h"

#include <QRegularExpression>

#include <span>

namespace rebond::architecture {

struct Rule
{
    const char *name;
    const char *paths;  // regular expression: the files it holds for
    const char *except; // the files that may (the one place where the thing belongs); empty: none
    const char *forbidden;
    const char *reason;
    const char *example;     // a line that breaks it …
    const char *where;       // … in this file
    bool inComments = false; // looks at the whole text, not only at code
};

[[nodiscard]] std::span<const Rule> rules();

// "path:line: reason" of each breach.
[[nodiscard]] QStringList breaches(const Rule &rule, const SourceFile &file);

} // namespace rebond::architecture
