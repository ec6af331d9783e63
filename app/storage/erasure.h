// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this room: what Store::erasePerson does inside its write.
#pragma once

#include "base/result.h"
#include "domain/records.h"

namespace rebond::storage {

class Transaction;

[[nodiscard]] Done eraseMember(Transaction &transaction, Id<domain::Member> member);

} // namespace rebond::storage
