// SPDX-License-Identifier: GPL-3.0-or-later
// Acts in order of date and entry, a portion at a time, among which the desk looks for leads: each portion as fast as the
// first, however long the outreach. Which of them is the newest of its lead: deskfacts.h, isSettled().
#pragma once

#include "storage/datedfacts.h"

#include "domain/vocabulary.h"

#include <optional>

namespace rebond::storage {

struct ActsAsked
{
    Id<domain::Cohort> cohort;
    std::optional<domain::OnBehalfOf> onBehalfOf; // only those; else all
    bool isNewestFirst = true;
    // Of a search: only acts at one of these companies, or that name one of these members. Else all.
    struct Of
    {
        QList<Id<domain::Company>> companies;
        QList<Id<domain::Member>> members;
    };
    std::optional<Of> of;
};

// At most `limit` of them behind a place in that order; from the beginning without one.
[[nodiscard]] QList<domain::Act> actsBehind(Reader &reader, const ActsAsked &asked, const std::optional<Place> &place,
                                            int limit);

// Whose name holds a folded text, at most `limit` of each, in order of their names: a look at all names.
[[nodiscard]] ActsAsked::Of namedLike(Reader &reader, Id<domain::Cohort> cohort, const QString &folded, int limit);

} // namespace rebond::storage
