// SPDX-License-Identifier: GPL-3.0-or-later
// The members by where they stand: what a board of the cohort shows. Names only, so that ten thousand take little.
#pragma once

#include "storage/query.h"
#include "workspace/places.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace rebond::workspace {

struct BoardCard
{
    Id<domain::Member> id;
    QString givenName;
    QString familyName;
    QString occupation; // the first
    std::optional<Id<domain::File>> photo;
    friend bool operator==(const BoardCard &, const BoardCard &) = default;
};

struct Board
{
    // As one reads them: who still searches comes first.
    static constexpr std::array kPlaces = {figures::Place::Searching, figures::Place::Rebounded,
                                           figures::Place::Training, figures::Place::Other, figures::Place::NoNews};
    std::array<QList<BoardCard>, kPlaces.size()> columns; // by name
    int uncounted = 0;                                    // of the members asked for: neutralised, or not entered yet
};

// The members the query leaves, each in the column that places() says. From any thread.
[[nodiscard]] Result<Board> board(const Workspace &workspace, QDate asOf, storage::Query<domain::Member> members);

} // namespace rebond::workspace
