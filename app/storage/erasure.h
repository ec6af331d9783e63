// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this room: what Store::erasePerson does inside its write.
#pragma once

#include "base/result.h"
#include "domain/records.h"

namespace rebond::storage {

class Connection;
class Transaction;

[[nodiscard]] Done eraseMember(Transaction &transaction, Id<domain::Member> member);
// After its commit: the bytes of what was erased go from the unused parts of the data, too. Throws Failure.
void wipeRemains(Connection &connection);

} // namespace rebond::storage
