// SPDX-License-Identifier: GPL-3.0-or-later
// A cohort as large as the goals of speed name it, invented by a seeded generator: the same file at each call.
#pragma once

#include <QString>

namespace rebond::bench {

struct CohortSize
{
    int members = 10'000;
    int companies = 100'000;
    int acts = 1'000'000;
    [[nodiscard]] int interviews() const { return acts / 20; }
    [[nodiscard]] int outcomes() const { return members * 4 / 5; }
    [[nodiscard]] int checkpoints() const { return outcomes() / 2; }
};

// Written by storage itself, so with its indexes and its journal. Nothing may stand at the path; ends the program where it
// cannot be written.
void makeCohortFile(const QString &path, const CohortSize &size);

// A trainer's list of acts for that cohort, in order of date and all later than those it holds: members and companies by
// name, one company in a hundred unknown. Semicolons, UTF-8, one row of headings.
struct ActList
{
    int acts = 0;
    int newCompanies = 0;
};
[[nodiscard]] ActList writeActList(const QString &path, const CohortSize &size, int acts);

} // namespace rebond::bench
