// SPDX-License-Identifier: GPL-3.0-or-later
// What a commit changed, told once, after it: never half a change, never one that was rolled back.
#pragma once

#include "base/id.h"
#include "storage/kinds.h"

#include <QMap>
#include <QMetaType>
#include <QObject>
#include <QSet>

namespace rebond::storage {

// The ids of one kind that changed; past kMany only the fact that much changed is kept: read the list anew.
struct ChangedIds
{
    static constexpr int kMany = 1000;
    QSet<RawId> ids; // empty where isMany
    bool isMany = false;
};

struct ChangeSet
{
    QMap<Kind, ChangedIds> byKind;

    void add(Kind kind, RawId id);
    [[nodiscard]] bool isEmpty() const { return byKind.isEmpty(); }
    [[nodiscard]] bool touches(Kind kind) const { return byKind.contains(kind); }
    [[nodiscard]] bool touches(Kind kind, RawId id) const;
};

// Lives in the thread of the store's owner; receivers of other threads hear through their own event loop.
class ChangeBus : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void committed(const rebond::storage::ChangeSet &changes);
};

} // namespace rebond::storage

Q_DECLARE_METATYPE(rebond::storage::ChangeSet)
