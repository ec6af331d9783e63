// SPDX-License-Identifier: GPL-3.0-or-later
// Where each member of the cohort stands on a day, by the rules of the figures: what lists, boards and cards say of a
// person. Acts are not touched, so that it is quick beside a million of them.
#pragma once

#include "figures/standings.h"
#include "workspace/workspace.h"

#include <QHash>

namespace rebond::workspace {

// Of the members entered by then who are counted; the others have no place. From any thread.
[[nodiscard]] Result<QHash<Id<domain::Member>, figures::Place>> places(const Workspace &workspace, QDate asOf);
// The same of some of them only, as a list shows them: nothing is read of the others.
[[nodiscard]] QHash<Id<domain::Member>, figures::Place> placesOf(storage::Reader &reader, const domain::Cohort &cohort,
                                                                 QDate asOf, const QList<domain::Member> &members);

} // namespace rebond::workspace
