// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/board.h"

#include "storage/mappings/all.h"

#include <algorithm>

namespace rebond::workspace {

using domain::File;
using domain::Member;

Result<Board> board(const Workspace &workspace, QDate asOf, storage::Query<Member> members)
{
    const auto known = places(workspace, asOf);
    if (!known)
        return fail(known.error());
    members.orderByKey("name_key");
    return workspace.store().read([&](storage::Reader &reader) {
        Board board;
        reader.eachOf(
            members,
            [&](const Id<Member> &id, const QString &givenName, const QString &familyName,
                const QStringList &occupations, const std::optional<Id<File>> &photo) {
                const auto place = known->constFind(id);
                const auto column = place == known->constEnd()
                                      ? Board::kPlaces.end()
                                      : std::find(Board::kPlaces.begin(), Board::kPlaces.end(), *place);
                if (column == Board::kPlaces.end())
                    ++board.uncounted;
                else
                    board.columns.at(size_t(column - Board::kPlaces.begin()))
                        .append({id, givenName, familyName, occupations.value(0), photo});
                return true;
            },
            &Member::id, &Member::givenName, &Member::familyName, &Member::occupations, &Member::photo);
        return board;
    });
}

} // namespace rebond::workspace
