// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this room: what Store::erasePerson does inside its write.
#pragma once

#include "base/result.h"
#include "domain/records.h"

#include <QStringList>

namespace rebond::storage {

class Connection;
class Reader;
class Transaction;

// The ids of the journal's entries that tell about the person.
[[nodiscard]] QStringList journalAbout(Reader &reader, Id<domain::Member> member);
// The ids that were theirs: the member's, then those of whoever was merged into them. NotFound as Store::erasePerson.
[[nodiscard]] Result<QList<Id<domain::Member>>> eraseMember(Transaction &transaction, Id<domain::Member> member);
// After its commit: the bytes of what was erased go from the unused parts of the data, too. Throws Failure.
void wipeRemains(Connection &connection);
// Whether an erasure was committed and that did not follow: the program died between the two.
[[nodiscard]] bool hasRemains(Connection &connection);

} // namespace rebond::storage
