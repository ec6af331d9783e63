// SPDX-License-Identifier: GPL-3.0-or-later
// ROME codes by words and by code, out of what the file itself knows: each occupation its members seek under a code. The
// titles of the nomenclature are a table of facts (exchange/rometable.h).
#pragma once

#include "storage/transaction.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace rebond::desk {

struct RomeUse
{
    QString code;
    QString occupation; // as most of them wrote it; may be empty
    int members = 0;
    friend bool operator==(const RomeUse &, const RomeUse &) = default;
};

// Of all members of the file, by code, then the most used first. A member's first code goes with the first occupation; the
// others in their order where there are as many of both, else the code stands alone. One look at every member: for a task.
[[nodiscard]] QList<RomeUse> romeUses(storage::Reader &reader);

// Those whose code begins so, or whose occupation holds every word, folded; the code first, then the most used. At most
// `limit`; nothing for a blank text.
[[nodiscard]] QList<RomeUse> romeLike(const QList<RomeUse> &uses, const QString &text, int limit);

// Those of one code, the most used first.
[[nodiscard]] QList<RomeUse> romeOf(const QList<RomeUse> &uses, const QString &code);

} // namespace rebond::desk
