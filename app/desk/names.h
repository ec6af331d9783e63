// SPDX-License-Identifier: GPL-3.0-or-later
// The names that stand for ids in what the desk answers, each looked up once.
#pragma once

#include "storage/transaction.h"

#include "domain/records.h"

#include <QHash>

namespace rebond::desk {

struct Names
{
    QHash<Id<domain::Member>, QString> members; // "Prénom Nom"
    QHash<Id<domain::Company>, QString> companies;

    void add(storage::Reader &reader, Id<domain::Member> member);
    void add(storage::Reader &reader, const QList<Id<domain::Member>> &several);
    void add(storage::Reader &reader, Id<domain::Company> company);
};

} // namespace rebond::desk
