// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this room: the recipients of a mailing, read from the lists.
#pragma once

#include "storage/transaction.h"
#include "workspace/mailing.h"

namespace rebond::workspace {

// `folded` narrows by name, and companies by town and sector, too; empty: all.
[[nodiscard]] RecipientList readRecipients(storage::Reader &reader, Id<domain::Cohort> cohort, letters::Recipients list,
                                           const QString &folded, QDate today);

} // namespace rebond::workspace
