// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changes.h"

namespace rebond::storage {

void ChangeSet::add(Kind kind, RawId id)
{
    ChangedIds &changed = byKind[kind];
    if (changed.isMany)
        return;
    changed.ids.insert(id);
    if (changed.ids.size() > ChangedIds::kMany) {
        changed.ids.clear();
        changed.isMany = true;
    }
}

bool ChangeSet::touches(Kind kind, RawId id) const
{
    const auto changed = byKind.constFind(kind);
    return changed != byKind.constEnd() && (changed->isMany || changed->ids.contains(id));
}

} // namespace rebond::storage

#include "moc_changes.cpp"
